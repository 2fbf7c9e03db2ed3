/** Three executives lately dismissed, in good suits and welding masks pushed up: one keeps his briefcase, one her torch, one shows his first weld. Their country is a bridge. */
import type { Point } from "../draw/index.ts";
import type { LayerArt } from "../../scenes/scene.ts";
import { bridge } from "./bridge.ts";
import { alone, gathered, type Member } from "./group.ts";
import { hand } from "./hand.ts";
import { FACE_MAN, FACE_SHARP, FACE_STOUT, headAt, headShape } from "./head.ts";
import {
  black,
  cloth,
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
import type { Placement, Pose } from "./pose.ts";

const STATURE = 735;
const [NECK_X, NECK_Y] = [36, 100];
/** Crown to nape. */
const PARTED =
  ".8,.2c .86,.1 .78,-.02 .62,-.07 .42,-.08 .2,-.03 .05,.1 -.01,.28 .0,.5 .06,.66 .14,.78c .2,.92";
const CHIGNON =
  ".815,.26c .82,.12 .7,-.02 .5,-.05 .3,-.04 .1,.08 .02,.26 -.02,.4c -.16,.36 -.24,.48 -.2,.6 -.1,.68 .04,.64c .1,.72 .18,.76c .22,.88";
const BALDING =
  ".8,.2c .74,.08 .58,.0 .4,-.02 .2,.04 .06,.18 .0,.36c -.06,.46 -.06,.6 .02,.68c .08,.76 .18,.82";
/** A mask pushed up: the band, the shield, the little window. */
const BAND = ".86,.3 .6,.2 .3,.22 .02,.4";
const SHIELD = ".3,.34c .02,.3c -.06,-.04c .14,-.34c .84,-.62c 1.3,-.46c 1.32,-.14c .9,.2c .62,.2c .44,.4c";
const WINDOW = ".42,-.36c .92,-.55c 1.0,-.34c .5,-.14c";

function head(profile: readonly Point[], crown: string, bow: number): Part[] {
  const at = headAt(NECK_X, NECK_Y, bow);
  return [
    black(
      headShape(
        at,
        profile,
        pts(crown).slice(1),
        moved("20,6 24,34", NECK_X, NECK_Y),
        moved("-26,34", NECK_X, NECK_Y),
      ),
    ),
    mark(stroke(pts(BAND).map(at)), 5, 0.5),
    shade(0.24, outline(pts(SHIELD).map(at))),
    mark(stroke(pts(".9,.2c 1.32,-.14c 1.3,-.46c .84,-.62c .14,-.34c -.06,-.04c .02,.3c").map(at)), 3, 0.66),
    light(outline(pts(WINDOW).map(at)), 0.9, 0.3),
    mark(stroke(pts(".06,-.06 .5,-.02 1.26,-.24").map(at)), 2, 0.5),
    light(outline(pts(".3,.14 .38,.08 .46,.14 .46,.24 .38,.3 .3,.24").map(at)), 0.6),
  ];
}
const SHIRT: readonly Part[] = [
  light(outline(moved("-30,38c -28,16 -18,8c 2,20 22,16c 30,28 28,44c 4,48 -14,46", NECK_X, NECK_Y)), 0.74),
];
const LEGS: readonly Part[] = [
  black(
    limb("60,390 66,530 60,700", [33, 25, 18]),
    outline("42,690c 40,718 36,726c 120,726c 116,716 92,708 78,690c"),
  ),
  black(
    limb("-2,390 -6,530 -22,706", [36, 26, 18]),
    outline("-42,694c -42,724 -48,735c 38,735c 34,724 8,716 -4,694c"),
  ),
];
const JACKET = cloth(
  outline(
    "14,132 46,134 76,148 98,180 104,216 96,262 90,304 98,404c 60,416 0,416 -48,408c -46,350 -36,300 -40,250 -42,204 -32,166 -10,142",
  ),
);
const LAPELS = seam(
  stroke("52,142 76,196 72,300 84,410") +
    stroke("46,142 38,188 58,196 50,214 74,290") +
    stroke("-20,356 10,360 34,354"),
  3,
);
/** A welder's gauntlet over the hand: its cuff along a line. */
const gauntlet = (line: string): Part => ({ ...light(limb(line, [15, 20]), 0.6), temp: 0.7 });
const tie = (shape: string): Part => ({ ...shade(0.5, outline(shape)), temp: 0.96 });

/** His tie thrown over his shoulder, his briefcase still in his hand. */
const manager = (): Part[] => [
  ...LEGS,
  black(limb("84,186 126,236 130,306", [18, 16, 12], "both"), hand("bar", 129, 300, 60, 84)),
  black(outline("66,352c 190,352c 196,360 196,446 190,452c 66,452c 60,446 60,360")),
  mark(stroke("108,352c 110,336c 150,336c 152,352c") + stroke("62,386 194,386"), 4, 0.4),
  light(outline("120,378c 138,378c 138,394c 120,394c"), 0.7),
  ...head(FACE_MAN, PARTED, 2),
  JACKET,
  LAPELS,
  cloth(limb("4,172 -10,232 8,290 60,296", [25, 25, 22, 15], "start")),
  gauntlet("78,294 50,296"),
  black(hand("fist", 74, 294, 60, -4)),
  ...SHIRT,
  tie("38,128c 52,132c 30,150 0,160 -30,186 -46,220c -60,212 -62,202c -44,170 -10,146"),
];
/** Her torch held down, its cable looped over her arm. */
const director = (): Part[] => [
  ...LEGS,
  mark(stroke("152,322 136,400 156,510 118,620 140,733"), 6, 0.12),
  black(limb("82,188 124,244 152,282", [16, 14, 11], "both")),
  gauntlet("152,282 132,256"),
  black(hand("bar", 150, 280, 60, 44), limb("160,324 196,270", [7, 6])),
  light(outline("194,272c 200,276c 214,250c 208,246c"), 0.9),
  ...head(FACE_SHARP, CHIGNON, 8),
  JACKET,
  LAPELS,
  cloth(limb("4,172 -18,228 -20,290 10,338", [24, 24, 21, 15], "start")),
  gauntlet("16,346 0,320"),
  black(hand("hang", 14, 344, 60, 70, true)),
  ...SHIRT,
];
/** Holding up what he has joined: two tubes, a scar between them, not square. */
const chairman = (): Part[] => [
  ...LEGS,
  black(limb("92,190 140,212 164,176", [20, 18, 13], "both"), hand("pinch", 166, 168, 62, -60)),
  light(limb("150,150 236,94", [8, 8]), 0.74, 0.2),
  light(limb("196,122 186,30", [8, 8]), 0.66, 0.2),
  mark(stroke("182,118 188,112 194,120 200,110 206,116"), 5, 0.96, 0.7),
  ...head(FACE_STOUT, BALDING, -4),
  cloth(
    outline(
      "12,132 46,134 82,148 110,182 124,228 126,280 116,320 116,404c 70,420 0,420 -54,408c -56,350 -44,300 -46,250 -48,204 -36,166 -12,142",
    ),
  ),
  seam(
    stroke("54,142 90,200 104,290 96,412") +
      stroke("48,142 42,190 62,198 56,216 98,300") +
      stroke("-20,356 12,362 40,356"),
    3,
  ),
  cloth(limb("2,174 -22,234 -6,296 56,306", [27, 27, 24, 16], "start")),
  gauntlet("74,306 46,306"),
  black(hand("rest", 70, 306, 60, 2)),
  ...SHIRT,
  tie("54,134c 70,132c 92,190 108,262 96,280 84,270c 80,210"),
];

const GROUP = {
  stature: STATURE,
  members: [
    [manager, -300, false],
    [director, -6, false],
    [chairman, 292, false],
  ] satisfies readonly Member[],
  country: bridge,
  anchors: { eye: [38, 46], hand: [160, 296], torch: [204, 262] },
} as const;

const standing = (): Pose => gathered(GROUP);

/** One of them alone, 0 to 2 from the left: briefcase, torch, first weld. All look right. */
export const executive = (i: number, where: Placement): LayerArt[] => alone("executives", GROUP, i, where);

export const executives = { standing };
