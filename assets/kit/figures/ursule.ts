/** Ursule, 11: braid with a ribbon, round collar, pinafore, socks. Her country is an aquarium with a house of too many windows. */
import {
  backward,
  black,
  cloth,
  disc,
  face,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  seam,
  stroke,
  type Part,
} from "./part.ts";
import { FACE_CHILD, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { aquarium } from "./aquarium.ts";
import type { Pose } from "./pose.ts";

const STATURE = 550;
const BACK = pts(
  ".8,.24c .838,.15 .78,.04 .64,-.035 .46,-.055 .27,-.02 .1,.09 .0,.27 -.01,.46 .05,.62 .15,.74 .22,.82 .22,.94 .16,1.06",
);

/** Head, fringe and neck, the neck's root on (x, y); `bow` bends the head forward, in degrees. */
function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...BACK.map(at), ...moved("-24,24", x, y)];
  return [face(outline([...FACE_CHILD.map(at), ...moved("18,2 19,14 22,26", x, y), ...backward(back)]))];
}
/** A plait hanging from the nape through the points, tied with a ribbon. */
function braid(course: string): Part[] {
  const line = pts(course),
    [x, y] = line.at(-1)!;
  const knots = line.slice(0, -1).flatMap(([a, b], i): string[] => {
    const [u, v] = line.at(i + 1)!,
      r = 12.5 - i * 0.9;
    return [disc(a, b, r, r * 0.95), disc((a + u) / 2, (b + v) / 2, r * 0.86)];
  });
  return [
    black(...knots, outline(moved("-6,-8c 6,-8c 9,12 2,27c -8,13", x, y))),
    light(
      outline(moved("0,-7 -17,-16 -19,-2 0,-3", x, y)) + outline(moved("0,-7 16,-14 17,1 0,-3", x, y)),
      0.6,
    ),
  ];
}
/** A round collar, the neck's root on (x, y). */
function collar(x: number, y: number): Part[] {
  const edge = "-32,22c -22,12 0,18 22,12c 36,24 34,38 18,40 4,32c -8,40 -28,42 -38,34";
  return [light(outline(moved(edge, x, y))), mark(stroke(moved("4,20 3,31", x, y)), 1.4)];
}

function standing(): Pose {
  const dress = outline(
    "30,126 52,134 66,156 68,190 62,222c 78,262 94,312 108,368c 70,378 10,380 -42,370c -30,312 -18,262 -2,222c -8,190 -10,156 2,132",
  );
  const parts = [
    black(limb("48,370 52,430 48,470", [15, 13, 11]), limb("10,370 8,430 2,470", [16, 14, 11])),
    light(limb("49,452 47,520", [13, 12]) + limb("5,452 0,522", [13.5, 12.5]), 0.6),
    mark("M37 464h23M37 474h23M-8 464h26M-9 474h26", 1.4),
    black(
      outline("30,514c 30,546c 98,546c 96,534 76,526 60,514c"),
      outline("-16,516c -18,550c 52,550c 50,537 30,530 14,516c"),
    ),
    black(limb("58,160 88,206 96,256", [11, 10, 8]), hand("hang", 96, 252, 56, 84, true)),
    ...head(30, 100, -2),
    cloth(dress),
    seam("M-4 222Q30 236 64 222M30 240Q34 310 28 376M56 236Q66 300 76 374M8 236Q2 300 -12 374", 2.4),
    ...braid("2,78 -10,104 -16,132 -18,160 -16,188 -12,212"),
    cloth(outline("14,146 32,138 46,152 46,182 40,202c 24,206 8,200c 6,170")),
    black(limb("25,200 28,240 40,276", [10.5, 10, 7.5]), hand("hang", 38, 270, 56, 70, true)),
    light(outline("7,196c 42,198c 40,210c 8,209c")),
    ...collar(30, 100),
  ];
  return {
    parts,
    foot: [26, STATURE],
    stature: STATURE,
    inner: aquarium(28, 130, 380),
    anchors: { eye: [76, 58], hand: [58, 322] },
  };
}

