/** A couple, a child, an old man, a student, each by the light of a screen. SVG in window units: (0, 0) the upper left corner of the pane, faces about 30 high. */
import { circ, ink, line, path, rgrad, type Point } from "../draw/index.ts";
import { FACE_CHILD, FACE_MAN, FACE_OLD, FACE_WOMAN, FACE_YOUTH, headAt } from "./head.ts";
import { black, light, limb, mark, outline, pts, stroke, type Part } from "./part.ts";
import { hand } from "./hand.ts";
import {
  lit,
  SHORT,
  LONG,
  BALD,
  CURLS,
  BLUE,
  SCREEN,
  put,
  glowing,
  plate,
  emptyChair,
  type Scenery,
} from "./by-screen-light.ts";

/** Two pillows, back to back, two lights. 190 x 104. */
export function couple(): Scenery {
  const w = 190;
  const sleeper = (features: readonly Point[], back: string): Part[] => [
    light("M14 138q60 -26 150 -6l-8 44q-80-6-142 6z", 0.5, BLUE),
    ...lit(features, back, 60, 96, 16),
    black(limb("64,140 110,150 138,104", [22, 17, 11], "start"), hand("cup", 136, 110, 58, -62)),
    light("M150 46l20 8-20 56-20-8z", 1, BLUE),
  ];
  const stops = (id: string, cx: number): string =>
    rgrad(
      id,
      [
        [0, 0.84, BLUE],
        [0.34, 0.56, BLUE],
        [1, 0.2, BLUE],
      ],
      { cx, cy: 46, r: 104 },
    );
  const wall =
    `<defs>${stops("co1", 26)}${stops("co2", w - 26)}</defs><rect x="-8" y="-8" width="103" height="124" fill="url(#co1)"/><rect x="95" y="-8" width="103" height="124" fill="url(#co2)"/>` +
    path("M12 116V40Q12 28 28 26Q95 6 162 26Q178 28 178 40V116Z", ink(0.24, BLUE)) +
    path(
      outline("26,92c 20,64 26,42 52,38 82,38 92,56 91,92c") +
        outline("164,92c 170,64 164,42 138,38 108,38 98,56 99,92c"),
      ink(0.72, BLUE),
    ) +
    line("M84 50q-8 4-14 4M88 62q-8 4-16 2M106 50q8 4 14 4M102 62q8 4 16 2", ink(0.36, BLUE), 1.4);
  const duvet =
    path(
      outline("-8,92c 30,78 56,74 90,90 95,94 100,90 134,74 160,78 198,92c 198,120c -8,120c"),
      ink(0.44, BLUE),
    ) +
    path(
      outline("-8,100c 40,88 72,92 92,106c 70,100 34,98 -8,110c") +
        outline("198,100c 150,88 118,92 98,106c 120,100 156,98 198,110c"),
      ink(0.62, BLUE),
    ) +
    line("M95 92V118M60 96q-8 8-6 20M130 96q8 8 6 20", ink(0.2, BLUE), 1.6);
  return {
    wall,
    people:
      put(76, 26, 0.36, sleeper(FACE_WOMAN, LONG), true) +
      put(114, 26, 0.36, sleeper(FACE_MAN, SHORT)) +
      duvet,
  };
}

/** A high chair, a tablet on its tray, a spoon that comes into the frame. 104 x 146. */
export function child(): Scenery {
  const parts = [
    ...lit(FACE_CHILD, CURLS, 40, 104, 4),
    black(outline("6,132 36,130 62,144 74,190 72,236c -24,236c -26,190 -18,146")),
    light(outline("16,134c 40,142 62,138c 72,176 60,206 38,208 20,186"), 0.7, BLUE),
    black(limb("46,166 80,204 116,208", [16, 14, 10], "start"), hand("rest", 112, 206, 46, -6)),
  ];
  const wood = ink(0.12, 0.1);
  const chair =
    path("M8 40h5l-8 112h-6zM20 42h4l-2 60h-4zM8 56h15v4h-15zM8 70h14v4h-14z", wood) +
    path("M4 100h60v6h-60zM10 106h6l-12 48h-6zM56 106h6l14 48h-6zM4 128h66v4h-66z", wood) +
    path("M40 90h50l4 6H36z", ink(0.6, BLUE)) +
    path("M36 96h58v3H36z", ink(0.2, BLUE));
  const tablet = path("M72 90L88 58l3 1L76 91z", ink(0.08, 0.1)) + path("M70 90L86 58l2 .8L72 91z", SCREEN);
  const spoon =
    put(112, 30, 0.34, [
      black(limb("20,60 -10,66 -46,62", [24, 19, 12]), hand("pinch", -42, 62, 62, 176, true)),
    ]) +
    line("M84 54L66 51", ink(0.9, BLUE), 2, 'stroke-linecap="round"') +
    `<ellipse cx="63" cy="50.4" rx="5" ry="2.6" fill="${ink(0.92, BLUE)}"/>`;
  return {
    wall:
      glowing("ch", 104, 146, [80, 74, 104]) +
      path("M0 112H112V156H-8V112z", ink(0.2, BLUE)) +
      line("M64 14v16M64 30l-9 8M64 30l9 8M64 22h-14M64 22h14", ink(0.3, BLUE), 1.4) +
      circ(50, 24, 3, ink(0.4, BLUE)) +
      circ(78, 24, 3, ink(0.4, BLUE)) +
      circ(55, 40, 3, ink(0.4, BLUE)) +
      circ(73, 40, 3, ink(0.4, BLUE)),
    people: chair + put(16, 22, 0.335, parts) + tablet + spoon,
  };
}

