/** Illusions regained: noon comes in by the wide-open door and finds the press, and on its bed a bound book. */
import { bar, grad, ink, layer, line, path, poly, R, rect, rng, rope, ropeAt } from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { pts } from "../kit/figures/part.ts";
import { lyingBook } from "../kit/props/bound-book.ts";
import { press } from "../kit/props/hand-press.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import { leafyTree } from "../kit/props/leafy-tree.ts";
import { tinyPeople } from "../kit/props/tiny-people.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** Present whatever the cast: this picture is of them. */
const always = ({ who: _who, pose: _pose, ...one }: LayerArt): LayerArt => one;

/** The doorway, its arch, the threshold. */
const DOOR = { left: 84, right: 492, top: 34, spring: 150, sill: 572 } as const;
const WORLD = [-200, -120, 1680, 960] as const;
const cut = (points: string, j = 0.8): string => poly(pts(points), { j });

const doorway = (by = 0): string => {
  const { left, right, top, spring, sill } = DOOR;
  return `M${left - by} ${sill + by}V${spring}A${(right - left) / 2 + by} ${spring - top + by} 0 0 1 ${right + by} ${spring}V${sill + by}Z`;
};

const sky = (): string =>
  `<defs>${grad("s", [
    [0, 0.8, 0.02],
    [0.5, 0.87, 0.05],
    [1, 0.97, 0.24],
  ])}</defs><rect x="40" y="0" width="500" height="380" fill="url(#s)"/>`;

/** Swallows. */
function swallows(): string {
  let d = "";
  for (const [x, y, k] of [
    [150, 116, 1],
    [186, 98, 0.7],
    [226, 132, 0.8],
    [262, 84, 0.6],
  ] as const)
    d += `M${x - 13 * k} ${y - 5 * k}q${8 * k} ${-1 * k} ${13 * k} ${6 * k}q${5 * k} ${-8 * k} ${14 * k} ${-7 * k}`;
  return line(d, ink(0.2, 0.1), 2.2, 'stroke-linecap="round"');
}

/** Saint-Pierre over the roofs. */
const tower = (): string =>
  path(
    cut(
      "118,240 118,150 121,150 121,116 124,116 124,92 136,60 148,92 148,116 151,116 151,150 154,150 154,240",
      0.3,
    ),
    ink(0.68, 0.16),
  ) +
  line(
    "M127 112v-14M136 112v-14M145 112v-14M126 142v-17M136 142v-17M146 142v-17",
    ink(0.92, 0.2),
    3.4,
    'stroke-linecap="round"',
  );

interface House {
  readonly x: number;
  readonly w: number;
  readonly top: number;
  readonly tone: number;
  readonly rows: number;
  readonly cols: number;
}
const HOUSES: readonly House[] = [
  { x: 60, w: 88, top: 218, tone: 0.74, rows: 3, cols: 3 },
  { x: 148, w: 104, top: 186, tone: 0.81, rows: 3, cols: 4 },
  { x: 252, w: 82, top: 206, tone: 0.71, rows: 3, cols: 3 },
  { x: 334, w: 116, top: 178, tone: 0.78, rows: 3, cols: 4 },
  { x: 450, w: 90, top: 204, tone: 0.73, rows: 3, cols: 3 },
];
const BASE = 366;

/** The far side of the square at noon: pale stone, open shutters, awnings, tile. */
function facades(): string {
  let [walls, roofs, panes, leaves, shops, lines] = ["", "", "", "", "", ""];
  HOUSES.forEach(({ x, w, top, tone, rows, cols }) => {
    walls += path(rect(x, top, w, BASE - top + 4, { j: 0.4, b: 0 }), ink(tone, 0.46));
    roofs += cut(
      `${x - 4},${top + 1} ${x + 8},${top - 20} ${x + w - 9},${top - 21} ${x + w + 4},${top + 1}`,
      0.5,
    );
    roofs += rect(x + w * 0.3, top - 36, 9, 20, { j: 0.3 });
    lines += `M${x} ${top + 3}H${x + w}M${x} ${BASE - 42}H${x + w}`;
    const [dx, dy] = [w / cols, (BASE - 50 - top) / rows];
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < cols; c++) {
        const [px, py] = [x + dx * (c + 0.5) - 4, top + dy * r + 9];
        panes += `M${R(px)} ${R(py)}h8v${R(dy - 17)}h-8z`;
        leaves += `M${R(px - 6)} ${R(py - 1)}h5v${R(dy - 15)}h-5zM${R(px + 9)} ${R(py - 1)}h5v${R(dy - 15)}h-5z`;
      }
    shops += `M${R(x + w * 0.12)} ${BASE}v-30h${R(w * 0.3)}v30zM${R(x + w * 0.58)} ${BASE}v-34h${R(w * 0.22)}v34z`;
  });
  return (
    walls +
    path(roofs, ink(0.56, 0.66)) +
    path(panes, ink(0.34, 0.2)) +
    path(leaves, ink(0.62, 0.26)) +
    path(shops, ink(0.3, 0.3)) +
    line(lines, ink(0.6, 0.46), 1.8) +
    path(
      cut("160,336 196,336 204,350 152,350", 0.3) + cut("346,334 392,334 402,350 336,350", 0.3),
      ink(0.72, 0.6),
    )
  );
}

