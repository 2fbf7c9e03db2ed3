/** The print shop by night: the prologue's first image. Rain on the window, a candle, a cold screen, the forme asleep on its stone. */
import { figure } from "../kit/figures/figure.ts";
import { press } from "../kit/props/hand-press.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import {
  bar,
  circ,
  grad,
  ink,
  layer,
  lerp,
  line,
  path,
  poly,
  R,
  rect,
  rng,
  rope,
  ropeAt,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** The window's opening. */
const OPENING = { left: 292, right: 536, top: 40, foot: 410, rise: 96 };
const FLAME = { x: 590, y: 312 };
const SCREEN = { x: 676, y: 398 };

const arch = (x0: number, x1: number, y0: number, y1: number, rise: number): string =>
  `M${x0} ${y1}V${y0 + rise}A${(x1 - x0) / 2} ${rise} 0 0 1 ${x1} ${y0 + rise}V${y1}Z`;

function sky(): string {
  const stops = [
    [0, 0.12, 0.02],
    [0.3, 0.24, 0.02],
    [0.58, 0.46, 0.06],
    [0.8, 0.62, 0.12],
    [1, 0.66, 0.14],
  ] as const;
  return `<defs>${grad("g", stops)}</defs><rect x="230" y="-20" width="380" height="470" fill="url(#g)"/>`;
}

function moon(): string {
  const seas = [
    [-9, -9, 8, 6],
    [10, 8, 10, 7],
    [6, -14, 5, 4],
    [-12, 12, 5, 4],
  ].map(([dx = 0, dy = 0, rx, ry]) => `<ellipse cx="${372 + dx}" cy="${116 + dy}" rx="${rx}" ry="${ry}"/>`);
  return circ(372, 116, 32, ink(0.97, 0.18)) + `<g fill="${ink(0.86, 0.14)}">${seas.join("")}</g>`;
}

function clouds(): string {
  const low: Point[] = [
    [250, 214],
    [300, 196],
    [352, 206],
    [404, 190],
    [452, 204],
    [520, 196],
    [566, 212],
    [500, 220],
    [430, 222],
    [370, 216],
    [300, 226],
  ];
  const veil: Point[] = [
    [360, 166],
    [410, 156],
    [460, 162],
    [516, 150],
    [586, 164],
    [530, 174],
    [470, 176],
    [414, 174],
  ];
  const high: Point[] = [
    [420, 78],
    [470, 66],
    [520, 72],
    [576, 64],
    [590, 78],
    [520, 86],
    [460, 86],
  ];
  return (
    path(smooth(low), ink(0.42, 0.05)) +
    path(smooth(veil), ink(0.4, 0.06)) +
    path(smooth(high), ink(0.34, 0.05))
  );
}

function hills(): string {
  const ridge: Point[] = [
    [230, 316, "c"],
    [300, 304],
    [380, 312],
    [456, 294],
    [520, 302],
    [610, 296, "c"],
    [610, 470, "c"],
    [230, 470, "c"],
  ];
  return path(smooth(ridge), ink(0.44, 0.04));
}

