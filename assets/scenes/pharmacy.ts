/** Rue de Périgueux, seven in the evening, snow: a shop like a lantern nobody may open. Three panes — the chemist, the gate and what it keeps, the woman outside; a green cross lies on the snow under everybody's feet. */
import { grad, ink, layer, line, path, poly, R, rect, rng, smooth } from "../kit/draw/index.ts";
import { anchor, figure } from "../kit/figures/figure.ts";
import { hand } from "../kit/figures/hand.ts";
import { pts } from "../kit/figures/part.ts";
import { queueBacks, spaniel } from "../kit/figures/queue-backs.ts";
import { crossSign, glassGate, shelves } from "../kit/props/apothecary.ts";
import { front, sills, snowOn, type Pane } from "../kit/props/house-front.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const SNOW = 0.02;
const GREEN = 0.5;
const WARM = 1;
/** Where the pavement meets the front, and the corner of the house. */
const FOOT = 566;
const CORNER = 668;
const WINDOWS: readonly Pane[] = [{ at: [62, 212, 212, 286] }, { at: [452, 212, 164, 286] }];
const DOOR: Pane = { at: [294, 212, 136, 354] };
const UPSTAIRS: readonly Pane[] = [
  { at: [88, -70, 92, 128], shutters: true },
  { at: [300, -70, 92, 128] },
  { at: [-140, -70, 92, 128], shutters: true },
];
const CROSS = { x: 648, y: 92, r: 68 };
const CLERK = { who: "pharmacist", pose: "standing", at: { x: 152, y: 528 }, height: 262, z: 0.19 } as const;
const COUNTER = R(anchor(CLERK, "counter").y);
const REMEDY = { x: 382, y: 372 };

function sky(): string {
  return `<defs>${grad("g", [
    [0, 0.2, SNOW],
    [0.4, 0.46, SNOW],
    [0.72, 0.76, SNOW],
    [1, 0.8, SNOW],
  ])}</defs><rect x="560" y="-120" width="920" height="700" fill="url(#g)"/>`;
}

/** The street going away round the corner, paler and paler, and those who turn it. */
function sideStreet(): LayerArt[] {
  const dice = rng(3);
  const houses = (tone: number, x: number, step: number, top: number, foot: number, n: number): string => {
    let [d, snow, lit] = ["", "", ""];
    for (let i = 0; i < n; i++) {
      const [a, w, h] = [x + i * step, step + 3, top - i * step * 0.42 - dice() * 16];
      d += `M${R(a)} ${foot + i * 14}V${R(h)}l${R(w)} ${R(-step * 0.3)}V${foot + 30 + i * 14}z`;
      snow += `M${R(a - 3)} ${R(h + 2)}l${R(w + 3)} ${R(-step * 0.3 - 1)}v6l${R(-w - 3)} ${R(step * 0.3 + 2)}z`;
      for (let k = 0; k < 3; k++)
        if (dice() < 0.4)
          lit += `M${R(a + w * 0.3)} ${R(h + 30 + k * step * 0.7)}l${R(step * 0.2)} ${R(-step * 0.03)}v${R(step * 0.32)}h${R(-step * 0.2)}z`;
    }
    return path(d, ink(tone, SNOW)) + path(snow, ink(tone + 0.3, SNOW)) + path(lit, ink(0.86, SNOW));
  };
  return [
    layer(
      "street-end",
      0.03,
      path("M700 470V330l20-14l18 10v-40l16-26l16 26v60l30-16l28 18v126z", ink(0.5, SNOW)),
    ),
    layer("street-far", 0.05, houses(0.5, 850, 46, 330, 470, 4)),
    layer("street-near", 0.08, houses(0.34, 1010, 92, 216, 490, 6)),
  ];
}

