/** Six people on the day of the strike, each holding up a sheet: a house, a page of writing, rain, a sun, a cat, a hand. Their country is six streams that meet. */
import type { Point } from "../draw/index.ts";
import type { LayerArt } from "../../scenes/scene.ts";
import { confluence } from "./confluence.ts";
import { alone, gathered, type Member } from "./group.ts";
import { hand } from "./hand.ts";
import {
  FACE_CHILD,
  FACE_OLD,
  FACE_SHARP,
  FACE_STOUT,
  FACE_WOMAN,
  FACE_YOUTH,
  headAt,
  headShape,
} from "./head.ts";
import { black, cloth, light, limb, mark, moved, outline, pts, seam, stroke, type Part } from "./part.ts";
import type { Placement, Pose } from "./pose.ts";

const STATURE = 720;
const [NECK_X, NECK_Y] = [36, 100];
/** Crown to nape. */
const KNOT =
  ".8,.235c .8,.1 .66,-.02 .46,-.05 .26,-.02 .08,.12 .02,.3c -.1,.26 -.2,.36 -.2,.5 -.1,.6 .04,.58c .1,.72 .2,.84";
const CAP =
  "1.02,.28c 1.0,.2 .86,.17c .84,.02 .7,-.1 .44,-.13 .16,-.1 -.02,.04 -.06,.22c .0,.3 .02,.5 .08,.66 .16,.8";
const AFRO =
  ".82,.26c .96,.16 .98,-.04 .86,-.2 .64,-.34 .34,-.36 .06,-.26 -.16,-.08 -.26,.18 -.24,.46 -.12,.68 .06,.78c .16,.86";
const SCARF =
  ".86,.3c .88,.12 .76,-.06 .54,-.12 .3,-.12 .08,.0 -.02,.2 -.06,.44 -.06,.7 -.02,.98c .12,1.06 .24,1.02";
const TUFT =
  ".79,.23c .88,.18 .94,.08 .88,.0c .8,-.02 .76,-.12 .62,-.14 .4,-.12 .2,-.06 .06,.1 -.01,.3 .0,.5 .08,.66 .16,.78c .2,.88";
const TAIL =
  ".82,.24c .8,.08 .62,-.04 .42,-.06 .2,-.02 .06,.1 .0,.26c -.14,.2 -.3,.34 -.34,.56 -.36,.8c -.22,.76 -.1,.62 .02,.56c .1,.74 .2,.88";

function head(profile: readonly Point[], crown: string, bow: number, y = NECK_Y, size = 100): Part {
  const at = headAt(NECK_X, y, bow, size);
  return black(
    headShape(at, profile, pts(crown).slice(1), moved("20,6 24,34", NECK_X, y), moved("-26,34", NECK_X, y)),
  );
}
const collar = (y = NECK_Y): Part =>
  light(outline(moved("-32,38c -28,18 -16,10c 2,22 20,18c 30,32 28,46c 4,48 -16,48", NECK_X, y)), 0.66);
const legs = (hem: number): Part =>
  black(
    outline(`16,${hem}c 24,620 20,704c 18,712c 92,712c 88,702 66,696 56,${hem}c`),
    outline(`-50,${hem}c -48,640 -50,708c -54,720c 22,720c 18,708 -8,702 -4,${hem}c`),
  );
/** Both arms out to a sheet, the near one in its sleeve. */
const arms = (x: number, y: number): readonly [Part[], Part[]] => [
  [black(limb(`80,190 ${x - 40},${y + 6} ${x},${y - 8}`, [15, 14, 9]), hand("sheet", x - 4, y - 8, 56, -14))],
  [
    cloth(limb(`4,174 -4,230 34,${Math.max(250, y + 22)} ${x - 30},${y + 26}`, [23, 23, 20, 13], "start")),
    black(limb(`${x - 34},${y + 26} ${x},${y + 22}`, [11, 9]), hand("sheet", x - 2, y + 22, 58, -16)),
  ],
];
/** A sheet leaning from its lower left corner (x, y), what is on it drawn in `lines`. */
function sheet(x: number, y: number, lines: readonly string[], width = 3): Part[] {
  return [
    light(outline(moved("0,0c -14,-104c 82,-118c 96,-14c", x, y)), 0.9, 0.36),
    mark(lines.map((one) => stroke(moved(one, x, y))).join(""), width, 0.14),
  ];
}
const LONG =
  "16,132 46,134 74,150 92,182 96,220 90,262 84,304c 98,400 108,490 114,580c 50,592 -30,592 -72,582c -62,480 -50,390 -36,304c -42,250 -40,206 -26,168 -8,142";
const SHORT =
  "14,132 46,134 76,150 98,184 102,222 98,290 102,410c 50,422 -10,420 -52,412c -50,330 -42,260 -40,220 -38,180 -14,144";
const SKIRT =
  "18,132 46,134 70,148 86,178 90,212 82,250 74,284c 104,380 124,500 132,640c 60,654 -40,654 -92,642c -80,500 -54,380 -20,284c -30,240 -34,200 -24,166 -6,142";
const front = seam(stroke("52,142 76,196 74,300 80,400"), 3);

