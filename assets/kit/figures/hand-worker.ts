/** The hand worker of Antananarivo: a young woman in a headscarf and lamba, typing at a screen. Her country is her own town. */
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
  stroke,
  type Part,
} from "./part.ts";
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { redTerraces } from "./red-terraces.ts";
import type { Pose } from "./pose.ts";

const STATURE = 700;
/** A young woman's: round brow, short nose, full lips, soft chin. */
const PROFILE = pts(
  ".8,.235 .85,.33 .862,.42 .842,.468 .85,.51 .886,.57 .928,.622 .94,.65 .92,.684c .872,.698c .89,.718 .924,.742 .912,.762 .87,.772c .902,.79 .9,.816 .862,.842 .86,.868 .876,.908 .856,.954 .8,.98 .7,.968 .615,.975",
);
const BACK = pts(".8,.235c .5,.0 .1,.1 .0,.4 .05,.6 .12,.7 .2,.78c .22,.88");
/** The scarf, tied low behind over a heavy knot of hair. */
const SCARF =
  ".85,.33c .858,.18 .8,.02 .66,-.07 .46,-.11 .26,-.09 .1,-.02 -.04,.08 -.2,.14 -.3,.28 -.3,.44 -.2,.55 -.04,.58 .1,.62c .3,.6 .46,.54 .6,.46 .74,.4";

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const back = [...BACK.slice(1).map(at), ...moved("-18,12 -24,30", x, y)];
  const ends =
    outline(pts("-.16,.46c -.34,.52 -.44,.68 -.5,.86c -.38,.84c -.28,.7 -.14,.6").map(at)) +
    outline(pts("-.12,.52c -.2,.66 -.24,.8 -.22,1.0c -.1,.94c -.06,.78 -.02,.62").map(at));
  const folds = [
    ".8,.22 .5,.2 .16,.3 -.1,.5",
    ".78,.06 .44,.06 .08,.16 -.16,.4",
    ".6,-.07 .3,-.02 .0,.1",
    ".1,.02 -.06,.2 -.1,.5",
  ];
  return [
    face(outline([...PROFILE.map(at), ...moved("15,6 16,18 20,32", x, y), ...backward(back)])),
    { ...light(ends, 0.44), temp: 0.9 },
    { ...light(outline(pts(SCARF).map(at)), 0.56), temp: 0.9 },
    mark(folds.map((s) => stroke(pts(s).map(at))).join(""), 2, 0.24, 0.7),
    mark(stroke(PROFILE.slice(3, 18).map(at)), 2.4, 0.84, 0.04),
  ];
}

/** On a stool at a laptop. The table's top is at y 296, the seat at y 366, the ground at y 540. */
function seated(): Pose {
  const dress = outline(
    "22,132 50,134 74,150 90,180 92,214 84,252 78,286c 120,296 166,304 188,324 200,352 202,400 208,470c 160,482 108,476c 102,430 84,404 40,394 0,390 -40,386c -42,340 -28,300 -22,262 -24,206 -8,150",
  );
  const lamba = outline(
    "-2,138 14,124 40,134 58,150 66,176 60,206c 30,226 -6,280 -24,330 -40,402c -66,398 -86,384c -84,320 -70,250 -52,196 -30,158",
  );
  const parts = [
    black("M-44 366h140v13h-140zM-36 379h11l-10 161h-11zM80 379h11l12 161h-11zM-38 470h130v7h-130z"),
    black(limb("172,466 172,500 166,526", [16, 13, 10]), limb("134,470 130,500 122,526", [16, 13, 10])),
    black(
      outline("156,518c 150,540c 216,540c 212,530 190,526 176,516c"),
      outline("112,518c 104,540c 172,540c 168,530 146,526 132,516c"),
    ),
    mark("M160 527q14-8 26 3M116 527q14-8 26 3", 2.4, 0.6, 0.9),
    black("M178 290l88-2 4 8-94 0zM262 290l34-84 7 3-32 86z"),
    mark("M264 284l31-77", 3.4, 0.96, 0.03),
    black(limb("76,182 112,236 146,268", [15, 13, 10], "both"), limb("142,266 166,276 188,276", [10, 9, 8])),
    black(hand("keys", 186, 275, 58, 2)),
    ...head(42, 100, 9),
    cloth(dress),
    seam(
      stroke("-22,284 28,298 78,286") +
        stroke("80,290 136,318 152,390 158,478") +
        stroke("20,298 80,336 104,392"),
      3,
    ),
    light(lamba, 0.8, 0.3),
    mark(stroke("50,146 56,176 44,208") + stroke("4,128 -44,204 -74,388"), 2, 0.34),
    mark(stroke("16,130 -34,210 -62,392") + stroke("26,132 -22,216 -50,396"), 5, 0.5, 0.9),
    cloth(limb("14,176 14,222 42,262 92,274", [21, 21, 19, 14], "start")),
    light(limb("88,273 102,277", [15.5, 14]), 0.7, 0.44),
    mark("M92 261l-2 26", 3, 0.5, 0.9),
    black(limb("102,276 130,282 160,280", [11, 9.5, 8]), hand("keys", 156, 279, 60, 0)),
    light(outline(moved("-24,34c -20,18 -12,12c 2,24 16,20c 22,30 22,40c 4,44 -12,42", 42, 100)), 0.7, 0.44),
  ];
  return {
    parts,
    foot: [90, 540],
    stature: STATURE,
    inner: redTerraces(86, 200, 470),
    anchors: { eye: [94, 54], hand: [206, 280], table: [230, 296], screen: [282, 244], seat: [30, 366] },
  };
}

export const handWorker = { seated };
