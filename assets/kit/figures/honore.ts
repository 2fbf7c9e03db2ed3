/** Monsieur Honoré, ghost: stout, hair on end, dressing gown and cord, coffee. Light paper and engraved line; his country is a page of proofs. */
import {
  backward,
  gown,
  limb,
  mark,
  moved,
  outline,
  paper,
  pts,
  seam,
  shade,
  stroke,
  type Part,
} from "./part.ts";
import { FACE_STOUT, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { proofs } from "./proofs.ts";
import type { Pose } from "./pose.ts";

const STATURE = 690;
const MANE = pts(
  ".8,.2c .88,.15 .95,.07 .95,-.01c .9,.01 .87,-.0 .86,-.05c .88,-.13 .84,-.19 .77,-.21c .77,-.16 .74,-.13 .69,-.14c .66,-.23 .57,-.27 .46,-.24c .5,-.2 .5,-.17 .47,-.15c .37,-.22 .24,-.22 .13,-.14c .2,-.12 .22,-.09 .2,-.06c .08,-.09 -.04,-.04 -.12,.07c -.04,.07 -.01,.1 -.01,.14c -.11,.16 -.18,.26 -.19,.38c -.13,.34 -.09,.35 -.06,.39c -.15,.47 -.17,.58 -.13,.68c -.1,.63 -.06,.62 -.03,.64c -.08,.74 -.07,.84 .0,.91c .02,.87 .05,.86 .08,.88 .13,.94 .16,1.02",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...MANE.slice(1).map(at), ...moved("-28,18 -40,40", x, y)];
  const draw = (shape: string): string => stroke(pts(shape).map(at));
  const hair = [
    ".78,.18 .66,.22 .6,.32 .62,.4",
    ".6,.32 .56,.44 .48,.47 .44,.56 .4,.66 .34,.8 .3,.92",
    ".69,-.14 .62,-.04 .66,.1",
    ".47,-.15 .4,-.02 .46,.16",
    ".2,-.06 .2,.1 .34,.26",
    "-.01,.14 .08,.26 .24,.36",
    "-.06,.39 .06,.5 .22,.5",
    "-.03,.64 .08,.7 .24,.66",
    ".08,.88 .16,.86 .26,.8",
    ".84,-.04 .76,.04 .78,.12",
  ];
  const features = [
    ".72,.41 .78,.385 .85,.4",
    ".74,.49 .78,.462 .83,.47 .84,.5",
    ".76,.5 .8,.51",
    ".9,.68 .91,.66 .93,.655",
    ".86,.7 .8,.72 .74,.78",
    ".45,.5 .5,.48 .53,.54 .49,.64 .45,.66",
    ".49,.53 .5,.58",
    ".78,.97 .72,.95 .66,.96",
  ];
  const lip = outline(pts(".93,.695c .9,.69 .82,.71 .75,.79c .84,.77 .9,.77 .925,.755c").map(at));
  const [px, py] = at([0.805, 0.485]);
  return [
    paper(outline([...FACE_STOUT.map(at), ...moved("38,20 44,40", x, y), ...backward(back)]), 0.74, true),
    mark(hair.map(draw).join(""), 1.8, 0.26),
    mark(features.map(draw).join("") + `M${px} ${py}h.1`, 2.2, 0.2),
    shade(0.2, lip),
  ];
}
/** The cord about the belly and its two tassels. */
function cord(): Part[] {
  const tassel = (x: number, y: number): Part[] => [
    paper(outline(moved("-6,0c 6,0c 11,34c -11,34c", x, y)), 0.6),
    mark(`M${x - 4} ${y + 8}l-3 24M${x} ${y + 8}v25M${x + 4} ${y + 8}l3 24`, 1.4, 0.24),
  ];
  return [
    paper(limb("-58,330 20,354 128,328", [7, 7.5, 7]), 0.62),
    mark(
      "M-48 328l8 12M-32 332l8 12M-16 336l8 12M0 339l8 12M16 340l8 12M32 340l8 12M48 338l8 12M64 336l8 12M80 333l8 12M96 329l8 12",
      1.6,
      0.24,
    ),
    paper(limb("84,344 92,396 88,446", [4.5, 4.5, 4]), 0.62),
    paper(limb("76,346 72,380 64,418", [4.5, 4.5, 4]), 0.62),
    ...tassel(88, 444),
    ...tassel(63, 416),
  ];
}

function standing(): Pose {
  const robe = outline(
    "8,132 44,136 80,150 108,182 130,226 146,280 134,330 140,400 144,480 150,560 160,650c 96,672 0,672 -92,656c -82,560 -76,480 -72,410 -66,330c -70,270 -70,220 -56,176 -26,146",
  );
  const parts: Part[] = [
    paper(outline("56,650c 60,676 56,686c 134,686c 130,676 104,668 92,650c")),
    paper(outline("-26,654c -26,680 -30,690c 54,690c 50,678 22,670 10,654c")),
    paper(limb("102,206 146,262 174,284", [24, 21, 16], "both")),
    paper(limb("170,290 180,250 178,214", [14, 12, 10], "start")),
    paper(outline("156,262c 158,236c 202,238c 202,264c"), 0.6),
    paper("M192 150h44v26q0 20-22 20t-22-20z", 0.62),
    mark(
      "M236 156q16 0 16 12t-18 14M188 198q26 8 52 0M202 140q-8-10 0-18t0-18M218 140q-8-10 0-18t0-20",
      2.2,
      0.24,
    ),
    paper(hand("cup", 176, 214, 66, -54)),
    ...head(40, 104, -3),
    gown(robe),
    seam(
      stroke("62,150 96,220 104,330 108,480 116,656") +
        stroke("-56,360 -64,500 -72,652") +
        stroke("0,370 -6,500 -12,662"),
      3,
    ),
    mark("M62 150Q96 220 104 326M56 356Q-2 500-10 658M-50 356Q-64 500-70 648", 1.8, 0.24),
    ...cord(),
    gown(limb("0,176 -26,240 0,300 66,302", [30, 33, 31, 26], "start")),
    paper(outline("58,272c 84,272c 88,332 62,332c"), 0.6),
    paper(limb("84,306 104,312", [13, 11])),
    paper(hand("rest", 98, 314, 68, 16)),
    paper(
      outline(moved("-46,40c -38,20 -26,16c 0,34 30,34c 50,60 60,112c 40,96 22,66 0,54 -24,50", 40, 104)),
      0.66,
    ),
  ];
  return {
    parts,
    foot: [20, STATURE],
    stature: STATURE,
    inner: proofs(-40, 110, 176, 650),
    anchors: { eye: [86, 52], hand: [222, 170], cup: [214, 172] },
  };
}

export const honore = { standing };