/** Holds a house, and over it smoke. */
const baker = (): Part[] => {
  const [far, near] = arms(120, 238);
  return [
    legs(400),
    ...far,
    head(FACE_STOUT, CAP, -4),
    cloth(outline(SHORT)),
    front,
    light(outline("46,240c 86,230c 92,330 100,470c -20,480c -10,380 4,300"), 0.62),
    ...sheet(140, 252, [
      "14,-14c 8,-58c 38,-88c 70,-66c 74,-22c 14,-14c",
      "36,-18c 34,-42c 48,-44c 50,-20c",
      "60,-74 64,-94 56,-104",
    ]),
    ...near,
    collar(),
  ];
};
/** Reads from a page she holds low. */
const nurse = (): Part[] => {
  const [far, near] = arms(116, 262);
  return [
    legs(570),
    ...far,
    head(FACE_WOMAN, KNOT, 14),
    cloth(outline(LONG)),
    front,
    ...sheet(
      136,
      276,
      [
        "4,-88 34,-96 70,-98",
        "6,-72 40,-80 72,-82",
        "8,-56 30,-62 60,-66",
        "12,-40 44,-48 76,-50",
        "14,-24 36,-30 58,-34",
      ],
      3.4,
    ),
    ...near,
    collar(),
  ];
};
/** Lifts rain above his head. */
const student = (): Part[] => [
  legs(400),
  black(limb("84,186 128,120 130,40", [16, 14, 9], "start"), hand("sheet", 129, 46, 56, -80)),
  head(FACE_YOUTH, AFRO, -10),
  cloth(outline(SHORT)),
  front,
  ...sheet(
    92,
    20,
    [
      "10,-74c 4,-50c",
      "28,-84c 20,-46c",
      "46,-86c 38,-58c",
      "60,-92c 54,-40c",
      "78,-92c 72,-62c",
      "14,-30c 10,-12c",
      "36,-34c 32,-16c",
      "80,-44c 76,-22c",
    ],
    3.6,
  ),
  cloth(limb("4,174 -10,232 16,276 70,262", [23, 23, 20, 13], "start")),
  black(limb("66,263 84,256", [11, 9]), hand("clasp", 82, 257, 54, -20)),
  collar(),
];
/** Her grandmother's age, and a cat drawn from memory. */
const grandmother = (): Part[] => {
  const [far, near] = arms(118, 250);
  return [
    legs(620),
    ...far,
    head(FACE_OLD, SCARF, 8),
    cloth(outline(SKIRT)),
    seam(
      stroke("-24,286 28,298 76,284") + stroke("40,300 60,460 70,644") + stroke("6,300 -20,460 -34,646"),
      3,
    ),
    ...sheet(138, 264, [
      "16,-16c 14,-50 28,-62 26,-86c 36,-76c 46,-78c 56,-90c 58,-66 56,-50 66,-38 62,-22 16,-16c",
      "62,-28 80,-40 74,-62",
    ]),
    ...near,
    collar(),
  ];
};
/** Her own hand, drawn round. */
const welder = (): Part[] => {
  const [far, near] = arms(122, 220);
  return [
    legs(400),
    ...far,
    head(FACE_SHARP, TAIL, 0),
    cloth(outline(SHORT)),
    front,
    ...sheet(142, 234, [
      "22,-16c 20,-44 10,-62 16,-66 30,-50 30,-92 38,-92 42,-58 48,-98 56,-96 54,-58 64,-88 70,-86 64,-50 76,-62 80,-58 66,-34 60,-18c",
    ]),
    ...near,
    collar(),
  ];
};
/** A child of nine: the sun, held at arm's length. */
const child = (): Part[] => {
  const [dy, k] = [250, 86];
  return [
    black(
      outline("20,600c 24,660 20,704c 18,712c 84,712c 80,702 60,698 52,600c"),
      outline("-34,600c -34,660 -36,708c -40,720c 28,720c 24,708 2,704 0,600c"),
    ),
    black(limb("62,420 104,428 120,400", [12, 11, 8], "start"), hand("sheet", 116, 402, 46, -30)),
    head(FACE_CHILD, TUFT, -12, NECK_Y + dy, k),
    cloth(
      outline(
        "16,380 44,382 64,396 74,424 76,470 74,520 86,612c 30,622 -20,620 -48,612c -40,520 -34,470 -30,430 -10,388",
      ),
    ),
    seam(stroke("40,388 54,430 54,616"), 3),
    ...sheet(
      124,
      402,
      [
        "30,-46 44,-66 62,-58 60,-38 42,-34 30,-46",
        "42,-78c 40,-94c",
        "74,-60c 86,-68c",
        "72,-34c 84,-28c",
        "40,-22c 36,-10c",
        "20,-44c 6,-42c",
        "22,-66c 12,-76c",
      ],
      4.4,
    ),
    cloth(limb("6,410 2,452 40,470 84,436", [18, 18, 15, 10], "start")),
    black(limb("80,438 108,420", [8, 7]), hand("sheet", 104, 422, 46, -24)),
    collar(NECK_Y + dy),
  ];
};

const GROUP = {
  stature: STATURE,
  members: [
    [baker, -700, false],
    [nurse, -444, false],
    [student, -166, false],
    [child, 0, false],
    [grandmother, 440, true],
    [welder, 724, true],
  ] satisfies readonly Member[],
  country: confluence,
  anchors: { eye: [-394, 52], hand: [-314, 262], sheet: [-60, -40] },
} as const;

const standing = (): Pose => gathered(GROUP);

/** One of them alone, 0 to 5 from the left: baker, nurse, student, child, grandmother, welder; the last two look left. */
export const striker = (i: number, where: Placement): LayerArt[] => alone("strikers", GROUP, i, where);

export const strikers = { standing };
