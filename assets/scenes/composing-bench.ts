/** The composing bench on a January night: one lamp, two pairs of hands, a field of lead, and beyond it the press against the blue of the window. */
import { compose } from "../kit/figures/pose.ts";
import { figure } from "../kit/figures/figure.ts";
import { lampHand, withLamp } from "../kit/figures/ursule-with-lamp.ts";
import { arch, casement, surround, type Opening } from "../kit/props/arched-window.ts";
import { press } from "../kit/props/hand-press.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import { lampBody, lampFlame, lampGlass, litGlass } from "../kit/props/paraffin-lamp.ts";
import { screen, shell, type Face } from "../kit/props/telephone.ts";
import { typeCase, type Tray } from "../kit/props/type-case.ts";
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
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const OPENING: Opening = { left: 424, right: 668, top: 18, foot: 430, rise: 100 };
const LAMP = { x: 566, y: 532 };
const FLAME = { x: LAMP.x, y: LAMP.y - 108 };
const TRAY: Tray = [
  [352, 540],
  [1010, 532],
  [1110, 812],
  [282, 826],
];
const PHONE: Face = [
  [796, 556],
  [874, 552],
  [898, 620],
  [806, 625],
];
/** The night-light in its saucer, at the corner of the stone. */
const GLINT = { x: 50, y: 592 };
const WOMAN = { x: 184, y: 1040 };
const CHILD = { x: 784, y: 990 };

function sky(stops: readonly (readonly [number, number, number])[]): string {
  return `<defs>${grad("g", stops)}</defs><rect x="390" y="-20" width="320" height="480" fill="url(#g)"/>`;
}

/** Roofs of the square under snow. */
function roofs(): string {
  const white = ink(0.7, 0.04);
  const stone = ink(0.2, 0.06);
  let s = "";
  for (const [x, y, w] of [
    [400, 330, 96],
    [476, 300, 110],
    [566, 338, 84],
    [628, 312, 90],
  ] as const) {
    s += path(
      poly(
        [
          [x, y + 150],
          [x, y + 34],
          [x + w / 2, y],
          [x + w, y + 34],
          [x + w, y + 150],
        ],
        { j: 1 },
      ),
      stone,
    );
    s += path(
      poly(
        [
          [x - 5, y + 38],
          [x + w / 2, y - 5],
          [x + w + 5, y + 38],
          [x + w / 2, y + 10],
        ],
        { j: 0.8 },
      ),
      white,
    );
  }
  s += path(rect(520, 268, 14, 40) + rect(600, 316, 12, 34), stone) + path(rect(517, 262, 20, 8), white);
  return s + path(rect(452, 386, 9, 12, { j: 0.4 }), ink(0.92, 0.52));
}

function snow(): string {
  const dice = rng(26);
  let s = "";
  for (let i = 0; i < 70; i++) s += circ(410 + dice() * 270, dice() * 430, 1 + dice() * 1.7, ink(0.84, 0.04));
  return s;
}

function wall(): string {
  let s = `<path fill-rule="evenodd" fill="${ink(0.58)}" d="M-200 -120H1480V840H-200Z${arch(OPENING)}"/>`;
  const dice = rng(31);
  let joints = "";
  for (let y = -90; y < 620; y += 46) {
    for (let x = -180; x < 1440; x += 96) {
      const from = x + dice() * 40;
      if (dice() > 0.26 || (from > OPENING.left - 130 && from < OPENING.right + 30 && y < OPENING.foot + 30))
        continue;
      joints += `M${R(from)} ${R(y + dice() * 4)}h${R(34 + dice() * 52)}${dice() < 0.7 ? `v${R(18 + dice() * 20)}` : ""}`;
    }
  }
  s +=
    line(joints, ink(0.42), 2.3, 'stroke-linecap="round" stroke-linejoin="round"') + surround(OPENING, 0.4);
  return s + path(rect(-200, 600, 1680, 242, { j: 0 }), ink(0.24));
}

