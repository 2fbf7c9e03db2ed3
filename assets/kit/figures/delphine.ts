/** Delphine de Nucingen: evening dress and train, long gloves, a fan. Her skin is wire and grid, but a face is left in it; her country is sand. */
import {
  backward,
  black,
  cloth,
  edged,
  face,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  seam,
  stroke,
  type Outline,
  type Part,
} from "./part.ts";
import { FACE_SHARP, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { grid, wires } from "./hollow.ts";
import { sand } from "./sand.ts";
import type { Pose } from "./pose.ts";

const STATURE = 716;
const NAPE = pts(".815,.26c .8,.1 .66,.0 .46,-.03 .24,.02 .08,.16 .02,.34 .04,.5 .1,.62 .19,.72c .22,.86");
/** A high knot of hair, and the locks that go up to it. */
const KNOT = ".5,-.03c .54,-.14 .46,-.27 .3,-.3 .12,-.28 .03,-.16 .07,-.03 .14,.06c";
const LOCKS = [
  ".81,.26 .74,.16 .58,.1 .4,.04 .28,-.02",
  ".6,.46 .5,.34 .34,.18 .2,.06",
  ".36,.62 .24,.4 .14,.16",
  ".46,-.12 .3,-.16 .14,-.06",
  ".4,-.24 .26,-.22 .1,-.14",
  ".46,.5 .5,.48 .53,.55 .48,.64",
];
/** What is left of her: brow to chin, thinning into lines toward the ear. */
const LEFT = ".85,.4c .78,.38 .7,.4 .64,.47 .6,.56 .6,.68 .61,.8 .64,.9 .7,.966c";
const THINNING = [
  ".6,.46 .46,.46",
  ".58,.53 .36,.53",
  ".58,.6 .42,.6",
  ".57,.67 .32,.67",
  ".58,.74 .4,.74",
  ".59,.81 .34,.81",
  ".61,.88 .46,.88",
];

/** The wire of head, neck and shoulders, and its closed outline; the neck's root on (x, y). `front` and `behind` end the shoulders. */
function bust(
  x: number,
  y: number,
  bow: number,
  front: Outline,
  behind: Outline,
): { parts: Part[]; skin: string } {
  const at = headAt(x, y, bow);
  const skin = outline([
    ...FACE_SHARP.map(at),
    ...moved("14,6 15,20 22,34", x, y),
    ...pts(front),
    ...backward([...NAPE.slice(1).map(at), ...moved("-16,14 -24,28", x, y), ...pts(behind)]),
  ]);
  const left = outline([...FACE_SHARP.slice(2, -1).map(at), ...backward(pts(LEFT).slice(1).map(at))]);
  const [ex, ey] = at([0.47, 0.68]);
  return {
    skin,
    parts: [
      ...wires(
        [skin, outline(pts(KNOT).map(at))],
        LOCKS.map((s) => stroke(pts(s).map(at))),
      ),
      face(left),
      mark(THINNING.map((s) => stroke(pts(s).map(at))).join(""), 3, 0.055),
      mark(stroke(pts(".77,.475 .8,.49 .835,.478").map(at)), 2, 0.7, 0.2),
      light(`M${Math.round(ex)} ${Math.round(ey)}l5 17-5 5-5-5z`, 0.96, 0.1),
    ],
  };
}
/** A long glove along the arm, hand included. */
const glove = (arm: string, half: readonly number[], palm: string): Part =>
  edged(light(limb(arm, half) + palm, 0.8, 0.3), 0.1);
/** A necklace of three rows, the neck's root on (x, y). */
const necklace = (x: number, y: number): Part =>
  mark(stroke(moved("-20,14 0,26 17,16", x, y)) + stroke(moved("-22,20 2,34 20,24", x, y)), 3, 0.96, 0.1);
/** An open fan held at (x, y), turned by `degrees`: a slice of a wafer. */
function fan(x: number, y: number, degrees: number): Part[] {
  const at = (radius: number, turn: number): string => {
    const a = ((degrees + turn) * Math.PI) / 180;
    return `${Math.round(x + radius * Math.cos(a))} ${Math.round(y + radius * Math.sin(a))}`;
  };
  const turns = [-64, -48, -32, -16, 0, 16, 32, 48, 64];
  const rim = turns.map((t, i) => `${i === 0 ? "M" : "L"}${at(i % 2 ? 104 : 98, t)}`).join("");
  const ribs = turns.map((t) => `M${x} ${y}L${at(100, t)}`).join("");
  const rings = [52, 70, 86]
    .map((q) => turns.map((t, i) => `${i === 0 ? "M" : "L"}${at(q, t)}`).join(""))
    .join("");
  return [
    edged(light(`M${x} ${y}${rim.replace("M", "L")}z`, 0.7, 0.2), 0.1),
    mark(ribs + rings, 1.6, 0.2, 0.1),
  ];
}

function standing(): Pose {
  const { parts: head, skin } = bust(36, 100, -5, "74,146c 84,172c 60,190", "-14,142 -18,184c");
  const train = outline("-24,316c -50,420 -92,540 -150,640 -232,706c -160,716 -60,716 40,710c 40,600 30,420");
  const bodice = outline(
    "-16,184c 0,196 24,190 46,176 64,166 84,170c 94,192 92,222 80,254 68,286c 26,296 -14,286c -24,250 -26,216c",
  );
  const skirt = outline(
    "-14,284c 26,294 68,284c 86,322 98,384 106,460 114,580 124,706c 70,716 0,716 -66,708c -56,600 -52,500 -48,420 -36,340",
  );
  const parts = [
    ...wires([train], [stroke("-30,380 -70,540 -150,680"), stroke("-30,430 -60,580 -110,706")], 0.86),
    ...wires([], [stroke("80,172 98,198 104,216"), stroke("66,190 84,222")]),
    glove("92,208 110,250 122,296", [13, 11.5, 8.5], hand("hang", 121, 290, 60, 80, true)),
    ...head,
    cloth(skirt),
    cloth(bodice),
    seam(stroke("-14,286 26,298 68,286") + stroke("36,192 44,240 36,290"), 3),
    seam(stroke("20,296 0,440 -8,712") + stroke("48,294 66,440 76,712"), 2.6),
    necklace(36, 100),
    ...wires([], [stroke("-4,172 -10,206"), stroke("30,176 28,210")]),
    ...fan(134, 216, -66),
    glove("8,204 20,262 66,254 112,228", [18, 16, 12.5, 9], hand("pinch", 108, 231, 60, -36)),
    mark("M-8 216q18 4 34-6", 2, 0.3, 0.1),
  ];
  return {
    parts,
    under: grid([skin, train]),
    foot: [22, STATURE],
    stature: STATURE,
    inner: sand(26, 290, 706),
    anchors: { eye: [86, 44], hand: [134, 214], fan: [150, 150] },
  };
}

/** At table, on a high-backed chair. The table's top is at y 298, the seat at y 372, the ground at y 545. */
function seated(): Pose {
  const { parts: head, skin } = bust(40, 100, -3, "78,146c 88,172c 64,190", "-10,142 -14,184c");
  const train = outline("-40,384c -70,430 -110,490 -190,534c -120,545 -20,545 90,540c 80,470 40,400");
  const bodice = outline(
    "-12,184c 4,196 28,190 50,176 68,166 88,170c 98,192 96,222 86,254 78,288c 30,298 -18,290c -22,250 -22,216c",
  );
  const skirt = outline(
    "-18,286c 30,298 78,284c 120,298 168,308 190,328 202,358 208,430 222,538c 160,545 92,542c 92,470 80,410 38,398 0,394 -44,392c -44,340",
  );
  const parts = [
    black(
      "M-52 376h158v10h-158zM94 386h10l5 159h-9zM-44 386h10l-4 159h-9z",
      limb("-46,380 -56,280 -68,168", [7, 7, 6]),
      outline("-84,172c -70,150 -54,166c -48,214 -42,262c -58,256 -66,262c -76,216"),
    ),
    ...wires([train], [stroke("-30,400 -60,460 -140,526"), stroke("10,404 -10,470 -50,540")], 0.86),
    ...wires([], [stroke("84,172 110,220")]),
    glove("100,202 130,256 158,282 186,286", [13, 12, 10, 8], hand("rest", 184, 285, 58, 4)),
    ...head,
    cloth(skirt),
    cloth(bodice),
    seam(
      stroke("-18,290 30,300 78,288") +
        stroke("40,192 48,240 40,292") +
        stroke("80,292 140,320 158,400 166,542"),
      3,
    ),
    necklace(40, 100),
    ...wires([], [stroke("0,172 -6,206"), stroke("34,176 32,210")]),
    ...fan(146, 198, -70),
    glove("12,204 26,266 78,256 124,214", [18, 16, 12.5, 9], hand("pinch", 120, 217, 60, -42)),
    mark("M-4 216q18 4 34-6", 2, 0.3, 0.1),
  ];
  return {
    parts,
    under: grid([skin, train]),
    foot: [80, 545],
    stature: STATURE,
    inner: sand(130, 278, 536, 30),
    anchors: { eye: [90, 46], hand: [204, 288], fan: [160, 130], table: [230, 300], seat: [30, 374] },
  };
}

export const delphine = { seated, standing };
