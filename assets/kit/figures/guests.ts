/** Five diners without a face: wire and grid, a nought where one looks for them. One has kept something; the window is small. */
import type { LayerArt } from "../../scenes/scene.ts";
import type { Point } from "../draw/index.ts";
import { grid } from "./hollow.ts";
import { cloth, light, mark, outline, pts, shade, stroke, type Outline, type Part } from "./part.ts";
import { compose, type Placement, type Pose } from "./pose.ts";
import { swing } from "./swing.ts";

const STATURE = 720;
/** A diner in figure units about x = 0, the table's top at y 300. Of each only what is worn is solid. */
interface Diner {
  /** Closed wires that carry the grid. */
  readonly cloth: readonly string[];
  /** Closed wires that carry nothing. */
  readonly plain: readonly string[];
  readonly lines: readonly string[];
  readonly worn: readonly string[];
  readonly dark?: readonly string[];
}

const EGG = "0,0 24,7 36,36 33,68 18,94 0,101 -18,94 -33,68 -36,36 -24,7";
const NOUGHT = "0,24 15,30 20,54 14,80 0,87 -14,80 -20,54 -15,30";
const SIDE =
  "32,0 62,-2 86,18 94,50 88,80 66,100c 62,112 76,142 84,172c 40,180 -8,182c -6,144 20,132 22,110 10,86 4,52 12,16";
const BARE_SIDE = "32,0 62,-2 86,18 94,50 88,80 66,100c 62,112 70,128c 22,128c 22,110 10,86 4,52 12,16";
const SIDE_NOUGHT = "86,26 92,50 86,76 76,78 72,52 76,28";
const SHOULDERS =
  "-17,94c -18,116 -52,130 -88,148 -106,182 -112,250 -108,344c 108,344c 112,250 106,182 88,148 52,130 18,116 17,94c";
/** A glove lying on the table, its wrist at (x, 290). */
const glove = (x: number, s: number): string =>
  [
    [0, -9],
    [20, -14],
    [44, -12],
    [60, 2],
    [40, 7],
    [16, 9],
    [0, 8],
  ]
    .map(([a = 0, b = 0]) => `${x + s * a},${290 + b}`)
    .join(" ");

const banker: Diner = {
  cloth: [
    "20,134 50,134 80,150 98,182 100,230 90,292c 140,300 190,312 202,336 204,360 196,376c 60,384 -46,384c -52,330 -42,260 -38,200 -10,150",
    "150,376c 200,350c 208,430 196,532c 166,532c 170,450",
  ],
  plain: [BARE_SIDE, SIDE_NOUGHT],
  lines: ["54,146 84,200 88,290", "-46,300 20,308 90,292", "10,160 4,230 44,268 120,284"],
  worn: [
    "18,112c 44,124 70,108c 76,130 48,146 18,136c",
    "44,146c 60,142c 84,200 86,286c 60,230",
    glove(120, 1),
    "160,532c 158,545c 236,545c 228,534 196,528c",
  ],
  dark: ["66,130c 88,122c 88,146c 68,138c 48,148c 48,126c"],
};
const general: Diner = {
  cloth: [SHOULDERS],
  plain: [EGG, NOUGHT],
  lines: ["-36,40 -34,12 0,-6 34,12 36,40", "0,136 0,344"],
  worn: [
    "-26,98c 0,112 26,98c 28,126 0,138 -28,126c",
    "-56,136 -88,138 -122,164c -118,194c -104,176c -96,186c -84,168c -74,174c",
    "56,136 88,138 122,164c 118,194c 104,176c 96,186c 84,168c 74,174c",
    "-76,146c -56,138c 96,330c 88,344c 70,344c",
    "40,190c 52,190c 56,214 46,224 36,214",
    "62,190c 74,190c 78,214 68,224 58,214",
    glove(-84, 1),
  ],
};
const heiress: Diner = {
  cloth: ["-82,176c -40,196 0,184 40,196 82,176c 76,230 58,270 62,344c -62,344c -58,270 -76,230"],
  plain: [
    EGG,
    NOUGHT,
    "-17,94c -18,116 -46,126 -76,144 -92,176c -82,176c -40,196 0,184 40,196 82,176c 92,176c 76,144 46,126 18,116 17,94c",
  ],
  lines: ["-36,60 -52,20 -36,-14 0,-26 36,-14 52,20 36,60"],
  worn: [
    "-34,-10c -40,-46c -18,-28c 0,-70c 18,-28c 40,-46c 34,-10c 0,-22",
    "-24,112c 0,140 24,112c 26,128 0,164 -26,128c",
    "-94,200c -76,206c -72,250 -48,282 -6,286c 0,302 -40,306 -80,296 -104,260",
    "94,200c 76,206c 72,250 48,282 6,286c 0,302 40,306 80,296 104,260",
  ],
};
const minister: Diner = {
  cloth: [SHOULDERS],
  plain: [EGG, NOUGHT],
  lines: [
    "-36,38 -30,8 -8,-8 14,-4 34,14 36,38",
    "-28,10 0,14 30,4",
    "-70,190 -78,300",
    "70,190 78,300",
    "-46,132 -62,170 -40,176 -6,290",
    "46,132 62,170 40,176 6,290",
  ],
  worn: ["-28,112c 0,134 28,112c 30,170 16,230 0,262c -16,230 -30,170", glove(84, -1)],
  dark: [
    "0,134c -26,122c -26,150c 0,140c 26,150c 26,122c",
    "-3,180 0,176 3,180 0,184",
    "-3,214 0,210 3,214 0,218",
  ],
};
const widow: Diner = {
  cloth: [
    "-8,182c 20,190 44,176 84,172c 94,200 86,240 76,284c 120,296 176,308 194,334 204,420 216,538c 100,541c 96,470 84,410 40,392 -44,388c -38,320 -24,280 -20,220",
  ],
  plain: [SIDE, SIDE_NOUGHT, "16,14c -6,-10 -2,-44 26,-56 60,-58 74,-34 62,-2c"],
  lines: ["76,180 104,224 136,246"],
  worn: [
    "24,-50c -4,-80 -48,-88 -78,-76c -58,-112 -6,-104 28,-54c",
    "30,-54c 16,-92 -20,-124 -50,-124c -20,-150 34,-118 36,-56c",
    "20,116c 44,136 70,116c 74,132 44,156 18,132c",
    "8,200c 34,198c 36,236 62,242 130,234c 150,222 162,234 152,250 136,256 60,276 24,258",
    "146,176c 196,172c 194,200 178,212 175,240 176,284c 190,290c 158,291c 171,284c 170,240 166,214 150,202",
  ],
};
/** Chair of an end diner: back, seat, legs. */
const CHAIR = ["-40,384 -54,280 -66,170", "-50,386 110,382", "-42,386 -48,545", "100,384 106,545"];
const FRONT = new Set([general, heiress, minister]);
const TABLE: readonly (readonly [Diner, number, boolean])[] = [
  [banker, -530, false],
  [general, -238, false],
  [heiress, 4, false],
  [minister, 246, false],
  [widow, 540, true],
];
/** The one with a window, and where it is on him. */
const KEPT = minister;
const WINDOW = "-66,206 -48,194 -32,206 -26,232 -34,258 -50,268 -66,254 -70,230";

