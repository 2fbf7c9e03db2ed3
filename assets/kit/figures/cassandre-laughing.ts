/** Cassandre ruined and laughing: seated high, head thrown back, a bowl in one hand, the spoon in the air. */
import { cassandre } from "./cassandre.ts";
import { FACE_SHARP, headAt } from "./head.ts";
import { hand } from "./hand.ts";
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
  stroke,
  type Part,
} from "./part.ts";
import type { Pose } from "./pose.ts";
import { cuff } from "./wear.ts";

/** Brow to lip as she always has it; then the mouth wide open and the jaw down. */
const LAUGH = [
  ...FACE_SHARP.slice(0, 8),
  ...pts(
    ".872,.688c .886,.708 .9,.722 .892,.736c .74,.748c .728,.812c .836,.872c .846,.89 .826,.914 .828,.94 .842,.978 .824,1.022 .766,1.044 .68,1.01 .6,.99",
  ),
];
/** The bob, hanging straight down from a head that leans back. */
const BOB = pts(
  ".84,.34c .868,.335c .865,.16 .79,.03 .62,-.05 .44,-.06 .24,-.01 .06,.1 -.06,.26 -.16,.44 -.3,.66c -.06,.8c .1,.82 .22,.92",
);

function head(x: number, y: number, bow: number): Part {
  const at = headAt(x, y, bow);
  const back = [...BOB.slice(1).map(at), ...moved("-20,12 -24,32", x, y)];
  const lock = outline(pts(".6,.3 .64,.5 .62,.72 .56,.86c .36,.86 .1,.8c .1,.5").map(at));
  return face(outline([...LAUGH.map(at), ...moved("18,2 22,16 26,32", x, y), ...backward(back)]), lock);
}

/** The same stature as `seated`; no chair: she sits at anchor `seat` on whatever is there. */
export function laughing(): Pose {
  const seated = cassandre.seated();
  const coat = seated.parts.findIndex(({ kind }) => kind === "cloth");
  const raised: readonly Part[] = [
    black(limb("74,184 122,150 146,92", [18, 15, 12], "both")),
    ...cuff(144, 98, 7, -15, 12.5, 15),
    black(limb("149,82 156,58", [9, 8]), hand("fist", 154, 66, 60, -70)),
    black("M168 38l6 2-14 68-6-2zM171 42q-8-14 0-29q9-8 15 2q1 16-8 28z"),
  ];
  const held: readonly Part[] = [
    cloth(limb("14,168 2,220 34,262 92,262", [23, 23, 21, 14], "start")),
    ...cuff(94, 262, 14, 0, 15, 15),
    black(limb("100,262 122,262", [11, 9])),
    light(outline("114,216c 210,210c 208,240 192,264 160,270 130,264 116,242"), 0.36),
    mark(stroke("116,220 160,226 208,215") + stroke("126,246 160,254 196,242"), 2.6, 0.86),
    black(hand("cup", 116, 262, 64, -6)),
    mark("M142 202q-8-16 2-28t0-26M164 200q-9-14 1-26t-1-22M182 198q-6-12 2-22", 3, 0.4, 0.4),
  ];
  const parts = [
    ...seated.parts.slice(1, 3),
    ...raised,
    head(42, 100, -27),
    ...seated.parts.slice(coat, coat + 2),
    ...held,
    ...seated.parts.slice(-2),
  ];
  return { ...seated, parts, anchors: { eye: [70, 40], hand: [166, 40], seat: [34, 372], bowl: [160, 240] } };
}
