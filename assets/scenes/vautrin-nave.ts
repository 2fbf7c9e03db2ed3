/** Vautrin's nave: lancet within lancet of cold light, rising out of the picture; below, at the end of an endless cord, one warm bulb over a telephone and a chair. */
import {
  bar,
  circ,
  ink,
  layer,
  line,
  path,
  poly,
  R,
  rect,
  rgrad,
  rng,
  type Point,
} from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { onePoint } from "../kit/props/one-point.ts";
import { strawChair } from "../kit/props/straw-chair.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const COLD = 0.03;
const VP = { x: 480, y: 505 };
const { at } = onePoint({ ...VP, person: 300, height: 0.48 });
/** Half-width of the nave, springing and crown of its arches, in units at nearness 1. */
const HALF = 1000;
const SPRING = 3500;
const CROWN = 5200;
/** Nearness, depth and tone of each bay, the farthest first. */
const BAYS = [
  [0.03, 0.06, 0.6],
  [0.043, 0.1, 0.52],
  [0.062, 0.14, 0.44],
  [0.089, 0.19, 0.36],
  [0.128, 0.24, 0.33],
  [0.184, 0.29, 0.31],
  [0.265, 0.34, 0.29],
  [0.382, 0.39, 0.25],
  [0.55, 0.44, 0.18],
] as const;
const BULB = { x: 338, y: 452 };
const TABLE = { x: 338, top: 530, foot: 622 };

const cut = (points: string, j = 0.5): string => poly(pts(points), { j });
const floorAt = (s: number): number => at(0, 0, s)[1];

/** The opening of a bay, grown by `g` units at nearness 1. */
function lancet(s: number, g = 0): string {
  const [w, spring, crown] = [(HALF + g) * s, VP.y - SPRING * s, VP.y - (CROWN + g) * s];
  const h = spring - crown;
  return `M${R(VP.x - w)} ${floorAt(s)}V${R(spring)}C${R(VP.x - w)} ${R(spring - h * 0.5)} ${R(VP.x - w * 0.42)} ${R(crown + h * 0.14)} ${VP.x} ${R(crown)}C${R(VP.x + w * 0.42)} ${R(crown + h * 0.14)} ${R(VP.x + w)} ${R(spring - h * 0.5)} ${R(VP.x + w)} ${R(spring)}V${floorAt(s)}`;
}

/** Where the nave ends: daylight, and a door in it. */
function end(): string {
  const { x, y } = VP;
  return (
    `<defs>${rgrad(
      "g",
      [
        [0, 0.93, 0.2],
        [0.5, 0.84, 0.1],
        [1, 0.66, 0.04],
      ],
      { cx: x, cy: y - 50, r: 130 },
    )}</defs><rect x="${x - 44}" y="${y - 190}" width="88" height="200" fill="url(#g)"/>` +
    path(rect(x - 12, y - 46, 24, 52, { j: 0 }), ink(0.02, 0.04)) +
    path(rect(x - 8, y - 42, 12, 48, { j: 0 }), ink(1, 0.46))
  );
}

/** Three tubes of light a pier, lit from the cabinets up; darker rings hold them. */
function pier(s: number, side: -1 | 1): string {
  let s1 = "";
  const top = Math.max(-130, VP.y - SPRING * s);
  const [, foot] = at(0, 2.5, s);
  for (const u of [34, 84, 134]) {
    const x = VP.x + side * (HALF + u) * s;
    const w = Math.max(0.8, (u === 84 ? 30 : 17) * s);
    s1 += rect(x - w / 2, top, w, foot - top, { j: 0, b: 0 });
  }
  return s1;
}

/** The wall of machines between this bay and the next towards us. */
function racks(s: number, side: -1 | 1, tone: number): string {
  const dice = rng(Math.round(s * 1e4) + side);
  let dark = "";
  const lamps: string[] = [];
  const top = Math.max(-120, VP.y - (CROWN + 300) * s);
  const bottom = floorAt(s) - 690 * s;
  for (let u = 230; u < 560; u += 105) {
    const x = R(VP.x + side * (HALF + u) * s);
    dark += `M${x} ${R(bottom)}V${R(top)}`;
    const gaps = Array.from({ length: 9 }, () => R((20 + dice() * 130) * s * 2));
    lamps.push(
      `<path d="M${R(x + (dice() - 0.5) * 50 * s)} ${R(bottom - dice() * 60)}V${R(top)}" stroke-dasharray="${gaps.map((gap) => `${R(Math.max(1, 9 * s))} ${gap}`).join(" ")}"/>`,
    );
  }
  return (
    line(dark, ink(tone * 0.5, COLD), R(80 * s), `stroke-dasharray="${R(22 * s)} ${R(26 * s)}"`) +
    `<g fill="none" stroke="${ink(0.86, 0.04)}" stroke-width="${R(Math.max(1, 11 * s))}">${lamps.join("")}</g>`
  );
}

