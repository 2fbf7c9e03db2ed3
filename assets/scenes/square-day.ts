/** Place du Mûrier in broad daylight at last, from a first-floor window: an October gold, the shop's door open, sheets from window to window like washing, one of them the player's. */
import { bianchon } from "../kit/figures/bianchon.ts";
import { flat } from "../kit/figures/flat.ts";
import type { InnerPicture } from "../kit/figures/pose.ts";
import { handWorker } from "../kit/figures/hand-worker.ts";
import { lucien } from "../kit/figures/lucien.ts";
import { michel } from "../kit/figures/michel.ts";
import { figure } from "../kit/figures/figure.ts";
import { seated } from "../kit/figures/honore-seated.ts";
import { limb, outline, pts } from "../kit/figures/part.ts";
import { striker } from "../kit/figures/strikers.ts";
import { chalkChildren } from "../kit/props/chalk-children.ts";
import { onePoint } from "../kit/props/one-point.ts";
import { tinyPeople } from "../kit/props/tiny-people.ts";
import {
  R,
  circ,
  grad,
  ink,
  layer,
  line,
  path,
  poly,
  print,
  rect,
  rng,
  rope,
  ropeAt,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const VP = { x: 380, y: 305 };
const room = onePoint({ ...VP, person: 230, height: 1.5 });
const { at, quad } = room;
/** Height of a standing adult whose feet are at y. */
const tall = (y: number): number => R((y - VP.y) / 1.5);
const cut = (points: string, j = 0.8): string => poly(pts(points), { j });

const sky = (stops: readonly (readonly [number, number, number])[]): string =>
  `<defs>${grad("s", stops)}</defs><rect x="-200" y="-120" width="1680" height="520" fill="url(#s)"/>`;

/** Saint-Pierre at the end of the street, in the haze. */
function tower(): string {
  const t = ink(0.72, 0.3);
  let s = path(
    rect(352, 150, 46, 230) +
      rect(356, 116, 38, 36) +
      rect(361, 88, 28, 30) +
      cut("362,90 375,54 388,90", 0.4),
    t,
  );
  let holes = "";
  for (const [y, n] of [
    [96, 2],
    [124, 3],
    [160, 3],
    [196, 3],
  ] as const)
    for (let i = 0; i < n; i++)
      holes += `M${R(375 + (i - (n - 1) / 2) * 12 - 3)} ${y + 18}v-11a3 3 0 0 1 6 0v11z`;
  s += path(holes, ink(0.54, 0.2));
  return (
    s +
    path(
      cut("300,380 300,300 330,286 352,300 352,380") + cut("398,380 398,282 430,268 470,290 470,380"),
      ink(0.66, 0.32),
    )
  );
}

interface Window {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** Windows of the houses across, the house's left, width and top of each row. */
function windowsOf(x: number, w: number, rows: readonly number[], n: number): Window[] {
  const step = w / n;
  return rows.flatMap((y) =>
    Array.from({ length: n }, (_, i) => ({ x: R(x + step * (i + 0.5) - 7), y, w: 14, h: 26 })),
  );
}
const HOUSES = [
  { x: 176, w: 116, top: 148, tone: 0.72, rows: [178, 226, 274], n: 4 },
  { x: 452, w: 96, top: 126, tone: 0.68, rows: [156, 206, 256], n: 3 },
  { x: 546, w: 110, top: 158, tone: 0.76, rows: [188, 234, 278], n: 4 },
] as const;
const FAR_WINDOWS = HOUSES.flatMap(({ x, w, rows, n }) => windowsOf(x, w, rows, n));
const panes = (windows: readonly Window[], grow = 0): string =>
  windows
    .map(({ x, y, w, h }) => rect(x - grow, y - grow, w + grow * 2, h + grow * 2, { j: 0.4, b: 0 }))
    .join("");

/** The houses across the square: pale limestone, shutters thrown back, slate and tile. */
function houses(): string {
  let s = "";
  for (const { x, w, top, tone } of HOUSES) {
    const foot = 374;
    s += path(rect(x, top, w, foot - top, { j: 0.6 }), ink(tone, 0.46));
    s += path(
      cut(`${x - 6},${top + 2} ${x + 12},${top - 30} ${x + w - 10},${top - 32} ${x + w + 6},${top + 2}`),
      ink(0.5, 0.5),
    );
    s += path(
      rect(x + 20, top - 54, 12, 30, { j: 0.4 }) + rect(x + w - 40, top - 50, 15, 26, { j: 0.4 }),
      ink(0.58, 0.5),
    );
    s += path(rect(x - 3, top, w + 6, 6, { j: 0.3 }) + rect(x, 318, w, 4, { j: 0.3 }), ink(tone + 0.1, 0.46));
  }
  let shutters = "";
  for (const { x, y, h } of FAR_WINDOWS) shutters += `M${x - 8} ${y}h6v${h}h-6zM${x + 16} ${y}h6v${h}h-6z`;
  s += path(shutters, ink(0.56, 0.2));
  // arcades and shop fronts at the foot
  let shops = "";
  for (const x of [190, 226, 262, 470, 510, 562, 600, 636])
    shops += `M${x - 13} 374v-28a13 14 0 0 1 26 0v28z`;
  return s + path(panes(FAR_WINDOWS), ink(0.34, 0.2)) + path(shops, ink(0.36, 0.3));
}
/** People leaning out, and paper at the panes. */
function atWindows(): string {
  const dice = rng(10);
  let sheets = "";
  let heads = "";
  for (const { x, y, w, h } of FAR_WINDOWS) {
    const q = dice();
    if (q < 0.34) sheets += rect(x + 2, y + h - 13, w - 4, 15, { j: 0.8 });
    else if (q < 0.6)
      heads +=
        `M${R(x + 2)} ${y + h}q0 -9 5 -9q5 0 5 9z` +
        `M${R(x + 7)} ${y + h - 16}m-3.4 0a3.4 4 0 1 0 6.8 0a3.4 4 0 1 0 -6.8 0`;
  }
  return path(heads, ink(0.1, 0.4)) + path(sheets, ink(0.96, 0.4));
}

const RIGHT = 1134;
/** The sunlit house on the right, going away from us, its windows in perspective. */
function rightHouse(): { wall: string; windows: string; lit: string } {
  const wall = quad([RIGHT, 0, 0.19], [RIGHT, 5.2, 0.19], [RIGHT, 5.2, 1.2], [RIGHT, 0, 1.2]);
  let windows = "";
  let frames = "";
  for (let d = 4.95; d > 0.9; d -= 0.5) {
    for (const [h, up] of [
      [2.12, 0.8],
      [3.56, 0.8],
    ] as const) {
      const [a, b] = [1 / d, 1 / (d - 0.15)];
      windows += quad([RIGHT, h, a], [RIGHT, h + up, a], [RIGHT, h + up, b], [RIGHT, h, b]);
      for (const [p, q] of [
        [d + 0.09, d + 0.015],
        [d - 0.165, d - 0.24],
      ] as const)
        frames += quad([RIGHT, h, 1 / p], [RIGHT, h + up, 1 / p], [RIGHT, h + up, 1 / q], [RIGHT, h, 1 / q]);
    }
  }
  const bands = [1.78, 3.2, 4.9]
    .map((h) => quad([RIGHT, h, 0.19], [RIGHT, h + 0.09, 0.19], [RIGHT, h + 0.09, 1.2], [RIGHT, h, 1.2]))
    .join("");
  return {
    wall:
      path(wall, ink(0.78, 0.5)) +
      path(bands, ink(0.7, 0.5)) +
      path(frames, ink(0.5, 0.16)) +
      path(windows, ink(0.42, 0.16)),
    windows,
    lit: path(windows, ink(0.91, 0.56)),
  };
}

/** One thing a child would draw, in a square of 10 units. */
const SKETCHES = [
  "M1 9V5L5 1L9 5V9ZM4 9V6.500h2V9M7 3V1.500",
  "M5 3.500a1.700 1.700 0 1 0 .1 0M5 1V.200M5 8.500V7.600M1.400 5h-1M9.600 5h-1M2.400 2.400L1.800 1.800M7.600 2.400l.6 -.6M2.400 7.600l-.6 .6M7.600 7.600l.6 .6",
  "M1 8Q1 4 4 4L4.500 2L5.500 3.500H7.500L8.500 2L9 5Q9 8 6 8ZM1 8Q-.5 6 1 4M6.500 5.200v.1M7.800 5.200v.1",
  "M2 9V5Q1.400 3 2 3T2.800 5V1.500Q3.400 .5 4 1.500V4.500V.8Q4.600 -.2 5.200 .8V4.500V1.300Q5.800 .4 6.400 1.300V5.500Q7.500 3.500 8.300 4.200Q8 7 6.400 9",
  "M1 2h8M1 4h7M1 6h8M1 8h4",
  "M5 1v8M2 1l1 3M8 1L7 4M1.500 5l1 3M8.500 5L7.500 8",
] as const;
/** A sketch set in a parallelogram: its corner, one side across, one side down. */
function sketch(
  i: number,
  [x, y]: Point,
  [ux, uy]: Point,
  [vx, vy]: Point,
  tone: number,
  width = 0.7,
): string {
  const d = SKETCHES[i % SKETCHES.length];
  return `<path transform="matrix(${R(ux) / 10} ${R(uy) / 10} ${R(vx) / 10} ${R(vy) / 10} ${R(x)} ${R(y)})" d="${d}" fill="none" stroke="${ink(tone, 0.6)}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** The wall of drawings: sheets pasted along the sunlit house, as high as children reach, then as high as ladders do. */
function pasted(): string {
  const dice = rng(77);
  let s = "";
  let k = 0;
  for (let d = 4.7; d > 1.7; d -= 0.2 + dice() * 0.06) {
    for (const h of [0.42, 0.98, 1.42]) {
      if (dice() < (h > 1.3 ? 0.6 : 0.16)) continue;
      const low = h + (dice() - 0.5) * 0.16;
      const high = low + 0.4 + dice() * 0.08;
      const [a, b] = [1 / d, 1 / (d - 0.15)];
      s += path(quad([RIGHT, low, a], [RIGHT, high, a], [RIGHT, high, b], [RIGHT, low, b]), ink(0.97, 0.42));
      const [o, u, v] = [at(RIGHT, high - 0.05, a), at(RIGHT, high - 0.05, b), at(RIGHT, low + 0.05, a)];
      s += sketch(
        k++,
        [o[0] + 1, o[1]],
        [(u[0] - o[0]) * 0.86, (u[1] - o[1]) * 0.86],
        [v[0] - o[0], v[1] - o[1]],
        0.2,
        0.9,
      );
    }
  }
  return s;
}

/** The shop: our own house front, in its own shade; the arched door wide open. */
const DOOR = { left: 62, right: 142, top: 306, foot: 470 };
const doorway = (by = 0): string => {
  const { left, right, top, foot } = DOOR;
  return `M${left - by} ${foot}V${top + 40}A${(right - left) / 2 + by} ${40 + by} 0 0 1 ${right + by} ${top + 40}V${foot}Z`;
};
function shop(): string {
  const t = 0.5;
  const c = 0.22;
  const windows = [
    [22, 190, 36, 66],
    [104, 190, 36, 66],
    [22, 66, 36, 66],
    [104, 66, 36, 66],
  ] as const;
  const holes = windows.map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h${-w}z`).join("");
  let s = `<path fill-rule="evenodd" fill="${ink(t, c)}" d="M-200 -120H176V470H-200Z${doorway()}${holes}"/>`;
  s += line(`${doorway(7)}M-200 286H176M-200 290H176M-200 160H176`, ink(0.66, c), 3);
  s += path(rect(168, -120, 9, 590, { j: 0.4 }), ink(0.74, 0.5));
  let shutters = "";
  for (const [x, y, w, h] of windows) {
    for (const left of [x - 19, x + w + 3]) {
      shutters += rect(left, y - 2, 16, h + 4, { j: 0.5 });
    }
    s += path(rect(x - 5, y + h, w + 10, 6, { j: 0.4 }), ink(0.7, c));
  }
  s += path(shutters, ink(0.36, 0.1));
  // joints of the stone
  const dice = rng(19);
  let joints = "";
  for (let y = 306; y < 460; y += 24)
    for (let x = -190; x < 160; x += 46) {
      const from = x + dice() * 18;
      if (dice() < 0.5 && (from + 30 < DOOR.left - 10 || from > DOOR.right + 8))
        joints += `M${R(from)} ${y}h${R(14 + dice() * 16)}v${R(8 + dice() * 8)}`;
    }
  s += line(joints, ink(0.38, c), 1.6);
  // the sign: an iron arm, a small press cut out of sheet iron
  return (
    s +
    line("M176 250H232M176 236Q206 238 226 250M214 250v10M226 250v10", ink(0.1, 0.3), 3) +
    path(
      rect(202, 260, 36, 5) +
        rect(206, 260, 5, 48) +
        rect(229, 260, 5, 48) +
        rect(217, 262, 6, 20) +
        rect(211, 281, 18, 6) +
        rect(198, 294, 44, 5) +
        rect(202, 305, 12, 5) +
        rect(226, 305, 12, 5),
      ink(0.08, 0.3),
    )
  );
}
/** Inside: the press, a lamp that nobody has thought of putting out, the stone. */
function inside(): string {
  return (
    path("M40 300H176V480H40Z", ink(0.2, 0.5)) +
    path(rect(8, 180, 150, 90) + rect(8, 56, 150, 90), ink(0.26, 0.24)) +
    path(
      rect(86, 352, 8, 104) +
        rect(122, 352, 8, 104) +
        rect(80, 346, 56, 9) +
        rect(104, 356, 9, 36) +
        rect(96, 390, 26, 7) +
        rect(70, 412, 62, 6),
      ink(0.07, 0.4),
    ) +
    circ(72, 388, 7, ink(0.97, 0.54)) +
    path(rect(48, 400, 34, 5) + rect(46, 436, 32, 40), ink(0.46, 0.5))
  );
}
const lamps = (): string =>
  path(rect(24, 192, 32, 62) + rect(106, 192, 32, 62) + rect(106, 68, 32, 62), ink(0.92, 0.56));

/** The pavement: sun, the shade of our own house lying across it, the joints going away. */
function ground(): string {
  let s = `<defs>${grad("g", [
    [0, 0.79, 0.4],
    [0.4, 0.77, 0.4],
    [1, 0.68, 0.4],
  ])}</defs><rect x="-200" y="368" width="1680" height="480" fill="url(#g)"/>`;
  let joints = "";
  for (let i = -9; i < 15; i++)
    joints += `M${at(i * 210, 0, 0.2)
      .slice(0, 2)
      .join(" ")}L${at(i * 210, 0, 1.6)
      .slice(0, 2)
      .join(" ")}`;
  for (let d = 4.9; d > 0.6; d *= 0.86) joints += `M-200 ${at(0, 0, 1 / d)[1]}H1480`;
  s += line(joints, ink(0.6, 0.4), 1.4);
  // shade of the shop, its chimney, the lines
  s += path(
    cut(
      "-220,466 176,466 262,516 248,528 300,560 330,566 346,592 312,600 268,610 176,700 60,860 -220,860",
      1.5,
    ),
    ink(0.5, 0.14),
  );
  return s;
}
/** Shadows of the sheets overhead, and of the tree. */
function shadows(): string {
  let s = "";
  for (const [x, y, w] of [
    [372, 600, 58],
    [470, 612, 62],
    [574, 590, 52],
    [438, 690, 84],
    [590, 676, 76],
  ] as const)
    s += cut(`${x},${y} ${x + w},${y + 5} ${x + w - 10},${y + 15} ${x - 12},${y + 9}`, 1.2);
  return path(s, ink(0.6, 0.24)) + `<ellipse cx="600" cy="528" rx="130" ry="22" fill="${ink(0.56, 0.24)}"/>`;
}
/** What the children have done so far. */
function chalk(): string {
  const flat = (i: number, x: number, y: number, w: number, lean: number): string =>
    sketch(i, [x, y], [w, 0], [lean, w * 0.36], 0.98, 0.55);
  return (
    flat(0, 470, 640, 66, -14) +
    flat(1, 372, 664, 58, -6) +
    flat(2, 566, 650, 64, -22) +
    flat(3, 430, 702, 60, -12) +
    flat(1, 664, 640, 50, -24) +
    line(
      "M300 620l70 0M292 634l76 0M284 650l84 0M276 668l90 0M300 620l-28 64M318 620l-6 14M340 620l2 30M370 620l-4 48",
      ink(0.97, 0.4),
      2.4,
      'stroke-linecap="round"',
    )
  );
}

/** The fountain: basin of eight sides, a column, two masks that spit. */
const FOUNTAIN = { x: 330, y: 512 };
function fountain(): string {
  const { x, y } = FOUNTAIN;
  const stone = ink(0.7, 0.46);
  const shade = ink(0.5, 0.3);
  let s = path(
    cut(
      `${x - 104},${y - 44} ${x - 98},${y} ${x - 44},${y + 22} ${x + 50},${y + 22} ${x + 100},${y - 2} ${x + 104},${y - 44}`,
      0.6,
    ),
    stone,
  );
  s += path(cut(`${x - 104},${y - 44} ${x - 98},${y} ${x - 44},${y + 22} ${x - 46},${y - 22}`, 0.6), shade);
  s += path(
    cut(
      `${x - 112},${y - 50} ${x - 56},${y - 72} ${x + 56},${y - 72} ${x + 112},${y - 50} ${x + 56},${y - 26} ${x - 56},${y - 26}`,
      0.6,
    ),
    ink(0.88, 0.46),
  );
  s += path(
    cut(
      `${x - 94},${y - 51} ${x - 48},${y - 66} ${x + 48},${y - 66} ${x + 94},${y - 51} ${x + 48},${y - 33} ${x - 48},${y - 33}`,
      0.5,
    ),
    ink(0.5, 0.04),
  );
  s += line(`M${x - 60} ${y - 50}q24 6 48 0t52 2M${x - 30} ${y - 42}q20 5 44 0`, ink(0.9, 0.06), 2);
  s += path(
    outline(
      pts(
        `${x - 20},${y - 48}c ${x + 20},${y - 48}c ${x + 17},${y - 66} ${x + 14},${y - 160}c ${x + 22},${y - 168}c ${x + 22},${y - 178}c ${x + 12},${y - 186} ${x + 8},${y - 196} ${x + 13},${y - 208} ${x},${y - 222} ${x - 13},${y - 208} ${x - 8},${y - 196} ${x - 12},${y - 186} ${x - 22},${y - 178}c ${x - 22},${y - 168}c ${x - 14},${y - 160}c ${x - 17},${y - 66}`,
      ),
    ),
    ink(0.74, 0.46),
  );
  s += path(
    cut(`${x - 20},${y - 48} ${x - 14},${y - 160} ${x - 4},${y - 160} ${x - 6},${y - 48}`, 0.4),
    shade,
  );
  s += circ(x + 9, y - 118, 7, ink(0.5, 0.4)) + circ(x - 11, y - 118, 6, ink(0.36, 0.3));
  return (
    s +
    line(
      `M${x + 14} ${y - 116}q24 6 30 62M${x - 15} ${y - 116}q-22 6 -28 62`,
      ink(0.96, 0.06),
      2.6,
      'stroke-linecap="round"',
    )
  );
}

const TREE = { x: 556, y: 520 };
/** The mulberry: a forked trunk, five clumps of October leaves, what the sun makes of each. */
function mulberry(): string {
  const { x, y } = TREE;
  const dice = rng(61);
  const clump = (cx: number, cy: number, r: number): string => {
    let d = "";
    const n = 9;
    for (let i = 0; i <= n; i++) {
      const a = (i / n) * Math.PI * 2;
      const q = r * (0.86 + dice() * 0.22);
      const place = `${Math.round(cx + Math.cos(a) * q * 1.2)} ${Math.round(cy + Math.sin(a) * q * 0.82)}`;
      d += i === 0 ? `M${place}` : `A${Math.round(r * 0.42)} ${Math.round(r * 0.4)} 0 0 1 ${place}`;
    }
    return `${d}Z`;
  };
  const crown = [
    [-62, -196, 40],
    [64, -190, 42],
    [-28, -238, 42],
    [38, -246, 38],
    [2, -196, 46],
  ] as const;
  let s = path(
    limb(`${x},${y} ${x - 4},${y - 60} ${x + 2},${y - 120}`, [17, 12, 9]) +
      limb(`${x},${y - 104} ${x - 30},${y - 150} ${x - 62},${y - 190}`, [8, 6, 3]) +
      limb(`${x},${y - 108} ${x + 34},${y - 148} ${x + 62},${y - 186}`, [8, 6, 3]) +
      limb(`${x},${y - 110} ${x + 4},${y - 170} ${x - 4},${y - 220}`, [7, 5, 3]),
    ink(0.16, 0.5),
  );
  for (const [dx, dy, r] of crown) {
    s += path(clump(x + dx, y + dy, r), ink(0.5, 0.66));
    s += path(clump(x + dx + 8, y + dy - 9, r * 0.68), ink(0.68, 0.62));
    s += path(clump(x + dx + 15, y + dy - 16, r * 0.36), ink(0.86, 0.56));
  }
  return s;
}

/** The bench that goes round its foot. */
function bench(): string {
  const { x, y } = TREE;
  let s = path(
    cut(`${x - 76},${y - 28} ${x + 76},${y - 28} ${x + 92},${y - 14} ${x - 92},${y - 14}`, 0.5),
    ink(0.6, 0.5),
  );
  s += path(rect(x - 92, y - 14, 184, 6, { j: 0.3 }), ink(0.3, 0.4));
  for (const dx of [-80, -28, 26, 76]) s += path(rect(x + dx, y - 9, 7, 24, { j: 0.4 }), ink(0.2, 0.4));
  return s + line(`M${x - 84} ${y - 21}H${x + 84}`, ink(0.42, 0.5), 1.6);
}
/** Sheets on a line, like washing; `skip` leaves room for the player's. */
interface Washing {
  readonly id: string;
  readonly z: number;
  readonly cord: readonly [number, number, number, number, number];
  readonly n: number;
  readonly w: number;
  readonly seed: number;
  readonly skip?: number;
  readonly tone: number;
}
function washing({ id, z, cord, n, w, seed, skip, tone }: Washing): LayerArt[] {
  const dice = rng(seed);
  let s = "";
  for (let i = 0; i < n; i++) {
    const [x, y] = ropeAt(...cord, (i + 0.6 + dice() * 0.3) / (n + 0.4));
    if (i === skip) continue;
    const [wide, long] = [w * (0.8 + dice() * 0.3), w * (1.05 + dice() * 0.3)];
    const lean = (dice() - 0.5) * w * 0.16;
    s += path(
      poly(
        [
          [x - wide / 2, y - 1],
          [x + wide / 2, y - 1],
          [x + wide / 2 + lean, y + long],
          [x - wide / 2 + lean, y + long + (dice() - 0.5) * 4],
        ],
        { j: 0.8, b: 2 },
      ),
      ink(tone, 0.44),
    );
    if (i % 3 === 1 && w > 40)
      s += print(x - wide * 0.34 + lean * 0.4, y + long * 0.14, wide * 0.68, long * 0.7, {
        seed: seed + i,
        lh: w / 9,
        tone: 0.3,
        head: i % 2 === 0,
      });
    else
      s += sketch(
        i + seed,
        [x - wide * 0.32 + lean * 0.3, y + long * 0.2],
        [wide * 0.64, 0],
        [lean * 0.4, long * 0.56],
        0.22,
        0.6,
      );
    s += path(
      rect(x - wide * 0.36, y - 5, 3, 9, { j: 0.2 }) + rect(x + wide * 0.32, y - 5, 3, 9, { j: 0.2 }),
      ink(0.4, 0.6),
    );
  }
  const [x0, y0] = cord;
  return [
    layer(`${id}-cord`, z, line(rope(...cord), ink(0.16, 0.4), w > 40 ? 2.4 : 1.6)),
    layer(id, z + 0.006, s, { pivot: [x0 + 240, y0], motion: { sway: 0.006, speed: 0.7, phase: seed } }),
  ];
}
/** The player's sheet hangs on the nearest line but one. */
const OWN = { x: 352, y: 92, w: 104, h: 104 };

/** Those who came, far off: six of them cut once and set again. */
function farCrowd(): string {
  const dice = rng(25);
  const kinds = ["man", "woman", "coat", "shawl", "child", "arms"] as const;
  const cuts = kinds.map(
    (kind) => `<g id="${kind}">${tinyPeople([{ kind, x: 0, y: 0, h: 100 }], 0.1, 0.4)}</g>`,
  );
  let s = "";
  for (let i = 0; i < 30; i++) {
    const y = R(382 + (i / 30) * 62);
    const k = R(tall(y)) / 100;
    const x = R(206 + ((i * 0.618) % 1) * 470 + dice() * 14);
    s += `<use href="#${kinds[Math.floor(dice() * kinds.length)]}" transform="translate(${x} ${y})scale(${k.toFixed(2)})"/>`;
  }
  let held = "";
  for (const [x, y, w] of [
    [232, 332, 20],
    [300, 318, 18],
    [436, 326, 20],
    [486, 336, 18],
    [660, 338, 19],
  ] as const)
    held += poly(
      [
        [x, y],
        [x + w, y - 2],
        [x + w, y + w * 1.2],
        [x, y + w * 1.2],
      ],
      { j: 1.4 },
    );
  return `<defs>${cuts.join("")}</defs>${s}${path(held, ink(0.96, 0.42))}`;
}

/** Her country, from this far: red terraces, white walls. */
const terraces: InnerPicture = ([x, y, w, h]) => {
  let s = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ink(0.5, 0.95)}"/>`;
  for (let i = 0; i < 7; i++)
    s +=
      path(`M${x} ${y + i * 70 + 60}l${w} -24v26l${-w} 24z`, ink(i % 2 ? 0.34 : 0.66, 0.95)) +
      path(
        `M${x + 60 + ((i * 83) % 140)} ${y + i * 70 + 40}h34v30h-34zM${x + 150 + ((i * 47) % 90)} ${y + i * 70 + 20}h26v34h-26z`,
        ink(0.94, 0.4),
      );
  return s;
};

