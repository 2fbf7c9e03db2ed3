/** Balthazar Claës, the Demiurge: an old giant with a lion's mane, a poker for a staff, a live coal in his palm. Hollow to the brow; the fire that fills him is his own house. */
import {
  backward,
  cloth,
  edged,
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
import { furnace } from "./furnace.ts";
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";

const STATURE = 800;
const [NECK_X, NECK_Y] = [52, 112];
/** Overhanging brow, eagle's nose; the rest is beard. */
const PROFILE = pts(
  ".79,.18 .85,.3 .892,.385 .9,.42 .85,.472 .886,.54 .95,.6 1.0,.672 .974,.71 .9,.72c .88,.8 .86,.9 .8,.98 .7,1.0",
);
const SKULL = pts(".79,.18c .5,-.04 .14,.06 .02,.3 .02,.6 .1,.8 .14,.96");
const MANE =
  ".8,.19c .87,.12 .84,-.02 .74,-.1 .58,-.17 .4,-.2 .2,-.16 .02,-.06 -.1,.12 -.14,.34 -.15,.56 -.22,.76 -.32,.94c -.2,.94 -.16,.98 -.2,1.08c -.06,1.04 .04,1.1 .06,1.18c .2,1.1 .32,.96 .38,.78 .42,.66 .42,.54 .46,.46 .54,.38 .64,.28 .72,.22";
const BEARD =
  ".9,.715c .97,.73 .97,.775 .93,.79c 1.0,.86 1.04,.98 1.02,1.12 .98,1.28 .9,1.42 .82,1.56c .76,1.5 .72,1.5 .68,1.6c .58,1.46 .46,1.26 .4,1.04 .38,.88 .4,.76 .44,.68c .5,.76 .6,.78 .7,.74c .78,.76 .86,.74";
const LOCKS = [
  ".7,.14 .5,.06 .26,.12 .1,.32 .02,.6",
  ".56,.3 .38,.3 .24,.46 .16,.72 .06,.98",
  ".46,-.1 .2,-.04 .02,.16",
  ".36,.6 .3,.78 .2,.94",
  ".6,.86 .62,1.1 .7,1.36",
  ".78,.86 .86,1.04 .82,1.32",
  ".5,.84 .5,1.08 .6,1.34",
];
/** Solid, with a wire of light round it. */
const solid = (...d: readonly string[]): Part => ({ ...edged(shade(0.05, d.join("")), 0.74), temp: 0.5 });
const white = (d: string): Part => edged({ ...light(d, 0.86, 0.2) }, 0.08);

function head(): Part[] {
  const at = headAt(NECK_X, NECK_Y, 7, 104);
  const skull = outline([
    ...PROFILE.map(at),
    ...moved("30,12 36,40", NECK_X, NECK_Y),
    ...backward([...SKULL.slice(1).map(at), ...moved("-32,18 -40,44", NECK_X, NECK_Y)]),
  ]);
  return [
    cloth(skull),
    mark(stroke(PROFILE.slice(0, 10).map(at)), 3.4, 0.86, 0.4),
    white(outline(pts(MANE).map(at))),
    white(outline(pts(BEARD).map(at))),
    mark(LOCKS.map((s) => stroke(pts(s).map(at))).join(""), 2.4, 0.3, 0.2),
    mark(stroke(pts(".76,.425 .84,.4 .9,.42").map(at)), 6, 0.9, 0.2),
  ];
}

function standing(): Pose {
  const coat = outline(
    "6,146 54,148 104,158 140,190 154,240 152,304 142,364c 158,450 172,560 178,708c 140,690 120,716 86,700 50,722 20,702 -20,722 -60,700 -116,716c -108,570 -96,450 -80,356c -92,296 -94,236 -80,190 -46,156",
  );
  const fur = outline(
    "-2,134 26,140 50,152 74,162 96,176c 104,230 100,290 112,360 122,470 130,704c 96,712c 86,560 74,420 62,330 46,250 34,190 10,170 -24,164 -56,176c -52,150 -30,136",
  );
  const parts = [
    solid(
      outline("74,694c 78,770 74,798c 178,798c 170,780 142,774 122,764 118,696c"),
      outline("-84,700c -86,772 -92,800c 22,800c 16,780 -10,774 -28,764 -30,700c"),
    ),
    cloth(limb("120,204 186,262 238,252", [29, 26, 18], "start")),
    light(limb("230,253 246,251", [20, 19]), 0.7, 0.5),
    solid(hand("cup", 246, 252, 84, -12, true)),
    { ...shade(0.66, outline("278,236 288,214 306,208 324,216 330,236 316,250 292,250")), temp: 1 },
    light(outline("288,234 296,218 310,216 318,232 306,244"), 0.98, 0.62),
    light(
      "M302 190l4 5-4 5-4-5zM318 166l3 5-3 5-3-5zM292 142l3 4-3 4-3-4zM310 116l2 4-2 4-2-4zM326 190l2 3-2 3-2-3z",
      0.95,
      0.8,
    ),
    cloth(coat),
    light(fur, 0.52, 0.5),
    mark(
      stroke("70,180 84,260 88,330") + stroke("90,340 104,480 112,690") + stroke("74,330 90,480 100,690"),
      2.4,
      0.2,
      0.5,
    ),
    ...head(),
    solid("M-80 344l9-2 14 440q2 14-9 18q-12-4-10-18z"),
    { ...shade(0.8, "M-76 700l16 0 2 82q2 14-9 18q-12-4-10-18z"), temp: 0.98 },
    seam(stroke("142,364 60,380 -80,356"), 4),
    cloth(limb("-34,206 -76,272 -96,344 -80,408", [38, 37, 31, 21], "start")),
    light(limb("-86,392 -77,418", [26, 25]), 0.56, 0.5),
    solid(hand("bar", -78, 412, 80, 82, true)),
  ];
  return {
    parts,
    unlit: true,
    foot: [30, STATURE],
    stature: STATURE,
    inner: furnace(24, 10, 800),
    anchors: { eye: [108, 60], hand: [-70, 440], coal: [304, 228] },
  };
}

export const claes = { standing };