function ground(): string {
  return `<defs>${grad("g", [
    [0, 0.97, 0.42],
    [0.4, 0.92, 0.44],
    [1, 0.86, 0.46],
  ])}</defs><rect x="40" y="${BASE}" width="520" height="230" fill="url(#g)"/>${path(
    "M262 432Q330 408 430 418T560 452L560 508Q470 476 400 482T280 462Z",
    ink(0.6, 0.32),
  )}`;
}

/** What the children have drawn on the stones. */
function chalk(): string {
  return line(
    "M150 470l34-5 4 20-36 5zM150 470l20-14 14 9M164 488v-9l8-1v9M214 508a12 5 0 1 0 24 0a12 5 0 1 0-24 0M226 500v-7M214 508l-8-2M238 508l8-3M254 534q14-12 30 0t30-2M120 526q12-7 20 0q-12 8-20 0zM140 526l9-4v9z",
    ink(0.36, 0.2),
    2.4,
    'stroke-linecap="round" stroke-linejoin="round"',
  );
}

/** Sheets on a line from window to window. */
function washing(): string {
  const cords: readonly (readonly [number, number, number, number, number])[] = [
    [70, 238, 352, 226, 14],
    [120, 282, 360, 268, 10],
  ];
  let s = "";
  cords.forEach((cord, i) => {
    s += line(rope(...cord), ink(0.4, 0.3), 1.4);
    for (let k = 0; k < 7 - i; k++) {
      const [x, y] = ropeAt(...cord, 0.1 + k * 0.125);
      s += sheet(x - 11, y - 1, 22, 31 - i * 4, { seed: 20 + k + i * 9, tone: 0.98, txt: 0.5, curl: 2 });
    }
  });
  return s.replaceAll("ff80", "ff66");
}

const fountain = (): string =>
  path(cut("196,412 300,412 292,430 204,430", 0.4), ink(0.62, 0.3)) +
  `<ellipse cx="248" cy="412" rx="52" ry="6.500" fill="${ink(0.9, 0.1)}"/>` +
  path(
    cut("242,412 245,366 251,366 254,412", 0.3) + cut("230,368 266,368 258,378 238,378", 0.3),
    ink(0.56, 0.3),
  ) +
  line(
    "M248 362q-3-12-11-11t-11 22v36M248 362q3-12 11-11t11 22v36",
    ink(1, 0.06),
    2,
    'stroke-linecap="round"',
  );

const passers = (): string =>
  tinyPeople(
    [
      { kind: "man", x: 330, y: 392, h: 60 },
      { kind: "shawl", x: 350, y: 394, h: 60 },
      { kind: "woman", x: 456, y: 400, h: 66 },
    ],
    0.16,
    0.2,
  );

