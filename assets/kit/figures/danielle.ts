/** Danielle d'Arthez, 71, novelist: silver hair pinned high, back straight, a fringed shawl, a pen. Her country is a table of lamps on a sea of leaves. */
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
import { lampTable } from "./lamp-table.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 715;
/** An old woman's: high brow, fine arched nose, lips drawn in, chin held up. */
const PROFILE = pts(
  ".78,.22 .828,.31 .85,.39 .852,.42 .832,.462 .852,.53 .908,.592 .962,.65 .95,.678c .874,.7c .876,.72 .888,.738 .88,.754 .852,.768c .872,.784 .872,.802 .85,.83 .86,.866 .884,.91 .868,.958 .81,.984 .72,.965 .6,.972",
);
/** Swept up from brow and nape to a knot on the crown. */
const HAIR = pts(
  ".8,.22c .85,.17 .84,.07 .76,.0 .62,-.055 .48,-.08c .46,-.14 .4,-.22 .27,-.25 .12,-.24 .04,-.16 .06,-.06 .1,.0c .0,.1 -.05,.26 -.03,.44 .03,.58 .11,.68 .19,.76c .22,.9",
);
/** Silver lines, from the hairline up into the knot. */
const STRANDS = [
  ".8,.16 .66,.08 .46,.0 .3,-.04",
  ".7,.32 .56,.22 .38,.1 .24,-.02",
  ".5,.44 .38,.3 .26,.14 .18,.0",
  ".34,.6 .24,.42 .17,.2 .13,.04",
  ".22,.7 .1,.52 .07,.3 .1,.08",
  ".08,.6 .01,.44 .01,.28",
  ".42,-.12 .3,-.08 .14,-.1",
  ".36,-.2 .24,-.16 .1,-.14",
  ".24,-.23 .16,-.21 .1,-.19",
];

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const back = [...HAIR.slice(1).map(at), ...moved("-18,12 -22,30", x, y)];
  const bodkin = stroke(pts("-.14,-.3 .52,.02").map(at));
  return [
    face(outline([...PROFILE.map(at), ...moved("15,6 16,18 20,32", x, y), ...backward(back)])),
    mark(STRANDS.map((s) => stroke(pts(s).map(at))).join(""), 3, 0.84, 0.24),
    mark(bodkin, 4.4, 0.055),
  ];
}
/** The fringe of a shawl: tassels hung along the points. */
function fringe(edge: string): Part {
  const line = pts(edge);
  let d = "";
  for (const [i, [x, y]] of line.slice(0, -1).entries()) {
    const [u, v] = line.at(i + 1)!,
      n = Math.max(1, Math.round(Math.hypot(u - x, v - y) / 9));
    for (let k = 0; k < n; k++)
      d += `M${Math.round(x + ((u - x) * k) / n)} ${Math.round(y + ((v - y) * k) / n) - 2}l5-1 0 30-3 3-3-3z`;
  }
  return light(d, 0.66);
}
/** A high collar closed by a brooch, the neck's root on (x, y). */
const collar = (x: number, y: number): Part[] => [
  light(outline(moved("-30,34c -26,14 -17,4c 0,16 19,12c 27,26 27,42c 8,48 -14,44", x, y)), 0.7),
  mark(stroke(moved("-22,24 0,30 24,24", x, y)), 1.5),
];
/** A pen-holder of length `l`, its nib on (x, y), leaning back at `degrees`. */
function pen(x: number, y: number, l: number, degrees: number): Part {
  const a = (degrees * Math.PI) / 180,
    [c, s] = [Math.cos(a), Math.sin(a)];
  const at = (u: number, v: number): readonly [number, number, "c"] => [
    x + c * u - s * v,
    y + s * u + c * v,
    "c",
  ];
  return light(outline([at(0, 0), at(12, -4), at(l, -3), at(l + 6, 0), at(l, 3), at(12, 4)]), 0.86, 0.4);
}

