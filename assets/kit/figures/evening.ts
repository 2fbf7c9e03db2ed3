/** Evening dress: anonymous silhouettes for parties, set again and again at any size. */
import { R } from "../draw/index.ts";
import type { Point } from "../draw/index.ts";
import { hand } from "./hand.ts";
import { FACE_MAN, FACE_OLD, FACE_STOUT, FACE_WOMAN, FACE_YOUTH, headAt } from "./head.ts";
import { backward, black, disc, edged, light, limb, mark, moved, outline, pts, type Part } from "./part.ts";
import { paint } from "./pose.ts";

/** Crown to nape: cropped hair, top hat, hair put up with a feather. */
const CROPPED = "1.0,.24c .84,.16 .84,.04 .66,-.05 .4,-.07 .12,.02 .02,.2c .0,.4 .04,.58 .12,.74 .18,.86";
const TOP_HAT =
  "1.08,.2c 1.04,.12 .86,.13c .84,-.2 .88,-.56c .44,-.6 .02,-.52c .08,-.2 .06,.16c -.08,.18 -.14,.28c .02,.32 .04,.5 .1,.68 .18,.82";
const FEATHERED =
  ".8,.235c .84,.1 .74,-.02 .6,-.06c .7,-.24 .66,-.44 .52,-.62c .4,-.44 .4,-.26 .44,-.12c .3,-.26 .12,-.26 .06,-.12 -.06,-.02 -.02,.1 .04,.2c -.02,.4 -.04,.6 -.02,.8 .06,.9c .2,.84";

function head(face: readonly Point[], back: string, x: number, y: number, bow: number): string {
  const at = headAt(x, y, bow);
  return outline([
    ...face.map(at),
    ...moved("20,6 24,34", x, y),
    ...backward([...pts(back).map(at), ...moved("-26,34", x, y)]),
  ]);
}
const legs = (): string =>
  limb("12,380 8,540 0,716", [24, 19, 14]) +
  limb("44,380 52,540 58,716", [24, 19, 14]) +
  outline("-14,704c -16,736c 46,736c 40,724 14,716 8,704c") +
  outline("44,704c 44,736c 104,736c 98,724 76,716 68,704c");
/** Tails to the knee, a white front. */
const TAILS = outline(
  "14,132 46,134 78,152 98,186 100,250 90,320 92,392c 60,400 40,396c 30,450 14,540c -40,536c -44,420 -40,300 -40,240 -34,170 -8,142",
);
const front = (x: number): Part => light(outline(moved("20,34c 34,40 36,90 22,120c 8,90 8,50", x, 100)), 0.8);

