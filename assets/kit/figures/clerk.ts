/** The clerk of the Miroir campus: headset, high ponytail, badge, hands flat on a counter. Drawn to the hip; the counter hides the rest. */
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
  type Part,
} from "./part.ts";
import { FACE_WOMAN, headAt } from "./head.ts";
import { counters } from "./counters.ts";
import { hand } from "./hand.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 722;
const HAIR = pts(
  ".8,.235c .83,.13 .78,.03 .66,-.04 .5,-.06 .32,-.04 .18,.03 .1,.1c .06,.0 -.06,-.06 -.2,-.02 -.3,.1 -.34,.3 -.32,.52 -.4,.72c -.2,.66 -.14,.5 -.12,.34 -.06,.22 .04,.22c .0,.4 .04,.58 .12,.72 .2,.78c .22,.9",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...HAIR.slice(1).map(at), ...moved("-19,12 -24,30", x, y)];
  const [ex, ey] = at([0.42, 0.55]),
    [mx, my] = at([0.93, 0.86]),
    [tx, ty] = at([0.44, -0.085]);
  return [
    face(outline([...FACE_WOMAN.map(at), ...moved("16,6 18,18 22,34", x, y), ...backward(back)])),
    mark(
      `M${ex} ${ey}C${ex - 14} ${ey - 30} ${tx - 16} ${ty + 20} ${tx} ${ty}M${ex} ${ey}Q${ex + 20} ${my + 10} ${mx} ${my}`,
      3,
      0.62,
      0.04,
    ),
    light(`M${ex - 10} ${ey}a10 13 0 1 0 20 0a10 13 0 1 0 -20 0z`, 0.62, 0.04),
    black(`M${mx - 5} ${my - 4}h10v8h-10z`),
  ];
}

function standing(): Pose {
  const top = outline(
    "20,132 48,134 74,150 92,184 96,220 88,258 76,292c 92,340 98,400 104,450c -40,452c -38,400 -32,340 -18,290c -28,250 -32,210 -24,170 -2,142",
  );
  const parts = [
    black(
      limb("76,184 112,244 140,288", [18, 16, 13], "both"),
      limb("134,286 172,300 196,304", [13, 11, 9], "start"),
      hand("rest", 192, 303, 64, 6),
    ),
    ...cuff(166, 297, 14, 5, 13, 15),
    ...head(38, 100, 4),
    cloth(top),
    seam("M-18 290Q30 304 76 292M46 150Q66 220 56 292Q56 380 62 450", 3),
    mark("M22 138Q50 210 62 224M62 140Q70 200 64 224", 2.6, 0.5),
    light("M48 226h34v46h-34z", 0.82, 0.04),
    shade(0.16, "M57 236h16v14h-16zM54 257h22v3h-22zM54 263h14v3h-14z"),
    cloth(limb("8,168 -8,222 20,272 76,290", [24, 24, 22, 16], "start")),
    ...cuff(72, 289, 14, 4, 17, 15),
    black(limb("86,293 122,302 148,306", [12, 10, 8]), hand("keys", 144, 304, 66, 4)),
    light(
      outline(moved("-40,42c -34,26 -21,18c 0,30 18,30c 28,36 26,48c 14,58 4,46c -10,58 -30,54", 38, 100)),
    ),
  ];
  return {
    parts,
    foot: [22, STATURE],
    stature: STATURE,
    inner: counters(30, 250),
    anchors: { eye: [84, 50], hand: [206, 316], counter: [150, 320] },
  };
}

export const clerk = { standing };