/** The old town on its rock, with the tower of Saint-Pierre, and rain falling on it. */
function town(): string {
  const t = ink(0.27, 0.06);
  const r = rng(11);
  const rock: Point[] = [
    [230, 372, "c"],
    [290, 356],
    [360, 342],
    [430, 350],
    [500, 366],
    [610, 384, "c"],
    [610, 470, "c"],
    [230, 470, "c"],
  ];
  const storey = (x: number, y: number, w: number, h: number): string => rect(x, y, w, h, { j: 0.6, b: 0.3 });
  const tower =
    storey(302, 290, 32, 80) + storey(304, 260, 28, 32) + storey(307, 234, 22, 28) + storey(310, 212, 16, 24);
  let s =
    path(smooth(rock), t) +
    path(
      tower +
        poly(
          [
            [308, 213],
            [318, 188],
            [328, 213],
          ],
          { j: 0.4 },
        ),
      t,
    );
  let holes = "";
  for (const [y, n, w] of [
    [217, 2, 16],
    [240, 2, 22],
    [266, 3, 28],
    [298, 3, 32],
    [322, 3, 32],
  ] as const) {
    for (let i = 0; i < n; i++)
      holes += `M${R(318 - w / 2 + ((i + 0.5) * w) / n - 1.8)} ${y + 13}v-9a1.8 2 0 0 1 3.6 0v9z`;
  }
  s += path(holes, ink(0.52, 0.1));
  s += path("M408 352v-28q0-24 22-28q-1-8 2-11l2-8l2 8q3 3 2 11q22 4 22 28v32z", t);
  let houses = "";
  for (let i = 0; i < 15; i++) {
    const [x, y] = [250 + i * 20 + r() * 10, 336 + r() * 22];
    const w = 22 + r() * 16;
    houses += poly(
      [
        [x, y + 90],
        [x, y],
        [x + w / 2, y - 8 - r() * 9],
        [x + w, y],
        [x + w, y + 90],
      ],
      { j: 1, b: 0.5 },
    );
    if (r() < 0.6) houses += rect(x + 5, y - 15, 4.5, 18, { j: 0.4 });
  }
  s += path(houses, t);
  let lit = "";
  for (let i = 0; i < 9; i++) lit += `M${R(262 + r() * 250)} ${R(360 + r() * 36)}h3.4v4.6h-3.4z`;
  return s + path(lit, ink(0.92, 0.5));
}

function roofs(): string {
  const t = ink(0.15, 0.08);
  const slopes: Point[] = [
    [230, 440],
    [286, 392],
    [340, 430],
    [360, 420],
    [424, 382],
    [500, 424],
    [516, 414],
    [560, 396],
    [610, 420],
    [610, 470],
    [230, 470],
  ];
  let s = path(poly(slopes, { j: 1.6 }), t);
  for (const [x, y, w, h] of [
    [306, 378, 14, 46],
    [440, 366, 17, 40],
    [443, 359, 4.5, 8],
    [450, 357, 4.5, 9],
    [528, 378, 13, 36],
  ] as const)
    s += path(rect(x, y, w, h), t);
  return s + path(rect(400, 412, 8, 11, { j: 0.5 }), ink(0.95, 0.52));
}

/** Rain as an engraver cuts it: slanted strokes of every length. */
function rain(): string {
  const r = rng(88);
  let d = "";
  for (let i = 0; i < 150; i++) {
    const [x, y, l] = [250 + r() * 320, 20 + r() * 390, 10 + r() * 24];
    d += `M${R(x)} ${R(y)}l${R(-l * 0.26)} ${R(l)}`;
  }
  return line(d, ink(0.52, 0.06), 0.9, 'stroke-linecap="round"');
}

function wall(): string {
  const { left, right, top, foot, rise } = OPENING;
  let s = `<path fill-rule="evenodd" fill="${ink(0.46)}" d="M-200 -120H1480V840H-200Z${arch(left, right, top, foot, rise)}"/>`;
  const r = rng(31);
  let joints = "";
  for (let y = -40; y < 640; y += 46) {
    for (let x = -160; x < 1440; x += 96) {
      if (r() > 0.42) continue;
      const w = 40 + r() * 60;
      const from = x + r() * 40 + ((y / 46) % 2) * 48;
      if (from > left - 90 && from < right + 30 && y < foot + 40) continue;
      joints += `M${R(from)} ${R(y + r() * 4)}q${R(w / 2)} ${R((r() - 0.5) * 4)} ${R(w)} 0`;
      if (r() < 0.7) joints += `v${R(18 + r() * 20)}`;
    }
  }
  s += line(joints, ink(0.3), 2.4, 'stroke-linecap="round" stroke-linejoin="round"');
  const cx = (left + right) / 2;
  let wedges = "";
  for (let i = 0; i <= 10; i++) {
    const a = Math.PI * (1 + i / 10);
    wedges += `M${R(cx + Math.cos(a) * 127)} ${R(top + rise + Math.sin(a) * 101)}L${R(cx + Math.cos(a) * 158)} ${R(top + rise + Math.sin(a) * 132)}`;
  }
  s += line(
    wedges + `M${left - 36} ${top + rise + 4}A158 132 0 0 1 ${right + 36} ${top + rise + 4}`,
    ink(0.3),
    2.4,
  );
  return s + path(rect(-200, 652, 1680, 190, { j: 0 }), ink(0.26));
}

