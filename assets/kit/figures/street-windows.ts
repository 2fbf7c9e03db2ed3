/** A nurse, a baker, a watchman: who is awake at the level of the street. SVG in window units: (0, 0) the upper left corner of the pane, faces about 30 high. */
import { circ, ink, line, path } from "../draw/index.ts";
import { FACE_STOUT, FACE_WOMAN } from "./head.ts";
import { black, light, limb, mark, outline, stroke } from "./part.ts";
import { hand } from "./hand.ts";
import {
  lit,
  SHORT,
  KNOT,
  BLUE,
  SCREEN,
  put,
  glowing,
  plate,
  emptyChair,
  type Scenery,
} from "./by-screen-light.ts";

/** Ground floor: a woman in a coat asleep on her chair, her clogs beside her; a plate for nobody, an earpiece in it. 124 x 158. */
export function nurse(): Scenery {
  const parts = [
    black(limb("60,330 128,326 132,470", [34, 26, 15])),
    light(limb("130,420 132,470", [16, 15]), 0.62, BLUE),
    black(outline("116,466c 116,486c 172,486c 168,474 150,470 146,462c")),
    ...lit(FACE_WOMAN, KNOT, 56, 108, 42),
    black(
      outline(
        "16,140 50,138 82,156 96,200 96,260 150,300 148,346c 90,360 20,366 -28,360c -34,290 -30,190 -10,154",
      ),
    ),
    light(outline("28,138c 54,152 74,146c 88,168 88,196c 62,188 42,166"), 0.56, BLUE),
    black(limb("34,196 56,270 116,288", [21, 18, 12], "start"), hand("rest", 112, 288, 52, 10)),
  ];
  const clog = (x: number): string =>
    path(`M${x} 147q1-8 9-8q4 5 14 5q4 0 4 4v2h-27z`, ink(0.86, BLUE)) +
    line(`M${x + 12} 144h.1M${x + 16} 145h.1`, ink(0.3, BLUE), 1.6, 'stroke-linecap="round"');
  const table =
    path("M60 88H126V93H60z", ink(0.66, BLUE)) +
    path("M66 93h5v58h-5z", ink(0.14, 0.1)) +
    path("M70 86.500l20-2 3 3.500H68z", SCREEN) +
    plate(106, 87, 12) +
    circ(104, 85.6, 1.6, ink(0.98, BLUE)) +
    line("M104 86q6 6 10 2", ink(0.9, BLUE), 1);
  return {
    wall:
      glowing("nu", 124, 158, [80, 84, 128], 0.78) +
      path("M-8 140H132V166H-8z", ink(0.28, BLUE)) +
      path("M92 16h22v30h-22z", ink(0.28, BLUE)) +
      line("M96 24h14M96 30h14M96 36h9", ink(0.56, BLUE), 1.2) +
      emptyChair(104, 150, 0.82, 0.14),
    people:
      path("M6 96h38v5H6zM8 101h4v50H8zM38 101h4v50h-4zM6 54h4v44H6z", ink(0.1, 0.1)) +
      put(14, 8, 0.295, parts) +
      table +
      clog(76) +
      clog(98),
  };
}

