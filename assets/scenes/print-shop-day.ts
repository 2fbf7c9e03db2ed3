/** The print shop on a grey October morning: a white wall, a sheet of cold light from the window, and everything in it counted. */
import { compose } from "../kit/figures/pose.ts";
import { atStone } from "../kit/figures/honorine-at-stone.ts";
import { figure } from "../kit/figures/figure.ts";
import { arch, casement, surround, type Opening } from "../kit/props/arched-window.ts";
import { press } from "../kit/props/hand-press.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import { cells, laptop, type Lid } from "../kit/props/laptop.ts";
import { notebooks } from "../kit/props/notebooks.ts";
import { proofWall } from "../kit/props/proof-wall.ts";
import { strawChair } from "../kit/props/straw-chair.ts";
import { wallClock } from "../kit/props/wall-clock.ts";
import {
  R,
  bar,
  circ,
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
import type { LayerArt, SceneArt } from "./scene.ts";

const OPENING: Opening = { left: -4, right: 226, top: 24, foot: 452, rise: 98 };
/** Where the wall meets the floor. */
const SKIRT = 628;
const LID: Lid = [
  [578, 478],
  [682, 472],
  [688, 556],
  [582, 560],
];
/** The street door, dark planks under the clock. */
const DOOR = { x: 548, y: 206, w: 124 };

function sky(stops: readonly (readonly [number, number, number])[]): string {
  return `<defs>${grad("g", stops)}</defs><rect x="-40" y="-20" width="340" height="520" fill="url(#g)"/>`;
}

/** The far side of the Place du Mûrier: roofs, a facade with shutters, Saint-Pierre's tower behind. */
function square(): string {
  const far = ink(0.5, 0.06);
  const near = ink(0.36, 0.1);
  let s = path(
    rect(84, 196, 30, 200, { j: 0.6 }) +
      rect(88, 168, 22, 34, { j: 0.5 }) +
      poly(
        [
          [86, 170],
          [99, 132],
          [112, 170],
        ],
        { j: 0.5 },
      ),
    far,
  );
  let arches = "";
  for (const y of [180, 214, 244, 274])
    arches += `M92 ${y + 14}v-9a2.6 3 0 0 1 5.2 0v9zM101 ${y + 14}v-9a2.6 3 0 0 1 5.2 0v9z`;
  s += path(arches, ink(0.7, 0.06));
  s += path(
    poly(
      [
        [-40, 300],
        [20, 276],
        [64, 304],
        [120, 290],
        [150, 262],
        [196, 290],
        [300, 274],
        [300, 500],
        [-40, 500],
      ],
      { j: 1.2 },
    ),
    far,
  );
  s += path(
    poly(
      [
        [120, 340],
        [132, 318],
        [226, 318],
        [238, 340],
        [238, 500],
        [120, 500],
      ],
      { j: 0.8 },
    ) + rect(206, 296, 13, 30, { j: 0.5 }),
    near,
  );
  let panes = "";
  let shutters = "";
  for (const y of [352, 402]) {
    for (const x of [138, 176, 214]) {
      panes += rect(x, y, 11, 27, { j: 0.3, b: 0 });
      shutters += rect(x - 8, y - 1, 7, 29, { j: 0.3, b: 0 }) + rect(x + 12, y - 1, 7, 29, { j: 0.3, b: 0 });
    }
  }
  return s + path(panes, ink(0.16, 0.1)) + path(shutters, ink(0.56, 0.1));
}

/** The mulberry tree the square is named for, nearly bare. */
function mulberry(): string {
  const t = ink(0.26, 0.2);
  const dice = rng(16);
  let s = path(bar(52, 500, 56, 356, 17, 12), t);
  let twigs = "";
  let leaves = "";
  const grow = (x: number, y: number, angle: number, length: number, width: number): void => {
    const [ex, ey] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
    if (width > 3) s += path(bar(x, y, ex, ey, width, width * 0.62), t);
    else twigs += `M${R(x)} ${R(y)}L${R(ex)} ${R(ey)}`;
    if (width < 1.9) {
      if (dice() < 0.32) leaves += `M${R(ex)} ${R(ey)}q4 -1 4.6 4.4q-4 1.4 -4.6 -4.4z`;
      return;
    }
    const n = width > 6 ? 3 : 2;
    for (let i = 0; i < n; i++)
      grow(
        ex,
        ey,
        angle + (i - (n - 1) / 2) * 0.62 + (dice() - 0.5) * 0.36,
        length * (0.68 + dice() * 0.18),
        width * 0.62,
      );
  };
  grow(56, 360, -Math.PI / 2 + 0.06, 44, 11);
  return s + line(twigs, t, 1.8, 'stroke-linecap="round"') + path(leaves, ink(0.44, 0.62));
}

function rain(): string {
  const dice = rng(15);
  let d = "";
  for (let i = 0; i < 90; i++) {
    const [x, y, l] = [dice() * 270, 20 + dice() * 420, 8 + dice() * 20];
    d += `M${R(x)} ${R(y)}l${R(-l * 0.22)} ${R(l)}`;
  }
  return line(d, ink(0.7, 0.04), 0.9, 'stroke-linecap="round"');
}

/** Limewashed wall, a dado below, a few joints where the wash has worn. */
function wall(): string {
  let s = `<path fill-rule="evenodd" fill="${ink(0.63, 0.2)}" d="M-200 -120H1480V840H-200Z${arch(OPENING)}"/>`;
  const dice = rng(9);
  let joints = "";
  for (let y = -90; y < 470; y += 42) {
    for (let x = 240; x < 1440; x += 92) {
      if (dice() > 0.3) continue;
      joints += `M${R(x + dice() * 40)} ${R(y + dice() * 5)}h${R(24 + dice() * 52)}${dice() < 0.6 ? `v${R(14 + dice() * 20)}` : ""}`;
    }
  }
  s +=
    line(joints, ink(0.54, 0.2), 2, 'stroke-linecap="round" stroke-linejoin="round"') +
    surround(OPENING, 0.5);
  s += path(rect(-200, 512, 1680, 330, { j: 0 }), ink(0.4, 0.3)) + line("M-200 511H1480", ink(0.24, 0.3), 4);
  let boards = "";
  for (let x = -180; x < 1460; x += 62) boards += `M${R(x + dice() * 8)} 516V${SKIRT}`;
  return s + line(boards, ink(0.3, 0.3), 1.6);
}

/** Daylight as the burin shows it: four planks of light from the panes down to the floor. */
function beams(): string {
  const planks: readonly (readonly [number, number, number, number])[] = [
    [226, 96, 40, 70],
    [227, 216, 78, 150],
    [228, 372, 84, 150],
  ];
  let s = "";
  for (const [x, y, from, to] of planks) {
    const [ex, ey] = [x + 620, y + 560];
    const [nx, ny] = [0.66, -0.75];
    s += poly(
      [
        [x + nx * from, y + ny * from],
        [ex + nx * to, ey + ny * to],
        [ex - nx * to * 0.2, ey - ny * to * 0.2],
        [x, y],
      ],
      { j: 2, b: 3 },
    );
  }
  return path(s, ink(0.79, 0.08));
}

/** The same light in front of things: burin strokes and dust. */
function motes(): string {
  const dice = rng(77);
  let strokes = "";
  for (let i = 0; i < 46; i++) {
    const lane = dice();
    const t = dice() * 0.7;
    const [x, y] = [150 + lane * 100 + t * 620, 60 + (1 - lane) * 250 + t * 560];
    const l = 40 + dice() * 130;
    strokes += `M${R(x)} ${R(y)}l${R(l * 0.742)} ${R(l * 0.67)}`;
  }
  let dust = "";
  for (let i = 0; i < 70; i++) {
    const t = Math.sqrt(dice());
    const [x, y] = [180 + t * 420 + dice() * 120, 40 + t * 420 + dice() * 130];
    dust += circ(x, y, 0.8 + dice() * 1.5, ink(0.97, 0.1));
  }
  return line(strokes, ink(0.9, 0.06), 0.9, 'stroke-linecap="round"') + dust;
}

/** Floorboards running toward us, and the lozenge of light the window lays on them. */
function floor(): string {
  let s = path(rect(-200, SKIRT, 1680, 220, { j: 0 }), ink(0.36, 0.34));
  s += path(
    poly(
      [
        [-60, 668],
        [110, 640],
        [330, 700],
        [420, 850],
        [20, 850],
      ],
      { j: 1 },
    ),
    ink(0.74, 0.1),
  );
  let boards = "";
  for (let x = -900; x < 2200; x += 84)
    boards += `M${R(420 + (x - 420) * 0.62)} ${SKIRT}L${R(420 + (x - 420) * 1.3)} 842`;
  return (
    s +
    line(boards, ink(0.24, 0.34), 1.8) +
    path(rect(-200, SKIRT - 14, 1680, 14, { j: 0.5 }), ink(0.22, 0.3))
  );
}

/** The street door: planks, a bar, a latch, and the grey of the street in its one small pane. */
function door(): string {
  const { x, y, w } = DOOR;
  let s =
    path(rect(x - 12, y - 14, w + 24, SKIRT - y + 16, { j: 0.8 }), ink(0.34, 0.24)) +
    path(rect(x, y, w, SKIRT - y, { j: 0.5 }), ink(0.12, 0.2));
  let seams = "";
  for (let i = 1; i < 5; i++) seams += `M${R(x + (i * w) / 5)} ${y + 4}V${SKIRT - 2}`;
  s += line(seams, ink(0.05, 0.2), 2) + path(rect(x + 6, y + 296, w - 12, 20, { j: 0.8 }), ink(0.17, 0.2));
  return (
    s +
    circ(x + w - 14, y + 250, 5, ink(0.6, 0.5)) +
    line(`M${x - 12} ${y - 14}h${w + 24}`, ink(0.7, 0.1), 1.8)
  );
}

/** Menus drying on a line, far right. */
function drying(): LayerArt[] {
  const cord = [930, -30, 1460, 30, 26] as const;
  const hung = [0.1, 0.34, 0.58].map((u, i): string => {
    const [x, y] = ropeAt(...cord, u);
    return sheet(x - 36, y - 3, 72, 102, { seed: 31 + i, tone: 0.68 + (i % 3) * 0.04, txt: 0.4 }).replaceAll(
      "ff80",
      "ff30",
    );
  });
  return [
    layer("menus", 0.43, line(rope(...cord), ink(0.2), 2.4) + hung.join(""), {
      pivot: [1190, 0],
      motion: { sway: 0.006, speed: 0.7 },
    }),
  ];
}

/** Reams of bulky paper stacked by the wall under the page. */
function reams(): string {
  const dice = rng(60);
  let s = "";
  for (const [x, n, w] of [
    [1010, 7, 150],
    [1180, 12, 160],
    [1356, 9, 150],
  ] as const)
    for (let i = 0; i < n; i++) {
      s += path(
        rect(x + (dice() - 0.5) * 12, 690 - (i + 1) * 25, w, 24, { j: 1 }),
        ink(0.56 + dice() * 0.14, 0.22),
      );
      s += path(rect(x + w * 0.4, 690 - (i + 1) * 25 + 5, 34, 12, { j: 0.5 }), ink(0.3, 0.2));
    }
  return s;
}

/** The crate du Tillet's machine was allowed to stand on. */
function crate(): string {
  const slat = ink(0.3, 0.5);
  let s = path(rect(560, 576, 150, 150, { j: 1 }), ink(0.16, 0.5));
  for (const y of [578, 608, 638]) s += path(rect(556, y, 158, 24, { j: 1.2 }), slat);
  return (
    s +
    path(rect(560, 574, 14, 150, { j: 0.8 }) + rect(696, 574, 14, 150, { j: 0.8 }), ink(0.24, 0.5)) +
    line("M558 577H714", ink(0.6, 0.4), 1.6)
  );
}

/** The imposing stone across the foreground: a pale slab, its dark edge, what the father left on it. */
function stone(): string {
  let s = path(
    poly(
      [
        [316, 592],
        [1500, 592],
        [1500, 690],
        [262, 690],
      ],
      { j: 1.5, b: 1 },
    ),
    ink(0.74, 0.16),
  );
  let veins = "";
  const dice = rng(8);
  for (let i = 0; i < 16; i++) {
    const x = 330 + dice() * 1000;
    veins += `M${R(x)} ${R(600 + dice() * 70)}q${R(20 + dice() * 20)} ${R((dice() - 0.5) * 14)} ${R(44 + dice() * 50)} ${R((dice() - 0.3) * 12)}`;
  }
  s += line(veins, ink(0.6, 0.16), 1.4, 'stroke-linecap="round"');
  s +=
    path(
      poly(
        [
          [258, 688],
          [1500, 688],
          [1500, 722],
          [258, 722],
        ],
        { j: 1.2, b: 1 },
      ),
      ink(0.24, 0.2),
    ) + path(rect(284, 720, 1240, 140), ink(0.1, 0.3));
  s += line("M262 691H1500", ink(0.76, 0.1), 2);
  let doors = "";
  for (let x = 320; x < 1400; x += 132) doors += `M${x} 736h112v120h-112zM${x + 48} 750h16`;
  s += line(doors, ink(0.22, 0.3), 2);
  const tool = ink(0.09, 0.3);
  s +=
    path(bar(800, 664, 862, 630, 9), tool) +
    path(
      poly(
        [
          [848, 612],
          [886, 600],
          [898, 634],
          [860, 646],
        ],
        { j: 1.5 },
      ),
      tool,
    );
  return s + path(rect(350, 652, 19, 12) + rect(374, 662, 22, 11) + rect(342, 670, 16, 10), tool);
}

/** A lip of darkness round the scene: ceiling beam above, a hook and its shears. */
function frame(): string {
  const t = ink(0.07, 0.3);
  let s = path(
    poly(
      [
        [-220, -140],
        [1500, -140],
        [1500, -36],
        [900, -26],
        [420, -34],
        [-220, -22],
      ],
      { j: 3, b: 3 },
    ),
    t,
  );
  s += path(
    poly(
      [
        [-220, -140],
        [-104, -140],
        [-112, 300],
        [-104, 860],
        [-220, 860],
      ],
      { j: 2, b: 3 },
    ),
    t,
  );
  s += path(rect(1392, -140, 120, 1000, { j: 3, b: 3 }), t);
  const apron: Point[] = [
    [-112, 250, "c"],
    [-84, 262],
    [-70, 330],
    [-62, 420],
    [-58, 500, "c"],
    [-84, 512],
    [-112, 504, "c"],
  ];
  return s + path(smooth(apron), ink(0.1, 0.3));
}

const BIG = 616;
const FEET = 924;
/** The press is black iron by day: its warm inks are made cold. */
const PRESS = { x: 0, y: 14, k: 0.88 };
const scaledPress = press(0).map((sheetOfPress): LayerArt => ({
  ...sheetOfPress,
  body: `<g transform="translate(${PRESS.x} ${PRESS.y}) scale(${PRESS.k})">${(sheetOfPress.body ?? "").replaceAll("ff80", "ff33")}</g>`,
}));

const layers: LayerArt[] = [
  layer(
    "sky",
    0,
    sky([
      [0, 0.92, 0.04],
      [0.5, 0.96, 0.06],
      [1, 0.99, 0.12],
    ]),
    { box: [-40, -20, 340, 520], res: 0.5, only: ["day"] },
  ),
  layer(
    "evening",
    0,
    sky([
      [0, 0.22, 0.02],
      [0.4, 0.4, 0.05],
      [0.62, 0.62, 0.4],
      [0.74, 0.74, 0.62],
      [1, 0.5, 0.3],
    ]),
    { box: [-40, -20, 340, 520], res: 0.5, only: ["dusk"] },
  ),
  layer("square", 0.12, square()),
  layer("mulberry", 0.2, mulberry()),
  layer("rain", 0.26, rain()),
  layer("wall", 0.36, wall(), { box: [-200, -120, 1680, 960] }),
  layer("beams", 0.368, beams(), { only: ["day"] }),
  layer("floor", 0.376, floor(), { box: [-200, SKIRT - 16, 1680, 228] }),
  layer("proof-wall", 0.386, proofWall({ x: 256, y: 134, w: 276, h: 366 })),
  layer("door", 0.39, door()),
  layer("notebooks", 0.394, notebooks(262, 94, 256, 68)),
  layer(
    "casement",
    0.402,
    casement(OPENING, { tone: 0.16, temp: 0.2, sill: 0.5, mullions: [136], transoms: [150, 330] }),
  ),
  layer("clock", 0.412, wallClock(610, 74, { wood: 0.14, face: 0.76 })),
  ...drying(),
  layer("motes", 0.46, motes(), { only: ["day"], motion: { dx: 3, dy: 4, speed: 0.2 } }),
  ...scaledPress,
  layer("reams", 0.572, reams()),
  layer("chair", 0.584, strawChair({ x: 240, y: 760, h: 264, wood: 0.13, straw: 0.6 })),
  layer("crate", 0.592, crate()),
  ...figure({ who: "derville", pose: "standing", at: { x: 128, y: 800 }, height: 510, z: 0.578 }),
  ...figure({ who: "tillet", pose: "standing", at: { x: 668, y: FEET }, height: 640, z: 0.614, flip: true }),
  ...compose("honorine", "standing", atStone(), { at: { x: 352, y: FEET }, height: BIG, z: 0.624 }),
  ...figure({ who: "ursule", pose: "standing", at: { x: 508, y: FEET }, height: 512, z: 0.656, flip: true }),
  layer("laptop", 0.644, laptop(LID)),
  layer("sheet-of-cells", 0.65, cells(LID), { sheet: "laptop" }),
  layer("stone", 0.8, stone()),
  { id: "forme", z: 0.822, sheet: "stone", forme: { x: 486, y: 600, w: 300, h: 80, taper: 0.07 } },
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const daylight = { x: 110, y: 190, z: 0.5, radius: 720, intensity: 0.78, temp: 0.06, halo: 0.1 };
const inside = { x: 900, y: 640, z: 0.7, radius: 520, intensity: 0.34, temp: 0.28, halo: 0 };
const machine = { x: 652, y: 510, z: 0.66, radius: 130, intensity: 0.5, temp: 0.02, halo: 0.03 };

export default {
  id: "print_shop_day",
  palette: "dawn",
  focus: 0.62,
  parallax: 48,
  ambient: 0.66,
  grain: 0.1,
  vignette: 0.24,
  split: 0.3,
  shadow: [46, 0.7],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    day: [daylight, inside, machine],
    dusk: {
      lights: [
        { ...daylight, z: 0.08, radius: 460, intensity: 0.86, temp: 0.16, halo: 0.1 },
        { ...inside, intensity: 0.2 },
        { ...machine, radius: 260, intensity: 0.9, halo: 0.12 },
      ],
      ambient: 0.34,
      cold: 0.2,
    },
  },
  subject: { x: -20, y: -4, w: 880, h: 730 },
  portrait: { x: 66, y: 0, w: 738, h: 720 },
  layers,
  objects: {
    press: { layer: "press", box: [670, 40, 290, 520] },
    notebooks: { layer: "notebooks" },
    proof_wall: { layer: "proof-wall" },
    spreadsheet: { layer: "sheet-of-cells" },
    forme: { layer: "forme" },
    window: { layer: "casement" },
    clock: { layer: "clock" },
  },
} satisfies SceneArt;