/** The window's frame, cut from one sheet, and what stands on its sill. */
function casement(): string {
  const { left, right, top, foot, rise } = OPENING;
  const t = ink(0.2, 0.45);
  let s = `<path fill-rule="evenodd" fill="${t}" d="${arch(left - 9, right + 9, top - 9, foot + 6, rise + 6)}${arch(left + 9, right - 9, top + 9, foot - 8, rise - 8)}"/>`;
  for (const x of [left + 62]) s += path(rect(x - 3, top + 20, 6, foot - top - 26, { j: 0.6 }), t);
  for (const y of [184, 356]) s += path(rect(left + 4, y - 3.5, right - left - 8, 7, { j: 0.6 }), t);
  s += path(
    poly([
      [left - 40, foot],
      [right + 36, foot],
      [right + 26, foot + 18],
      [left - 32, foot + 18],
    ]),
    ink(0.34),
  );
  return (
    s +
    path(rect(510, 378, 15, 33) + rect(497, 384, 12, 27), ink(0.16)) +
    path(
      poly([
        [526, 410],
        [530, 374],
        [537, 376],
        [536, 411],
      ]),
      ink(0.14),
    )
  );
}

/** The father's wall clock: round face, pendulum case, stopped at twenty to four. */
function clock(): string {
  const [x, y] = [628, 118];
  const wood = ink(0.2);
  let s = path(
    poly(
      [
        [x - 26, y + 26],
        [x + 26, y + 26],
        [x + 22, y + 104],
        [x, y + 120],
        [x - 22, y + 104],
      ],
      { j: 0.8 },
    ),
    wood,
  );
  s += path(
    poly(
      [
        [x - 12, y + 50],
        [x + 12, y + 50],
        [x + 11, y + 96],
        [x - 11, y + 96],
      ],
      { j: 0.5 },
    ),
    ink(0.4),
  );
  s += line(`M${x} ${y + 44}V${y + 82}`, wood, 2) + circ(x, y + 84, 7, ink(0.62)) + circ(x, y, 45, wood);
  s += path(
    poly(
      [
        [x - 18, y - 40],
        [x, y - 58],
        [x + 18, y - 40],
      ],
      { j: 0.6 },
    ),
    wood,
  );
  s += circ(x, y, 38, ink(0.7)) + circ(x, y, 31.5, ink(0.3)) + circ(x, y, 30.3, ink(0.7));
  let marks = "";
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    const from = i % 3 === 0 ? 25 : 27.5;
    marks += `M${R(x + Math.sin(a) * from)} ${R(y - Math.cos(a) * from)}L${R(x + Math.sin(a) * 36)} ${R(y - Math.cos(a) * 36)}`;
  }
  return (
    s +
    line(marks, ink(0.1), 2.2) +
    line(
      `M${x} ${y}L${x - 20} ${y + 12}M${x} ${y}L${x + 17} ${y + 6}`,
      ink(0.06),
      3,
      'stroke-linecap="round"',
    ) +
    circ(x, y, 3.4, ink(0.06))
  );
}

/** The mourning coat on its peg, still wet: a fall of black cloth with a lit edge. */
function coat(): string {
  const t = ink(0.09, 0.4);
  const outline: Point[] = [
    [226, 206, "c"],
    [240, 212],
    [256, 224],
    [266, 262],
    [270, 320],
    [276, 400],
    [280, 444, "c"],
    [262, 438],
    [246, 446],
    [228, 440],
    [208, 446],
    [190, 440, "c"],
    [194, 380],
    [196, 310],
    [198, 254],
    [206, 224],
    [218, 212],
  ];
  const sleeve: Point[] = [
    [254, 226, "c"],
    [268, 250],
    [280, 300],
    [284, 344],
    [270, 348, "c"],
    [262, 310],
    [254, 272],
  ];
  let s = path(
    bar(180, 192, 268, 190, 9) + rect(224, 188, 7, 22, { j: 0.4 }) + bar(192, 196, 192, 208, 5),
    ink(0.17),
  );
  s += path(smooth(outline), t) + path(smooth(sleeve), ink(0.075, 0.4));
  const hat: Point[] = [
    [174, 206, "c"],
    [182, 200],
    [188, 186],
    [200, 186],
    [206, 200],
    [214, 206, "c"],
    [194, 212],
  ];
  s += path(smooth(hat), ink(0.1, 0.4));
  return (
    s +
    line(
      "M228 216Q236 250 232 300T236 438M244 222Q250 300 248 440M212 222Q206 300 210 440",
      ink(0.24, 0.3),
      1.5,
    ) +
    line("M231 262v1M231 296v1M232 330v1", ink(0.5), 4, 'stroke-linecap="round"')
  );
}