/** The shop inside: a lit wall, shelves, a floor of tiles. */
function shop(): string {
  let tiles = "";
  for (let i = -4; i < 16; i++) tiles += `M${300 + (i - 5) * 44} 470L${300 + (i - 5) * 74} 580`;
  return (
    `<defs>${grad("i", [
      [0, 0.62, WARM],
      [0.5, 0.78, WARM],
      [1, 0.6, WARM],
    ])}</defs><rect x="40" y="196" width="600" height="276" fill="url(#i)"/><rect x="40" y="470" width="600" height="110" fill="${ink(0.5, WARM)}"/>` +
    line(`${tiles}M40 492H640M40 522H640`, ink(0.3, WARM), 1.6) +
    path("M40 196H640V208H40z", ink(0.3, WARM)) +
    path("M90 208h150l14 8H76zM470 208h120l12 8H458z", ink(0.98, 0.94)) +
    shelves({ box: [66, 226, 204, 172], rows: 4, seed: 5, tone: 0.24, temp: WARM }) +
    shelves({ box: [466, 226, 150, 84], rows: 2, seed: 8, tone: 0.34, temp: WARM })
  );
}

/** A cabinet beyond the gate; on one shelf, alone, the box. */
function cabinet(): string {
  return (
    path(rect(306, 236, 112, 246, { j: 0.4 }), ink(0.34, WARM)) +
    path(
      rect(314, 246, 96, 70, { j: 0.3 }) +
        rect(314, 324, 96, 62, { j: 0.3 }) +
        rect(314, 394, 96, 76, { j: 0.3 }),
      ink(0.6, WARM),
    ) +
    path(rect(314, 324, 96, 62, { j: 0.3 }), ink(0.2, WARM)) +
    shelves({ box: [316, 254, 92, 60], rows: 1, seed: 21, tone: 0.3, temp: WARM }) +
    shelves({ box: [316, 402, 92, 66], rows: 2, seed: 26, tone: 0.3, temp: WARM }) +
    path(rect(310, 384, 104, 6, { j: 0.2 }), ink(0.2, WARM))
  );
}

/** Well parallel to the edge. */
function remedy(): string {
  const { x, y } = REMEDY;
  return (
    path(`M${x - 14} ${y + 12}v-40h34v40z`, ink(0.97, 0.96)) +
    path(`M${x + 20} ${y + 12}v-40l7-4v40z`, ink(0.56, WARM)) +
    path(`M${x + 3} ${y - 2}q-11-9-9-16q2-6 9 0q7-6 9 0q2 7-9 16z`, ink(0.5, GREEN)) +
    path(`M${x - 14} ${y + 4}h34v3h-34z`, ink(0.5, GREEN))
  );
}

/** The counter and its turning screen; in front of it a rack of lozenges. */
function counter(): string {
  const y = COUNTER;
  return (
    path(rect(54, y, 226, 9, { j: 0.3 }), ink(0.66, WARM)) +
    path(rect(60, y + 8, 214, 150, { j: 0.3 }), ink(0.2, WARM)) +
    line(`M114 ${y + 14}V570M168 ${y + 14}V570M222 ${y + 14}V570`, ink(0.1, WARM), 2.4) +
    path(`M84 ${y}v-12h30v12z`, ink(0.1, WARM)) +
    path(`M70 ${y - 12}l8-42h48l-4 42z`, ink(0.08, WARM)) +
    path(`M75 ${y - 16}l6-34h40l-3 34z`, ink(0.9, GREEN)) +
    line(`M84 ${y - 42}h26M83 ${y - 34}h18M82 ${y - 26}h28`, ink(0.3, GREEN), 2.4)
  );
}

