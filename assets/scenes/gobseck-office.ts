/** Gobseck's office under the snow: a shaft too narrow and too high, walled with ledgers; all the light falls down it from a skylight, but for one candle-end. */
import { bar, circ, grad, ink, layer, line, path, poly, R, rect, rng } from "../kit/draw/index.ts";
import { anchor, figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { onePoint } from "../kit/props/one-point.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** The eye is a seated man's, so that the shaft goes up. */
const PERSON = 340;
const { at, quad } = onePoint({ x: 430, y: 470, person: PERSON, height: 0.7 });
const WIDE = 220;
const FAR = 0.62;
const NEAR = 5.4;
/** Height of the ceiling, in persons. */
const TOP = 2.26;
const SHELF = 0.25;
const WORLD = [-200, -120, 1680, 960] as const;
const COLD = 0.04;

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const L = (u: number, h: number, s: number): string => at(u, h, s).slice(0, 2).join(" ");

/** Light on snow, and the town's glow in it: what there is above the roof. */
const sky = (): string =>
  `<defs>${grad("s", [
    [0, 0.7, 0.02],
    [1, 0.97, 0.1],
  ])}</defs><rect x="100" y="-120" width="680" height="360" fill="url(#s)"/>`;

/** Where the roof is glass: half-width, near and far nearness. */
const GLASS = { u: 160, near: 1.4, far: 0.655 };

/** The ceiling with the skylight cut out of it, its leads, the snow that has slid to the low end. */
function ceiling(): string {
  const { u, near, far } = GLASS;
  const hole = quad([-u, TOP, near], [u, TOP, near], [u, TOP, far], [-u, TOP, far]);
  const whole = quad([-WIDE, TOP, FAR], [WIDE, TOP, FAR], [WIDE, TOP, 2], [-WIDE, TOP, 2]);
  let s = `<path fill-rule="evenodd" fill="${ink(0.5, COLD)}" d="${whole}${hole}"/>`;
  let leads = "";
  for (const v of [-u / 2, 0, u / 2]) leads += `M${L(v, TOP, near)}L${L(v, TOP, far)}`;
  leads += `M${L(-u, TOP, 0.86)}L${L(u, TOP, 0.86)}`;
  s += line(leads + hole, ink(0.12, 0.1), 5, 'stroke-linejoin="round"');
  const [ax, ay] = at(-u, TOP, far);
  const [bx] = at(u, TOP, far);
  s += path(
    outline(
      pts(
        `${ax + 2},${ay - 3}c ${ax - 6},${ay - 20} ${ax + 30},${ay - 32} ${ax + 66},${ay - 24} ${bx - 60},${ay - 14} ${bx - 20},${ay - 22} ${bx},${ay - 3}c`,
      ),
    ),
    ink(0.66, COLD),
  );
  return s;
}

/** One bay of ledgers along a side wall: backs of unequal height, from `from` to `to` in distance (1 / nearness). */
function bay(
  u: number,
  h: number,
  from: number,
  to: number,
  seed: number,
): { books: string; gaps: string; labels: string } {
  const dice = rng(seed);
  let upper = "";
  let gaps = "";
  let labels = "";
  let d = from;
  let first = true;
  while (d < to) {
    const wide = 0.024 + dice() * 0.026;
    const next = Math.min(to, d + wide);
    const tall = h + SHELF * (0.66 + dice() * 0.24);
    upper += `${first ? "M" : "L"}${L(u, tall, 1 / d)}L${L(u, tall, 1 / next)}`;
    gaps += `M${L(u, h + 0.01, 1 / next)}L${L(u, tall, 1 / next)}`;
    if (dice() < 0.3) {
      const [a, b] = [1 / (d + wide * 0.2), 1 / (d + wide * 0.8)];
      labels += quad([u, h + 0.13, a], [u, h + 0.13, b], [u, h + 0.09, b], [u, h + 0.09, a]);
    }
    first = false;
    d = next;
  }
  return { books: `${upper}L${L(u, h, 1 / to)}L${L(u, h, 1 / from)}Z`, gaps, labels };
}

/** A side of the well: shelf upon shelf, going by us and up. */
function side(sign: -1 | 1): string {
  const u = WIDE * sign;
  let s = path(quad([u, TOP, FAR], [u, TOP, NEAR], [u, -0.02, NEAR], [u, -0.02, FAR]), ink(0.14, 0.2));
  let books = "";
  let gaps = "";
  let labels = "";
  let boards = "";
  for (let i = 0; i < 9; i++) {
    const h = i * SHELF;
    const one = bay(u, h + 0.02, 0.2, 1 / FAR, i * 7 + sign);
    books += one.books;
    gaps += one.gaps;
    labels += one.labels;
    boards += quad([u, h + 0.02, FAR], [u, h + 0.02, NEAR], [u, h, NEAR], [u, h, FAR]);
  }
  for (const d of [0.33, 0.62, 0.98, 1.34])
    boards += quad([u, TOP, 1 / d], [u, TOP, 1 / (d + 0.02)], [u, 0, 1 / (d + 0.02)], [u, 0, 1 / d]);
  s += path(books, ink(sign < 0 ? 0.74 : 0.62, 0.07)) + line(gaps, ink(0.26, 0.1), 1.3);
  return s + path(labels, ink(0.8, 0.3)) + path(boards, ink(0.2, 0.1));
}

/** The end wall: ledgers over a door too small for it. */
function end(): string {
  let s = path(
    quad([-WIDE, -0.02, FAR], [-WIDE, TOP, FAR], [WIDE, TOP, FAR], [WIDE, -0.02, FAR]),
    ink(0.2, 0.2),
  );
  const dice = rng(91);
  let books = "";
  let labels = "";
  let boards = "";
  for (let i = 0; i < 9; i++) {
    const h = i * SHELF;
    const [, foot] = at(0, h + 0.02, FAR);
    for (let x = 296; x < 564;) {
      const w = 7 + dice() * 9;
      const tall = 34 + dice() * 13;
      const doorway = x + w > 424 && x < 546 && i < 5;
      if (!doorway && dice() > 0.05) {
        books += `M${R(x)} ${foot}v${R(-tall)}h${R(w - 1.2)}v${R(tall)}z`;
        if (dice() < 0.24) labels += `M${R(x + 1.6)} ${R(foot - 24)}h${R(w - 4.4)}v8h${R(4.4 - w)}z`;
      }
      x += w;
    }
    boards += quad(
      [-WIDE, h + 0.02, FAR],
      [WIDE, h + 0.02, FAR],
      [WIDE, h - 0.005, FAR],
      [-WIDE, h - 0.005, FAR],
    );
  }
  s += path(books, ink(0.6, 0.12)) + path(labels, ink(0.8, 0.3)) + path(boards, ink(0.24, 0.12));
  return s;
}

/** The door: pebbled glass, and on it the shadow of somebody with his hat on, who waits. */
function door(): string {
  let s =
    path(rect(424, 366, 122, 254), ink(0.16, 0.3)) +
    path(rect(432, 374, 106, 246, { j: 0.3 }), ink(0.3, 0.3));
  s += path(rect(444, 388, 82, 128, { j: 0.2, b: 0 }), ink(0.86, 0.5));
  s += path(
    outline(
      pts(
        "458,516c 458,476 462,458 478,450c 480,442 474,438 474,424 477,420c 466,419 466,414 476,413c 478,400 488,396 500,400 506,404 507,413c 516,414 516,419 506,421c 508,432 504,440 500,444 500,450c 516,456 520,478 520,516c",
      ),
    ),
    ink(0.34, 0.4),
  );
  s += line("M485 388V516M444 440H526", ink(0.22, 0.3), 2.6) + circ(436, 532, 4, ink(0.7, 0.5));
  return (
    s +
    path(rect(446, 534, 78, 66, { j: 0.4 }), ink(0.22, 0.3)) +
    path(cut("436,620 540,620 566,634 500,640 446,634", 1), ink(0.7, 0.3))
  );
}

/** The floor: boards, a few. */
function floor(): string {
  let s = path(quad([-WIDE, 0, FAR], [WIDE, 0, FAR], [WIDE, 0, NEAR], [-WIDE, 0, NEAR]), ink(0.4, 0.26));
  let d = "";
  for (let i = 1; i < 8; i++) d += `M${L(-WIDE + i * 55, 0, FAR)}L${L(-WIDE + i * 55, 0, 3)}`;
  return s + line(d, ink(0.22, 0.26), 2);
}

/** The stove, out; its pipe goes all the way up. */
const STOVE = { x: 292, y: 664 };
function stove(): string {
  const { x, y } = STOVE;
  const iron = ink(0.09, 0.2);
  let s = path(
    bar(x, y - 130, x - 6, -130, 17, 22) + rect(x - 14, y - 252, 27, 9) + rect(x - 16, y - 420, 30, 10),
    iron,
  );
  s += path(
    outline(
      pts(
        `${x - 34},${y - 12}c ${x + 34},${y - 12}c ${x + 36},${y - 62} ${x + 30},${y - 118}c ${x + 18},${y - 136} ${x - 18},${y - 136} ${x - 30},${y - 118}c ${x - 36},${y - 62}`,
      ),
    ) +
      rect(x - 39, y - 18, 78, 9) +
      rect(x - 36, y - 122, 72, 8) +
      bar(x - 26, y - 10, x - 31, y + 6, 7) +
      bar(x + 26, y - 10, x + 31, y + 6, 7),
    iron,
  );
  s +=
    path(rect(x - 17, y - 88, 36, 44), ink(0.16, 0.2)) +
    line(
      `M${x - 28} ${y - 106}h57M${x - 30} ${y - 32}h61M${x - 14} ${y - 78}h30M${x - 14} ${y - 68}h30M${x - 14} ${y - 58}h30`,
      ink(0.5, COLD),
      2,
    );
  return (
    s +
    line(
      `M${x + 9} ${y - 138}L${x + 3} -120M${x + 31} ${y - 20}q4 -50 -2 -94M${x - 36} ${y - 124}h72`,
      ink(0.6, COLD),
      2,
    )
  );
}
function stoveFire(): string {
  const { x, y } = STOVE;
  return (
    path(rect(x - 17, y - 88, 36, 44), ink(0.7, 0.92)) +
    path(
      outline(
        pts(
          `${x - 17},${y - 44}c ${x - 12},${y - 66} ${x - 4},${y - 72} ${x},${y - 62} ${x + 8},${y - 82} ${x + 14},${y - 64} ${x + 19},${y - 44}c`,
        ),
      ),
      ink(0.97, 0.7),
    ) +
    line(`M${x - 17} ${y - 74}h36M${x - 17} ${y - 60}h36`, ink(0.1, 0.6), 3)
  );
}

/** A ladder up the right-hand ledgers, out of sight. */
function ladder(): string {
  const [a, b] = [at(176, 0, 0.84), at(196, 2.5, 0.92)];
  const [c, d] = [at(206, 0, 0.98), at(214, 2.5, 1.06)];
  const t = ink(0.1, 0.3);
  let s = path(bar(a[0], a[1], b[0], b[1], 7) + bar(c[0], c[1], d[0], d[1], 9), t);
  for (let i = 1; i < 16; i++) {
    const v = i / 16;
    const p = (m: number, n: number): number => R(m + (n - m) * v);
    s += line(`M${p(a[0], b[0])} ${p(a[1], b[1])}L${p(c[0], d[0])} ${p(c[1], d[1])}`, t, 5);
  }
  return s;
}

const GOBSECK = { who: "gobseck", pose: "seated", at: { x: 356, y: 694 }, height: 296, z: 0.48 } as const;
const DESK = anchor(GOBSECK, "desk").y;
const CANDLE = { x: 552, y: DESK - 4 };
const FLAME = { x: CANDLE.x, y: CANDLE.y - 46 };

/** The desk: as wide as the room will let it be; pigeon-holes under, string, things that will come back. */
function desk(): string {
  let s = path(cut(`378,${DESK} 610,${DESK} 624,${DESK + 16} 364,${DESK + 16}`, 0.5), ink(0.5, 0.4));
  s +=
    path(rect(364, DESK + 15, 260, 9, { j: 0.3 }), ink(0.3, 0.4)) +
    path(rect(374, DESK + 24, 240, 730 - DESK - 24), ink(0.13, 0.3));
  let drawers = "";
  for (const x of [382, 546]) for (const y of [32, 66, 100]) drawers += rect(x, DESK + y, 60, 27, { j: 0.4 });
  s += path(drawers, ink(0.2, 0.34)) + path(rect(450, DESK + 32, 88, 140), ink(0.07, 0.3));
  for (const x of [412, 576]) for (const y of [46, 80, 114]) s += circ(x, DESK + y, 2.6, ink(0.6, 0.5));
  return s;
}

/** A money-changer's scales on the desk; the letter's pan is down. */
function scales(): string {
  const [x, y] = [424, DESK + 6];
  const t = ink(0.08, 0.5);
  const pan = (px: number, py: number): string =>
    line(`M${px} ${py - 34}L${px - 15} ${py}M${px} ${py - 34}L${px + 15} ${py}`, t, 1.5) +
    path(outline(pts(`${px - 18},${py}c ${px + 18},${py}c ${px + 10},${py + 6} ${px - 10},${py + 6}`)), t) +
    line(`M${px - 17} ${py}h34`, ink(0.72, 0.5), 1.4);
  return (
    path(rect(x - 22, y - 7, 44, 8) + bar(x, y - 6, x, y - 96, 6, 4), t) +
    circ(x, y - 98, 5, t) +
    line(`M${x - 33} ${y - 76}L${x} ${y - 88}L${x + 33} ${y - 98}`, t, 3.6, 'stroke-linecap="round"') +
    pan(x - 32, y - 40) +
    pan(x + 32, y - 62) +
    path(
      cut(`${x - 47},${y - 42} ${x - 20},${y - 42} ${x - 18},${y - 52} ${x - 45},${y - 54}`, 0.4),
      ink(0.86, 0.4),
    ) +
    circ(x - 33, y - 47, 2.6, ink(0.5, 1))
  );
}

function ledger(): string {
  const [x, y] = [493, DESK + 9];
  return (
    path(
      cut(`${x - 38},${y + 2} ${x + 38},${y + 2} ${x + 32},${y - 15} ${x - 30},${y - 15}`, 0.4),
      ink(0.12, 0.8),
    ) +
    path(
      outline(
        pts(
          `${x - 34},${y - 2}c ${x - 16},${y - 7} ${x},${y - 2}c ${x + 18},${y - 7} ${x + 34},${y - 2}c ${x + 29},${y - 20}c ${x + 14},${y - 23} ${x + 1},${y - 18}c ${x - 14},${y - 23} ${x - 27},${y - 20}c`,
        ),
      ),
      ink(0.84, 0.46),
    ) +
    line(
      `M${x - 26} ${y - 8}h20M${x - 26} ${y - 12}h20M${x - 24} ${y - 16}h18M${x + 7} ${y - 8}h20M${x + 7} ${y - 12}h14M${x} ${y - 2}v-16`,
      ink(0.3, 0.4),
      1.3,
    ) +
    line(`M${x + 26} ${y - 10}q14 -20 20 -52`, ink(0.9, 0.3), 2.6)
  );
}

/** A bakelite telephone, its receiver on. */
function telephone(): string {
  const [x, y] = [598, DESK + 12];
  const t = ink(0.06, 0.3);
  return (
    path(
      outline(
        pts(
          `${x - 26},${y}c ${x + 26},${y}c ${x + 20},${y - 22} ${x + 12},${y - 34}c ${x - 12},${y - 34}c ${x - 20},${y - 22}`,
        ),
      ),
      t,
    ) +
    path(
      outline(
        pts(
          `${x - 30},${y - 32}c ${x - 32},${y - 44} ${x - 18},${y - 50} ${x},${y - 50} ${x + 18},${y - 50} ${x + 32},${y - 44} ${x + 30},${y - 32}c ${x + 16},${y - 32}c ${x + 12},${y - 40} ${x - 12},${y - 40} ${x - 16},${y - 32}c`,
        ),
      ),
      t,
    ) +
    circ(x, y - 17, 10, ink(0.5, 0.5)) +
    circ(x, y - 17, 4.4, t) +
    line(`M${x - 22} ${y - 46}q22 -7 44 0`, ink(0.56, 0.4), 1.6)
  );
}

/** A finger's breadth of tallow in a saucer. */
const candle = (): string =>
  `<ellipse cx="${CANDLE.x}" cy="${CANDLE.y + 6}" rx="20" ry="4" fill="${ink(0.4, 0.5)}"/>` +
  path(
    outline(
      pts(
        `${CANDLE.x - 8},${CANDLE.y + 6}c ${CANDLE.x - 8},${CANDLE.y - 22}c ${CANDLE.x},${CANDLE.y - 25} ${CANDLE.x + 8},${CANDLE.y - 20}c ${CANDLE.x + 9},${CANDLE.y - 4} ${CANDLE.x + 11},${CANDLE.y + 6}c`,
      ),
    ),
    ink(0.84, 0.5),
  ) +
  line(`M${CANDLE.x} ${CANDLE.y - 22}v-7`, ink(0.1), 2);
const flame = (): string =>
  path(
    outline(
      pts(
        `${FLAME.x},${FLAME.y - 18}c ${FLAME.x + 8},${FLAME.y} ${FLAME.x},${FLAME.y + 16} ${FLAME.x - 8},${FLAME.y}`,
      ),
    ),
    ink(1, 0.5),
  );

/** Bundles tied with string on the floor, and the nearest ledgers, black, as the shaft's lip. */
function bundles(): string {
  let s = "";
  for (const [x, y, w, n] of [
    [232, 706, 62, 5],
    [246, 674, 48, 3],
  ] as const)
    for (let i = 0; i < n; i++)
      s += path(rect(x + ((i * 5) % 7), y - i * 8, w, 7, { j: 0.8, b: 0.4 }), ink(i % 2 ? 0.5 : 0.66, 0.36));
  return s + line("M262 712V668", ink(0.1), 2);
}

function frame(): string {
  const t = ink(0.04, 0.2);
  let s = path(
    cut("-220,-140 -4,-140 14,860 -220,860", 2) +
      cut("-220,732 300,726 800,730 1500,724 1500,860 -220,860", 2),
    t,
  );
  let ties = "";
  for (let i = 0; i < 7; i++) ties += `M${R(-200)} ${i * 118 - 60}L${R(2 + i * 2)} ${R(i * 116 - 40)}`;
  return s + line(ties, ink(0.16, COLD), 3);
}

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { res: 0.5 }),
  layer("end", 0.28, end()),
  layer("door", 0.3, door()),
  layer("ceiling", 0.32, ceiling()),
  layer("left", 0.34, side(-1), { box: WORLD }),
  layer("right", 0.36, side(1), { box: WORLD }),
  layer("floor", 0.38, floor(), { box: WORLD }),
  layer("ladder", 0.41, ladder()),
  layer("stove", 0.44, stove()),
  layer("stove-fire", 0.446, stoveFire(), {
    only: ["moon"],
    pivot: [STOVE.x, STOVE.y - 44],
    motion: { flame: 0.3 },
  }),
  ...figure(GOBSECK),
  layer("candle", 0.496, candle()),
  layer("flame", 0.504, flame(), { only: ["lamp"], pivot: [FLAME.x, FLAME.y + 14], motion: { flame: 0.8 } }),
  layer("desk", 0.488, desk()),
  layer("ledger", 0.509, ledger()),
  layer("scales", 0.527, scales()),
  layer("telephone", 0.534, telephone()),
  layer("bundles", 0.55, bundles()),
  ...figure({ who: "cassandre", pose: "seated", at: { x: 690, y: 718 }, height: 366, z: 0.58, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 168, y: 724 }, height: 400, z: 0.62 }),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const tallow = { ...FLAME, z: 0.515, radius: 270, intensity: 1, temp: 0.54, halo: 0.15, flicker: true };
const snow = { x: 430, y: -30, z: 0.6, radius: 500, intensity: 1.12, temp: 0.03, halo: 0.14 };

export default {
  id: "gobseck_office",
  palette: "dawn",
  focus: 0.62,
  parallax: 50,
  ambient: 0.35,
  grain: 0.1,
  vignette: 0.4,
  split: 0.2,
  shadow: [46, 0.8],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    lamp: [tallow, snow],
    moon: {
      lights: [
        {
          x: STOVE.x,
          y: STOVE.y - 64,
          z: 0.5,
          radius: 190,
          intensity: 1,
          temp: 0.88,
          halo: 0.16,
          flicker: true,
        },
        { ...snow, radius: 520, intensity: 0.9 },
      ],
      ambient: 0.34,
      cold: 0.1,
    },
  },
  subject: { x: 0, y: 0, w: 800, h: 720 },
  portrait: { x: 90, y: 40, w: 680, h: 690 },
  layers,
  objects: {
    scales: { layer: "scales" },
    ledger: { layer: "ledger" },
    telephone: { layer: "telephone" },
    stove: { layer: "stove", box: [250, 520, 84, 152] },
    door: { layer: "door" },
  },
} satisfies SceneArt;
