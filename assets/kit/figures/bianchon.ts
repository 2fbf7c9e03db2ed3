/** Horace Bianchon, hospital doctor: an open white coat, a stethoscope, a short beard, a pad in his palm. His country is the window at the end of a ward. */
import {
  backward,
  black,
  cloth,
  disc,
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
import { FACE_MAN, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { wardWindow } from "./ward-window.ts";
import type { Pose } from "./pose.ts";

const STATURE = 738;
/** Cropped hair standing up in front; a beard of three days. */
const CROP = pts(
  ".8,.2c .9,.17 .94,.06 .9,-.03c .84,.0 .82,-.08 .8,-.12c .74,-.06 .7,-.12 .64,-.13c .56,-.1 .44,-.11 .34,-.08 .18,-.01 .07,.12 .01,.28 .0,.46 .05,.6 .1,.7 .15,.8 .2,.92",
);
const STUBBLE = pts(".88,.83 .896,.88 .914,.93 .896,1.0 .83,1.05 .74,1.05 .66,1.02 .56,.94 .62,.86 .76,.88");

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...CROP.slice(1).map(at), ...moved("-24,12 -32,34", x, y)];
  return [
    face(
      outline([...FACE_MAN.map(at), ...moved("22,6 24,20 30,36", x, y), ...backward(back)]),
      outline(STUBBLE.map(at)),
    ),
    mark(stroke(pts(".44,.52 .49,.49 .525,.55 .49,.64").map(at)), 2, 0.3),
  ];
}

function standing(): Pose {
  const coat = outline(
    "14,132 44,136 74,148 96,176 102,212 96,262 92,300c 104,370 114,450 122,548c 84,560 64,556 52,546c 20,562 -30,562 -72,552c -64,450 -50,370 -38,300c -46,250 -48,210 -38,168 -10,140",
  );
  const parts = [
    black(
      limb("66,540 70,620 64,706", [25, 20, 14]),
      outline("48,690c 48,722 42,736c 122,736c 120,724 98,716 82,692c"),
      limb("-6,546 -10,630 -20,708", [27, 22, 15]),
      outline("-38,692c -38,726 -44,738c 42,738c 40,726 14,718 0,694c"),
    ),
    black(limb("80,184 124,232 150,244", [18, 15, 10], "both")),
    light(limb("116,222 146,242", [19, 17]), 0.8, 0.2),
    black(hand("sheet", 150, 246, 70, -12)),
    light("M172 226l62-16 10 40-62 16z", 0.9, 0.3),
    mark("M182 236l40-10M185 247l46-12", 1.8, 0.3),
    ...head(38, 100, 14),
    black(outline("30,130 60,140 84,160 92,210 84,300 70,300 52,220")),
    light(outline("24,128c 44,142 64,138c 84,170 88,214c 64,190 34,158"), 0.5, 0.2),
    cloth(coat),
    seam(stroke("46,140 72,196 74,300 70,552") + stroke("38,140 28,186 46,196 40,212 72,290"), 3),
    seam(stroke("-34,378c 24,386c 26,440c"), 2.6),
    cloth(limb("2,172 -6,230 22,282 92,276", [26, 26, 23, 16], "start")),
    light(limb("88,277 104,272", [17, 16]), 0.92, 0.24),
    black(limb("104,273 128,262 144,246", [12, 10, 8.5]), hand("pencil", 138, 250, 64, -26)),
    light("M190 226l5 4-40-54-7-4 2 8z", 0.3),
    mark(stroke("14,122 -2,170"), 1, 0.3),
    light(
      limb("14,124 24,176 60,206 70,196", [3, 3, 3, 3]) +
        limb("58,126 78,150 86,180 82,196", [3, 3, 3, 3]) +
        limb("76,198 78,226 70,246", [3, 3, 3]),
      0.2,
    ),
    light(disc(69, 252, 9), 0.9, 0.1),
    light(outline(moved("-36,36c -30,18 -20,12c 0,28 22,26c 32,36 32,48c 8,54 -14,48", 38, 100)), 0.92, 0.24),
  ];
  return {
    parts,
    foot: [24, STATURE],
    stature: STATURE,
    inner: wardWindow(26, 190, 400, 552),
    anchors: { eye: [94, 58], hand: [186, 240], pad: [206, 236] },
  };
}

export const bianchon = { standing };