/** The old stone front, its painted board, the strip that says what Argus is worth. */
function facade(): string {
  const wall = front({
    box: [-210, -130, 210 + CORNER, 700],
    panes: [...WINDOWS, DOOR, ...UPSTAIRS],
    cornices: [92],
    tone: 0.22,
    temp: 0.06,
    seed: 17,
  });
  let quoins = "";
  for (let y = -110; y < FOOT; y += 44)
    quoins += rect(CORNER - (y % 88 === 0 ? 30 : 44), y, y % 88 === 0 ? 30 : 44, 40, { j: 0.6 });
  const blind = UPSTAIRS.map(({ at: [x, y, w, h] }) => `M${x} ${y}h${w}v${h}h${-w}z`).join("");
  return (
    wall +
    path(quoins, ink(0.27, 0.06)) +
    path(blind, ink(0.06, 0.06)) +
    path(rect(62, 504, 212, 62) + rect(452, 504, 164, 62), ink(0.14, 0.1)) +
    line("M76 516h184v38h-184zM466 516h136v38h-136z", ink(0.26, 0.1), 2)
  );
}

function fascia(): string {
  const board =
    path(rect(44, 144, 590, 52, { j: 0.6 }), ink(0.12, GREEN)) +
    line("M52 152H626V188H52z", ink(0.4, GREEN), 2) +
    path(snowOn(40, 146, 598, 13, 4), ink(0.68, SNOW));
  // a mortar and its pestle, twice, and scrolls between
  const mortar = (x: number): string =>
    path(`M${x - 16} 160h32q-1 16-10 20v4h-12v-4q-9-4-10-20z`, ink(0.6, GREEN)) +
    line(`M${x + 4} 160l9-11`, ink(0.6, GREEN), 4, 'stroke-linecap="round"');
  let scrolls = "";
  for (const x of [150, 208, 440, 498]) scrolls += `M${x} 170q14-14 26 0q12 14 24 0M${x + 26} 170q-6-8-12 0`;
  return board + mortar(96) + mortar(582) + line(scrolls, ink(0.4, GREEN), 2);
}

/** What Argus is worth, over the door. */
const strip = (): string =>
  path(rect(296, 154, 132, 34, { j: 0 }), ink(0.04, GREEN)) +
  line(
    "M304 176l10-4l8 3l10-9l8 5l12-10l9 4l12-5l8 6l10-7l10 3l8-5",
    ink(0.98, GREEN),
    2.4,
    'stroke-linejoin="round"',
  ) +
  path("M412 158l6 8h-12z", ink(0.98, GREEN));

/** Pavement and roadway under snow. */
const ground = (): string =>
  `<defs>${grad("s", [
    [0, 0.66, SNOW],
    [0.4, 0.56, SNOW],
    [1, 0.36, SNOW],
  ])}</defs><path d="M-200 ${FOOT}H${CORNER}L760 478H1480V850H-200Z" fill="url(#s)"/>` +
  path(`M-200 ${FOOT}H${CORNER}V572H-200Z`, ink(0.3, SNOW)) +
  line("M690 566Q900 560 1480 590M700 610Q960 600 1480 650", ink(0.4, SNOW), 3);

/** What falls on it: the door’s light, and the cross lying down. */
function spill(): string {
  const cross = (grow: number, tone: number): string => {
    const at = (u: number, v: number): string => {
      const k = 1 + v * 0.3;
      return `${R(300 + u * 176 * k)} ${R(652 + v * 46 * k)}`;
    };
    const [r, a] = [1 + grow, 0.36 + grow];
    const corners = [
      [-a, -r],
      [a, -r],
      [a, -a],
      [r, -a],
      [r, a],
      [a, a],
      [a, r],
      [-a, r],
      [-a, a],
      [-r, a],
      [-r, -a],
      [-a, -a],
    ] as const;
    return path(`M${corners.map(([u, v]) => at(u, v)).join("L")}z`, ink(tone, GREEN));
  };
  return (
    path(poly(pts(`294,${FOOT + 6} 430,${FOOT + 6} 470,640 254,640`), { j: 1 }), ink(0.74, WARM)) +
    cross(0.2, 0.5) +
    cross(0.09, 0.7) +
    cross(0, 0.85)
  );
}

/** The snow trodden where they wait. */
function prints(): string {
  const dice = rng(9);
  let d = "";
  for (let i = 0; i < 46; i++) d += `M${R(420 + dice() * 330)} ${R(622 + dice() * 60)}q8-4 15 0q-7 5-15 0z`;
  return path(d, ink(0.26, SNOW));
}

