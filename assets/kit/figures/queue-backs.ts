/** People waiting, seen from behind, snow on their shoulders. */
import { R, ink, path } from "../draw/index.ts";
import { FACE_CHILD, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import {
  backward,
  black,
  disc,
  edged,
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
import { paint } from "./pose.ts";

const STATURE = 735;
const COLD = 0.03;

const boots = (x: number, hem: number): string =>
  outline(moved(`4,${hem}c 10,690 6,735c 52,735c 50,716 42,700 42,${hem}c`, x, 0)) +
  outline(moved(`-52,${hem}c -50,700 -60,716 -62,735c -16,735c -20,690 -12,${hem}c`, x, 0));
const snowOnShoulders = (shape: string): Part => light(outline(shape), 0.76, COLD);

/** A hooded parka, hands deep in its pockets. */
const hooded = (): Part[] => [
  black(boots(10, 420)),
  black(
    outline(
      "10,-12 46,-2 66,34 70,80 62,112 96,130 124,170 136,250 132,330 118,360 112,470c -92,470c -98,360 -112,330 -116,250 -104,170 -76,130 -42,112 -50,80 -46,34 -26,-2",
    ),
  ),
  mark(
    stroke("-44,112 10,132 64,112") +
      stroke("10,136 12,300 10,466") +
      stroke("-96,250 -84,340") +
      stroke("116,250 104,340"),
    4,
    0.22,
    COLD,
  ),
  snowOnShoulders("-92,146c -70,126 -44,116c -30,128 -52,132 -78,144"),
  snowOnShoulders("112,146c 90,126 64,116c 50,128 72,132 98,144"),
  snowOnShoulders("-30,4c -14,-14 10,-18 34,-14 50,4c 30,-4 10,-6 -10,-4"),
];
/** A woman, her child's cheek on her shoulder. */
const mother = (): Part[] => {
  const at = headAt(66, 150, -16);
  return [
    black(boots(6, 560)),
    black(
      outline(
        "8,0 38,10 50,44 46,84 34,104 76,124 98,164 104,230 88,300 108,420 122,590c -106,590c -92,420 -72,300 -88,230 -82,164 -60,124 -18,104 -30,84 -34,44 -22,10",
      ),
      disc(8, -14, 22, 18),
    ),
    edged(black(outline("44,120 78,112 108,130 122,180 126,250 112,300 60,306 40,240")), 0.74),
    edged(
      black(
        outline([
          ...FACE_CHILD.map(at),
          ...moved("8,14 4,34", 66, 150),
          ...backward(pts(".8,.2 .6,-.04 .3,-.04 .06,.16 .0,.46 .1,.72 .2,.88").map(at)),
        ]),
      ),
      0.5,
    ),
    snowOnShoulders("-78,150c -58,126 -26,112c -16,124 -40,132 -66,152"),
    mark(stroke("-76,240 -40,262 20,256 70,246") + stroke("6,310 4,586"), 4, 0.24, COLD),
    black(limb("-84,190 -70,252 10,262 70,258", [24, 22, 17, 12], "start"), hand("rest", 66, 256, 54, -8)),
  ];
};
/** A monsieur: hat, square overcoat, a case. */
const hatted = (): Part[] => [
  black(boots(10, 520)),
  black(
    outline(
      "10,10 40,20 48,54 42,88 32,110 38,122 88,140 116,180 122,280 112,330 116,560c -96,560c -92,330 -102,280 -96,180 -68,140 -18,122 -12,110 -22,88 -28,54 -20,20",
    ),
    outline("-66,26c -40,10 -36,14c -34,-32 -14,-46 10,-40 34,-46 54,-32 56,14c 60,10 86,26c 50,38 -30,38"),
  ),
  black(
    limb("108,190 128,270 126,330", [22, 19, 13], "start"),
    hand("hang", 126, 326, 56, 84),
    outline("82,380c 172,380c 176,460c 78,460c"),
  ),
  mark("M108 380q18-26 38 0M10 130V556M-38 122h96", 4, 0.24, COLD),
  snowOnShoulders("-58,24c -34,14 10,18 60,14 80,24c 40,30 -20,30"),
  snowOnShoulders("-92,172c -66,142 -20,126c -8,138 -46,148 -74,174"),
  snowOnShoulders("112,172c 86,142 40,126c 28,138 66,148 94,174"),
];
/** A girl in a bobbled hat, a light over her shoulder. */
const bobbled = (): Part[] => [
  black(boots(10, 400)),
  light("M92 96l34 8-14 62-34-8z", 1, COLD),
  black(
    outline(
      "10,14 42,26 52,60 46,92 34,110 40,120 82,136 106,172 112,250 104,320 104,430c -84,430c -84,320 -92,250 -86,172 -62,136 -20,120 -14,110 -26,92 -32,60 -22,26",
    ),
    outline("-40,56c -42,14 -22,-18 10,-20 42,-18 62,14 60,56c 30,66 -10,66"),
    disc(10, -30, 19),
    limb("98,180 122,220 112,152", [20, 17, 11], "both"),
  ),
  shade(0.2, outline("-40,46c -10,56 30,56 60,46c 60,62 30,70 -10,70 -40,62")),
  mark(stroke("-10,118 -16,190 -10,260") + stroke("30,118 38,190 30,260"), 9, 0.16, COLD),
  snowOnShoulders("-82,164c -60,138 -22,124c -14,136 -42,146 -66,166"),
  snowOnShoulders("-22,-2c -6,-18 26,-18 42,-2c 26,-10 -6,-10"),
];
/** An old woman in a headscarf, a stick. */
const scarfed = (): Part[] => [
  black(boots(4, 560)),
  black(
    outline(
      "6,40 38,52 52,90 50,120 74,150 104,180 116,250 104,330 118,600c -104,600c -92,330 -104,250 -92,180 -62,150 -38,120 -40,90 -26,52",
    ),
    outline("-34,118c 6,196 44,118c 30,150 10,170"),
    limb("104,220 130,270 136,330", [20, 17, 12], "start"),
    "M132 330h9l6 405h-9z",
  ),
  mark(stroke("-36,118 6,138 46,118") + stroke("6,140 6,188"), 4, 0.28, COLD),
  snowOnShoulders("-18,48c -4,36 20,36 34,48c 16,44 -4,44"),
  snowOnShoulders("-84,178c -64,152 -40,134c -34,148 -52,160 -72,182"),
];
const BACKS = [hooded, mother, hatted, bobbled, scarfed] as const;

/** Who, the ground between the feet, standing height; `flip` turns them round. */
export type Waiting = readonly [
  kind: 0 | 1 | 2 | 3 | 4,
  x: number,
  y: number,
  height: number,
  flip?: boolean,
];

/** SVG of the queue, in the order given (far first). */
export function queueBacks(people: readonly Waiting[]): string {
  const used = [...new Set(people.map(([kind]) => kind))];
  const defs = used.map(
    (kind) =>
      `<g id="q${kind}">${BACKS[kind]()
        .map((part) => paint(part.kind === "black" ? edged(part, 0.6) : part))
        .join("")}</g>`,
  );
  const set = people.map(([kind, x, y, height, flip]) => {
    const k = R((height / STATURE) * 1000) / 1000;
    return `<use href="#q${kind}" transform="translate(${x} ${y})scale(${flip ? -k : k} ${k})translate(-10 -${STATURE})"/>`;
  });
  return `<defs>${defs.join("")}</defs>${set.join("")}`;
}

/** A spaniel sitting, seen from behind: chipped, and therefore somebody. (x, y) the ground under it; `k` units a figure unit. */
export function spaniel(x: number, y: number, k: number): string {
  const body =
    outline("0,0c -50,0 -62,-40 -50,-84 -36,-120 -22,-140 0,-144 22,-140 36,-120 50,-84 62,-40 50,0c") +
    outline("-30,-150c -32,-190 -14,-206 0,-206 14,-206 32,-190 30,-150c 14,-132 -14,-132") +
    outline("-28,-192c -52,-190 -58,-150 -46,-126 -34,-128 -26,-150 -24,-174c") +
    outline("28,-192c 52,-190 58,-150 46,-126 34,-128 26,-150 24,-174c") +
    outline("36,-6c 70,-14 92,-4 96,10 70,8 50,6 34,4c");
  return `<g transform="translate(${x} ${y})scale(${k})">${path(body, ink(0.06, 0.1))}${path("M-18-136h36v7h-36z", ink(0.9, 0.5))}</g>`;
}