/** The room against the light: one dark wall with the day cut out of it. */
function wall(): string {
  const dice = rng(4);
  let joints = "";
  for (let y = -90; y < 560; y += 40)
    for (let x = -190; x < 1440; x += 96) {
      if (dice() > 0.34 || (x > 20 && x < 470)) continue;
      joints += `M${R(x + dice() * 40)} ${R(y + dice() * 5)}h${R(24 + dice() * 50)}${dice() < 0.6 ? `v${R(14 + dice() * 18)}` : ""}`;
    }
  let wedges = "";
  const [cx, rx, ry] = [(DOOR.left + DOOR.right) / 2, (DOOR.right - DOOR.left) / 2, DOOR.spring - DOOR.top];
  for (let i = 0; i <= 14; i++) {
    const a = Math.PI * (1 + i / 14);
    wedges += `M${R(cx + Math.cos(a) * (rx + 20))} ${R(DOOR.spring + Math.sin(a) * (ry + 20))}L${R(cx + Math.cos(a) * (rx + 46))} ${R(DOOR.spring + Math.sin(a) * (ry + 46))}`;
  }
  return (
    `<defs>${grad(
      "w",
      [
        [0, 0.4, 0.3],
        [0.42, 0.72, 0.42],
        [0.66, 0.6, 0.36],
        [1, 0.42, 0.28],
      ],
      { x2: 1, y2: 0 },
    )}</defs>` +
    `<path fill-rule="evenodd" fill="url(#w)" d="M-200 -120H1480V${DOOR.sill + 20}H-200Z${doorway()}"/>` +
    line(joints, ink(0.4, 0.4), 2, 'stroke-linecap="round"') +
    line(`${wedges}${doorway(46).replace(/V618Z|Z/, "")}`, ink(0.3, 0.3), 2)
  );
}
/** The thickness of the wall, full of sun. */
const reveal = (): string =>
  `<path fill-rule="evenodd" fill="${ink(0.72, 0.44)}" d="${doorway(18)}${doorway()}"/>` +
  `<path fill-rule="evenodd" fill="${ink(0.94, 0.46)}" d="${doorway(0)}${doorway(-6)}"/>`;

/** Flags from the threshold toward us, and the long sheet of sun laid on them. */
function floor(): string {
  let s = path(rect(-200, DOOR.sill, 1680, 280, { j: 0 }), ink(0.42, 0.24));
  let flags = "";
  for (let x = -1400; x < 2600; x += 130)
    flags += `M${R(288 + (x - 288) * 0.6)} ${DOOR.sill}L${R(288 + (x - 288) * 1.5)} 850`;
  for (const y of [594, 626, 672, 736]) flags += `M-200 ${y}H1480`;
  s += line(flags, ink(0.16, 0.26), 1.8);
  s += path(cut("84,574 492,574 640,850 -60,850", 0.6), ink(0.92, 0.46));
  let seams = "";
  for (const x of [84, 166, 248, 330, 412, 492]) seams += `M${x} 574L${R(290 + (x - 288) * 1.72)} 850`;
  return s + line(`${seams}M72 594H503M56 626H520M30 672H545M-4 736H580`, ink(0.7, 0.46), 1.8);
}

/** The two leaves, folded back as far as they go. */
function leaf(): string {
  const wood = ink(0.24, 0.3);
  let boards = "";
  for (const [x, t, f] of [
    [66, 40, 590],
    [46, 22, 606],
    [24, 2, 622],
    [0, -20, 640],
  ] as const)
    boards += `M${x} ${t}V${f}`;
  return (
    path(cut("84,56 -26,-46 -26,664 84,576", 0.4), wood) +
    line(boards, ink(0.12, 0.3), 2.4) +
    path(
      cut("84,150 -26,108 -26,132 84,170", 0.4) + cut("84,430 -26,474 -26,498 84,450", 0.4),
      ink(0.34, 0.36),
    ) +
    line("M84 56V576", ink(0.96, 0.46), 3.4)
  );
}

const PRESS = { x: 1536, y: 34, k: 0.94 } as const;
/** A place of the press's own drawing, on the stage: it is set the other way round, its carriage in the light. */
const onPress = (x: number, y: number): readonly [number, number] => [
  PRESS.x - x * PRESS.k,
  PRESS.y + y * PRESS.k,
];
const turned = press(0).map((one): LayerArt => ({
  ...one,
  body: `<g transform="translate(${PRESS.x} ${PRESS.y})scale(${-PRESS.k} ${PRESS.k})">${(one.body ?? "").replaceAll("ff80", "ff4d")}</g>`,
}));
const [BOOK_X, BOOK_Y] = onPress(1176, 497);

/** The imposing stone, half in the sun. */
function stone(): string {
  const dice = rng(8);
  let veins = "";
  for (let i = 0; i < 14; i++) {
    const x = 60 + dice() * 900;
    veins += `M${R(x)} ${R(642 + dice() * 54)}q${R(20 + dice() * 20)} ${R((dice() - 0.5) * 12)} ${R(44 + dice() * 50)} ${R((dice() - 0.3) * 10)}`;
  }
  return (
    `<defs>${grad(
      "t",
      [
        [0, 0.8, 0.44],
        [0.42, 0.74, 0.42],
        [0.64, 0.4, 0.24],
        [1, 0.3, 0.2],
      ],
      { x2: 1, y2: 0 },
    )}</defs>` +
    path(cut("64,634 1500,634 1500,706 20,706"), "url(#t)") +
    line(veins, ink(0.5, 0.3), 1.4, 'stroke-linecap="round"') +
    path(cut("16,704 1500,704 1500,734 16,734"), ink(0.2, 0.26)) +
    path(rect(40, 732, 1460, 130), ink(0.1, 0.26)) +
    line("M20 706H1500", ink(0.8, 0.4), 2) +
    path(bar(640, 690, 706, 656, 9) + cut("690,640 728,626 742,660 704,674", 1.4), ink(0.1, 0.3))
  );
}

