/** Michel Chrestien, engineer who gives up his post: beard, work jacket, his belongings in a box. His country is hills in rings. */
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
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { rings } from "./rings.ts";
import type { Pose } from "./pose.ts";

const STATURE = 740;
/** Brow to beard: the beard is full and runs down to the collar. */
const BEARDED = pts(
  ".82,.19 .846,.3 .872,.385 .874,.425 .846,.468 .884,.53 .934,.588 .962,.648 .938,.686c .886,.7c .91,.722 .93,.744 .918,.764 .896,.772c .918,.79 .94,.83 .95,.89 .93,.97 .9,1.04 .85,1.12 .79,1.18c .74,1.14 .66,1.1",
);
const CROP = pts(
  ".82,.19c .86,.11 .83,.02 .77,-.03c .68,-.075 .52,-.08 .38,-.075 .2,-.02 .07,.1 .01,.27 .0,.46 .05,.6c .07,.7 .12,.8 .14,.92",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...CROP.slice(1).map(at), ...moved("-28,12 -36,34", x, y)];
  return [face(outline([...BEARDED.map(at), ...moved("30,24 34,38", x, y), ...backward(back)]))];
}

function standing(): Pose {
  const jacket = outline(
    "16,134 46,136 74,148 96,176 104,214 102,262 100,312 104,372c 60,386 0,388 -48,380c -50,320 -48,260 -44,212 -36,168 -10,140",
  );
  const parts = [
    black(
      limb("66,368 72,520 66,700", [36, 27, 18]),
      outline("46,684c 48,722 42,736c 124,736c 122,722 98,714 84,688c"),
    ),
    black(
      limb("2,370 -4,520 -18,704", [42, 29, 19]),
      outline("-40,688c -38,726 -44,740c 46,740c 44,726 16,718 4,692c"),
    ),
    light("M24 706h-60l-1 12h60zM86 700h-40v12h42z", 0.4),
    black(limb("84,190 126,240 170,262", [19, 17, 14], "both"), hand("sheet", 252, 372, 60, 0, true)),
    light("M110 250h170v116h-170z", 0.52),
    shade(0.36, "M110 250l-16-22 158-4 28 26z"),
    mark("M110 262h170M168 300h60v22h-60zM176 311h42M110 366h170", 1.8, 0.24),
    black(
      "M226 246c-2-40 2-70-4-96l6 0c4 28 2 60 4 96z",
      outline("224,196c 190,190 176,164c 206,160 226,186c"),
      outline("228,186c 236,150 268,140c 270,170 230,196c"),
      outline("224,166c 204,140 208,110c 230,126 228,160c"),
    ),
    light("M160 204h36v40h-36z", 0.66),
    mark("M196 212q14 2 12 12t-12 10", 3.4, 0.66),
    ...head(34, 100, 3),
    cloth(jacket),
    seam(stroke("48,140 70,200 72,376") + "M80 300h20M78 300v44h22", 3.2),
    black(
      "M64 236a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0 -9 0M66 290a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0 -9 0M68 344a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0 -9 0",
    ),
    cloth(limb("4,172 -8,230 8,300 72,352", [27, 27, 25, 17], "start")),
    light(limb("68,348 84,358", [18, 18]), 0.5),
    black(limb("84,358 110,370 126,372", [14, 12, 10]), hand("sheet", 122, 370, 68, 2, true)),
    light(outline(moved("-42,40c -34,20 -20,14c 0,30 26,34c 36,42 34,52c 10,52 -12,50", 34, 100))),
  ];
  return {
    parts,
    foot: [26, STATURE],
    stature: STATURE,
    inner: rings(18, 186, 400),
    anchors: { eye: [78, 48], hand: [170, 376], box: [195, 250] },
  };
}

export const michel = { standing };