/** The sill we lean on: a row of leaded stone, a sheet under a pebble. */
function sill(): string {
  return (
    path(cut("-220,712 1500,708 1500,860 -220,860", 1), ink(0.3, 0.16)) +
    line("M-220 713H1500", ink(0.6, 0.4), 3) +
    path(cut("-220,-140 -30,-140 -38,300 -30,720 -220,720", 1.2), ink(0.12, 0.2)) +
    path(cut("-30,-140 -8,-140 -14,700 -30,716", 0.8), ink(0.3, 0.3)) +
    path(cut("1300,-140 1500,-140 1500,860 1310,860", 1.2), ink(0.12, 0.2))
  );
}
const house = rightHouse();

const person = (y: number, share: number): number => R(tall(y) * share);
const layers: LayerArt[] = [
  layer(
    "sky",
    0,
    sky([
      [0, 0.82, 0.04],
      [0.5, 0.9, 0.12],
      [0.8, 0.88, 0.4],
      [1, 0.84, 0.46],
    ]),
    { res: 0.5, only: ["day"] },
  ),
  layer(
    "evening",
    0,
    sky([
      [0, 0.34, 0.02],
      [0.36, 0.56, 0.06],
      [0.7, 0.78, 0.66],
      [1, 0.84, 0.6],
    ]),
    { res: 0.5, only: ["dusk"] },
  ),
  layer("tower", 0.08, tower()),
  layer("houses", 0.16, houses()),
  layer("at-windows", 0.172, atWindows()),
  layer(
    "far-lamps",
    0.18,
    path(
      panes(
        FAR_WINDOWS.filter((_, i) => i % 3 !== 1),
        -1,
      ),
      ink(0.93, 0.54),
    ),
    { only: ["dusk"] },
  ),
  layer("right-house", 0.22, house.wall, { box: [560, -120, 920, 960] }),
  layer("right-lamps", 0.228, house.lit, { only: ["dusk"] }),
  layer("wall", 0.236, pasted()),
  layer("ground", 0.1, ground(), { box: WORLD }),
  layer("shadows", 0.26, shadows(), { only: ["day"] }),
  layer("chalk", 0.276, chalk()),
  layer("inside", 0.3, inside()),
  layer("shop", 0.33, shop(), { box: WORLD }),
  layer("shop-lamps", 0.338, lamps(), { only: ["dusk"] }),
  layer("far-crowd", 0.36, farCrowd(), { who: "strikers" }),
  layer("fountain", 0.42, fountain()),
  flat("honore", "standing", seated(), { at: { x: 392, y: 464 }, height: 158, z: 0.44 }),
  layer("tree", 0.46, mulberry(), { pivot: [TREE.x, TREE.y], motion: { sway: 0.003, speed: 0.5 } }),
  layer("bench", 0.476, bench()),
  ...striker(2, { at: { x: 700, y: 576 }, height: person(576, 1), z: 0.504 }),
  flat("michel", "standing", michel.standing(), {
    at: { x: 40, y: 596 },
    height: person(596, 1.05),
    z: 0.514,
  }),
  flat("lucien", "reading", lucien.reading(), {
    at: { x: 560, y: 604 },
    height: person(604, 1.03),
    z: 0.524,
    flip: true,
  }),
  ...washing({
    id: "sheets",
    z: 0.544,
    cord: [140, 58, 690, 70, 44],
    n: 7,
    w: 74,
    seed: 2,
    tone: 0.84,
    skip: 3,
  }),
  { id: "drawing", z: 0.56, drawing: OWN },
  layer("chalk-children", 0.574, chalkChildren(468, 668, 0.94)),
  flat("bianchon", "standing", bianchon.standing(), {
    at: { x: 756, y: 640 },
    height: person(640, 1.03),
    z: 0.586,
    flip: true,
  }),
  flat(
    "hand_worker",
    "seated",
    { ...handWorker.seated(), inner: terraces },
    {
      at: { x: 664, y: 656 },
      height: person(656, 0.97),
      z: 0.6,
      flip: true,
    },
  ),
  ...figure({ who: "honorine", pose: "standing", at: { x: 148, y: 688 }, height: person(688, 1), z: 0.62 }),
  ...figure({ who: "ursule", pose: "standing", at: { x: 268, y: 696 }, height: person(696, 0.84), z: 0.64 }),
  layer("sill", 0.93, sill(), { box: WORLD }),
];