/** Cabinets at the height of a hand, one a department. */
function cabinets(s: number, side: -1 | 1, tone: number): string {
  let doors = "";
  let slits = "";
  for (let u = 0; u < 560; u += 186) {
    const [x0, y0] = at(side * (HALF + u + 12), 2.3, s);
    const [x1, y1] = at(side * (HALF + u + 174), 0.06, s);
    doors += `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
    for (let h = 2.1; h > 0.3; h -= 0.22) {
      if (h > 1.1 && h < 1.5) continue;
      const [, y] = at(0, h, s);
      slits += `M${R(x0 + side * 24 * s)} ${y}H${R(x1 - side * 24 * s)}`;
    }
  }
  return path(doors, ink(tone * 1.7, COLD)) + line(slits, ink(tone * 0.6, COLD), R(Math.max(0.7, 9 * s)));
}

function bay(i: number): LayerArt {
  const [s, z, tone] = BAYS.at(i)!;
  const floor = floorAt(s);
  // only what the next opening shows, and what parallax may uncover
  const next = BAYS.at(i + 1)?.[0];
  const half = next === undefined ? 2000 : HALF * next + 70;
  const [left, right] = [R(Math.max(-200, VP.x - half)), R(Math.min(1480, VP.x + half))];
  const near = next === undefined ? 600 : floorAt(next) + 1;
  let b = `<defs><linearGradient id="t" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${R(floor - 700 * s)}" y2="-140">${[
    [0, 1],
    [0.35, 0.93],
    [1, 0.66],
  ]
    .map(([o = 0, t = 0]) => `<stop offset="${o}" stop-color="${ink(t, COLD)}"/>`)
    .join("")}</linearGradient></defs>`;
  b +=
    `<path fill-rule="evenodd" fill="${ink(tone, COLD)}" d="M${left} -120H${right}V${floor}H${left}Z${lancet(s)}Z"/>` +
    floorStrip(floor, near, left, right, 0.5 - 0.1 * s);
  for (const side of [-1, 1] as const) {
    if (s > 0.05) b += racks(s, side, tone);
    b += path(pier(s, side), "url(#t)");
    const plinth = [at(side * (HALF - 6), 2.56, s), at(side * (HALF + 176), 0, s)] as const;
    b += path(
      `M${plinth[0][0]} ${plinth[0][1]}H${plinth[1][0]}V${plinth[1][1]}H${plinth[0][0]}Z`,
      ink(tone * 0.62, COLD),
    );
    if (s > 0.08) b += cabinets(s, side, tone);
    let rings = "";
    for (const h of [5.2, 8, 11]) {
      const [x, y] = at(side * (HALF + 84), h, s);
      rings += `M${R(x - 84 * s)} ${y}h${R(168 * s)}`;
    }
    b += line(rings, ink(tone * 0.5, COLD), R(Math.max(1, 26 * s)));
  }
  if (s < 0.14)
    b +=
      line(lancet(s, 60), ink(Math.min(0.9, tone + 0.3), COLD), R(0.7 + 20 * s)) +
      line(lancet(s, 150), ink(tone * 0.6, COLD), R(0.6 + 12 * s));
  return layer(`bay-${i}`, z, b, { box: [left, -120, R(right - left), R(near + 120)] });
}

/** Sheet steel, riveted, polished by nobody: it holds the end of the nave like water. */
function floorStrip(from: number, to: number, left: number, right: number, tone: number): string {
  const { x } = VP;
  const k = (y: number): number => (y - VP.y) / 144;
  const within = (v: number): number => R(Math.max(left, Math.min(right, v)));
  const wide = (u: number): string =>
    `M${within(x - u * k(from))} ${from}L${within(x - u * k(to))} ${R(to)}H${within(x + u * k(to))}L${within(x + u * k(from))} ${from}Z`;
  let s = path(rect(left, from, right - left, to - from, { j: 0, b: 0 }), ink(tone * 0.8, COLD));
  s +=
    path(wide(330), ink(tone + 0.02, COLD)) +
    path(wide(170), ink(tone + 0.12, COLD)) +
    path(wide(60), ink(tone + 0.24, 0.1));
  let joints = "";
  for (let i = -14; i <= 14; i++) {
    const [a, b] = [x + i * 95 * k(from), x + i * 95 * k(to)];
    if (Math.min(a, b) > left && Math.max(a, b) < right) joints += `M${R(a)} ${from}L${R(b)} ${R(to)}`;
  }
  for (let q = 0.02; q < 3; q *= 1.26) {
    const y = VP.y + 144 * q;
    if (y > from && y < to) joints += `M${left} ${R(y)}H${right}`;
  }
  return s + line(joints, ink(tone * 0.42, COLD), R(0.7 + 0.6 * k(to)));
}
const floor = (): string => floorStrip(590, 660, -200, 1480, 0.4) + floorStrip(660, 840, -200, 1480, 0.3);

/** What the bulb warms of the steel, going out into the cold. */
const pool = (): string =>
  `<defs>${rgrad(
    "p",
    [
      [0, 0.62, 0.5],
      [0.5, 0.5, 0.44],
      [0.8, 0.38, 0.2],
      [1, 0.3, COLD],
    ],
    { cx: 0, cy: 0, r: 140 },
  )}</defs><g transform="translate(${TABLE.x} 631)scale(1 .19)">${circ(0, 0, 140, "url(#p)")}</g>`;

/** Light of the tubes lying on the steel, in broken strokes. */
function gleams(): string {
  const dice = rng(30);
  let d = "";
  for (const [s] of BAYS.slice(2, 8)) {
    for (const side of [-1, 1]) {
      const x = VP.x + side * (HALF + 84) * s;
      for (let y = floorAt(s) + 4; y < floorAt(s) + 40 + 160 * s; y += 5 + dice() * 5) {
        const w = (60 * s + 4) * (0.4 + dice() * 0.8);
        d += `M${R(x - w / 2 + (dice() - 0.5) * 4)} ${R(y)}h${R(w)}`;
      }
    }
  }
  return line(d, ink(0.6, COLD), 1.5);
}

/** Cables from pier to pier, far overhead. */
function cables(s: number, seed: number, sag: number): string {
  const dice = rng(seed);
  let d = "";
  for (let i = 0; i < 4; i++) {
    const [a, b] = [VP.x - (HALF - 20) * s, VP.x + (HALF - 20) * s];
    const [ya, yb] = [VP.y - (2600 + dice() * 1100) * s, VP.y - (2600 + dice() * 1100) * s];
    d += `M${R(a)} ${R(ya)}Q${R((a + b) / 2 + (dice() - 0.5) * 300 * s)} ${R((ya + yb) / 2 + sag * s * (0.6 + dice()))} ${R(b)} ${R(yb)}`;
  }
  return line(d, ink(0.1, COLD), R(1 + 8 * s));
}

/** Cabinet sixteen: lukewarm, at the height of a hand. */
function sixteen(): string {
  const s = BAYS[6][0];
  const [x, y] = at(-(HALF + 348), 1.44, s);
  return (
    path(rect(x - 3, y - 5, 34, 26, { j: 0.2 }), ink(0.72, 0.1)) +
    line(
      `M${x + 5} ${y + 3}l4 -3V${y + 16}M${x + 24} ${y + 1}q-10 2 -10 10a5 5 0 0 0 10 0a5 5 0 0 0 -10 0`,
      ink(0.06, COLD),
      2.6,
      'stroke-linecap="round"',
    ) +
    circ(x + 14, y + 40, 4, ink(0.96, 0.56)) +
    circ(x + 14, y + 40, 2, ink(1, 0.4))
  );
}

/** The cord, the enamel shade, the bulb: forty watts. */
function lamp(): LayerArt[] {
  const { x, y } = BULB;
  const cord = line(`M${x} -130V${y - 28}`, ink(0.07, 0.3), 2.2);
  const shade =
    path(
      cut(
        `${x - 4},${y - 30} ${x + 4},${y - 30} ${x + 6},${y - 20} ${x + 27},${y - 3} ${x - 27},${y - 3} ${x - 6},${y - 20}`,
        0.2,
      ),
      ink(0.14, 0.3),
    ) + line(`M${x - 27} ${y - 3}H${x + 27}`, ink(0.94, 0.5), 2.4);
  const glow = path(
    outline(
      pts(
        `${x - 5},${y - 4}c ${x + 5},${y - 4}c ${x + 9},${y + 4} ${x + 6},${y + 12} ${x},${y + 14} ${x - 6},${y + 12} ${x - 9},${y + 4}`,
      ),
    ),
    ink(1, 0.44),
  );
  const move = { pivot: [x, -130] as const, motion: { sway: 0.0016, speed: 0.35 } };
  return [
    layer("cord", 0.565, cord, move),
    layer("bulb", 0.575, glow, move),
    layer("lamp", 0.58, shade, move),
  ];
}

/** A round table on one leg; the telephone of old, its handset lying on its side, off the hook. */
function telephone(): LayerArt[] {
  const { x, top, foot } = TABLE;
  const wood =
    path(
      bar(x, top, x, foot - 8, 8) +
        cut(`${x - 26},${foot} ${x + 26},${foot} ${x + 5},${foot - 14} ${x - 5},${foot - 14}`),
      ink(0.12, 0.5),
    ) +
    `<ellipse cx="${x}" cy="${top + 4}" rx="50" ry="10" fill="${ink(0.2, 0.5)}"/><ellipse cx="${x}" cy="${top}" rx="50" ry="10" fill="${ink(0.62, 0.5)}"/>`;
  const black = ink(0.05, 0.4);
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, top + b, c]));
  const set =
    path(p("-34,-1c 6,-1c 3,-14 -5,-24c -22,-24c -31,-14"), black) +
    path(p("-26,-24c -26,-30c -21,-27 -6,-27 -2,-30c -2,-24c"), black) +
    circ(x - 14, top - 11, 6.5, ink(0.7, 0.5)) +
    circ(x - 14, top - 11, 2.6, black) +
    path(p("10,3c 8,-5 13,-9 18,-6 26,-9 34,-8 40,-6 45,-8 48,-2 46,4c 38,6 38,0 30,-2 22,-1 20,4"), black) +
    line(`M${x + 4} ${top - 3}q5 10 10 5q-2 -6 4 -3`, black, 1.8) +
    line(
      `M${x - 30} ${top - 14}Q${x - 24} ${top - 23} ${x - 20} ${top - 23}M${x + 14} ${top - 6}q10 -3 26 1`,
      ink(0.6, 0.5),
      1.2,
    );
  return [layer("table", 0.59, wood), layer("voice", 0.597, set)];
}

/** Trunks of cable at both edges, a grille at our feet. */
function frame(): string {
  const t = ink(0.04, COLD);
  const dice = rng(8);
  let d = "";
  for (let i = 0; i < 8; i++) {
    const x = -150 + dice() * 110;
    d += `M${R(x)} -130C${R(x + 30 + dice() * 40)} ${R(160 + dice() * 140)} ${R(x - 40)} ${R(420 + dice() * 100)} ${R(x + 20 + dice() * 50)} 860`;
    const q = 1000 + dice() * 240;
    d += `M${R(q)} -130C${R(q - 40 - dice() * 50)} ${R(200 + dice() * 120)} ${R(q + 60)} ${R(400 + dice() * 100)} ${R(q - 20 + dice() * 60)} 860`;
  }
  return (
    line(d, t, 10) +
    path(cut("-220,-140 -110,-140 -124,860 -220,860", 2) + cut("-220,758 1500,752 1500,860 -220,860", 1), t)
  );
}

const layers: LayerArt[] = [
  layer("way-out", 0.02, end()),
  ...BAYS.map((_, i) => bay(i)),
  layer("cables-far", 0.196, cables(0.089, 3, 900), { motion: { dx: 1, speed: 0.3 } }),
  layer("cables", 0.296, cables(0.184, 9, 700), { motion: { dx: 1.6, speed: 0.3 } }),
  layer("archive", 0.346, sixteen()),
  layer("floor", 0.456, floor()),
  layer("pool", 0.462, pool()),
  layer("gleams", 0.47, gleams()),
  ...lamp(),
  ...telephone(),
  layer("chair", 0.604, strawChair({ x: 440, y: 640, h: 128, wood: 0.2, straw: 0.66 })),
  ...figure({ who: "vautrin", pose: "standing", at: { x: 626, y: 656 }, height: 330, z: 0.612, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 196, y: 664 }, height: 294, z: 0.62 }),
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const day = { x: VP.x, y: VP.y - 60, z: 0.03, radius: 420, intensity: 1.1, temp: 0.03, halo: 0.24 };
const bulb = { ...BULB, z: 0.57, radius: 130, intensity: 1.15, temp: 0.53, halo: 0.14, flicker: true };

export default {
  id: "vautrin_nave",
  palette: "nave",
  focus: 0.62,
  parallax: 54,
  ambient: 0.6,
  grain: 0.075,
  vignette: 0.4,
  split: -1,
  shadow: [30, 0.8],
  hatch: { strength: 0.6, pitch: 4.4, cross: 0.6, ruled: true },
  lights: { cold: [day, bulb] },
  subject: { x: 20, y: 10, w: 800, h: 700 },
  portrait: { x: 110, y: 40, w: 660, h: 650 },
  layers,
  objects: {
    voice: { layer: "voice" },
    archive: { layer: "archive" },
    lamp: { layer: "lamp" },
    chair: { layer: "chair" },
    way_out: { layer: "way-out", box: [VP.x - 32, VP.y - 150, 64, 160] },
  },
} satisfies SceneArt;