/** The bracket, and the sign hung out over the street. */
const bracket = (): string =>
  line(
    `M${CORNER} ${CROSS.y - 20}H${CROSS.x + 56}M${CORNER} ${CROSS.y + 24}H${CROSS.x + 56}`,
    ink(0.1, 0.1),
    6,
  ) +
  path(rect(CORNER - 8, CROSS.y - 34, 9, 72), ink(0.1, 0.1)) +
  path(snowOn(CROSS.x - 32, CROSS.y - CROSS.r * 1.1 + 3, 64, 12, 5), ink(0.7, SNOW));

const waiting = (): string =>
  queueBacks([
    [4, 872, 520, 92],
    [0, 860, 524, 98],
    [2, 846, 530, 108, true],
    [3, 828, 536, 120],
    [0, 808, 546, 138, true],
    [4, 786, 558, 158, true],
    [3, 758, 574, 190, true],
    [0, 726, 594, 226],
  ]);
const foremost = (): string =>
  queueBacks([
    [1, 690, 622, 272],
    [2, 612, 644, 298, true],
  ]);

/** At two in the morning: four people in the dark, a folded paper in their fingers. */
const four = (): string =>
  queueBacks([
    [3, 762, 590, 226, true],
    [0, 716, 604, 256],
    [4, 668, 620, 270, true],
    [2, 614, 644, 296],
  ]) + path("M566 512l16 3-4 22-15-3zM640 524l13 2-3 18-13-2zM738 520l11 2-3 15-10-2z", ink(0.92, SNOW));

/** After midnight: the iron shutter, and in it a hatch two hands wide. */
const HATCH = { x: 356, y: 404, w: 48, h: 34 };
function shutter(): string {
  let ribs = "";
  for (let y = 216; y < 562; y += 13) ribs += `M296 ${y}H428`;
  for (let y = 216; y < 496; y += 13) ribs += `M64 ${y}H272M454 ${y}H614`;
  const { x, y, w, h } = HATCH;
  return (
    path("M58 206H278V502H58zM290 206H434V568H290zM448 206H620V502H448z", ink(0.5, SNOW)) +
    line(ribs, ink(0.26, SNOW), 2.6) +
    path(rect(x - 7, y - 7, w + 14, h + 14, { j: 0.5 }), ink(0.1, 0.1)) +
    path(rect(x, y, w, h, { j: 0.4 }), ink(0.94, 0.5)) +
    path(hand("open", x + 6, y + 20, 40, 24), ink(0.06, 0.5))
  );
}

function flakes(
  count: number,
  size: number,
  seed: number,
  clear: readonly (readonly [number, number, number])[] = [],
): string {
  const dice = rng(seed);
  let d = "";
  for (let i = 0; i < count; i++) {
    const [x, y] = [-190 + dice() * 1660, -110 + dice() * 800];
    if (clear.some(([cx, cy, r]) => Math.hypot(x - cx, y - cy) < r)) continue;
    d += `M${R(x)} ${R(y)}h.1`;
  }
  return line(d, ink(0.93, 0.04), size, 'stroke-linecap="round"');
}

/** Snow swept to the kerb, in front of us. */
const bank = (): string =>
  path(
    smooth(
      pts(
        "-210,736c -100,716 20,708 140,722 260,738 380,716 520,726 680,742 820,712 1000,720 1240,736 1480,716c 1480,860c -210,860c",
      ),
    ),
    ink(0.2, SNOW),
  ) +
  line(
    smooth(
      pts(
        "-210,738c -100,718 20,710 140,724 260,740 380,718 520,728 680,744 820,714 1000,722 1240,738 1480,718c",
      ),
      { closed: false },
    ),
    ink(0.44, SNOW),
    3,
  );