/** Supper laid for two; a lady in a summer dress leaning against the water jug. 206 x 138. */
export function oldMan(): Scenery {
  const parts = [
    ...lit(FACE_OLD, BALD, 44, 104, 12),
    mark(
      stroke(pts(".02,.4 .0,.56 .08,.72").map(headAt(44, 104, 12))) +
        stroke(pts(".1,.36 .12,.5 .18,.62").map(headAt(44, 104, 12))),
      4,
      0.6,
      BLUE,
    ),
    black(outline("8,134 40,134 74,152 92,190 96,240 96,330c -66,330c -62,250 -50,180 -22,146")),
    light(outline("22,130c 44,144 62,138c 76,160 82,196c 56,182 34,160"), 0.62, BLUE),
    black(limb("50,190 92,238 150,224", [22, 17, 11], "start"), hand("pencil", 146, 226, 56, -10)),
    light("M184 226l4-2 30-34 10-2-6 9-32 34z", 0.8, BLUE),
  ];
  const table =
    path("M-8 106H214V112H-8z", ink(0.62, BLUE)) +
    path("M-8 112H214V150H-8z", ink(0.3, BLUE)) +
    line("M30 112q-6 18-2 38M88 112q6 18 2 38M150 112q-4 18 0 38", ink(0.16, BLUE), 1.6);
  const jug =
    path("M130 106q-6-10-2-20q4-8 4-20h14q0 12 4 20q4 10-2 20z", ink(0.5, BLUE)) +
    line("M132 78h16", ink(0.8, BLUE), 1.4) +
    path("M108 104l11-36 17 5-11 34z", ink(0.06, 0.1)) +
    path("M109.5 103l10-33.500 15 4.400-10 31.600z", SCREEN) +
    // the lady: a hat, a waist, a wide skirt
    path(
      "M119.500 78a5 1.800 16 0 1 10 2.800a5 1.800 16 0 1-10-2.800zM122.600 76a2.600 2.400 0 0 1 5 1.400zM121.600 82l4.400 1.200 1 6 4 11-13-3.800 3-9z",
      ink(0.3, BLUE),
    );
  return {
    wall:
      glowing("om", 206, 138, [118, 84, 150]) +
      path("M150 16h34v40h-34z", ink(0.24, BLUE)) +
      path("M154 20h26v32h-26z", ink(0.46, BLUE)) +
      path("M161 52v-8q1-6 6-6q6 0 6 6v8zM163 34a4 4.600 0 0 1 8 0a4 4.600 0 0 1-8 0z", ink(0.2, BLUE)) +
      line("M100 -8V10", ink(0.1, 0.1), 1.6) +
      path("M82 24q4-14 18-14q14 0 18 14z", ink(0.12, 0.1)) +
      emptyChair(176, 148, 0.86, 0.16),
    people:
      put(24, 28, 0.36, parts) +
      table +
      plate(92, 106, 17) +
      plate(168, 106, 17) +
      jug +
      line("M190 106h12M196 104.500h8", ink(0.8, BLUE), 1.6),
  };
}

/** Third floor: a coat, indoors, at a keyboard; a bed made square. 92 x 100. */
export function student(): Scenery {
  const parts = [
    ...lit(FACE_YOUTH, CURLS, 40, 100, 14),
    black(outline("4,132 40,130 74,146 94,184 100,240 104,330c -58,330c -56,250 -48,170 -22,142")),
    black(outline("-8,150c -6,116 2,106 22,112 40,122 60,120 66,130c 70,150 40,164 10,162")),
    mark(stroke("68,132 84,172 88,320") + stroke("60,134 62,170 54,240"), 3, 0.34, BLUE),
    black(limb("44,184 88,238 134,238", [23, 18, 12], "start"), hand("keys", 132, 236, 56, 2)),
  ];
  const laptop =
    path("M50 84h34v3H50z", ink(0.1, 0.1)) +
    path("M76 84L86 54l3 1L80 85z", ink(0.06, 0.1)) +
    path("M74.500 84L84.500 55l1.700 .600L77 84.600z", SCREEN);
  return {
    wall:
      glowing("st", 92, 100, [80, 68, 92]) +
      path("M-8 70H30V84H-8z", ink(0.62, BLUE)) +
      path("M-8 78H30V100H-8z", ink(0.36, BLUE)) +
      line("M-8 78H30", ink(0.16, BLUE), 1.2) +
      path("M52 16h18v12h-18zM52 34h12v9h-12z", ink(0.34, BLUE)),
    people:
      put(16, 22, 0.34, parts) +
      path("M34 87H100V108H34z", ink(0.12, 0.1)) +
      laptop +
      path("M36 86.500H100V88.500H36z", ink(0.6, BLUE)),
  };
}