/** A vent at the pavement: a man white to the elbows reads with his nose; behind him the trough kneads by itself. 176 x 74. */
export function baker(): Scenery {
  const parts = [
    ...lit(FACE_STOUT, SHORT, 44, 104, 30),
    light(outline("-16,22c -26,-16 8,-34 34,-30 66,-32 88,-10 92,14c 60,2 20,10"), 0.7, BLUE),
    black(outline("4,136 44,136 78,152 92,196 92,240c -70,240c -66,190 -40,150")),
    light(outline("16,138c 44,148 70,142c 88,180 86,240c 8,240c 6,186"), 0.5, BLUE),
    black(
      limb("0,166 -6,214 40,224", [24, 21, 16], "start"),
      limb("72,170 104,204 122,206", [20, 18, 14], "start"),
    ),
    light(limb("34,222 92,218", [16, 12]) + limb("112,206 152,202", [15, 11]), 0.92, BLUE),
    light(hand("rest", 88, 216, 56, 4) + hand("rest", 148, 200, 54, 10), 0.92, BLUE),
  ];
  const kneader =
    path(outline("-8,58c -6,34 20,30 44,30 66,32 72,44 70,60 60,80 0,82 -8,76"), ink(0.26, BLUE)) +
    `<ellipse cx="31" cy="37" rx="36" ry="8" fill="${ink(0.5, BLUE)}"/>` +
    line("M30 -8V10q-10 6 4 12q12 6-2 14", ink(0.12, 0.1), 5, 'stroke-linecap="round"') +
    path(outline("6,38c 16,30 30,36 44,30 54,32 58,38c 42,44 20,44"), ink(0.74, BLUE));
  return {
    wall: glowing("ba", 176, 74, [132, 44, 130]) + kneader,
    people:
      put(72, 8, 0.3, parts) +
      path("M58 76L64 68H184V84H58z", ink(0.66, BLUE)) +
      path(outline("146,70c 140,50 146,34 156,32 170,30 180,44 180,70c"), ink(0.4, BLUE)) +
      path("M126 68l8-24 9 3-7 22z", ink(0.06, 0.1)) +
      path("M124.500 68l8-24 4 1.300-7.500 23z", SCREEN) +
      path(outline("98,70c 96,62 106,58 114,64 118,66 118,70c"), ink(0.88, BLUE)),
  };
}

/** A hall: a watchman, twelve corridors with nobody in them, and a thirteenth screen the size of a thumb. 164 x 124. */
export function watch(): Scenery {
  let screens = "";
  let lines = "";
  for (let i = 0; i < 12; i++) {
    const [x, y] = [10 + (i % 4) * 37, 8 + Math.floor(i / 4) * 27];
    screens += path(`M${x} ${y}h33v23h-33z`, ink(i % 5 === 2 ? 0.9 : 0.8, BLUE));
    lines += `M${x} ${y}l12 8.500v6l-12 8.500M${x + 33} ${y}l-12 8.500v6l12 8.500M${x + 12} ${y + 8.5}h9M${x + 12} ${y + 14.5}h9`;
  }
  // the ninth: stairs, and somebody sitting on them
  const stairs =
    path("M10 85h33v-4h-8v-4h-8v-4h-8v-4H10z", ink(0.4, BLUE)) +
    path("M18 69q0-7 4-7t4 7l3 4h-9z", ink(0.1, BLUE)) +
    circ(22, 60.5, 2.4, ink(0.1, BLUE));
  const guard = [
    black(outline("-20,138 10,132 30,138 66,150 92,176 100,250c -110,250c -100,176 -72,150")),
    black(outline("4,2 34,8 44,34 44,70 34,94 30,120 44,140c -52,140c -36,120 -40,94 -52,70 -50,34 -38,8")),
    black(outline("-56,40c -60,8 -30,-22 2,-22 36,-22 58,8 52,40c 20,30 -24,30")),
    mark(stroke("-54,38 -20,30 18,30 50,38"), 6, 0.6, BLUE),
    light(outline("-40,112c -4,122 32,112c 36,126 -4,134 -44,126"), 0.6, BLUE),
    mark(stroke("-100,190 -92,168 -66,152") + stroke("92,190 84,168 58,152"), 5, 0.7, BLUE),
  ];
  const desk =
    path("M-8 112H172V134H-8z", ink(0.14, 0.1)) +
    path("M-8 110H172V113H-8z", ink(0.5, BLUE)) +
    path("M132 112V84q0-3 3-3h10q3 0 3 3v28z", ink(0.3, 0.1)) +
    path("M134 81v-7h12v7z", ink(0.14, 0.1)) +
    path("M116 110l3-20h13l-2 20z", ink(0.06, 0.1)) +
    path("M118 108l2.500-16h9.500l-1.500 16z", ink(0.9, 0.86)) +
    path("M120 104q4-4 8 0l-.5 3h-8zM121.500 101a2 2 0 0 1 4 0a2 2 0 0 1-4 0z", ink(0.4, 0.9));
  return {
    wall:
      `<rect x="-8" y="-8" width="180" height="140" fill="${ink(0.2, BLUE)}"/>` +
      screens +
      line(lines, ink(0.44, BLUE), 1.2) +
      stairs,
    people: put(66, 50, 0.36, guard) + desk,
  };
}
