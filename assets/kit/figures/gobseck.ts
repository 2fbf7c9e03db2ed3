/** Gobseck, lender: small, bald, hooded, hands joined, a purse on two fingers. His country is a city of stacked coins. */
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
import { FACE_USURER, headAt } from "./head.ts";
import { coinCity } from "./coin-city.ts";
import { hand } from "./hand.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 640;
const SKULL = pts(
  ".75,.14c .66,.06 .52,.005 .36,.0 .2,.05 .07,.17 .01,.33 .01,.48 .06,.6 .05,.66c .0,.7 -.01,.76 .05,.82c .13,.8 .2,.84",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...SKULL.slice(1).map(at), ...moved("-22,14 -34,32", x, y)];
  const [lx, ly] = at([0.8, 0.49]);
  return [
    face(outline([...FACE_USURER.map(at), ...moved("16,4 12,18 22,34", x, y), ...backward(back)])),
    mark(`M${lx - 13} ${ly - 3}q8-4 15 2`, 2.2, 0.42),
  ];
}
const collar = (x: number, y: number): Part =>
  light(outline(moved("-40,40c -36,20 -24,14c -4,28 16,26c 28,36 26,48c 6,52 -18,52", x, y)));
function purse(x: number, y: number): Part[] {
  return [
    black(
      `M${x - 1} ${y - 26}h3v28h-3z`,
      outline(moved("-8,0c 10,0c 8,8 22,30 18,50 2,58 -16,50 -20,30 -6,8", x, y)),
    ),
    mark(`M${x - 9} ${y + 3}h19M${x - 8} ${y + 34}a9 9 0 1 0 18 0a9 9 0 1 0-18 0`, 2.2, 0.5),
  ];
}

function standing(): Pose {
  const coat = outline(
    "26,140 54,138 82,150 98,178 102,214 98,260 104,320 112,400 118,480 124,596c 70,612 -10,612 -82,598c -74,500 -64,420 -58,340 -58,270 -62,220 -50,176 -18,146",
  );
  const parts = [
    black(
      outline("40,594c 40,622 36,634c 104,634c 98,624 76,620 66,594c"),
      outline("-30,598c -30,624 -36,640c 40,640c 36,628 8,622 2,598c"),
    ),
    black(
      limb("88,190 116,240 128,258", [18, 15, 12], "both"),
      limb("128,262 138,236 140,214", [12, 10, 8], "start"),
    ),
    ...cuff(129, 240, 4, -13, 12, 14),
    black(hand("rest", 140, 220, 60, -72, true)),
    ...purse(152, 262),
    ...head(56, 104, 14),
    cloth(coat),
    seam(
      stroke("58,150 84,220 80,330 84,460 90,606") +
        stroke("-46,320 -54,450 -56,604") +
        stroke("10,360 6,480 4,608"),
      3,
    ),
    cloth(limb("8,174 -12,226 10,274 92,254", [25, 26, 24, 16], "start")),
    ...cuff(88, 255, 14, -4, 17, 15),
    black(limb("102,250 128,236", [11, 8.5]), hand("rest", 124, 240, 64, -48)),
    collar(56, 104),
  ];
  return {
    parts,
    foot: [20, STATURE],
    stature: STATURE,
    inner: coinCity(24, 150, 606),
    anchors: { eye: [120, 62], hand: [158, 196], purse: [154, 300] },
  };
}

/** At his desk, hands joined over it. The desk's top is at y 336; nothing is drawn below y 440. */
function seated(): Pose {
  const coat = outline(
    "26,140 54,138 84,152 102,184 106,224 102,268 106,330 112,440c -66,440c -64,360 -60,290 -62,226 -48,176 -18,146",
  );
  const parts = [
    black("M-84 230h14v210h-14zM-84 230q10-30 26-34l4 10q-14 10-16 30z"),
    black(
      limb("92,200 130,268 150,300", [19, 17, 13], "both"),
      limb("146,298 176,296 196,292", [13, 11, 9], "start"),
    ),
    ...cuff(176, 296, 14, -3, 12, 14),
    ...head(58, 104, 16),
    cloth(coat),
    seam(stroke("60,150 86,220 84,330 88,440") + stroke("10,350 8,440"), 3),
    cloth(limb("8,178 -10,238 20,290 118,318", [26, 27, 25, 17], "start")),
    ...cuff(114, 317, 14, 2, 17, 15),
    black(limb("128,319 168,312 196,300", [12, 10, 8]), hand("clasp", 188, 302, 62, -8)),
    light("M236 336v-6h30v6zM238 330v-6h30v6zM235 324v-6h30v6zM278 336v-6h30v6z", 0.5),
    collar(58, 104),
  ];
  return {
    parts,
    foot: [20, STATURE],
    stature: STATURE,
    inner: coinCity(24, 150, 440),
    anchors: { eye: [124, 66], hand: [214, 300], desk: [180, 336] },
  };
}

export const gobseck = { standing, seated };
