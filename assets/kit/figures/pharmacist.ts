/** The pharmacist: stout, bald to the ears, a brush of a moustache, glasses on a cord, a white coat buttoned to the knee, a remedy he may not hand over. His country is shelves of jars. */
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
import { jars } from "./jars.ts";
import type { Pose } from "./pose.ts";

const STATURE = 706;
/** A round face: short nose, moustache, full cheek, a double chin. */
const PROFILE = pts(
  ".79,.24 .832,.33 .846,.41 .828,.46 .846,.52 .892,.56 .94,.59 .95,.62 .92,.645c .985,.675 1.0,.73 .975,.755c .93,.735 .9,.738 .896,.756 .864,.768c .886,.788 .886,.806 .858,.832 .862,.868 .872,.91 .85,.956 .79,.984c .8,1.03 .74,1.07 .66,1.06",
);
/** A bare crown; what hair is left stands out over the nape. */
const CROWN = pts(
  ".79,.24c .78,.12 .7,.03 .56,-.02 .4,-.04 .24,.0 .11,.1 .03,.24 .0,.36 -.07,.4 -.1,.5 -.06,.62 .02,.72c .12,.76 .2,.88",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...CROWN.slice(1).map(at), ...moved("-22,12 -30,32", x, y)];
  const [ex, ey] = at([0.84, 0.52]),
    [tx, ty] = at([0.4, 0.48]);
  return [
    face(outline([...PROFILE.map(at), ...moved("22,10 24,20 30,34", x, y), ...backward(back)])),
    mark(`M${ex - 14} ${ey}h22q-1 14-11 14t-11-14L${tx} ${ty}`, 2.6, 0.7, 0.2),
    mark(`M${tx} ${ty}q-26 40-14 66`, 1.6, 0.5, 0.3),
    mark(
      stroke(pts("-.03,.42 .02,.54 .08,.66").map(at)) + stroke(pts(".06,.4 .1,.54 .16,.66").map(at)),
      1.6,
      0.3,
    ),
  ];
}

function standing(): Pose {
  const coat = outline(
    "12,132 46,134 80,150 106,182 114,222 110,268 112,310c 122,380 126,450 126,520c 60,534 0,534 -74,522c -72,450 -66,380 -58,310c -60,260 -60,210 -46,170 -16,140",
  );
  const parts = [
    black(
      limb("66,516 70,590 64,676", [25, 21, 15]),
      outline("48,668c 46,692 42,702c 116,702c 112,690 94,684 80,668c"),
      limb("-10,518 -14,600 -18,680", [27, 22, 16]),
      outline("-36,672c -38,698 -42,706c 36,706c 32,694 14,688 -2,672c"),
    ),
    black(limb("90,188 130,226 162,220", [18, 15, 10], "both")),
    light(limb("126,224 158,222", [19, 16]), 0.82, 0.24),
    black(hand("sheet", 160, 220, 66, -4)),
    light("M186 152h52v62h-52z", 0.86, 0.3),
    mark("M186 168h52M186 200h52", 2, 0.3, 0.2),
    { ...light("M208 174h8v6h6v8h-6v6h-8v-6h-6v-8h6z", 0.5), temp: 0.96 },
    ...head(38, 100, 10),
    cloth(coat),
    seam(stroke("50,142 88,200 96,310 98,530") + stroke("46,142 36,184 54,194 48,210 90,300"), 3),
    seam(stroke("-56,312 24,326 112,310") + stroke("4,372c 60,372c 58,430c 6,428c"), 2.8),
    black(
      "M96 340h.1",
      outline("92,346 100,346 100,354 92,354"),
      outline("93,396 101,396 101,404 93,404"),
      outline("94,446 102,446 102,454 94,454"),
    ),
    light("M14 214h24v24h-24z", 0.96, 0.2),
    { ...light("M23 217h6v6h6v6h-6v6h-6v-6h-6v-6h6z", 0.52), temp: 0.96 },
    cloth(limb("0,172 -14,232 20,282 96,292", [28, 29, 25, 18], "start")),
    light(limb("91,291 108,294", [19.5, 18]), 0.94, 0.24),
    black(limb("108,294 136,300 160,302", [13, 11, 9]), hand("rest", 156, 301, 68, 6)),
    light(
      outline(moved("-40,36c -34,18 -22,12c 0,28 26,24c 38,36 38,50c 22,64 10,48c -6,66 -26,52", 38, 100)),
      0.94,
      0.24,
    ),
  ];
  return {
    parts,
    foot: [22, STATURE],
    stature: STATURE,
    inner: jars(26, 160, 528),
    anchors: { eye: [90, 56], hand: [200, 214], counter: [160, 318], remedy: [212, 184] },
  };
}

export const pharmacist = { standing };
