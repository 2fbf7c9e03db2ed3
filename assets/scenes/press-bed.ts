/** The bed of the hand press, seen from where the platen is: the forme in its corner-irons, the tympan raised with its white sheet, the roller on its ink, one candle; rain on the window as on the first night. */
import { compose, type Pose } from "../kit/figures/pose.ts";
import {
  inking,
  inkingHands,
  peeling,
  peelingHands,
  waiting,
  waitingHands,
} from "../kit/figures/honorine-at-press.ts";
import { pointing, pointingHand } from "../kit/figures/ursule-pointing.ts";
import { limb, outline, pts } from "../kit/figures/part.ts";
import { arch, casement, surround, type Opening } from "../kit/props/arched-window.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import { typeCase } from "../kit/props/type-case.ts";
import {
  R,
  bar,
  circ,
  grad,
  ink,
  layer,
  lerp,
  line,
  path,
  poly,
  rect,
  rgrad,
  rng,
  rope,
  ropeAt,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const OPENING: Opening = { left: 18, right: 210, top: 54, foot: 404, rise: 84 };
const CANDLE = { x: 652, y: 440 };
const FLAME = { x: CANDLE.x, y: 318 };
const WOMAN = { x: 84, y: 925 };
const CHILD = { x: 760, y: 922 };
const FORME = { x: 158, y: 452, w: 500, h: 226, taper: 0.2 };
/** Where the sentence falls on the sheet once pulled: the forme's own proportions. */
const PRINT = { x: 262, y: 184, w: 304, h: 138, taper: 0.04 };
/** The table of the bed: far and near edge. */
const BED = { far: { y: 434, left: 168, right: 664 }, near: { y: 696, left: 92, right: 726 } };
/** The tympan's frame: at its hinges and at its top. */
const TYMPAN = { foot: { y: 432, left: 194, right: 622 }, top: { y: 92, left: 230, right: 586 } };

const cut = (points: string, j = 0.6): string => poly(pts(points), { j });

/** A place of the tympan: u across 0 .. 1, v from its top 0 to its hinges 1. */
function onTympan(u: number, v: number): Point {
  const left = lerp(TYMPAN.top.left, TYMPAN.foot.left, v);
  const right = lerp(TYMPAN.top.right, TYMPAN.foot.right, v);
  return [R(lerp(left, right, u)), R(lerp(TYMPAN.top.y, TYMPAN.foot.y, v))];
}
const tympanPart = (u0: number, v0: number, u1: number, v1: number, j = 0.8): string =>
  poly([onTympan(u0, v0), onTympan(u1, v0), onTympan(u1, v1), onTympan(u0, v1)], { j });

function sky(stops: readonly (readonly [number, number, number])[]): string {
  return `<defs>${grad("g", stops)}</defs><rect x="-20" y="20" width="280" height="420" fill="url(#g)"/>`;
}

/** The square in the rain: roofs, the tower, a lit window far off. */
function square(): string {
  const t = ink(0.24, 0.06);
  const slopes = "-20,440 -20,352 20,318 62,346 80,336 124,300 170,340 196,328 260,366 260,440";
  const tower = rect(30, 214, 24, 120) + rect(34, 188, 16, 28) + cut("34,190 42,160 50,190", 0.4);
  return (
    path(tower, ink(0.34, 0.05)) +
    path(cut(slopes, 1.4) + rect(132, 276, 13, 40) + rect(88, 312, 10, 30), t) +
    path(rect(156, 366, 8, 11, { j: 0.4 }), ink(0.95, 0.52))
  );
}

function rain(): string {
  const dice = rng(23);
  let d = "";
  for (let i = 0; i < 90; i++) {
    const l = 12 + dice() * 26;
    d += `M${R(6 + dice() * 230)} ${R(40 + dice() * 370)}l${R(-l * 0.26)} ${R(l)}`;
  }
  return line(d, ink(0.74, 0.06), 1, 'stroke-linecap="round"');
}

function wall(): string {
  let s = `<path fill-rule="evenodd" fill="${ink(0.56)}" d="M-200 -120H1480V840H-200Z${arch(OPENING)}"/>`;
  const dice = rng(53);
  let joints = "";
  for (let y = -80; y < 520; y += 48) {
    for (let x = 240; x < 1440; x += 104) {
      const from = x + dice() * 40;
      if (dice() < 0.4)
        joints += `M${R(from)} ${R(y + dice() * 4)}h${R(34 + dice() * 56)}${dice() < 0.7 ? `v${R(18 + dice() * 22)}` : ""}`;
    }
  }
  return (
    s +
    line(joints, ink(0.4), 2.3, 'stroke-linecap="round" stroke-linejoin="round"') +
    surround(OPENING, 0.36)
  );
}

/** Wooden frame, parchment, the iron frisket thrown back above it, and the two hinges. */
function tympan(): string {
  const wood = ink(0.16);
  const [l, r] = [onTympan(0.04, 0), onTympan(0.96, 0)];
  let s = line(
    `M${l[0]} ${l[1]}L${l[0] + 16} -40M${r[0]} ${r[1]}L${r[0] - 16} -40M${l[0] + 10} 34H${r[0] - 10}M${l[0] + 62} ${l[1]}L${l[0] + 68} -40M${r[0] - 62} ${r[1]}L${r[0] - 68} -40`,
    ink(0.13),
    5,
  );
  s += path(tympanPart(0, 0, 1, 1), wood) + path(tympanPart(0.04, 0.045, 0.96, 0.95), ink(0.46, 0.52));
  s += line(
    `M${onTympan(0.012, 0.01).slice(0, 2).join(" ")}L${onTympan(0.012, 0.99).slice(0, 2).join(" ")}M${onTympan(0.988, 0.01).slice(0, 2).join(" ")}L${onTympan(0.988, 0.99).slice(0, 2).join(" ")}`,
    ink(0.4),
    1.6,
  );
  for (const u of [0.13, 0.87]) {
    const [x, y] = onTympan(u, 1);
    s +=
      path(rect(x - 15, y - 30, 30, 40, { j: 0.6 }), ink(0.09)) +
      circ(x - 6, y - 20, 2.4, ink(0.5)) +
      circ(x + 6, y - 20, 2.4, ink(0.5));
  }
  return s;
}

const SHEET = { u0: 0.105, v0: 0.1, u1: 0.895, v1: 0.89 };
/** The white sheet on its two points, the candle coming through its right-hand side. */
function paper(): string {
  const { u0, v0, u1, v1 } = SHEET;
  const [a, b, c, d] = [onTympan(u0, v0), onTympan(u1, v0), onTympan(u1, v1), onTympan(u0, v1)];
  const glow = rgrad(
    "p",
    [
      [0, 0.9, 0.5],
      [0.4, 0.79, 0.5],
      [1, 0.7, 0.46],
    ],
    { cx: FLAME.x - 30, cy: FLAME.y, r: 330 },
  );
  const curl: Point[] = [
    [a[0], a[1], "c"],
    [(a[0] + b[0]) / 2, a[1] + 2],
    [b[0], b[1], "c"],
    [b[0] + 6, (b[1] + c[1]) / 2],
    [c[0], c[1], "c"],
    [(c[0] + d[0]) / 2 + 20, c[1] - 3],
    [d[0] + 10, d[1] - 2],
    [d[0] - 7, d[1] - 17, "c"],
    [d[0] + 5, (a[1] + d[1]) / 2],
  ];
  const [p, q] = [onTympan(0.5, v0 + 0.03), onTympan(0.5, v1 - 0.03)];
  return (
    `<defs>${glow}</defs>` +
    path(smooth(curl), "url(#p)") +
    path(
      cut(`${d[0] - 7},${d[1] - 17}c ${d[0] + 10},${d[1] - 2}c ${d[0] + 12},${d[1] - 18}c`, 0.3),
      ink(0.5, 0.5),
    ) +
    circ(p[0], p[1], 2.2, ink(0.2)) +
    circ(q[0], q[1], 2.2, ink(0.2))
  );
}

/** Candle on the far corner of the bed: holder, wax, wick. */
function candle(): string {
  const { x, y } = CANDLE;
  return (
    path(outline(pts(`${x - 30},${y}c ${x + 30},${y}c ${x + 24},${y + 9} ${x - 24},${y + 9}`)), ink(0.16)) +
    line(`M${x + 24} ${y + 2}q20 -4 14 -14q-6 -7 -14 2`, ink(0.16), 4) +
    path(rect(x - 12, y - 14, 24, 16, { j: 0.5 }), ink(0.2)) +
    path(
      outline(
        pts(
          `${x - 10},${y - 8}c ${x - 11},${y - 92}c ${x - 5},${y - 96} ${x},${y - 93} ${x + 6},${y - 97} ${x + 11},${y - 90}c ${x + 12},${y - 60} ${x + 10},${y - 8}c`,
        ),
      ),
      ink(0.78, 0.5),
    ) +
    path(
      outline(pts(`${x - 11},${y - 88} ${x - 16},${y - 66} ${x - 13},${y - 48} ${x - 9},${y - 62}`)),
      ink(0.74, 0.5),
    ) +
    line(`M${x} ${y - 94}q-1 -7 1 -12`, ink(0.05), 2.2)
  );
}
const flame = (): string =>
  path(outline(pts("652,342 641,330 640,314 647,300 652,280c 657,298 664,310 663,328")), ink(0.97, 0.58)) +
  path(outline(pts("652,340 646,330 652,310c 658,330")), ink(1, 0.42));

/** x of the bed's side at height y. */
const edge = (side: "left" | "right", y: number): number =>
  R(lerp(BED.far[side], BED.near[side], (y - BED.far.y) / (BED.near.y - BED.far.y)));

/** The bed of iron, its front, what holds the forme: corner-irons, furniture, quoins. */
function bed(): string {
  const { far, near } = BED;
  const iron = ink(0.3, 0.4);
  let s = `<defs>${grad("b", [
    [0, 0.46, 0.45],
    [1, 0.26, 0.4],
  ])}</defs>`;
  s += path(
    cut(`${far.left},${far.y} ${far.right},${far.y} ${near.right},${near.y} ${near.left},${near.y}`),
    "url(#b)",
  );
  s += path(
    cut(`${near.left - 2},${near.y} ${near.right + 2},${near.y} ${near.right},732 ${near.left},732`),
    ink(0.12),
  );
  s += line(
    `M${near.left} ${near.y + 1}H${near.right}M${far.left} ${far.y}L${near.left} ${near.y}M${far.right} ${far.y}L${near.right} ${near.y}`,
    ink(0.62),
    2,
  );
  // furniture: wood between the forme and the irons
  const { x, y, w, h } = FORME;
  s += path(
    cut(`${x - 12},${y + h + 8} ${x + w + 12},${y + h + 8} ${x + w - 46},${y - 8} ${x + 46},${y - 8}`, 0.8),
    ink(0.13),
  );
  for (const side of ["left", "right"] as const) {
    const sign = side === "left" ? 1 : -1;
    for (const [at, long, wide] of [
      [far.y + 6, 40, 22],
      [near.y - 52, 44, 30],
    ] as const) {
      const from = edge(side, at) + sign * 5;
      const to = edge(side, at + long) + sign * 5;
      s += path(
        poly(
          [
            [from, at],
            [from + sign * wide, at],
            [to + sign * wide * 1.06, at + long],
            [to, at + long],
          ],
          { j: 0.5 },
        ),
        iron,
      );
      s +=
        circ((from + to) / 2 + sign * wide * 0.5, at + long * 0.5, 4.5, ink(0.1)) +
        line(`M${from} ${at + 0.5}h${sign * wide}`, ink(0.7), 1.4);
    }
  }
  // quoins: pairs of wedges
  let quoins = "";
  for (const q of [506, 548, 592]) {
    for (const side of ["left", "right"] as const) {
      const sign = side === "left" ? 1 : -1;
      const a = edge(side, q) + sign * 8;
      quoins += cut(
        `${a},${q} ${a + sign * 19},${q + 1} ${a + sign * 17},${q + 22} ${a - sign * 5},${q + 21}`,
        0.8,
      );
    }
  }
  return s + path(quoins, ink(0.42, 0.55));
}

/** The ink table at the pressman's left: a slab with its skin of black, the candle lying in it; the knife. */
function inkTable(): string {
  let s = path(cut("-220,568 116,556 140,680 -220,694"), ink(0.74, 0.42));
  s +=
    path(cut("-220,692 141,678 138,708 -220,724", 0.5), ink(0.4, 0.42)) +
    path(rect(-220, 706, 352, 160), ink(0.08));
  s += line("M-100 566Q-60 600 -84 640T-40 692M118 560Q96 574 124 600", ink(0.56, 0.4), 1.6);
  s += path(
    smooth([
      [-60, 622],
      [10, 610],
      [70, 604],
      [112, 616],
      [106, 650],
      [60, 664],
      [-10, 670],
      [-60, 668],
    ]),
    ink(0.09, 0.3),
  );
  let gleam = "";
  for (const [x, y, w] of [
    [4, 644, 40],
    [54, 651, 40],
    [20, 658, 30],
  ] as const)
    gleam += `M${x} ${y}q${w / 2} -4 ${w} -1`;
  s += line(gleam, ink(0.78, 0.45), 2.4, 'stroke-linecap="round"');
  s += line("M141 679L-220 693", ink(0.8, 0.5), 1.8);
  return s;
}

/** The ink-knife, across the near corner of the slab. */
const knife = (): string =>
  path(cut("6,676 64,662 78,668 60,678 8,686", 0.4), ink(0.5, 0.3)) +
  path(bar(-40, 694, 8, 681, 13, 9), ink(0.16, 0.6));

/** The roller: cylinder, iron fork, turned handle standing up to the hand. */
function roller(): string {
  const black = ink(0.06, 0.4);
  let s = line(
    "M98 543L84 584M26 610V596Q26 584 40 583L122 577Q134 577 134 590V600",
    ink(0.13),
    6,
    'stroke-linejoin="round"',
  );
  s += path(outline(pts("26,590c 132,582c 142,588 143,614 134,622c 28,632c 19,622 18,598")), black);
  s +=
    `<ellipse cx="27" cy="611" rx="9" ry="21" transform="rotate(-4 27 611)" fill="${ink(0.2)}"/>` +
    circ(27, 611, 4, ink(0.5));
  s += line("M36 594Q90 588 136 586M34 601Q90 595 140 593", ink(0.66, 0.5), 2, 'stroke-linecap="round"');
  s += path(bar(108, 482, 95, 556, 13, 17) + bar(109, 486, 110, 478, 19, 15), ink(0.46, 0.6));
  return s + line("M104 496L96 548", ink(0.76, 0.5), 2);
}

/** The bar at rest above the flame: a swan-neck of iron, a turned grip. */
const pullBar = (): string =>
  path(limb("838,-40 812,16 766,66 700,100", [11, 11, 10, 8]), ink(0.1, 0.4)) +
  path(
    limb("704,98 684,108 654,121 626,132 606,139 592,145", [8, 13, 17, 15, 9, 14], "both"),
    ink(0.24, 0.6),
  ) +
  line(
    "M820 -8Q806 40 760 74M690 97Q652 112 614 128M674 108L680 116",
    ink(0.62, 0.5),
    2,
    'stroke-linecap="round"',
  );

/** What we look out from under: the platen over us, a cheek of the press on either side, its rails. */
function frame(): string {
  const t = ink(0.05);
  let s = path(cut("-220,-140 1500,-140 1500,20 812,30 700,52 116,52 -10,30 -220,20", 1.5), t);
  s += path(rect(150, 40, 518, 26, { j: 1 }), ink(0.07));
  let bolts = "";
  for (const x of [178, 300, 516, 640]) bolts += rect(x - 9, 62, 18, 9, { j: 0.5 });
  s += path(bolts, t);
  s += path(cut("-220,-140 -6,-140 2,40 -10,120 -14,560 -220,560", 1.2), t);
  s += path(cut("822,-140 968,-140 958,40 948,200 944,560 956,860 836,860 830,560 820,200 806,40", 1.5), t);
  s += line(
    "M846 40Q862 300 866 720M930 40Q916 300 912 720M866 90q-6 26 0 52M908 90q6 26 0 52M880 200V700",
    ink(0.2),
    2.2,
  );
  s += path(cut("1400,-140 1500,-140 1500,860 1412,860 1404,400", 2), t);
  return (
    s +
    path(cut("-220,722 1500,718 1500,860 -220,860", 1), t) +
    line("M152 64H666M-4 60Q-10 300 -12 556M812 60Q824 300 830 556", ink(0.24), 2)
  );
}

/** The other side of the press, under the page: sheets drying over the type cases. */
function beyond(): LayerArt[] {
  const cord = [930, 40, 1460, 26, 34] as const;
  let sheets = "";
  for (const [i, u] of [0.14, 0.36, 0.58, 0.82].entries()) {
    const [x, y] = ropeAt(...cord, u);
    sheets += sheet(x - 44, y - 3, 88, 120, { seed: 70 + i * 3, tone: 0.6, txt: 0.36 });
  }
  const shelf = typeCase(
    [
      [966, 470],
      [1400, 452],
      [1420, 560],
      [962, 590],
    ],
    { wood: 0.2, lead: 0.4 },
  );
  return [
    layer("cord", 0.42, line(rope(...cord), ink(0.1), 2.6)),
    layer("drying", 0.43, sheets, { motion: { sway: 0.008, speed: 0.7 }, pivot: [1190, 40] }),
    layer("cases", 0.47, shelf + path(rect(950, 590, 470, 260), ink(0.1))),
  ];
}

/** One pose of hers: the body behind the bed, the hands in front of everything. */
function at(name: "working" | "standing" | "reading", pose: Pose, over: Pose): LayerArt[] {
  return [
    ...compose("honorine", name, pose, { at: WOMAN, height: 820, z: 0.62 }),
    ...compose("honorine", name, over, { at: WOMAN, height: 820, z: 0.8, id: `hands-${name}` }),
  ];
}

const NIGHT = [
  [0, 0.26, 0.02],
  [0.4, 0.48, 0.03],
  [0.8, 0.72, 0.08],
  [1, 0.66, 0.12],
] as const;
const DAYBREAK = [
  [0, 0.6, 0.05],
  [0.5, 0.82, 0.1],
  [0.85, 0.93, 0.3],
  [1, 0.86, 0.3],
] as const;

const layers: LayerArt[] = [
  layer("sky", 0, sky(NIGHT), { box: [-20, 20, 280, 420], res: 0.5, only: ["candle"] }),
  layer("daybreak", 0, sky(DAYBREAK), { box: [-20, 20, 280, 420], res: 0.5, only: ["dawn"] }),
  layer("square", 0.14, square()),
  layer("rain", 0.24, rain(), { motion: { dy: 5, speed: 0.9 } }),
  layer("wall", 0.34, wall(), { box: WORLD }),
  layer("casement", 0.38, casement(OPENING, { tone: 0.15, sill: 0.3, transoms: [330] })),
  ...beyond(),
  ...compose("ursule", "standing", pointing(), { at: CHILD, height: 690, z: 0.5, flip: true }),
  layer("tympan", 0.54, tympan()),
  layer("paper", 0.548, paper(), { sheet: "paper" }),
  layer("candle", 0.572, candle()),
  layer("flame", 0.58, flame(), { pivot: [FLAME.x, 342], motion: { flame: 1 } }),
  ...at("working", inking(), inkingHands()),
  ...at("standing", waiting(), waitingHands()),
  ...at("reading", peeling(), peelingHands()),
  layer("bed", 0.66, bed()),
  { id: "forme", z: 0.68, forme: FORME },
  layer("ink-table", 0.73, inkTable()),
  layer("knife", 0.742, knife()),
  layer("roller", 0.76, roller()),
  ...compose("ursule", "standing", pointingHand(), {
    at: CHILD,
    height: 690,
    z: 0.78,
    flip: true,
    id: "ursule-hand",
  }),
  {
    id: "print",
    z: 0.549,
    sheet: "paper",
    who: "honorine",
    pose: "reading",
    forme: { ...PRINT, pulled: true },
  },
  layer("bar", 0.86, pullBar()),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const flameLight = { ...FLAME, z: 0.59, radius: 430, intensity: 1.1, temp: 0.52, halo: 0.16, flicker: true };
const night = { x: 114, y: 180, z: 0.12, radius: 330, intensity: 0.8, temp: 0.03, halo: 0.12 };
/** What the sheet sends back on the lead and the ink. */
const bounce = { x: 300, y: 540, z: 0.85, radius: 300, intensity: 0.9, temp: 0.5, halo: 0.04, flicker: true };

export default {
  id: "press_bed",
  palette: "atelier",
  focus: 0.62,
  parallax: 48,
  ambient: 0.46,
  grain: 0.1,
  vignette: 0.36,
  split: 0.3,
  shadow: [46, 0.8],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    candle: [flameLight, night, bounce],
    dawn: {
      lights: [
        { x: 114, y: 200, z: 0.72, radius: 620, intensity: 1.05, temp: 0.08, halo: 0.14 },
        { ...flameLight, radius: 150, intensity: 0.7, halo: 0.1 },
        { ...bounce, radius: 320, intensity: 0.5, temp: 0.2, flicker: false },
      ],
      ambient: 0.62,
      palette: "dawn",
      split: -1,
      cold: 0.35,
    },
  },
  subject: { x: 0, y: 0, w: 800, h: 720 },
  portrait: { x: 74, y: 60, w: 656, h: 630 },
  layers,
  objects: {
    forme: { layer: "forme" },
    ink: { layer: "ink-table", box: [-4, 560, 136, 128] },
    roller: { layer: "roller" },
    paper: { layer: "paper" },
    bar: { layer: "bar", box: [580, 60, 220, 120] },
    candle: { layer: "candle", box: [612, 270, 86, 184] },
  },
} satisfies SceneArt;
