/** Lucien de Rubempré, poet: thin, curled hair, endless scarf, suitcase. His country is a curtain on a coast. */
import {
  backward,
  black,
  cloth,
  face,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  seam,
  shade,
  stroke,
  type Part,
} from "./part.ts";
import { FACE_YOUTH, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { cuff } from "./wear.ts";
import { coast } from "./coast.ts";
import type { Pose } from "./pose.ts";

const STATURE = 748;
const CURLS = pts(
  ".79,.23c .86,.19 .93,.1 .92,-.02 .84,-.1 .76,-.09c .73,-.17 .62,-.21 .52,-.18 .47,-.15c .4,-.2 .28,-.19 .2,-.13 .17,-.08c .07,-.09 -.02,-.01 -.04,.1 -.03,.16c -.11,.2 -.14,.31 -.1,.42 -.07,.45c -.13,.53 -.11,.64 -.03,.69c -.08,.76 -.05,.85 .06,.86c .12,.83 .18,.84 .2,.9",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...CURLS.map(at), ...moved("-19,10 -22,30", x, y)];
  return [face(outline([...FACE_YOUTH.map(at), ...moved("20,2 21,16 22,30", x, y), ...backward(back)]))];
}
/** The scarf wound twice round the neck, the neck's root on (x, y). */
function scarf(x: number, y: number): Part[] {
  const wound = "-36,20 -30,2 -16,-8 4,2 26,0 36,10 36,24 42,34 34,48 8,50 -20,46 -40,36";
  return [
    light(outline(moved(wound, x, y))),
    mark(stroke(moved("-32,14 -8,20 34,12", x, y)) + stroke(moved("-38,32 -4,34 38,30", x, y))),
  ];
}
/** A scarf's end along a line, fringed; bars mark its weave. */
function tail(course: string, half: readonly number[], bars: string, fringe: string): Part[] {
  return [light(limb(course, half)), mark(bars, 2.2, 0.32), mark(fringe, 2.4, 0.62)];
}
const LEGS = [
  black(
    limb("52,440 60,560 52,704", [27, 17, 11]),
    outline("38,690c 40,726 36,742c 112,742c 108,732 84,724 66,694c"),
  ),
  black(
    limb("4,440 -2,566 -20,708", [28, 18, 11.5]),
    outline("-34,694c -32,728 -38,748c 42,748c 38,736 12,728 -6,700c"),
  ),
];
/** The frock coat: narrow waist at y 272, skirts to the knee. */
const COAT = outline(
  "24,132 44,134 66,146 82,172 87,204 80,240 70,272c 78,316 88,380 96,450 104,530c 78,542 56,536 46,520c 30,546 -10,556 -52,550c -44,470 -30,380 -20,316 -10,272c -20,236 -26,204 -20,166 -2,142",
);
const SEAMS = seam("M-12 272Q30 284 72 270M44 150Q70 200 62 272Q58 380 46 516M-10 280Q-22 400 -26 552", 3);
const FOOT = [12, STATURE] as const;

function standing(): Pose {
  const parts = [
    ...LEGS,
    ...tail(
      "14,136 -34,168 -74,156 -118,190 -150,186",
      [12, 15, 15, 14, 15],
      "M-104 172l10 26M-116 176l8 24M-130 178l3 26",
      "M-150 174l-16-1M-151 181l-18 2M-151 188l-17 4M-151 195l-15 7",
    ),
    black(
      limb("68,176 96,214 116,256", [17, 16, 13], "both"),
      limb("117,256 116,228 104,200", [13, 11.5, 9], "start"),
    ),
    ...cuff(111, 214, -6, -13, 12, 14),
    black(hand("fist", 104, 200, 58, -128)),
    ...head(36, 100, -4),
    cloth(COAT),
    SEAMS,
    cloth(limb("10,162 -14,206 -38,258 -46,316", [21, 21, 18, 14], "start")),
    ...cuff(-46, 312, -1, 12, 14, 15),
    black(
      "M-108 392h116c6 0 9 3 9 9v78c0 6-3 9-9 9h-116c-6 0-9-3-9-9v-78c0-6 3-9 9-9zM-72 392v-16c0-6 4-10 10-10h24c6 0 10 4 10 10v16h-9v-13c0-2-1-4-3-4h-20c-2 0-3 2-3 4v13z",
    ),
    shade(
      0.4,
      "M-117 412v-12c0-5 3-8 8-8h12zM-3 392h12c5 0 8 3 8 8v12zM-117 468v12c0 5 3 8 8 8h12zM-3 488h12c5 0 8-3 8-8v-12z",
    ),
    mark("M-90 392v96M-10 392v96M-117 428h134", 2.2, 0.3),
    black(hand("bar", -47, 322, 60, 96, true)),
    ...scarf(36, 100),
    ...tail(
      "56,138 66,190 60,260 72,336",
      [13, 15, 15, 16],
      "M48 300l36-4M49 310l38-4M50 322l38-6",
      "M58 336l2 18M67 336l3 19M77 334l4 19M86 332l4 17",
    ),
  ];
  return {
    parts,
    foot: FOOT,
    stature: STATURE,
    inner: coast(26, 140, 376, 550),
    anchors: { eye: [82, 46], hand: [-50, 372], case: [-72, 500] },
  };
}

/** Standing, a sheet held open in both hands. */
function reading(): Pose {
  const parts = [
    ...LEGS,
    ...tail(
      "12,138 -10,190 -14,250 -30,300",
      [12, 14, 14, 15],
      "M-40 272l28 8M-43 282l28 8M-46 292l28 8",
      "M-44 298l-6 16M-36 302l-5 17M-27 305l-3 17M-19 307l0 16",
    ),
    black(limb("76,178 112,216 140,214", [17, 14, 11])),
    ...cuff(136, 215, 13, -3, 12, 15),
    black(hand("sheet", 150, 211, 62, -14)),
    light(outline("180,222c 166,130c 214,112 254,108c 274,196c 226,206"), 0.78),
    mark("M182 148l62-20M185 158l66-20M187 168l52-15M190 180l66-18M192 190l66-18M194 200l46-12", 2, 0.36),
    ...head(42, 100, 12),
    cloth(COAT),
    SEAMS,
    cloth(limb("18,166 16,206 36,242 96,247", [22, 22, 20, 15], "start")),
    ...cuff(93, 248, 14, -3, 15),
    black(limb("108,245 150,234", [10, 8]), hand("sheet", 146, 235, 66, -14)),
    ...scarf(38, 100),
  ];
  return {
    parts,
    foot: FOOT,
    stature: STATURE,
    inner: coast(26, 140, 376, 550),
    anchors: { eye: [92, 56], hand: [206, 222], sheet: [222, 156] },
  };
}

export const lucien = { standing, reading };