/** Press seen across the room, its two stays reaching the ceiling. */
const FAR = { x: -20, y: 132, k: 0.6 };
/** Every ink of a drawing at six tenths of its tone, and cold. */
const dimmed = (body: string): string =>
  body.replaceAll(/#(..)ff80/g, (_, tone: string) => ink((Number.parseInt(tone, 16) / 255) * 0.6, 0.24));
/** The tympan stands open behind the child's face: left out. */
const shut = (body: string): string => body.replaceAll(/<path [^>]*d="M(?:1170 502|1242 358)[^>]*>/g, "");
const farPress = press(0)
  .filter(({ id }) => id === "press")
  .map((part): LayerArt =>
    Object.assign({}, part, {
      z: part.z - 0.1,
      body:
        `<g transform="translate(${FAR.x} ${FAR.y}) scale(${FAR.k})">${dimmed(shut(part.body ?? ""))}</g>` +
        path(bar(464, 60, 454, -124, 12) + bar(618, 60, 628, -124, 12), ink(0.08, 0.2)),
    }),
  );

/** The line the leaflets dry on; the sheet that takes the player's words hangs third. */
const LINE = [-180, -44, 1500, -30, 40] as const;
const WORDS = { x: 690, y: 12, w: 136, h: 172 };

function leaflets(): LayerArt[] {
  const hung = [
    [0.115, 1],
    [0.23, 2],
    [0.645, 4],
    [0.74, 5],
    [0.85, 6],
  ] as const;
  return [
    layer("line", 0.465, line(rope(...LINE), ink(0.1), 3)),
    ...hung.map(([u, k]): LayerArt => {
      const [x, y] = ropeAt(...LINE, u);
      return layer(
        `leaflet-${k}`,
        0.47,
        sheet(x - 62, y - 3, 124, 168, { seed: k * 11, tone: 0.68 + (k % 3) * 0.03, txt: 0.36 }),
        {
          sheet: "leaflets",
          pivot: [R(x), R(y)],
          motion: { sway: 0.01 + 0.003 * (k % 3), speed: 0.8 + k * 0.06, phase: k * 1.4 },
        },
      );
    }),
    { id: "leaflet", z: 0.478, leaflet: WORDS },
    layer("pegs", 0.484, path(rect(704, -4, 9, 26, { j: 0.5 }) + rect(804, -4, 9, 26, { j: 0.5 }), ink(0.5))),
  ];
}

/** The case on its stand: a ledge at the back, the deep dark under it. */
function caseOnStand(): string {
  const [a, b, c, d] = TRAY;
  let s = path(
    poly(
      [
        [a[0] - 18, a[1] + 4],
        [a[0] - 6, a[1] - 12],
        [b[0] + 8, b[1] - 12],
        [b[0] + 20, b[1] + 4],
      ],
      { j: 0.8 },
    ),
    ink(0.3),
  );
  s += path(
    poly(
      [
        [a[0] - 12, a[1]],
        [b[0] + 12, b[1]],
        [c[0] + 22, c[1] + 30],
        [d[0] - 22, d[1] + 30],
      ],
      { j: 0.8 },
    ),
    ink(0.22),
  );
  s += line(`M${a[0] - 6} ${a[1] - 11}L${b[0] + 8} ${b[1] - 11}`, ink(0.66), 1.8);
  return s + typeCase(TRAY, { wood: 0.46, lead: 0.66 });
}

/** Corner of the imposing stone in front of us, with a quoin and the night-light's saucer. */
function stone(): string {
  let s = path(
    poly(
      [
        [-220, 604],
        [372, 604],
        [386, 700],
        [-220, 700],
      ],
      { j: 1.2, b: 1 },
    ),
    ink(0.6),
  );
  s +=
    path(
      poly(
        [
          [-220, 698],
          [388, 698],
          [386, 726],
          [-220, 726],
        ],
        { j: 1.2, b: 1 },
      ),
      ink(0.18),
    ) + path(rect(-220, 724, 596, 140), ink(0.08));
  s += line("M-220 700H386M372 606L385 698", ink(0.56), 1.8);
  s += path(rect(340, 646, 20, 11) + rect(334, 666, 18, 10), ink(0.08));
  return (
    s +
    path(
      smooth([
        [26, 612, "c"],
        [74, 612, "c"],
        [66, 622],
        [34, 622],
      ]),
      ink(0.2),
    ) +
    path(rect(42, 598, 16, 15, { j: 0.4 }), ink(0.66))
  );
}

/** Darkness at the edges: a beam above, and a shelf's end at the right under the page. */
function frame(): string {
  const t = ink(0.05);
  return (
    path(
      poly(
        [
          [-220, -140],
          [1500, -140],
          [1500, -40],
          [1000, -30],
          [420, -38],
          [-220, -26],
        ],
        { j: 3, b: 3 },
      ),
      t,
    ) +
    path(
      poly(
        [
          [1380, -140],
          [1500, -140],
          [1500, 860],
          [1392, 860],
          [1384, 400],
        ],
        { j: 3, b: 3 },
      ),
      t,
    ) +
    path(
      poly(
        [
          [-220, -140],
          [-100, -140],
          [-108, 300],
          [-112, 620],
          [-220, 640],
        ],
        { j: 3, b: 3 },
      ),
      t,
    )
  );
}

const layers: LayerArt[] = [
  layer(
    "sky",
    0,
    sky([
      [0, 0.4, 0.02],
      [0.4, 0.58, 0.03],
      [0.7, 0.76, 0.06],
      [1, 0.78, 0.12],
    ]),
    { box: [390, -20, 320, 480], res: 0.5, only: ["lamp", "dark"] },
  ),
  layer(
    "daybreak",
    0,
    sky([
      [0, 0.4, 0.02],
      [0.4, 0.6, 0.04],
      [0.66, 0.74, 0.1],
      [0.8, 0.84, 0.4],
      [1, 0.7, 0.3],
    ]),
    { box: [390, -20, 320, 480], res: 0.5, only: ["dawn"] },
  ),
  layer("roofs", 0.14, roofs()),
  layer("snow", 0.22, snow(), { motion: { dy: 6, dx: 3, speed: 0.3 } }),
  layer("wall", 0.34, wall(), { box: [-200, -120, 1680, 960] }),
  layer(
    "casement",
    0.38,
    casement(OPENING, { tone: 0.16, sill: 0.3, mullions: [484], transoms: [164, 330] }),
  ),
  ...farPress,
  ...leaflets(),
  ...compose("ursule", "standing", withLamp(), { at: CHILD, height: 776, z: 0.56, flip: true }),
  layer("case", 0.6, caseOnStand()),
  layer("phone", 0.612, shell(PHONE)),
  layer("talk", 0.617, screen(PHONE).replaceAll(ink(0.72, 0.02), ink(0.36, 0.04)), { sheet: "phone" }),
  layer("lamp", 0.628, lampBody(LAMP.x, LAMP.y) + lampGlass(LAMP.x, LAMP.y)),
  layer("lit-glass", 0.634, litGlass(LAMP.x, LAMP.y), { only: ["lamp"] }),
  layer("pale-glass", 0.634, litGlass(LAMP.x, LAMP.y, 0.5), { only: ["dawn"] }),
  layer("flame", 0.64, lampFlame(LAMP.x, LAMP.y), {
    only: ["lamp", "dawn"],
    pivot: [LAMP.x, LAMP.y - 80],
    motion: { flame: 1 },
  }),
  ...compose("ursule", "standing", lampHand(), {
    at: CHILD,
    height: 776,
    z: 0.65,
    flip: true,
    id: "ursule-hand",
  }),
  ...figure({ who: "honorine", pose: "working", at: WOMAN, height: 940, z: 0.664 }),
  layer("stone", 0.8, stone()),
  { id: "forme", z: 0.822, sheet: "stone", forme: { x: 88, y: 609, w: 230, h: 86, taper: 0.03 } },
  layer(
    "night-light",
    0.84,
    path(
      smooth([
        [50, 600, "c"],
        [43, 590],
        [47, 580],
        [50, 568, "c"],
        [54, 580],
        [57, 590],
      ]),
      ink(1, 0.48),
    ),
    {
      only: ["lamp", "dark"],
      pivot: [50, 600],
      motion: { flame: 1, phase: 2 },
    },
  ),
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const lamp = { ...FLAME, z: 0.69, radius: 440, intensity: 1.12, temp: 0.52, halo: 0.15, flicker: true };
const telephone = { x: 838, y: 566, z: 0.63, radius: 130, intensity: 1, temp: 0.01, halo: 0.1 };
const nightLight = { ...GLINT, z: 0.85, radius: 250, intensity: 1.2, temp: 0.56, halo: 0.1, flicker: true };

export default {
  id: "composing_bench",
  palette: "atelier",
  focus: 0.62,
  parallax: 48,
  ambient: 0.42,
  grain: 0.1,
  vignette: 0.4,
  split: -1,
  shadow: [46, 0.8],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    lamp: [lamp, telephone, nightLight],
    dawn: {
      lights: [
        { ...lamp, radius: 220, intensity: 0.6, halo: 0.08 },
        { x: 546, y: 200, z: 0.3, radius: 520, intensity: 0.9, temp: 0.05, halo: 0.14 },
        { ...telephone, radius: 90, intensity: 0.7 },
      ],
      ambient: 0.7,
      palette: "dawn",
      split: 0.5,
      cold: 0.7,
    },
    dark: {
      lights: [
        { ...telephone, radius: 280, intensity: 0.9, halo: 0.14 },
        { ...nightLight, radius: 170 },
        nightLight,
      ],
      ambient: 0.26,
      cold: 0.35,
    },
  },
  subject: { x: 0, y: 2, w: 884, h: 716 },
  portrait: { x: 84, y: 0, w: 752, h: 720 },
  layers,
  objects: {
    stick: { layer: "honorine-working", box: [380, 330, 160, 80] },
    case: { layer: "case", box: [330, 540, 560, 180] },
    press: { layer: "press", box: [470, 150, 210, 380] },
    forme: { layer: "forme" },
    leaflets: { layer: "leaflet-4", box: [690, 20, 280, 190] },
    phone: { layer: "phone" },
  },
} satisfies SceneArt;