function proofs(): LayerArt[] {
  const line1 = [684, 22, 1440, 62, 30] as const;
  const hung = [
    [0.055, 74, 104, 1],
    [0.165, 70, 96, 2],
    [0.29, 78, 108, 3],
    [0.5, 82, 108, 4],
    [0.63, 74, 100, 5],
    [0.76, 78, 106, 6],
  ] as const;
  return [
    layer("line", 0.44, line(rope(...line1), ink(0.12), 2.6)),
    ...hung.map(([u, w, h, k], i) => {
      const [x, y] = ropeAt(...line1, u);
      const body = sheet(x - w / 2, y - 3, w, h, {
        seed: k * 7,
        tone: 0.62 + (k % 3) * 0.04,
        cols: k % 2 ? 1 : 2,
      });
      return layer(`proof-${i}`, 0.45, body, {
        sheet: "proofs",
        pivot: [R(x), R(y)],
        motion: { sway: 0.012 + 0.004 * (k % 3), speed: 0.8 + k * 0.07, phase: k * 1.3 },
      });
    }),
  ];
}

/** Candle in its holder on a pile of proofs; the flame is a sheet of its own. */
function candle(): LayerArt[] {
  const move = `translate(${FLAME.x - 733} -6)`;
  const dark = ink(0.2);
  let pile = "";
  for (let i = 0; i < 10; i++) pile += rect(684 + (i % 3) * 2, 478 - i * 5.4, 98 - (i % 2) * 4, 5, { j: 1 });
  const holder =
    path("M700 423q34 9 68 0l-7 -8h-54z", dark) +
    path("M765 416q17 -3 15 9q-4 9 -18 4l2 -4q11 3 12 -4q0 -5 -10 -2z", dark);
  const wax =
    path("M722 417V355q1 -5 4 -4q3 -4 8 -1q5 -3 8 2q3 0 3 6l-1 59z", ink(0.76)) +
    path("M722 366q-6 12 -2 26q4 3 4 -6zM744 362q4 9 2 18q-3 4 -4 -4z", ink(0.74));
  const wick = line("M733 351q-1 -7 1 -11", ink(0.05), 2.2);
  const flame =
    path(
      "M733.5 342C722 334 721 320 728 308C731 302 733 296 733 288C738 298 746 308 746 322C746 334 741 340 733.5 342Z",
      ink(0.96, 0.6),
    ) + path("M733.5 340C727 335 727 322 733 312C739 322 740 335 733.5 340Z", ink(1, 0.45));
  const smoke = line("M733 332q-10 -22 0 -44t-2 -48t6 -40", ink(0.5, 0.2), 2, 'stroke-linecap="round"');
  const group = (body: string): string => `<g transform="${move}">${body}</g>`;
  return [
    layer("flame", 0.5, group(flame), { only: ["candle"], pivot: [FLAME.x, 334], motion: { flame: 1 } }),
    layer("smoke", 0.5, group(smoke), { only: ["dark"], pivot: [FLAME.x, 334], motion: { sway: 0.03 } }),
    layer("candle", 0.506, group(path(pile, ink(0.6)) + holder + wax + wick)),
  ];
}

