/** Maître Derville, lawyer: bald crown, glasses, robe with white bands, a dossier, one dry finger raised. His country is a page with a red initial. */
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
  type Part,
} from "./part.ts";
import { FACE_OLD, headAt } from "./head.ts";
import { brief } from "./brief.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";

const STATURE = 725;
const CROWN = pts(
  ".78,.2c .73,.1 .6,.025 .44,.0 .26,.04 .12,.14 .04,.28 .02,.36c -.05,.38 -.09,.46 -.07,.55 -.03,.58c -.08,.63 -.07,.72 .02,.76 .1,.77c .17,.84",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...CROWN.slice(1).map(at), ...moved("-22,12 -30,34", x, y)];
  const [ex, ey] = at([0.85, 0.5]),
    [tx, ty] = at([0.34, 0.47]);
  return [
    face(outline([...FACE_OLD.map(at), ...moved("24,8 24,20 30,36", x, y), ...backward(back)])),
    mark(
      `M${ex - 11} ${ey}a10 11 0 1 0 20 1a10 11 0 1 0-20-1M${ex - 11} ${ey - 2}L${tx} ${ty}q-8 4-6 14`,
      2.6,
      0.66,
    ),
  ];
}

function standing(): Pose {
  const robe = outline(
    "4,138 40,136 72,148 96,180 104,216 100,262 108,330 118,420 128,520 136,600 142,684c 90,694 0,696 -90,686c -84,600 -74,500 -62,400 -54,300 -58,230 -48,180 -26,148",
  );
  const sleeve = outline(
    "14,152 40,162 46,200 46,240 74,266 116,276c 122,330c 96,356 56,362 8,340 -26,306 -38,260 -34,206 -14,166",
  );
  const parts = [
    black("M42 680h36v16c18 4 32 10 34 20h-72zM-40 680h38v20c20 4 34 12 36 25h-78z"),
    black(outline("82,176c 128,214 160,250c 176,238 168,196c 182,188 196,184c 172,160 126,150 96,158c")),
    light(limb("168,196 178,180", [13, 12])),
    black(limb("174,188 186,164", [9, 8]), hand("point", 183, 168, 66, -64, true)),
    ...head(42, 102, 7),
    cloth(robe),
    seam(
      "M70 170Q92 260 84 340Q96 520 108 704M46 340Q40 520 36 708M-30 330Q-44 520 -52 704M-4 360Q-14 540 -14 708",
      3,
    ),
    light("M84 196l74-12 14 128-76 10z", 0.72),
    mark("M92 212l66-10M94 226l40-6M108 318l-14-122M162 310l-14-122", 2, 0.34),
    mark("M88 262l76-11M128 188l15 126", 4, 0.5, 0.96),
    cloth(sleeve),
    seam("M20 190Q18 250 40 300M92 282Q76 316 92 342", 3),
    light(outline("112,276c 128,272c 136,324 122,330c")),
    black(limb("124,300 142,290", [13, 11]), hand("sheet", 136, 294, 70, -14)),
    light(outline(moved("20,30c 40,30c 54,110 48,126c 34,122 18,118c 14,70", 42, 102)), 0.78),
    mark("M70 140l2 84M82 140l6 84", 1.6, 0.34),
    light(outline(moved("-34,36c -26,18 -8,20 26,30c 28,42 8,42 -16,50", 42, 102))),
  ];
  return {
    parts,
    foot: [26, STATURE],
    stature: STATURE,
    inner: brief(-16, 392),
    anchors: { eye: [92, 56], hand: [210, 110], dossier: [128, 252] },
  };
}

export const derville = { standing };