/** Sheets of the book hung along the wall, and the shelf of the father's notebooks. */
function hung(): string {
  const cord = [806, 66, 1470, 92, 24] as const;
  let s = line(rope(...cord), ink(0.14, 0.3), 2.4);
  for (let k = 0; k < 7; k++) {
    const [x, y] = ropeAt(...cord, 0.06 + k * 0.14);
    s += sheet(x - 35, y - 3, 70, 100, { seed: 51 + k, tone: 0.72 + (k % 3) * 0.04, txt: 0.34 });
  }
  return s.replaceAll("ff80", "ff5c");
}

const beam = (): string =>
  path(
    cut("-220,-140 1500,-140 1500,-40 860,-30 420,-36 -220,-26", 3) +
      rect(1392, -140, 120, 1000, { j: 3, b: 3 }),
    ink(0.05, 0.2),
  );

const layers: LayerArt[] = [
  layer("sky", 0.02, sky(), { box: [40, 0, 500, 380], res: 0.5, unlit: true }),
  layer("swallows", 0.04, swallows(), { unlit: true, motion: { dx: 14, dy: 5, speed: 0.4 } }),
  layer("tower", 0.06, tower(), { unlit: true }),
  layer("facades", 0.1, facades(), { unlit: true }),
  layer("ground", 0.12, ground(), { unlit: true }),
  layer("washing", 0.14, washing(), { unlit: true, pivot: [210, 220], motion: { sway: 0.006, speed: 0.8 } }),
  layer("passers", 0.16, passers(), { unlit: true }),
  layer("fountain", 0.18, fountain(), { unlit: true }),
  layer(
    "mulberry",
    0.21,
    leafyTree({
      x: 400,
      y: 450,
      crown: [410, 170, 118, 112],
      half: 13,
      seed: 16,
      tones: [0.26, 0.4, 0.56],
      temp: 0.2,
      sun: -1,
    }),
    { unlit: true, pivot: [400, 450], motion: { sway: 0.004, speed: 0.6 } },
  ),
  layer("chalk", 0.23, chalk(), { unlit: true }),
  layer("wall", 0.36, wall(), { box: WORLD }),
  layer("floor", 0.38, floor(), { box: [-200, DOOR.sill, 1680, 268] }),
  layer("reveal", 0.39, reveal()),
  layer("hung", 0.42, hung(), { pivot: [1140, 60], motion: { sway: 0.006, speed: 0.7 } }),
  layer("leaf", 0.44, leaf()),
  ...turned,
  layer("book", 0.58, lyingBook({ x: BOOK_X, y: BOOK_Y, w: 104, h: 34, depth: 22 })),
  ...figure({ who: "honorine", pose: "standing", at: { x: 150, y: 612 }, height: 372, z: 0.62 }).map(always),
  ...figure({
    who: "ursule",
    pose: "standing",
    at: { x: 286, y: 586 },
    height: 236,
    z: 0.534,
    flip: true,
  }).map(always),
  layer("stone", 0.8, stone()),
  { id: "forme", z: 0.822, sheet: "stone", forme: { x: 268, y: 640, w: 300, h: 62, taper: 0.06 } },
  layer("beam", 0.93, beam(), { box: WORLD }),
];

const sun = { x: 250, y: 150, z: 0.33, radius: 620, intensity: 0.8, temp: 0.42, halo: 0.16 };
const air = { x: 300, y: 640, z: 0.7, radius: 420, intensity: 0.5, temp: 0.4, halo: 0.04 };

export default {
  id: "ending_regained",
  palette: "noon",
  focus: 0.62,
  parallax: 48,
  ambient: 0.74,
  grain: 0.1,
  vignette: 0.24,
  split: 0.3,
  shadow: [46, 0.5],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.66, ruled: false },
  lights: { day: [sun, air] },
  subject: { x: -10, y: 4, w: 800, h: 716 },
  portrait: { x: 88, y: 100, w: 610, h: 590 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