/** The bench she works at; the drawer is a sheet of its own, not quite shut. */
function bench(): LayerArt[] {
  const t = ink(0.15);
  let s =
    path(
      poly([
        [512, 482],
        [838, 482],
        [842, 496],
        [508, 496],
      ]),
      ink(0.19),
    ) + path(rect(520, 494, 310, 42), t);
  s += path(rect(524, 530, 15, 160) + rect(806, 530, 15, 160) + rect(530, 610, 280, 9), t);
  s +=
    line("M514 484H836", ink(0.42), 1.6) +
    path(
      rect(560, 470, 44, 12) + rect(762, 452, 46, 9) + rect(758, 461, 54, 10) + rect(766, 471, 44, 11),
      ink(0.3),
    );
  const drawer =
    path(
      poly(
        [
          [648, 500],
          [744, 500],
          [748, 532],
          [644, 532],
        ],
        { j: 0.7 },
      ),
      ink(0.24),
    ) +
    path(
      poly(
        [
          [646, 497],
          [746, 497],
          [744, 502],
          [648, 502],
        ],
        { j: 0.4 },
      ),
      ink(0.05),
    );
  const pull =
    path("M684 514h24q1 9 -12 9t-12 -9z", ink(0.6)) + line("M652 506H740M652 528H742", ink(0.36), 1.2);
  const slip = path(
    poly(
      [
        [668, 499],
        [676, 492],
        [700, 494],
        [698, 500],
      ],
      { j: 0.4 },
    ),
    ink(0.6, 0.9),
  );
  return [layer("bench", 0.585, s), layer("drawer", 0.6, drawer + slip + pull)];
}

/** An old screen, three quarters on: a cold page, number 41, lines and one line of shadow where the sentence goes. */
function screen(): LayerArt[] {
  const shell = ink(0.11, 0.2);
  const corner = (u: number, v: number): Point => [
    lerp(lerp(624, 716, u), lerp(628, 718, u), v),
    lerp(lerp(348, 336, u), lerp(446, 452, u), v),
  ];
  const quad = (u0: number, v0: number, u1: number, v1: number): string =>
    poly([corner(u0, v0), corner(u1, v0), corner(u1, v1), corner(u0, v1)], { j: 0, b: 0 });
  let s = path(
    poly(
      [
        [716, 326],
        [762, 344],
        [764, 442],
        [720, 462],
      ],
      { j: 0.6 },
    ),
    ink(0.08, 0.3),
  );
  s += path(
    poly(
      [
        [614, 340],
        [718, 326],
        [722, 462],
        [618, 456],
      ],
      { j: 0.6 },
    ),
    shell,
  );
  s +=
    path(
      poly(
        [
          [662, 456],
          [704, 460],
          [716, 482],
          [648, 482],
        ],
        { j: 0.5 },
      ),
      shell,
    ) + path(bar(634, 480, 734, 482, 7), shell);
  s += path(
    poly(
      [
        [556, 476],
        [626, 472],
        [636, 482],
        [552, 484],
      ],
      { j: 0.5 },
    ),
    ink(0.2, 0.3),
  );
  const off = path(quad(0, 0, 1, 1), ink(0.16, 0.1));
  const r = rng(41);
  const t = ink(0.3, 0.02);
  let words = "";
  for (let i = 0; i < 11; i++) {
    if (i === 7) continue;
    let u = 0.1 + (i === 0 ? 0.06 : 0);
    const end = i === 6 || i === 10 ? 0.5 + r() * 0.2 : 0.9;
    while (u < end - 0.03) {
      const w = Math.min(end - u, 0.04 + r() * 0.12);
      words += quad(u, 0.2 + i * 0.068, u + w, 0.2 + i * 0.068 + 0.03);
      u += w + 0.03;
    }
  }
  const folio =
    quad(0.78, 0.07, 0.8, 0.13) +
    quad(0.74, 0.1, 0.82, 0.115) +
    quad(0.74, 0.07, 0.755, 0.115) +
    quad(0.86, 0.07, 0.88, 0.13);
  const glow =
    path(quad(0, 0, 1, 1), ink(0.93, 0.02)) +
    path(words + folio, t) +
    path(quad(0.1, 0.675, 0.62, 0.72), ink(0.62, 0.02)) +
    path(quad(0.64, 0.665, 0.652, 0.73), ink(0.2, 0.9));
  return [
    layer("screen", 0.607, s + off),
    layer("page-41", 0.611, glow, { sheet: "screen", only: ["candle", "dark"] }),
  ];
}