/** On a chair, barefoot in his shoes, both arms lifted. */
const apostle = (): Part[] => [
  black(
    "M-50 736h150v14h-150zM-44 750h12v150h-12zM82 750h12v150h-12zM-40 820h130v8h-130z",
    legs(),
    head(FACE_YOUTH, CROPPED, 36, 100, -10),
    outline("14,132 46,134 78,152 96,186 94,250 88,320 94,400c -40,400c -40,310 -40,240 -34,170 -8,142"),
    limb("78,160 136,130 176,60", [19, 16, 12], "both"),
    hand("open", 176, 62, 60, -70),
    limb("-14,166 -84,150 -120,84", [19, 16, 12], "both"),
    hand("open", -120, 86, 60, -110, true),
  ),
  light("M-6 700h40v10h-40zM48 700h38v10h-38z", 0.5),
  front(34),
];
/** Stout, a top hat, his watch in his palm. */
const banker = (): Part[] => [
  black(
    legs(),
    head(FACE_STOUT, TOP_HAT, 36, 100, 12),
    outline(
      "10,132 50,134 86,156 116,210 134,280 128,340 100,396c 40,404c 24,460 10,540c -50,534c -50,400 -46,300 -46,240 -38,170 -10,142",
    ),
    limb("18,172 18,244 70,272 118,236", [25, 22, 17, 11], "start"),
    hand("cup", 114, 240, 60, -40),
  ),
  light(disc(152, 208, 13)),
  mark("M152 222Q146 300 108 318", 2.4, 0.62),
  front(38),
  { ...light(disc(62, 168, 6), 0.55), temp: 0.95 },
];
/** A lady, her fan open. */
const lady = (): Part[] => [
  black(
    head(FACE_WOMAN, FEATHERED, 36, 100, 2),
    outline(
      "18,134 44,136 70,150 80,180 74,226 64,280c 110,340 150,480 176,726c 40,740 -120,730c -96,480 -60,340 -22,280c -30,226 -32,170 -8,142",
    ),
    limb("12,164 14,226 60,250 104,212", [17, 15, 12, 9], "start"),
    hand("fist", 102, 214, 52, -40),
    outline("112,204c 92,130 120,104 152,100 186,118 196,156c"),
  ),
  mark("M116 198L104 136M116 198L126 112M116 198L152 106M116 198L180 128", 2.4, 0.5),
  light(outline(moved("-14,30c 2,44 22,32c 20,44 2,52 -14,42", 36, 96)), 0.7),
];
/** Reading a broadsheet held wide open. */
const reader = (): Part[] => [
  black(
    legs(),
    head(FACE_MAN, CROPPED, 40, 100, 14),
    TAILS,
    limb("70,176 122,222 166,216", [18, 15, 11], "both"),
    limb("16,174 10,240 50,262 106,258", [24, 20, 16, 10], "start"),
    hand("sheet", 104, 258, 58, -8),
  ),
  light("M120 150l100-26 12 150-104 20z", 0.82),
  mark(
    "M132 166l78-19M134 186l34-8M136 200l34-8M138 214l34-8M140 228l34-8M180 176l38-9M182 190l38-9M184 204l38-9M186 218l38-9M144 254l82-16",
    3,
    0.3,
  ),
  front(36),
];
/** A glass held up. */
const toaster = (): Part[] => [
  black(
    legs(),
    head(FACE_OLD, CROPPED, 36, 100, -4),
    TAILS,
    limb("70,176 120,196 150,140", [18, 15, 10], "both"),
    hand("cup", 148, 144, 58, -58),
    limb("14,176 -6,240 -16,300 6,336", [24, 20, 15, 10], "start"),
  ),
  light("M162 96c18 2 44 -6 54 -16l6 4q-2 22-24 28l8 32 14 2v5l-34 4v-5l12-6-6-30q-24 2-30-18z", 0.86),
  front(34),
];
/** From behind, on a gilt chair: shoulders, a bun or a parting. */
const listener = (): Part[] => [
  black(
    outline(
      "-26,20 0,-6 26,20 30,56 14,92 16,116 60,138 82,176 84,330c -84,330c -82,176 -60,138 -16,116 -14,92 -30,56",
    ),
    disc(0, -2, 17, 14),
  ),
  light(
    "M-70 214h140v10h-140zM-62 224h9v170h-9zM53 224h9v170h-9zM-22 224h8v106h-8zM14 224h8v106h-8zM-78 328h156v14h-156zM-74 342h10v130h-10zM64 342h10v130h-10z",
    0.46,
    0.55,
  ),
];

const TYPES = { apostle, banker, lady, reader, toaster, listener } as const;
export type Guest = keyof typeof TYPES;

/** Who, the ground under them, their standing height in stage units, turned left. */
export type Standing = readonly [who: Guest, x: number, y: number, height: number, left?: boolean];

/** One picture of all of them, in the order given; ids of its symbols start with `prefix`. */
export function evening(people: readonly Standing[], prefix: string, edge = 0.2): string {
  const kinds = [...new Set(people.map(([who]) => who))];
  const foot = (who: Guest): number => (who === "apostle" ? 900 : who === "listener" ? 472 : 738);
  const defs = kinds.map(
    (who) =>
      `<g id="${prefix}${who}">${TYPES[who]()
        .map((part) => paint(part.kind === "black" ? edged(part, edge) : part))
        .join("")}</g>`,
  );
  const uses = people.map(([who, x, y, height, left]) => {
    const k = height / 738;
    return `<use href="#${prefix}${who}" transform="translate(${R(x)} ${R(y)})scale(${(left ? -k : k).toFixed(3)} ${k.toFixed(3)})translate(-24 ${-foot(who)})"/>`;
  });
  return `<defs>${defs.join("")}</defs>${uses.join("")}`;
}