/** The sun is behind our own roof, to the left: it goes over the square and stays on the wall of drawings. */
const sun = { x: 560, y: -180, z: 0.95, radius: 980, intensity: 0.72, temp: 0.5, halo: 0.1 };
const blue = { x: 40, y: 260, z: 0.9, radius: 420, intensity: 0.2, temp: 0.04, halo: 0 };
const hearth = { x: 100, y: 400, z: 0.31, radius: 90, intensity: 0.9, temp: 0.54, halo: 0.16, flicker: true };

export default {
  id: "square_day",
  palette: "gold",
  focus: 0.62,
  parallax: 50,
  ambient: 0.74,
  grain: 0.08,
  vignette: 0.16,
  split: -1,
  shadow: [30, 0.6],
  hatch: { strength: 0.46, pitch: 4.6, cross: 0.7, ruled: false },
  lights: {
    day: [sun, hearth, blue],
    dusk: {
      lights: [
        { ...hearth, z: 0.5, radius: 260, intensity: 1, halo: 0.14 },
        { x: 640, y: 330, z: 0.24, radius: 260, intensity: 0.34, temp: 0.6, halo: 0.04 },
        { ...sun, radius: 900, intensity: 0.16, temp: 0.12, halo: 0 },
      ],
      ambient: 0.42,
      cold: 0.22,
    },
  },
  subject: { x: 0, y: 0, w: 800, h: 722 },
  portrait: { x: 30, y: 50, w: 690, h: 640 },
  layers,
  objects: {
    sheets: { layer: "sheets", box: [180, 80, 470, 130] },
    wall: { layer: "wall", box: [610, 360, 190, 110] },
    fountain: { layer: "fountain" },
    children: { layer: "chalk-children" },
    shop_door: { layer: "shop", box: [52, 296, 100, 176] },
    bench: { layer: "bench" },
  },
} satisfies SceneArt;