/** Two type cases on their sloping stand, seen over the heroine's shoulder. */
function cases(): string {
  const t = ink(0.13);
  const solids: string[] = [];
  let holes = "";
  const grid = (a: Point, b: Point, c: Point, d: Point, cols: number, rows: number, seed: number): void => {
    const at = (u: number, v: number): Point => [
      lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
      lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
    ];
    const r = rng(seed);
    solids.push(poly([a, b, c, d], { j: 1 }));
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < cols; i++) {
        const [u, v, du, dv] = [0.035 + (i * 0.93) / cols, 0.05 + (j * 0.9) / rows, 0.93 / cols, 0.9 / rows];
        const heap = v + dv * (0.925 - (0.15 + r() * 0.5) * 0.6);
        const [p, q, k, l] = [
          at(u + du * 0.075, v + dv * 0.075),
          at(u + du * 0.925, v + dv * 0.075),
          at(u + du * 0.925, heap),
          at(u + du * 0.075, heap),
        ];
        let d = `M${R(p[0])} ${R(p[1])}L${R(q[0])} ${R(q[1])}L${R(k[0])} ${R(k[1])}`;
        const n = 3 + Math.floor(r() * 4);
        for (let m = 1; m < n; m++)
          d += `L${R(lerp(k[0], l[0], m / n))} ${R(lerp(k[1], l[1], m / n) - r() * 4)}`;
        holes += `${d}L${R(l[0])} ${R(l[1])}Z`;
      }
    }
  };
  grid([-60, 450], [226, 424], [246, 510], [-72, 548], 9, 5, 3);
  grid([-76, 558], [250, 522], [278, 610], [-88, 656], 8, 4, 9);
  solids.push(
    poly([
      [-100, 660],
      [284, 612],
      [284, 630],
      [-100, 682],
    ]),
    bar(262, 626, 276, 850, 17),
    bar(4, 664, -6, 850, 17),
  );
  for (let k = 0; k < 3; k++) {
    solids.push(
      poly([
        [-100, 706 + k * 38],
        [270, 662 + k * 38],
        [270, 684 + k * 38],
        [-100, 730 + k * 38],
      ]),
    );
    holes += rect(118 + k * 3, 694 + k * 38, 34, 9, { j: 0.5 });
  }
  const mask = `<mask id="k"><rect x="-200" y="200" width="700" height="700" fill="#fff"/><path d="${holes}" fill="#000"/></mask>`;
  return `<defs>${mask}</defs><g mask="url(#k)">${solids.map((d) => path(d, t)).join("")}</g>`;
}

/** The imposing stone, with the quoins, the mallet and the shooting stick of the one who locked the forme. */
function stone(): string {
  let s = path(
    poly(
      [
        [556, 588],
        [1500, 588],
        [1500, 672],
        [520, 672],
      ],
      { j: 1.5, b: 1 },
    ),
    ink(0.4),
  );
  s +=
    path(
      poly(
        [
          [514, 670],
          [1500, 670],
          [1500, 700],
          [514, 700],
        ],
        { j: 1.5, b: 1 },
      ),
      ink(0.16),
    ) + path(rect(540, 698, 1000, 160), ink(0.08));
  s += line("M520 673H1500", ink(0.5), 1.8);
  const tool = ink(0.07);
  s += path(
    bar(950, 652, 1016, 622, 9) +
      poly(
        [
          [1000, 604],
          [1038, 592],
          [1050, 628],
          [1012, 640],
        ],
        { j: 1.5 },
      ),
    tool,
  );
  return (
    s +
    path(
      bar(918, 604, 978, 598, 6, 4) + rect(560, 640, 17, 11) + rect(582, 648, 20, 10) + rect(564, 655, 14, 9),
      tool,
    )
  );
}

