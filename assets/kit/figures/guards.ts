/** Two night watchmen, face to face: one pours from his thermos, the other holds out the cup. Their country is a pond. */
import type { Point } from "../draw/index.ts";
import type { LayerArt } from "../../scenes/scene.ts";
import { alone, gathered, type Member } from "./group.ts";
import { hand } from "./hand.ts";
import { FACE_MAN, FACE_STOUT, headAt, headShape } from "./head.ts";
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
import { pond } from "./pond.ts";
import type { Placement, Pose } from "./pose.ts";

const STATURE = 740;
const [NECK_X, NECK_Y] = [36, 100];
/** A peaked cap, crown to nape. */
const CAP =
  "1.06,.3c 1.0,.2 .86,.17c .9,.04 .88,-.06 .8,-.1 .56,-.16 .26,-.14 .0,-.06 -.06,.06 .0,.18c -.02,.36 .02,.54 .08,.68 .16,.78c .2,.9";
const WOOL =
  ".84,.26c .88,.1 .8,-.06 .62,-.12 .4,-.14 .16,-.08 .0,.06 -.06,.22 -.06,.4c .0,.42 .04,.56 .12,.72c .2,.88";

function head(profile: readonly Point[], crown: string, bow: number): Part {
  const at = headAt(NECK_X, NECK_Y, bow);
  return black(
    headShape(
      at,
      profile,
      pts(crown).slice(1),
      moved("22,6 28,36", NECK_X, NECK_Y),
      moved("-30,34", NECK_X, NECK_Y),
    ),
  );
}
const LEGS: readonly Part[] = [
  black(
    limb("66,410 70,540 64,700", [36, 28, 21]),
    outline("42,684c 40,716 36,730c 126,730c 122,716 98,708 86,686c"),
  ),
  black(
    limb("0,410 -6,540 -20,704", [38, 30, 22]),
    outline("-44,690c -44,724 -50,740c 44,740c 40,726 12,716 0,690c"),
  ),
  mark(stroke("40,660 64,668 86,658") + stroke("-42,664 -20,672 2,664"), 3, 0.5),
];
const PARKA = cloth(
  outline(
    "10,130 48,132 84,148 110,184 118,228 112,280 108,330 114,426c 70,440 -4,440 -58,430c -62,350 -50,290 -52,240 -52,194 -38,160 -12,140",
  ),
);
const FASTENED = seam(
  stroke("54,142 84,200 84,300 92,434") + stroke("-52,326 20,342 108,328") + stroke("-30,376 0,384 26,378"),
  3.4,
);
const COLLAR = light(
  outline(moved("-40,44c -40,16 -26,2c -6,18 24,16c 36,26 36,48c 8,56 -18,52", NECK_X, NECK_Y)),
  0.5,
  0.4,
);
/** A band across the arm that shines back at a torch. */
const band = (line: string): Part => light(limb(line, [25, 24]), 0.94, 0.2);

const pouring = (): Part[] => [
  ...LEGS,
  black(limb("92,192 140,236 170,222", [20, 18, 13], "both"), hand("bar", 168, 224, 62, -30)),
  shade(0.3, limb("160,236 226,186", [22, 20])),
  light(limb("222,190 244,172", [17, 14]), 0.8, 0.2),
  mark(stroke("176,242 232,198"), 3, 0.7, 0.2),
  mark(stroke("248,176 256,206 258,240"), 4, 0.5, 0.5),
  head(FACE_STOUT, CAP, 8),
  mark(stroke("48,10 80,22 108,32") + stroke("36,18 76,28"), 2.6, 0.5),
  PARKA,
  FASTENED,
  cloth(limb("4,176 -14,240 14,296 96,282", [28, 28, 25, 17], "start")),
  band("-11,228 -6,246"),
  black(limb("94,282 110,279", [15, 13]), hand("rest", 108, 280, 58, -18)),
  COLLAR,
];
const waiting = (): Part[] => [
  ...LEGS,
  black(limb("92,192 134,246 166,256", [20, 18, 13], "both"), hand("cup", 164, 256, 62, -4)),
  light(outline("184,226c 220,222c 216,262 210,268 194,270 190,264"), 0.84, 0.3),
  mark(stroke("202,214 196,200 206,188 200,172") + stroke("214,210 210,198 218,188"), 2.6, 0.74, 0.4),
  head(FACE_MAN, WOOL, 4),
  mark(stroke("32,26 60,36 92,40"), 5, 0.34),
  PARKA,
  FASTENED,
  cloth(limb("4,176 -18,240 -16,306 26,352", [28, 28, 25, 18], "start")),
  band("-17,234 -19,252"),
  light(outline("64,196c 92,192c 94,212c 66,216c"), 0.86, 0.2),
  mark(stroke("70,202 86,200") + stroke("70,209 82,207"), 2, 0.3),
  COLLAR,
];

const GROUP = {
  stature: STATURE,
  members: [
    [pouring, -236, false],
    [waiting, 236, true],
  ] satisfies readonly Member[],
  country: pond,
  anchors: { eye: [-164, 46], hand: [-50, 220], cup: [34, 246] },
} as const;

const standing = (): Pose => gathered(GROUP);

/** One of them alone: 0 pours, looking right; 1 holds the cup, looking left. */
export const guard = (i: number, where: Placement): LayerArt[] => alone("guards", GROUP, i, where);

export const guards = { standing };