const faces = [
  [500, 400, 70],
  [170, 330, 70],
] as const;

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [560, -120, 920, 700], res: 0.5 }),
  ...sideStreet(),
  layer("shop", 0.12, shop()),
  layer("cabinet", 0.146, cabinet()),
  layer("remedy", 0.162, remedy()),
  ...figure(CLERK),
  layer("counter", 0.22, counter()),
  layer("flakes-far", 0.1, flakes(220, 2.2, 2), { motion: { dy: 9, dx: 4, speed: 0.5 } }),
  layer("shutter", 0.325, shutter(), { only: ["moon"] }),
  layer("facade", 0.34, facade()),
  layer(
    "sills",
    0.352,
    sills(UPSTAIRS, 0.24) + path(snowOn(56, 506, 224, 10, 8) + snowOn(446, 506, 176, 10, 12), ink(0.7, SNOW)),
  ),
  layer("fascia", 0.366, fascia()),
  layer("strip", 0.374, strip(), { only: ["cold"] }),
  layer("gate", 0.4, glassGate(294, 344, 136, 220, SNOW), { only: ["cold"] }),
  layer("ground", 0.44, ground(), { sheet: "snow" }),
  layer("spill", 0.44, spill(), { sheet: "snow", only: ["cold"] }),
  layer("prints", 0.44, prints(), { sheet: "snow" }),
  layer("queue", 0.48, waiting(), { only: ["cold"] }),
  layer("bracket", 0.5, bracket()),
  layer("cross", 0.512, crossSign(CROSS.x, CROSS.y, CROSS.r, true, GREEN), { only: ["cold"] }),
  layer("cross-out", 0.512, crossSign(CROSS.x, CROSS.y, CROSS.r, false, SNOW), { only: ["moon"] }),
  layer("queue-near", 0.57, foremost(), { only: ["cold"] }),
  layer("queue-night", 0.57, four(), { only: ["moon"] }),
  layer("dog", 0.59, spaniel(372, 632, 0.4), { only: ["cold"] }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 498, y: 650 }, height: 312, z: 0.62, flip: true }),
  layer("flakes", 0.7, flakes(260, 3.2, 7, faces), { motion: { dy: 16, dx: 7, speed: 0.6 } }),
  layer("bank", 0.86, bank()),
  layer("flakes-near", 0.93, flakes(54, 6.4, 13, [[330, 380, 300]]), {
    motion: { dy: 26, dx: 12, speed: 0.8 },
  }),
];

const inside = { x: REMEDY.x + 2, y: 356, z: 0.3, radius: 280, intensity: 0.95, temp: WARM, halo: 0.05 };
const cross = { x: CROSS.x, y: CROSS.y, z: 0.56, radius: 320, intensity: 0.66, temp: GREEN, halo: 0.16 };
const hatch = {
  x: HATCH.x + 23,
  y: HATCH.y + 15,
  z: 0.6,
  radius: 130,
  intensity: 0.8,
  temp: WARM,
  halo: 0.1,
};
const moon = { x: 760, y: -60, z: 0.5, radius: 700, intensity: 0.6, temp: SNOW, halo: 0.06 };

export default {
  id: "pharmacy",
  palette: "clinic",
  focus: 0.5,
  parallax: 52,
  ambient: 0.42,
  grain: 0.1,
  vignette: 0.36,
  split: -1,
  shadow: [34, 0.6],
  hatch: { strength: 0.54, pitch: 4.6, cross: 0.7, ruled: false },
  lights: {
    cold: [inside, cross],
    // the cross is out, and with it the green: a candle’s palette serves the hatch
    moon: { lights: [hatch, moon], ambient: 0.46, palette: "atelier" },
  },
  subject: { x: 36, y: 10, w: 760, h: 700 },
  portrait: { x: 60, y: 20, w: 640, h: 680 },
  layers,
  objects: {
    gate: { layer: "gate" },
    cross: { layer: "cross" },
    remedy: { layer: "remedy" },
    counter: { layer: "counter" },
    queue: { layer: "queue-near" },
  },
} satisfies SceneArt;
