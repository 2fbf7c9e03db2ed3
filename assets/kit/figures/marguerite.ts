/** Marguerite Claës, researcher, 40: hair cut at the jaw, one white lock, a long coat, the notebook held against her, a key held out. Her country is tulips in rows. */
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
import { tulips } from "./tulips.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 722;
/** Straight brow, long nose, a mouth that thinks before it opens. */
const PROFILE = pts(
  ".8,.28 .838,.35 .848,.41 .832,.462 .866,.54 .928,.606 .962,.646 .944,.676c .872,.698c .882,.718 .9,.736 .892,.754 .86,.768c .882,.788 .882,.808 .854,.832 .854,.866 .874,.908 .856,.954 .8,.98 .71,.966 .62,.974",
);
/** Hair from the parting down to the jaw. */
const BOB = pts(
  ".8,.28c .88,.2 .86,.06 .76,-.03 .6,-.1 .38,-.1 .18,-.05 .02,.08 -.07,.28 -.11,.52 -.14,.76 -.18,.98c -.04,1.02 .14,.98 .22,.9c",
);
const LOCK = ".74,.06c .66,.16 .56,.34 .52,.54 .5,.72 .44,.86c .42,.7 .44,.48 .5,.3 .58,.14 .66,.02c";

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const back = [...BOB.slice(1).map(at), ...moved("-16,10 -22,32", x, y)];
  return [
    face(outline([...PROFILE.map(at), ...moved("15,6 16,18 22,34", x, y), ...backward(back)])),
    light(outline(pts(LOCK).map(at)), 0.8, 0.2),
    mark(
      stroke(pts(".6,-.02 .36,.1 .16,.36 .04,.9").map(at)) + stroke(pts(".3,.3 .3,.6 .22,.88").map(at)),
      2,
      0.3,
    ),
  ];
}
/** A high rolled collar, the neck's root on (x, y). */
const collar = (x: number, y: number): Part[] => [
  light(outline(moved("-30,36c -28,12 -20,0c 0,12 18,8c 26,22 28,42c 6,50 -14,46", x, y)), 0.72),
  mark(stroke(moved("-26,20 0,28 24,20", x, y)), 1.6),
];
/** The notebook, kept shut by a strap; lower left corner, then the two sides. */
const notebook = (d: string, strap: string): Part[] => [
  { ...shade(0.46, d), temp: 0.92 },
  mark(strap, 3, 0.1),
];
/** A key hanging by its ring from (x, y). */
const key = (x: number, y: number): Part =>
  mark(
    `M${x} ${y}q-3 10 0 18M${x - 9} ${y + 28}a9 10 0 1 0 18 0a9 10 0 1 0-18 0M${x} ${y + 38}v40M${x} ${y + 64}h10M${x} ${y + 76}h12`,
    4,
    0.9,
    0.44,
  );

function standing(): Pose {
  const coat = outline(
    "14,132 48,134 76,150 94,182 96,218 90,264 86,310c 98,400 106,480 112,566c 60,578 -30,578 -70,568c -62,470 -52,390 -38,312c -42,262 -40,208 -26,168 -8,142",
  );
  const parts = [
    black(
      limb("58,556 62,630 56,704", [25, 19, 15]),
      outline("40,690c 40,712 36,718c 110,718c 106,706 82,700 70,690c"),
      limb("-8,556 -12,630 -24,706", [26, 20, 15.5]),
      outline("-40,694c -40,716 -44,722c 36,722c 32,710 6,704 -8,692c"),
    ),
    black(limb("82,188 126,240 168,232", [16, 14.5, 11])),
    ...cuff(158, 234, 14, -3, 13),
    black(hand("pinch", 176, 231, 62, -14)),
    key(227, 234),
    ...head(38, 100, 3),
    cloth(coat),
    seam(stroke("50,140 74,196 72,310 84,572") + stroke("46,142 34,184 52,194 46,212 72,292"), 3),
    seam(stroke("-38,312 24,326 86,310") + stroke("0,330 -16,440 -22,574"), 3),
    ...notebook("M56 206l74-10 14 104-74 10z", "M116 198l14 104"),
    light("M70 310l74-10 1 7-74 10z", 0.8),
    cloth(limb("4,172 -12,232 10,292 66,286", [23, 23, 20, 14], "start")),
    ...cuff(60, 287, 14, -3, 16),
    black(hand("rest", 76, 284, 62, -22)),
    ...collar(38, 100),
  ];
  return {
    parts,
    foot: [26, STATURE],
    stature: STATURE,
    inner: tulips(18, 300, 566),
    anchors: { eye: [86, 48], hand: [106, 270], key: [227, 290] },
  };
}

/** On a straight chair, her forearms on the table's edge or her knees. The table's top is at y 296, the seat at y 372, the ground at y 545. */
function seated(): Pose {
  const coat = outline(
    "16,132 50,134 76,150 94,182 96,216 90,258 84,292c 124,298 160,304 180,322c 186,350 178,378c 130,380 80,386 44,400 34,450 28,486c -10,494 -50,486c -52,420 -44,350 -28,284 -36,210 -26,168 -6,142",
  );
  const parts = [
    black(
      "M-58 374h166v10h-166zM-52 384h9l-4 161h-9zM94 384h9l5 161h-9z",
      limb("-52,376 -60,290 -66,190", [6, 6, 5]),
      outline("-80,196c -66,184 -54,192c -50,226 -52,240c -64,236 -78,240c"),
    ),
    black(
      limb("150,346 188,372 186,520", [26, 24, 15], "start"),
      limb("110,350 158,384 152,520", [24, 22, 14], "start"),
    ),
    black(
      outline("170,508c 168,536 164,545c 238,545c 234,534 212,526 202,508c"),
      outline("134,508c 132,536 128,545c 202,545c 198,534 176,526 166,508c"),
    ),
    mark(stroke("170,392 170,504") + stroke("136,540 196,540"), 2.4, 0.4),
    ...notebook("M120 276l96-8 18 20-100 9z", "M196 270l16 20"),
    light("M134 297l100-9 0 7-100 9z", 0.8),
    black(limb("80,186 122,236 160,262", [16, 14, 11])),
    ...cuff(150, 257, 13, 8, 12, 14),
    black(hand("rest", 166, 266, 58, 10)),
    ...head(42, 100, 8),
    cloth(coat),
    seam(stroke("52,142 76,196 78,292 40,400") + stroke("48,144 38,186 56,196 50,214 76,284"), 3),
    seam(stroke("-30,288 30,302 84,292") + stroke("84,296 130,316 176,330"), 3),
    cloth(limb("6,172 -2,228 34,272 120,264", [23, 23, 20, 14], "start")),
    ...cuff(114, 264, 14, -1, 16),
    black(hand("clasp", 132, 264, 58, 6)),
    ...collar(42, 100),
  ];
  return {
    parts,
    foot: [80, 545],
    stature: STATURE,
    inner: tulips(40, 270, 500),
    anchors: { eye: [92, 52], hand: [170, 268], table: [230, 298], seat: [20, 374] },
  };
}

export const marguerite = { seated, standing };