function standing(): Pose {
  const skirt = outline(
    "-14,282c 20,292 74,282c 90,330 104,400 114,480 122,580 128,682c 84,692 10,694 -80,682c -72,580 -60,480 -46,400 -30,330",
  );
  const blouse = outline(
    "20,132 50,134 74,148 90,176 94,210 86,250 74,290c 30,300 -18,290c -20,240 -16,170 0,142",
  );
  const shawl = outline(
    "4,128 20,130 34,146 56,178 72,214 84,252c 60,290 4,338 -84,398c -84,330 -66,250 -54,202 -42,160 -20,138",
  );
  const parts = [
    black(
      outline("40,676c 42,700 40,712c 104,712c 98,700 76,694 70,676c"),
      outline("-24,678c -22,700 -24,715c 38,715c 34,704 12,698 8,678c"),
    ),
    black(limb("74,182 104,226 124,250", [15, 14, 11])),
    ...cuff(114, 240, 13, 9, 12),
    black(hand("sheet", 132, 254, 62, -6)),
    light("M150 190l74-12 12 78-74 12z", 0.8),
    mark("M162 202l52-8M164 214l46-7M166 226l50-8M168 238l34-5", 1.8, 0.34),
    light("M146 196l74-12 12 78-74 12z", 0.72),
    mark("M158 208l52-8M160 220l46-7M162 232l50-8M164 244l34-5", 1.8, 0.34),
    ...head(38, 100, -2),
    cloth(skirt),
    seam(stroke("44,290 58,400 66,690") + stroke("4,290 -18,420 -30,690"), 3),
    cloth(blouse),
    seam(stroke("52,140 76,190 66,290") + stroke("-18,288 28,298 74,284"), 3),
    shade(0.54, shawl),
    fringe("80,256 52,294 4,336 -40,368 -84,398"),
    mark(
      stroke("64,256 20,300 -76,372") +
        stroke("54,238 8,284 -72,344") +
        stroke("10,132 20,180 46,230") +
        stroke("-20,146 -36,220 -62,340"),
      2,
      0.2,
    ),
    black(limb("66,262 104,246 134,222", [13, 11, 8.5])),
    ...cuff(80, 258, 14, -7, 14),
    black(hand("pencil", 128, 224, 64, -18)),
    pen(181, 220, 88, -124),
    ...collar(38, 100),
  ];
  return {
    parts,
    foot: [22, STATURE],
    stature: STATURE,
    inner: lampTable(26, 140, 380, 680),
    anchors: { eye: [84, 48], hand: [146, 200], sheet: [190, 224] },
  };
}

/** Writing, on a straight chair. The table's top is at y 296, the seat at y 370, the ground at y 545. */
function seated(): Pose {
  const dress = outline(
    "22,132 50,134 74,148 90,178 92,214 84,252 76,288c 120,298 164,306 188,326 200,356 204,420 214,528c 160,538 96,534c 96,470 84,412 40,396 0,392 -34,388c -34,340 -24,300 -20,260 -22,200 -6,150",
  );
  const shawl = outline(
    "4,128 22,130 36,148 54,180 70,214 84,246c 66,282 40,310 -2,338 -56,392c -64,330 -58,250 -52,202 -42,160 -20,138",
  );
  const parts = [
    black(
      "M-62 372h174v11h-174zM-58 383h11l-3 162h-9zM98 383h11l4 162h-9zM-50 456h156v7h-156z",
      limb("-56,376 -64,300 -72,190", [7, 7, 6]),
      outline("-86,190c -70,182 -58,188c -54,214 -56,222c -70,218 -84,226c"),
    ),
    black(outline("150,522c 150,545c 226,545c 220,532 200,528 190,516c")),
    light("M150 288l142-8 20 14-152 6z", 0.8),
    mark("M172 291l104-6M178 295l88-4", 1.8, 0.34),
    black(limb("74,184 112,240 146,276", [15, 14, 11], "both"), limb("144,276 168,282 190,284", [11, 9, 8])),
    ...cuff(166, 281, 13, 2, 11, 14),
    black(hand("rest", 188, 283, 58, 2)),
    ...head(40, 100, 6),
    cloth(dress),
    seam(
      stroke("-22,282 26,300 76,286") +
        stroke("78,292 134,320 152,400 160,532") +
        stroke("20,300 80,340 110,400"),
      3,
    ),
    shade(0.54, shawl),
    fringe("82,250 62,284 30,316 -2,338 -54,390"),
    mark(
      stroke("66,248 26,290 -50,364") +
        stroke("56,232 12,276 -54,330") +
        stroke("12,132 24,180 48,226") +
        stroke("-18,146 -38,220 -54,320"),
      2,
      0.2,
    ),
    black(limb("72,258 116,274 158,270", [13, 11, 8.5])),
    ...cuff(96, 268, 14, 3, 14),
    black(hand("pencil", 154, 270, 62, -6)),
    pen(212, 286, 84, -128),
    ...collar(38, 100),
  ];
  return {
    parts,
    foot: [80, 545],
    stature: STATURE,
    inner: lampTable(118, 140, 330, 530),
    anchors: { eye: [90, 52], hand: [200, 272], table: [230, 298], seat: [30, 372], sheet: [230, 290] },
  };
}

export const danielle = { seated, standing };