/** Bent over a sheet, seated. The table's top is at y 176, the ground at y 452. */
function drawing(): Pose {
  const dress = outline(
    "84,118 104,132 112,152 104,182 92,214 84,236c 124,238 152,248 160,272 156,300c 116,304 40,306 -16,304c -30,284 -22,254 -2,230c 4,196 22,158 52,126",
  );
  const parts = [
    black("M-34 304h170v14h-170zM-30 318h12l4 134h-12zM112 318h12l8 134h-12z"),
    black(limb("134,278 142,330 136,372", [18, 15, 12]), limb("116,282 118,334 100,374", [18, 15, 12])),
    light(limb("138,352 131,420", [14, 12]) + limb("106,354 84,414", [14, 12]), 0.6),
    mark("M126 364l25 2M125 374l25 2M94 364l24 6M91 374l24 6", 1.4),
    black(
      outline("116,412c 114,440c 178,448c 180,436 160,428 146,414c"),
      outline("70,408c 62,438 64,450c 124,446c 120,434 104,428 98,412c"),
    ),
    light("M150 166l128-6 16 13-146 6z", 0.78),
    mark("M206 170q8-7 15-1q7 5 13-2M244 172v-6l6-4 6 4v6z", 1.5, 0.28),
    black(limb("96,150 132,172 176,166", [12, 11, 8]), hand("rest", 172, 165, 54, 2)),
    ...head(92, 96, 34),
    cloth(dress),
    seam("M-2 230Q40 250 86 234M60 246Q92 270 96 302M30 250Q44 276 44 304", 2.4),
    ...braid("76,64 58,80 38,102 26,121 18,143 14,166 14,190"),
    cloth(outline("46,140 66,130 82,142 90,162 104,176 98,198c 74,192 54,176 44,158")),
    black(limb("98,186 136,176 180,160", [10.5, 9.5, 7.5]), hand("pencil", 176, 160, 56, -2)),
    light(outline("96,173c 110,174c 106,196c 92,196c")),
    black("M216 168l34-50 6 4-34 50-8 5z"),
    ...collar(84, 98),
  ];
  return {
    parts,
    foot: [90, 452],
    stature: STATURE,
    inner: aquarium(60, 120, 306),
    anchors: { eye: [140, 90], hand: [220, 166], table: [220, 178], sheet: [216, 170], seat: [40, 304] },
  };
}

/** Crouched under a table, knees to the chin, seen only by the light of a phone. The table's top must clear y -30; the ground is at y 316. */
function hidden(): Pose {
  const dress = outline(
    "70,124 92,132 104,152 104,190 120,214 158,196 178,214 176,252 166,286c 120,300 40,306 -14,304c -30,280 -20,236 6,196 24,150 46,128",
  );
  const glow = pts(
    ".868,.36 .876,.47 .856,.54 .846,.58 .872,.63 .922,.672 .93,.694 .91,.716 .866,.73c .874,.75 .894,.768 .882,.79 .858,.798c .874,.816 .868,.838 .84,.858 .84,.89 .844,.93 .812,.972",
  );
  const at = headAt(84, 98, 26);
  const parts = [
    black(limb("150,214 172,250 160,284", [19, 15, 12])),
    light(limb("166,262 156,296", [14, 13]), 0.6),
    black(outline("138,290c 132,316c 206,316c 206,304 184,298 170,292c")),
    black(limb("94,156 136,170 176,158", [12, 11, 8]), hand("cup", 172, 162, 54, -22)),
    ...head(84, 98, 26),
    mark(stroke(glow.map(at)), 2.6, 0.84, 0.04),
    cloth(dress),
    seam("M104 190Q92 216 60 236M120 214Q136 240 128 296M30 200Q20 250 26 304", 2.4),
    ...braid("66,70 50,86 36,104 26,124 20,148 18,172 18,196"),
    cloth(outline("40,146 60,134 78,144 88,164 106,176 102,198c 76,196 52,182 40,164")),
    black(limb("104,188 140,184 176,170", [10.5, 9.5, 7.5]), hand("cup", 172, 173, 56, -24)),
    light(outline("98,174c 112,174c 110,198c 96,199c")),
    light("M206 104l20 9-26 52-20-9z", 0.97, 0.04),
    mark("M204 102l24 11-28 56", 3, 0.1),
    ...collar(78, 98),
  ];
  return {
    parts,
    foot: [84, 316],
    stature: STATURE,
    inner: aquarium(56, 116, 306),
    anchors: { eye: [124, 84], hand: [200, 156], phone: [204, 134] },
  };
}

export const ursule = { standing, drawing, hidden };
