/** The Cénacle: a binder, a reader, one who pours the soup, a carver, one who draws, on blocks round a fire or a table. Their coats open on one country. */
import type { Point } from "../draw/index.ts";
import type { LayerArt } from "../../scenes/scene.ts";

import { FACE_OLD, FACE_SHARP, FACE_WOMAN, FACE_YOUTH, headAt, headShape } from "./head.ts";
import { type Member, together } from "./group.ts";
import { hand } from "./hand.ts";
import { STRETCHES, oneCountry } from "./one-country.ts";
import {
  black,
  cloth,
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
import { compose, type Placement, type Pose } from "./pose.ts";

const STATURE = 720;
const GROUND = 500;
const [NECK_X, NECK_Y] = [42, 104];

/** Crown to nape. */
const LOW_KNOT =
  ".8,.235c .8,.1 .68,.0 .5,-.04 .3,-.02 .12,.1 .04,.28 .02,.44c -.06,.42 -.16,.48 -.18,.6 -.12,.72 .0,.76 .12,.72c .22,.8 .22,.9";
const TUFT =
  ".79,.23c .86,.2 .94,.1 .9,.0c .8,-.02 .76,-.12 .62,-.14 .4,-.12 .2,-.06 .06,.1 -.01,.3 .0,.5 .08,.66 .16,.78c .2,.88";
const CAP =
  "1.04,.3c 1.02,.22 .88,.18c .84,.02 .7,-.08 .46,-.12 .2,-.08 .04,.06 -.02,.26c .0,.34 .0,.5 .06,.64 .14,.76c .18,.86";
const LONG =
  ".815,.26c .84,.12 .74,.0 .56,-.05 .34,-.05 .14,.06 .03,.24 .0,.5 -.06,.8 -.16,1.16c .04,1.22 .22,1.2c .24,.98";

function head(profile: readonly Point[], crown: string, bow: number): Part {
  const at = headAt(NECK_X, NECK_Y, bow);
  return black(
    headShape(
      at,
      profile,
      pts(crown).slice(1),
      moved("20,6 24,34", NECK_X, NECK_Y),
      moved("-26,32", NECK_X, NECK_Y),
    ),
  );
}
const COLLAR = light(
  outline(moved("-34,38c -30,18 -18,10c 2,24 20,22c 30,34 28,46c 4,46 -16,48", NECK_X, NECK_Y)),
);
const COAT = cloth(
  outline(
    "18,136 48,138 78,152 98,182 100,222 92,268 86,300c 112,290 142,290 164,308 176,336 168,362c 120,366 60,386 20,394 -50,392c -50,340 -42,290 -36,230 -34,172 -10,144",
  ),
);
const FOLDS = seam(stroke("-44,318 10,326 86,300 120,330") + stroke("46,142 74,190 84,296"), 3);
/** Legs and boots, then the block of stone or wood sat on. */
const SEAT: readonly Part[] = [
  shade(0.2, outline("-74,392c 78,388c 84,498c -82,500c")),
  mark(stroke("-76,416c 80,412c") + stroke("-40,446 -10,458 30,452"), 2, 0.4),
  black(limb("134,336 152,410 142,486", [25, 20, 14]), limb("150,330 180,408 180,486", [25, 20, 14])),
  black(
    outline("122,474c 116,500c 190,500c 188,490 168,486 154,474c"),
    outline("168,474c 164,498c 236,498c 232,488 212,484 196,474c"),
  ),
];
/** The near arm in its sleeve, bare from the wrist, and its hand. */
const arm = (
  sleeve: string,
  wrist: string,
  kind: Parameters<typeof hand>[0],
  x: number,
  y: number,
  degrees: number,
): Part[] => [
  cloth(limb(sleeve, [24, 23, 21, 15], "start")),
  black(limb(wrist, [11, 8.5]), hand(kind, x, y, 62, degrees)),
];

const binder = (): Part[] => [
  ...SEAT,
  light(outline("120,270c 196,258c 204,290c 126,302c"), 0.74),
  mark(stroke("124,280c 199,269c") + stroke("125,291c 202,280c"), 2, 0.34),
  black(limb("80,190 110,250 128,272", [16, 13, 9]), hand("rest", 124, 270, 58, -6)),
  head(FACE_WOMAN, LOW_KNOT, 18),
  COAT,
  FOLDS,
  ...arm("8,174 0,226 30,256 92,226", "90,228 122,198", "pinch", 118, 202, -44),
  light(outline("162,160c 166,162c 168,290c 165,290c"), 0.86),
  COLLAR,
];
const reader = (): Part[] => [
  ...SEAT,
  black(limb("82,190 120,236 150,232", [16, 13, 9]), hand("sheet", 146, 232, 60, -10)),
  light(outline("162,236c 146,158c 174,150 196,164c 210,240c 190,226"), 0.84),
  light(outline("196,164c 214,146 244,146c 258,222c 226,226 210,240c"), 0.72),
  mark(
    stroke("160,174 176,170 190,178") +
      stroke("164,190 180,186 194,194") +
      stroke("167,206 184,202 198,210") +
      stroke("208,176 222,166 238,164") +
      stroke("212,192 226,182 242,180") +
      stroke("216,208 230,198 240,196"),
    2,
    0.34,
  ),
  head(FACE_YOUTH, TUFT, 6),
  COAT,
  FOLDS,
  ...arm("8,174 0,230 34,272 104,258", "102,258 140,244", "sheet", 136, 246, -12),
  COLLAR,
];
const carver = (): Part[] => [
  ...SEAT,
  light(outline("150,276c 158,262c 250,212c 256,226c"), 0.6),
  black(limb("82,190 124,240 152,256", [16, 13, 9]), hand("bar", 148, 256, 60, -14)),
  head(FACE_OLD, CAP, 16),
  black(
    outline(
      pts(".87,.83c .93,.93 .95,1.06 .88,1.2 .8,1.26c .7,1.16 .6,1.06 .52,.96 .56,.86").map(
        headAt(NECK_X, NECK_Y, 16),
      ),
    ),
  ),
  COAT,
  FOLDS,
  ...arm("8,174 -2,230 30,278 106,272", "104,272 144,266", "bar", 140, 268, -30),
  light(outline("176,246c 184,240c 232,214c 238,206 222,208c"), 0.92),
  COLLAR,
];
const drawer = (): Part[] => [
  ...SEAT,
  black(outline("122,290c 230,196c 238,204c 130,300c")),
  light(outline("128,278c 222,196c 228,202c 134,286c"), 0.84),
  black(limb("82,190 130,232 176,226", [16, 13, 9]), hand("sheet", 172, 226, 58, -24)),
  head(FACE_SHARP, LONG, 12),
  COAT,
  FOLDS,
  ...arm("8,174 2,230 36,262 100,236", "98,237 132,222", "pencil", 128, 224, -24),
  light(outline("170,232c 174,228c 148,178c 142,180c"), 0.86),
  COLLAR,
];
/** Seen from the front, a bowl in both hands, a blanket over the shoulders, two plaits. */
const pourer = (): Part[] => [
  ...SEAT.slice(0, 1),
  black(limb("-44,372 -58,430 -46,470", [34, 26, 16]), limb("44,372 58,430 46,470", [34, 26, 16])),
  black(outline("-70,462c -78,488c -22,488c -28,462c"), outline("70,462c 78,488c 22,488c 28,462c")),
  black(
    outline(
      "0,-8 26,-2 42,24 42,58 30,86 16,102c 16,128 30,140c -30,140c -16,128 -16,102c -30,86 -42,58 -42,24 -26,-2",
    ),
  ),
  cloth(
    outline(
      "-22,124c 0,138 22,124c 56,138 80,172 92,236 100,310 98,384c 50,402 0,392 -50,402 -98,384c -100,310 -92,236 -80,172 -56,138",
    ),
  ),
  seam(
    stroke("-18,140 -30,240 -20,396") + stroke("-74,190 -80,280 -74,392") + stroke("74,190 80,280 74,392"),
    3,
  ),
  light(outline("-30,124c -20,112c 0,128 20,112c 30,124c 12,146 -12,146"), 0.62),
  black(
    limb("-37,50 -44,100 -50,150 -46,196", [10, 13, 12, 5]),
    limb("37,50 44,100 50,150 46,196", [10, 13, 12, 5]),
  ),
  black(limb("-70,286 -52,306 -34,300", [14, 11, 9]), limb("70,286 52,306 34,300", [14, 11, 9])),
  light(outline("-46,272c 46,272c 40,306 18,322c -18,322c -40,306"), 0.8),
  mark(stroke("-46,272 0,282 46,272"), 3, 0.4),
  black(hand("cup", -44, 306, 46, -30), hand("cup", 44, 306, 46, 210)),
];

/** Who sits where, turned which way; the fire or the table is at x 0. */
const RING: readonly Member[] = [
  [binder, -648, false],
  [reader, -362, false],
  [pourer, 0, false],
  [carver, 362, true],
  [drawer, 648, true],
];

function circle(seats: readonly Member[], country: number): Pose {
  return {
    parts: together(seats),
    foot: [0, GROUND],
    stature: STATURE,
    inner: oneCountry(country),
    anchors: {
      eye: [seats.at(0)![1] + (seats.at(0)![2] ? -92 : 92), 60],
      hand: [0, 290],
      fire: [0, GROUND],
      table: [0, 300],
    },
  };
}

/** All five; the fire or the table goes before the middle one, between the boots. */
const seated = (): Pose => circle(RING, 0);

/** One of them alone, 0 to 4 from the left; the last two look left. Their layers belong to `cenacle_people`, seated. */
export function companion(i: number, where: Placement): LayerArt[] {
  const seat = RING.at(i);
  if (!seat) throw new Error(`companion: there are five, 0 to 4, not ${i}`);
  const [draw, , flip] = seat;
  const middle = draw === pourer ? 0 : flip ? -62 : 62;
  return compose("cenacle_people", "seated", circle([[draw, 0, flip]], middle - STRETCHES.at(i)!), {
    id: `companion-${i}`,
    ...where,
  });
}

export const cenaclePeople = { seated };
