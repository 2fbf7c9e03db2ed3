/** Du Tillet, the man with the spreadsheet: a giant's man, wire and grid, with a profile still and a trace of fill in it. */
import {
  backward,
  edged,
  face,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  shade,
  stroke,
  type Part,
} from "./part.ts";
import { FACE_MAN, headAt } from "./head.ts";
import { grid, wires } from "./hollow.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";

const STATURE = 745;
const SLICK = pts(
  ".8,.2c .84,.1 .78,.0 .64,-.06 .46,-.07 .26,-.03 .1,.08 .01,.26 .0,.46 .06,.62 .13,.74 .18,.84 .2,.98",
);

/** A solid black shape with a wire round it. */
const solid = (d: string): Part => ({ ...edged(shade(0.055, d), 0.88), temp: 0.03 });

function standing(): Pose {
  const at = headAt(40, 100, 6);
  const skull = outline([...FACE_MAN.map(at), ...backward(SLICK.slice(1).map(at))]);
  const front = pts(".842,.468 .8,.43 .7,.44 .62,.53 .58,.7 .62,.86 .66,.985").map(at);
  const mask = outline([...FACE_MAN.slice(4).map(at), ...backward(front.slice(1))]);
  const combed = [".78,.1 .5,.08 .2,.2", ".8,.16 .56,.18 .3,.3", ".46,.5 .5,.48 .53,.55 .48,.64"].map((s) =>
    stroke(pts(s).map(at)),
  );
  const trace = [
    ".6,.5 .44,.5",
    ".58,.57 .36,.57",
    ".57,.64 .42,.64",
    ".57,.71 .3,.71",
    ".58,.78 .4,.78",
    ".6,.85 .34,.85",
  ].map((s) => stroke(pts(s).map(at)));
  const jacket = outline(
    "16,132 44,138 76,146 100,174 106,214 96,262 88,292 98,350 100,404c 60,420 0,420 -46,408c -44,350 -28,292 -38,250 -42,206 -34,166 -8,140",
  );
  const trousers = outline(
    "-40,408c 98,406c 92,540 84,716c 46,716c 48,560 36,440c 20,560 8,722c -32,722c -36,560",
  );
  const shoes = [
    outline("46,716c 44,738c 124,738c 118,726 84,716c"),
    outline("-32,722c -34,745c 50,745c 44,732 8,722c"),
  ];
  const collar = stroke("10,126 34,144 62,138");
  const lapels = [
    stroke("34,146 58,220 74,290"),
    stroke("30,150 22,184 40,192 34,204 68,290"),
    stroke("54,142 62,168 70,276"),
    stroke("6,168 -14,230 2,288 74,306 112,300"),
  ];
  const neck = [stroke(moved("-22,-12 -22,10 -30,28", 40, 100)), stroke(moved("22,4 22,20 26,36", 40, 100))];
  const near = limb("112,300 134,308", [11, 9]) + hand("sheet", 128, 308, 68, -8),
    far = hand("point", 124, 236, 64, 18);
  return {
    parts: [
      ...wires(
        [jacket, trousers, ...shoes, skull],
        [collar, ...neck, ...lapels, ...combed, outline("46,152 60,150 66,168 72,264 62,284 54,262c")],
      ),
      face(mask),
      mark(trace.join(""), 3.4, 0.055),
      solid(near),
      light("M142 262l106-26 16 66-108 28z", 0.95, 0.03),
      mark(
        "M146 279l106-26M150 296l106-27M153 313l108-27M168 256l15 67M195 249l16 67M222 242l16 67",
        1.8,
        0.3,
        0.03,
      ),
      shade(
        0.2,
        "M150 280l19-5 4 16-19 5zM199 267l23-6 4 16-23 6zM180 305l25-6 3 11-25 6zM226 276l25-6 4 16-25 6z",
      ),
      solid(far),
      mark(stroke("84,204 112,232 126,236"), 2, 0.88, 0.03),
    ],
    under: grid([jacket, trousers]),
    unlit: true,
    foot: [26, STATURE],
    stature: STATURE,
    anchors: { eye: [90, 50], hand: [178, 250], tablet: [204, 286] },
  };
}

export const tillet = { standing };