const set = (shape: Outline, dx: number, flip: boolean): Point[] =>
  pts(shape).map(([x, y, c]): Point => [dx + (flip ? -x : x), y, c]);

function wired(diner: Diner, dx: number, flip: boolean): { parts: Part[]; clothes: string[] } {
  const closed = (shapes: readonly string[]): string[] => shapes.map((one) => outline(set(one, dx, flip)));
  const open = (shapes: readonly string[]): string[] => shapes.map((one) => stroke(set(one, dx, flip)));
  const clothes = closed(diner.cloth);
  const chair = FRONT.has(diner) ? [] : [mark(open(CHAIR).join(""), 3, 0.6, 0.03)];
  const parts = [
    ...chair,
    mark([...clothes, ...closed(diner.plain)].join(""), 4, 0.88, 0.03),
    mark(open(diner.lines).join(""), 2.4, 0.88, 0.03),
    light(closed(diner.worn).join(""), 0.84, 0.12),
    ...(diner.dark ? [shade(0.06, closed(diner.dark).join(""))] : []),
  ];
  if (diner !== KEPT) return { parts, clothes };
  const window = outline(set(WINDOW, dx, flip));
  const smile = stroke(set("-9,70 -2,75 8,71", dx, flip)) + stroke(set("4,46 9,44 14,47", dx, flip));
  return {
    parts: [...parts, mark(smile, 3, 0.96, 0.4), cloth(window), mark(window, 2.4, 0.96, 0.4)],
    clothes,
  };
}
function dinner(diners: readonly (readonly [Diner, number, boolean])[]): Pose {
  const drawn = diners.map(([one, dx, flip]) => wired(one, dx, flip));
  const kept = diners.find(([one]) => one === KEPT);
  return {
    parts: drawn.flatMap(({ parts }) => parts),
    under: grid(drawn.flatMap(({ clothes }) => clothes)),
    unlit: true,
    foot: [0, 545],
    stature: STATURE,
    ...(kept ? { inner: swing(Math.round((kept[1] - 48) * 0.92), 230) } : {}),
    anchors: {
      eye: [kept?.[1] ?? 0, 50],
      hand: [0, 296],
      table: [0, 300],
      ...(kept ? { trace: [kept[1] - 48, 228] } : {}),
    },
  };
}

/** The five round a table seen from its long side: two in profile at its ends, on chairs; three behind it, drawn to y 344. */
const seated = (): Pose => dinner(TABLE);

/** One of them alone, 0 to 4 from the left; the ends look inward. His layers belong to `guests`, seated. */
export function guest(i: number, where: Placement): LayerArt[] {
  const place = TABLE.at(i);
  if (!place) throw new Error(`guest: there are five, 0 to 4, not ${i}`);
  return compose("guests", "seated", dinner([[place[0], 0, place[2]]]), { id: `guest-${i}`, ...where });
}

export const guests = { seated };
