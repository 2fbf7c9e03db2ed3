/** Coffee on a January night: two women over a trestle table in a wedge of candlelight, a falling price between them, a ghost where the light begins. */
import { figure } from "../kit/figures/figure.ts";
import { FACE_SHARP, headAt } from "../kit/figures/head.ts";
import { pts } from "../kit/figures/part.ts";
import { arch, casement, surround, type Opening } from "../kit/props/arched-window.ts";
import { coffeePot, cup, spiritFlame } from "../kit/props/coffee-pot.ts";
import { steam } from "../kit/props/crockery.ts";
import { frost } from "../kit/props/frost.ts";
import { press } from "../kit/props/hand-press.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import { laptop, type Lid } from "../kit/props/laptop.ts";
import { priceCurve } from "../kit/props/price-curve.ts";
import {
  R,
  bar,
  grad,
  ink,
  layer,
  line,
  path,
  poly,
  rect,
  rng,
  rope,
  ropeAt,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import { reinked } from "../kit/draw/reink.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const GROUND = 706;
/** The table's top: far and near edge. */
const TABLE = { left: 286, right: 622, far: 492, near: 528 };
const CANDLE = { x: 462, y: 500 };
const FLAME = { x: CANDLE.x, y: 404 };
const POT = { x: 378, y: 504 };
const OPENING: Opening = { left: 776, right: 948, top: 108, foot: 430, rise: 84 };
const LID: Lid = [
  [512, 424],
  [592, 418],
  [598, 484],
  [516, 488],
];
const HONORINE = {
  who: "honorine",
  pose: "reading",
  at: { x: 156, y: GROUND },
  height: 620,
  z: 0.62,
} as const;
const UPRIGHT = {
  who: "honorine",
  pose: "standing",
  at: { x: 232, y: GROUND + 20 },
  height: 620,
  z: 0.62,
} as const;
const CASSANDRE = {
  who: "cassandre",
  pose: "seated",
  at: { x: 660, y: GROUND },
  height: 626,
  z: 0.6,
  flip: true,
} as const;

/** She drinks the first cup standing, out of reach of the table. */
const ARRIVED = {
  who: "cassandre",
  pose: "standing",
  at: { x: 722, y: GROUND - 6 },
  height: 590,
  z: 0.548,
  flip: true,
} as const;

function sky(stops: readonly (readonly [number, number, number])[]): string {
  return `<defs>${grad("g", stops)}</defs><rect x="740" y="60" width="260" height="420" fill="url(#g)"/>`;
}

/** Snowed-up roofs across the square. */
function roofs(): string {
  let s = "";
  for (const [x, y, w] of [
    [740, 330, 90],
    [812, 304, 96],
    [892, 336, 100],
  ] as const) {
    s += path(
      poly(
        [
          [x, y + 150],
          [x, y + 36],
          [x + w / 2, y],
          [x + w, y + 36],
          [x + w, y + 150],
        ],
        { j: 1 },
      ),
      ink(0.24, 0.06),
    );
    s += path(
      poly(
        [
          [x - 5, y + 40],
          [x + w / 2, y - 5],
          [x + w + 5, y + 40],
          [x + w / 2, y + 12],
        ],
        { j: 0.8 },
      ),
      ink(0.7, 0.04),
    );
  }
  return s + path(rect(846, 270, 14, 40), ink(0.24, 0.06)) + path(rect(930, 388, 9, 13), ink(0.93, 0.5));
}

function wall(): string {
  let s = `<path fill-rule="evenodd" fill="${ink(0.42)}" d="M-200 -120H1480V840H-200Z${arch(OPENING)}"/>`;
  const dice = rng(12);
  let joints = "";
  for (let y = -90; y < 600; y += 46)
    for (let x = -180; x < 1440; x += 96) {
      const from = x + dice() * 40;
      if (dice() > 0.26 || (from > OPENING.left - 110 && from < OPENING.right + 30 && y < OPENING.foot + 30))
        continue;
      joints += `M${R(from)} ${R(y + dice() * 4)}h${R(34 + dice() * 52)}${dice() < 0.7 ? `v${R(18 + dice() * 20)}` : ""}`;
    }
  s +=
    line(joints, ink(0.3), 2.3, 'stroke-linecap="round" stroke-linejoin="round"') + surround(OPENING, 0.34);
  return s + path(rect(-200, 604, 1680, 240, { j: 0 }), ink(0.2));
}

/** What the candle reaches of the wall: a tent of light, its ridge at the beam. */
function tent(): string {
  const edge = poly(
    [
      [FLAME.x - 40, 40],
      [FLAME.x + 54, 40],
      [FLAME.x + 236, 128],
      [FLAME.x + 330, 270],
      [FLAME.x + 560, 606],
      [FLAME.x - 600, 606],
      [FLAME.x - 366, 262],
    ],
    { j: 2, b: 5 },
  );
  const outer = `M-200 -120H1480V606H-200Z${arch(OPENING)}`;
  return `<clipPath id="t"><path clip-rule="evenodd" d="${outer}"/></clipPath><g clip-path="url(#t)">${path(edge, ink(0.64))}</g>`;
}

/** The dark under the table: crates, reams, whatever is not for tonight. */
function underneath(): string {
  return (
    path(rect(300, 534, 330, 80), ink(0.1)) +
    line("M420 536V606M520 536V606M304 566H416M526 570H626", ink(0.2), 1.6)
  );
}

/** The press across the room. */
const FAR = { x: -196, y: 150, k: 0.6 };
const farPress = press(0)
  .filter(({ id }) => id === "press")
  .map((one): LayerArt => {
    const dim = reinked(one, (tone) => ink(0.24 + tone * 0.34, 0.46));
    return {
      ...dim,
      z: 0.44,
      body:
        `<g transform="translate(${FAR.x} ${FAR.y})scale(${FAR.k})">${dim.body ?? ""}</g>` +
        path(bar(292, 90, 280, -120, 11) + bar(440, 90, 452, -120, 11), ink(0.27, 0.46)),
    };
  });

/** Board on two trestles, one end toward us. */
function table(): string {
  const { left, right, far, near } = TABLE;
  const wood = ink(0.18);
  let s = "";
  for (const x of [left + 46, right - 58]) {
    s += path(
      bar(x, near + 6, x - 26, 720, 10, 9) +
        bar(x + 8, near + 6, x + 36, 720, 10, 9) +
        bar(x - 18, 600, x + 26, 600, 8),
      ink(0.12),
    );
  }
  s += path(
    poly(
      [
        [left + 26, far],
        [right - 22, far],
        [right, near],
        [left, near],
      ],
      { j: 0.8 },
    ),
    ink(0.44),
  );
  let grain = "";
  for (const [v, inset] of [
    [0.3, 18],
    [0.55, 12],
    [0.8, 5],
  ] as const)
    grain += `M${left + inset + 10} ${R(far + (near - far) * v)}H${right - inset - 8}`;
  s +=
    line(grain, ink(0.32), 1.4) +
    path(
      poly(
        [
          [left, near],
          [right, near],
          [right - 2, near + 13],
          [left + 2, near + 13],
        ],
        { j: 0.7 },
      ),
      wood,
    );
  return s + line(`M${left} ${near}H${right}`, ink(0.74), 1.8);
}

/** The account book, open, its columns ruled; the pen across it. */
function ledger(): string {
  const left = poly(
    [
      [318, 522],
      [334, 500],
      [372, 499],
      [366, 521],
    ],
    { j: 0.4 },
  );
  const right = poly(
    [
      [366, 521],
      [372, 499],
      [412, 502],
      [416, 523],
    ],
    { j: 0.4 },
  );
  let rules = "";
  for (let i = 1; i < 5; i++) {
    const v = i / 5;
    rules += `M${R(332 - 12 * v)} ${R(502 + 18 * v)}L${R(369 - 5 * v)} ${R(501 + 18 * v)}M${R(374 - 5 * v)} ${R(501 + 18 * v)}L${R(411 + 4 * v)} ${R(503 + 18 * v)}`;
  }
  return (
    path(
      poly(
        [
          [312, 526],
          [332, 500],
          [414, 502],
          [422, 527],
        ],
        { j: 0.4 },
      ),
      ink(0.12, 0.9),
    ) +
    path(left, ink(0.52)) +
    path(right, ink(0.6)) +
    line(rules, ink(0.16), 1.2) +
    line("M400 503L404 522M360 500L352 521", ink(0.5, 0.95), 1.2)
  );
}

/** Danielle's note on the back of a leaflet, folded once. */
function letter(): string {
  return (
    path(
      poly(
        [
          [446, 524],
          [458, 503],
          [510, 501],
          [514, 520],
        ],
        { j: 0.4 },
      ),
      ink(0.6, 0.44),
    ) +
    path(
      poly(
        [
          [446, 524],
          [514, 520],
          [512, 525],
          [450, 528],
        ],
        { j: 0.3 },
      ),
      ink(0.36, 0.44),
    ) +
    line(
      "M464 508q5 -2 9 0t9 -1t9 0t8 -1M460 513q5 -2 9 0t9 -1t9 0t9 -1t8 0M457 518q5 -2 9 0t9 -1t9 0",
      ink(0.06, 0.2),
      1.3,
    )
  );
}

function candle(): LayerArt[] {
  const { x, y } = CANDLE;
  const body =
    path(`M${x - 26} ${y - 2}q26 8 52 0l-6 -7h-40z`, ink(0.22)) +
    path(`M${x + 22} ${y - 6}q15 -3 14 7q-4 8 -16 3l2 -4q9 3 10 -3q0 -4 -9 -1z`, ink(0.22)) +
    path(`M${x - 8} ${y - 6}V${y - 64}q1 -4 4 -3q3 -4 6 -1q4 -2 6 2q3 0 2 5l-1 61z`, ink(0.78));
  const flame = path(
    `M${x} ${y - 74}C${x - 13} ${y - 83} ${x - 13} ${y - 98} ${x - 6} ${y - 111}C${x - 2} ${y - 119} ${x} ${y - 126} ${x} ${y - 136}C${x + 6} ${y - 124} ${x + 14} ${y - 112} ${x + 14} ${y - 96}C${x + 14} ${y - 83} ${x + 8} ${y - 75} ${x} ${y - 74}Z`,
    ink(1, 0.5),
  );
  const smoke = line(`M${x} ${y - 78}q-9 -20 0 -40t-2 -44t6 -36`, ink(0.5, 0.2), 2, 'stroke-linecap="round"');
  return [
    layer("candle", 0.64, body + line(`M${x} ${y - 66}v-12`, ink(0.05), 2.2)),
    layer("flame", 0.645, flame, { only: ["candle"], pivot: [x, y - 76], motion: { flame: 1 } }),
    layer("smoke", 0.645, smoke, { only: ["dark", "dawn"], pivot: [x, y - 76], motion: { sway: 0.03 } }),
  ];
}

/** The imposing stone in the foreground, quoins and mallet on it. */
function stone(): string {
  let s = path(
    poly(
      [
        [262, 594],
        [1500, 594],
        [1500, 694],
        [218, 694],
      ],
      { j: 1.5, b: 1 },
    ),
    ink(0.5),
  );
  s +=
    path(
      poly(
        [
          [212, 692],
          [1500, 692],
          [1500, 724],
          [212, 724],
        ],
        { j: 1.5, b: 1 },
      ),
      ink(0.18),
    ) + path(rect(236, 722, 1300, 140), ink(0.08));
  s += line("M218 695H1500", ink(0.6), 1.8);
  const tool = ink(0.08);
  s += path(rect(282, 656, 20, 12) + rect(306, 668, 22, 11) + rect(272, 674, 16, 10), tool);
  return (
    s +
    path(
      bar(716, 672, 776, 636, 9) +
        poly(
          [
            [764, 618],
            [802, 606],
            [814, 640],
            [776, 652],
          ],
          { j: 1.5 },
        ),
      tool,
    )
  );
}

/** Her face on the side of the machine: a cold edge along the profile. */
function coldEdge(): LayerArt {
  const k = CASSANDRE.height / 735;
  const head = headAt(42, 100, 3);
  const stage = ([x, y]: Point): Point => [CASSANDRE.at.x - (x - 120) * k, CASSANDRE.at.y + (y - 548) * k];
  const profile = FACE_SHARP.slice(2, 25).map((p): Point => {
    const [x, y] = stage(head(p));
    return p[2] ? [x, y, "c"] : [x, y];
  });
  const inside = pts(".8,.93 .81,.86 .82,.78 .81,.7 .8,.62 .79,.54 .81,.44").map((p) => stage(head(p)));
  return layer("cassandre-edge", 0.602, path(smooth([...profile, ...inside]), ink(0.8, 0.02)), {
    who: "cassandre",
    pose: "seated",
    sheet: "cassandre-seated",
    only: ["candle", "dark"],
    pivot: [CASSANDRE.at.x, CASSANDRE.at.y],
    motion: { sway: 0.004, speed: 0.9 },
  });
}

/** Leaflets forgotten on their line. */
function leaflets(): LayerArt[] {
  const cord = [560, 40, 1480, 60, 30] as const;
  const hung = [0.07, 0.5].map((u, i) => {
    const [x, y] = ropeAt(...cord, u);
    return sheet(x - 34, y - 3, 68, 90, { seed: 51 + i, tone: 0.5 + (i % 2) * 0.05, txt: 0.26 });
  });
  return [
    layer("leaflets", 0.424, line(rope(...cord), ink(0.1), 2.4) + hung.join(""), {
      pivot: [900, 0],
      motion: { sway: 0.006, speed: 0.7 },
    }),
  ];
}

/** The low ceiling: one beam across, and the joists it carries. */
function ceiling(): string {
  const t = ink(0.13);
  let s = "";
  for (const [x0, x1] of [
    [-140, -60],
    [120, 190],
    [390, 430],
    [640, 640],
    [900, 860],
    [1180, 1100],
  ] as const)
    s += poly(
      [
        [x0 - 26, -130],
        [x0 + 26, -130],
        [x1 + 17, 30],
        [x1 - 17, 30],
      ],
      { j: 1 },
    );
  return (
    path(s, ink(0.17)) +
    path(
      poly(
        [
          [-200, 22],
          [1480, 12],
          [1480, 58],
          [-200, 66],
        ],
        { j: 2, b: 2 },
      ),
      t,
    ) +
    line("M-200 66Q500 70 1480 58", ink(0.4), 1.6)
  );
}

function frame(): string {
  const t = ink(0.05);
  return (
    path(
      poly(
        [
          [-220, -140],
          [-116, -140],
          [-124, 300],
          [-118, 860],
          [-220, 860],
        ],
        { j: 3, b: 3 },
      ),
      t,
    ) +
    path(
      poly(
        [
          [1360, -140],
          [1500, -140],
          [1500, 860],
          [1372, 860],
          [1366, 400],
        ],
        { j: 3, b: 3 },
      ),
      t,
    )
  );
}

const layers: LayerArt[] = [
  layer(
    "night",
    0,
    sky([
      [0, 0.3, 0.02],
      [0.5, 0.46, 0.03],
      [1, 0.62, 0.08],
    ]),
    { box: [740, 60, 260, 420], res: 0.5, only: ["candle", "dark"] },
  ),
  layer(
    "daybreak",
    0,
    sky([
      [0, 0.5, 0.02],
      [0.5, 0.7, 0.06],
      [0.8, 0.86, 0.2],
      [1, 0.8, 0.3],
    ]),
    { box: [740, 60, 260, 420], res: 0.5, only: ["dawn"] },
  ),
  layer("roofs", 0.14, roofs()),
  layer(
    "frost",
    0.26,
    frost([
      [782, 432, -1.25, 150],
      [822, 434, -1.7, -96],
      [868, 434, -1.35, -116],
      [936, 432, -1.9, -170],
      [778, 262, -0.5, 84],
      [946, 246, 3.5, 92],
      [800, 140, 0.9, -82],
      [930, 150, 2.2, 74],
    ]),
  ),
  layer("wall", 0.34, wall(), { box: [-200, -120, 1680, 960] }),
  layer("tent", 0.346, tent(), { only: ["candle"] }),
  layer(
    "casement",
    0.38,
    casement(OPENING, { tone: 0.16, sill: 0.3, mullions: [862], transoms: [214, 330] }),
  ),
  layer("ceiling", 0.41, ceiling()),
  ...leaflets(),
  ...farPress,
  ...figure({
    who: "honore",
    pose: "standing",
    at: { x: 560, y: 580 },
    height: 352,
    z: 0.48,
    flip: true,
  }).map((one) => reinked(one, (tone, temp) => ink(tone * 1.1, temp * 0.3))),
  ...figure({
    who: "gobseck",
    pose: "standing",
    at: { x: 892, y: 664 },
    height: 470,
    z: 0.52,
    flip: true,
  }).map((one) => reinked(one, (tone, temp) => ink(tone * 0.62, temp))),
  layer("underneath", 0.558, underneath()),
  layer("table", 0.57, table()),
  ...figure(ARRIVED),
  ...figure(CASSANDRE),
  coldEdge(),
  ...figure(HONORINE),
  ...figure(UPRIGHT),
  layer("steam", 0.628, steam(POT.x - 20, POT.y - 142, 1.1), {
    pivot: [POT.x - 30, POT.y - 120],
    motion: { sway: 0.02, speed: 0.8 },
  }),
  layer("coffee-pot", 0.633, coffeePot(POT.x, POT.y, 1.08), { sheet: "coffee-pot" }),
  layer("spirit", 0.633, spiritFlame(POT.x, POT.y, 1.08), { sheet: "coffee-pot" }),
  ...candle(),
  layer(
    "laptop",
    0.65,
    path(
      poly(
        [
          [503, 414],
          [600, 407],
          [608, 492],
          [508, 497],
        ],
        { j: 0.4 },
      ),
      ink(0.05, 0.1),
    ) + laptop(LID, 12),
  ),
  layer("price", 0.654, priceCurve(LID), { sheet: "laptop" }),
  layer("ledger", 0.66, ledger()),
  layer("letter", 0.666, letter()),
  layer("cup", 0.672, cup(556, 521, 0.9)),
  layer("stone", 0.68, stone()),
  { id: "forme", z: 0.684, sheet: "stone", forme: { x: 352, y: 602, w: 292, h: 82, taper: 0.06 } },
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const flame = { ...FLAME, z: 0.7, radius: 450, intensity: 0.96, temp: 0.52, halo: 0.13, flicker: true };
const pane = { x: 862, y: 250, z: 0.33, radius: 220, intensity: 0.6, temp: 0.03, halo: 0.12 };
const machine = { x: 556, y: 452, z: 0.68, radius: 110, intensity: 0.8, temp: 0.01, halo: 0.08 };

export default {
  id: "coffee_night",
  palette: "atelier",
  focus: 0.62,
  parallax: 48,
  ambient: 0.44,
  grain: 0.1,
  vignette: 0.4,
  split: 0.335,
  shadow: [46, 0.8],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    candle: [flame, pane, machine],
    dark: {
      lights: [{ ...machine, radius: 300, intensity: 0.95, halo: 0.14 }, pane],
      ambient: 0.26,
      cold: 0.5,
    },
    dawn: {
      lights: [
        { ...pane, z: 0.5, radius: 620, intensity: 0.9, halo: 0.14 },
        pane,
        { ...machine, intensity: 0.5 },
      ],
      ambient: 0.6,
      palette: "dawn",
      cold: 0.6,
    },
  },
  subject: { x: 6, y: 20, w: 880, h: 690 },
  portrait: { x: 130, y: 196, w: 620, h: 512 },
  layers,
  objects: {
    coffee_pot: { layer: "coffee-pot" },
    letter: { layer: "letter" },
    ledger: { layer: "ledger" },
    screen: { layer: "price" },
    forme: { layer: "forme" },
    candle: { layer: "candle", box: [430, 370, 64, 136] },
  },
} satisfies SceneArt;