/** A lip of darkness round the scene: beam above, post and paper at the right. */
function frame(): string {
  const t = ink(0.06);
  const r = rng(4);
  let s = path(
    poly(
      [
        [-220, -140],
        [1500, -140],
        [1500, -8],
        [1180, 2],
        [640, -6],
        [200, 6],
        [-220, 0],
      ],
      { j: 3, b: 3 },
    ),
    t,
  );
  s += path(
    poly(
      [
        [1330, -140],
        [1500, -140],
        [1500, 860],
        [1348, 860],
        [1338, 500],
        [1342, 200],
      ],
      { j: 3, b: 3 },
    ),
    t,
  );
  let pile = "";
  for (let i = 0; i < 14; i++) pile += rect(1150 + (r() - 0.5) * 12, 668 - i * 7.5, 170, 7, { j: 1.5 });
  return s + path(pile, t);
}

const frontLine = [-240, 14, 420, -60, 40] as const;
const [hungX, hungY] = ropeAt(...frontLine, 0.6);

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [230, -20, 380, 470], res: 0.5 }),
  layer("moon", 0.02, moon()),
  layer("clouds", 0.05, clouds(), { motion: { dx: 10, speed: 0.12 } }),
  layer("hills", 0.08, hills()),
  layer("town", 0.14, town()),
  layer("roofs", 0.22, roofs()),
  layer("rain", 0.28, rain()),
  layer("wall", 0.36, wall(), { box: [-200, -120, 1680, 960] }),
  layer("coat", 0.385, coat()),
  layer("casement", 0.395, casement()),
  layer("clock", 0.41, clock()),
  ...proofs(),
  ...candle(),
  ...press(-44),
  ...bench(),
  ...screen(),
  ...figure({ who: "honorine", pose: "reading", at: { x: 424, y: 664 }, height: 612, z: 0.62 }),
  layer("cases", 0.76, cases()),
  layer("stone", 0.8, stone()),
  { id: "forme", z: 0.822, sheet: "stone", forme: { x: 612, y: 592, w: 288, h: 74, taper: 0.07 } },
  layer("front-line", 0.83, line(rope(...frontLine), ink(0.05), 4.5)),
  layer(
    "front-proof",
    0.84,
    sheet(hungX - 60, hungY - 4, 118, 158, { seed: 21, tone: 0.74, txt: 0.36, curl: 10, cols: 2 }),
    { pivot: [R(hungX), R(hungY)], motion: { sway: 0.016, speed: 0.7 } },
  ),
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const moonlight = { x: 372, y: 116, z: 0.06, radius: 320, intensity: 0.75, temp: 0.03, halo: 0.16 };
const screenlight = {
  x: SCREEN.x - 14,
  y: SCREEN.y,
  z: 0.635,
  radius: 150,
  intensity: 0.75,
  temp: 0.02,
  halo: 0.1,
};

export default {
  id: "print_shop_night",
  palette: "atelier",
  focus: 0.62,
  parallax: 48,
  ambient: 0.5,
  grain: 0.1,
  vignette: 0.4,
  split: 0.3,
  shadow: [46, 0.85],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    candle: [
      { ...FLAME, z: 0.515, radius: 400, intensity: 1.02, temp: 0.5, halo: 0.17, flicker: true },
      moonlight,
      screenlight,
    ],
    dark: {
      lights: [{ ...screenlight, radius: 330, intensity: 0.85, halo: 0.14 }, moonlight],
      ambient: 0.3,
      cold: 0.45,
    },
    moon: { lights: [{ ...moonlight, radius: 520, intensity: 0.9 }, moonlight], ambient: 0.34, cold: 0.8 },
  },
  subject: { x: 176, y: 26, w: 744, h: 674 },
  portrait: { x: 280, y: 60, w: 640, h: 640 },
  layers,
  objects: {
    clock: { layer: "clock" },
    screen: { layer: "screen" },
    forme: { layer: "forme" },
    drawer: { layer: "drawer" },
    press: { layer: "press", box: [760, 60, 290, 500] },
    candle: { layer: "candle" },
    proofs: { layer: "proof-0", box: [690, 20, 260, 120] },
    cases: { layer: "cases", box: [120, 424, 164, 250] },
    coat: { layer: "coat" },
  },
} satisfies SceneArt;
