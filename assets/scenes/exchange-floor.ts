/** The old Exchange at night, from its gallery: a great oval balustrade like an eye, a lamp for its pupil, coffee, and all the dark that used to shout. */
import { figure } from "../kit/figures/figure.ts";
import { limb, outline, pts } from "../kit/figures/part.ts";
import { coffeePot, cup } from "../kit/props/coffee-pot.ts";
import { lampBody, lampFlame, lampGlass, litGlass } from "../kit/props/paraffin-lamp.ts";
import { ribbon, type Course } from "../kit/props/ribbon.ts";
import {
  R,
  bar,
  circ,
  ink,
  layer,
  line,
  path,
  poly,
  rect,
  rgrad,
  rng,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const STONE = 0.3;
/** The ring: its middle and half-axes on the floor. */
const RING = { x: 396, y: 476, rx: 318, ry: 156 };
/** Height of a standing adult whose feet are at y: the eye is nearly four people up. */
const tall = (y: number): number => R((y + 70) * 0.27);
const cut = (points: string, j = 0.6): string => poly(pts(points), { j });
/** The place of the floor at angle a (0 right, a quarter turn towards us) and r times the ring, raised by h persons. */
function floorAt(a: number, r: number, h = 0): Point {
  const y = RING.y + RING.ry * r * Math.sin(a);
  return [R(RING.x + RING.rx * r * Math.cos(a)), R(y - h * tall(y))];
}
const through = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;
const sweep = (from: number, to: number, r: number, h: number, n = 40): Point[] =>
  Array.from({ length: n + 1 }, (_, i) => floorAt(from + ((to - from) * i) / n, r, h));
/** A band along the ring, between two heights or two radii. */
const band = (
  from: number,
  to: number,
  [r0, h0]: readonly [number, number],
  [r1, h1]: readonly [number, number],
): string => `${through([...sweep(from, to, r0, h0), ...sweep(to, from, r1, h1)])}Z`;

const TURN = Math.PI * 2;

/** Arcades of the ground floor and the gallery above them, round the hall, square on. */
const FOOT = 236;
const BAYS = [-196, -64, 68, 200, 332, 464, 596, 728, 860, 992, 1124, 1256, 1388] as const;
const archway = (x: number, grow = 0): string =>
  `M${x + 18 - grow} ${FOOT}V96A48 ${52 + grow} 0 0 1 ${x + 114 + grow} 96V${FOOT}Z`;
function arcade(): string {
  let holes = "";
  let mouldings = "";
  for (const x of BAYS) {
    holes += archway(x);
    mouldings += `${archway(x, 7).replace("Z", "")}M${x - 6} 96h16M${x + 122} 96h16`;
  }
  let s = `<path fill-rule="evenodd" fill="${ink(0.5, STONE)}" d="M-200 -120H1480V${FOOT}H-200Z${holes}"/>`;
  s += line(mouldings, ink(0.66, STONE), 3.4);
  let pilasters = "";
  for (const x of BAYS)
    pilasters +=
      rect(x - 11, -120, 22, FOOT + 120, { j: 0.3 }) +
      rect(x - 16, 84, 32, 9, { j: 0.3 }) +
      rect(x - 16, 222, 32, 14, { j: 0.3 });
  s += path(pilasters, ink(0.42, STONE));
  s += path(rect(-200, 12, 1680, 9, { j: 0.4 }) + rect(-200, -2, 1680, 5, { j: 0.3 }), ink(0.62, STONE));
  // the gallery's own balusters
  let balusters = "";
  for (let x = -190; x < 1480; x += 15) balusters += `M${x} -2V-60`;
  return (
    s + line(balusters, ink(0.34, STONE), 5) + path(rect(-200, -72, 1680, 11, { j: 0.3 }), ink(0.56, STONE))
  );
}
/** What is under the arches: dark, and one door. */
const DOORWAY = { x: 68, left: 104, right: 164 };
const beyond = (): string => path(rect(-200, 20, 1680, 230), ink(0.14, 0.1));
/** The door ajar on the room of screens. */
function screens(): string {
  const { left, right } = DOORWAY;
  let rows = "";
  for (let y = 118; y < 226; y += 13) rows += `M${left + 6} ${y}h${y % 2 ? 34 : 46}`;
  return (
    path(rect(left, 104, right - left, FOOT - 104, { j: 0 }), ink(0.96, 0.02)) +
    line(rows, ink(0.7, 0.02), 4, 'stroke-dasharray="9 4 15 3"')
  );
}
/** Its leaf, standing open towards us. */
const leaf = (): string =>
  path(cut("164,100 186,92 186,246 164,237"), ink(0.2, 0.2)) +
  line("M169 112V228M180 108V234", ink(0.4, 0.2), 1.4);
/** The blade of screen-light along the floor. */
const blade = (): string => path(cut("104,237 164,237 330,470 196,500", 1), ink(0.74, 0.02));

/** Daybreak under every arch, and what the colonnade lets lie on the floor. */
const morning = (): string =>
  path(BAYS.map((x) => archway(x)).join(""), ink(0.94, 0.34)) +
  line(BAYS.map((x) => `M${x + 44} 60V${FOOT}M${x + 88} 60V${FOOT}`).join(""), ink(0.5, 0.2), 5);
function rays(): string {
  let s = "";
  for (const x of BAYS.slice(2, 9))
    s += cut(`${x + 20},238 ${x + 112},238 ${x * 1.5 - 190},740 ${x * 1.5 - 370},740`, 1);
  return path(s, ink(0.8, 0.44));
}

/** Marble, in a star of thirty-two points about the pupil. */
function floor(): string {
  let s = `<rect x="-200" y="${FOOT}" width="1680" height="610" fill="${ink(0.34, STONE)}"/>`;
  let odd = "";
  for (let i = 0; i < 32; i += 2) {
    const [a, b] = [(i / 32) * TURN, ((i + 1) / 32) * TURN];
    odd += `${through([floorAt(a, 1.06), floorAt(b, 1.06), floorAt(b, 3), floorAt(a, 3)])}Z`;
  }
  s += `<clipPath id="c"><rect x="-200" y="${FOOT}" width="1680" height="610"/></clipPath><g clip-path="url(#c)">${path(odd, ink(0.28, STONE))}`;
  for (const r of [1.34, 1.72, 2.2])
    s += line(`${through(sweep(0, TURN, r, 0, 60))}Z`, ink(0.44, STONE), 2.4);
  return `${s}</g>`;
}
/** The floor inside the ring, which the lamp has to itself. */
function pupil(): string {
  let s = `<defs>${rgrad(
    "p",
    [
      [0, 0.78, 0.5],
      [0.55, 0.66, 0.5],
      [1, 0.5, 0.44],
    ],
    { cx: RING.x, cy: RING.y - 20, r: 300 },
  )}</defs>`;
  s += path(`${through(sweep(0, TURN, 0.98, 0, 60))}Z`, "url(#p)");
  let odd = "";
  for (let i = 0; i < 32; i += 2) {
    const [a, b] = [(i / 32) * TURN, ((i + 1) / 32) * TURN];
    odd += `${through([floorAt(a, 0.32), floorAt(b, 0.32), floorAt(b, 0.92), floorAt(a, 0.92)])}Z`;
  }
  s += path(odd, ink(0.46, 0.44));
  for (const r of [0.32, 0.92]) s += line(`${through(sweep(0, TURN, r, 0, 50))}Z`, ink(0.4, 0.44), 3);
  return s;
}
/** Light let out between the balusters, across the floor towards us, less and less of it. */
function spokes(): string {
  let near = "";
  let far = "";
  for (let i = 1; i < 47; i++) {
    const a = (i / 48) * Math.PI;
    const reach = 0.2 + 0.44 * Math.sin(a);
    const wedge = (r0: number, r1: number): string =>
      `${through([floorAt(a + 0.012, r0), floorAt(a + 0.053, r0), floorAt(a + 0.05, r1), floorAt(a + 0.015, r1)])}Z`;
    near += wedge(1.05, 1.05 + reach * 0.5);
    far += wedge(1.05 + reach * 0.5, 1.05 + reach);
  }
  return path(near, ink(0.62, 0.5)) + path(far, ink(0.46, 0.5));
}

/** Balusters from angle to angle, a rail on them, a plinth under them. */
function balustrade(from: number, to: number, n: number, tone: number): string {
  let posts = "";
  for (let i = 0; i <= n; i++) {
    const a = from + ((to - from) * i) / n;
    const [x, y] = floorAt(a, 1);
    const h = tall(y) * 0.5;
    const w = h * 0.1;
    posts += outline(
      pts(
        `${R(x - w * 0.7)},${R(y)}c ${R(x + w * 0.7)},${R(y)}c ${R(x + w * 0.6)},${R(y - h * 0.16)} ${R(x + w)},${R(y - h * 0.36)} ${R(x + w * 0.4)},${R(y - h * 0.72)} ${R(x + w * 0.6)},${R(y - h)}c ${R(x - w * 0.6)},${R(y - h)}c ${R(x - w * 0.4)},${R(y - h * 0.72)} ${R(x - w)},${R(y - h * 0.36)} ${R(x - w * 0.6)},${R(y - h * 0.16)}`,
      ),
    );
  }
  return (
    path(posts, ink(tone, 0.4)) +
    path(
      band(from, to, [1.02, 0], [1.02, 0.07]) + band(from, to, [1.03, 0.48], [1.03, 0.56]),
      ink(tone, 0.4),
    ) +
    path(band(from, to, [1.03, 0.56], [0.96, 0.57]), ink(Math.min(0.62, tone * 3 + 0.2), 0.46))
  );
}

/** The blackboard between two arches: six names, and a column for each day, in chalk; one of them rubbed with a sleeve. */
const BOARD = { x: 470, y: 54, w: 262, h: 156 };
const GLYPHS: Readonly<Record<string, string>> = {
  "0": "M1 3Q1 0 3 0T5 4T3 8T1 3",
  "1": "M2 2L4 0V8",
  "2": "M1 2Q2 -1 4 1T1 8H5",
  "3": "M1 0H5L3 3Q6 4 4 7T1 7",
  "4": "M4 8V0L1 5H5",
  "5": "M5 0H2L1 4Q5 3 5 6T1 7",
  "6": "M5 0Q1 2 1 6T5 6T1 5",
  "7": "M1 0H5L3 8",
  "8": "M3 4Q0 2 3 0T3 4Q0 6 3 8T3 4",
  "9": "M5 3Q1 5 1 2T5 2Q5 6 3 8",
  A: "M1 8L3 0L5 8M2 5H4",
  B: "M1 8V0Q5 1 4 3L1 4Q6 4 5 7L1 8",
  C: "M5 1Q1 -1 1 4T5 7",
  E: "M5 0H1V8H5M1 4H4",
  G: "M5 1Q1 -1 1 4T5 7V4H3",
  I: "M3 0V8",
  M: "M1 8V0L3 4L5 0V8",
  N: "M1 8V0L5 8V0",
  O: "M1 3Q1 0 3 0T5 4T3 8T1 3",
  R: "M1 8V0Q5 0 4 3L1 4L5 8",
  S: "M5 1Q1 -1 1 2T5 5T1 7",
  U: "M1 0V6Q3 9 5 6V0",
};
/** Chalk letters, each 6 by 8 units at size 1. */
function written(text: string, x: number, y: number, k: number): string {
  let d = "";
  [...text].forEach((glyph, i) => {
    d += (GLYPHS[glyph] ?? "").replaceAll(
      /([MLQTHV])([^MLQTHV]*)/g,
      (_all, command: string, rest: string) => {
        const numbers = rest
          .trim()
          .split(/[\s]+|(?<=\d)(?=-)/)
          .map(Number);
        const place = (n: number, j: number): number =>
          command === "V" || (command !== "H" && j % 2 === 1) ? R(y + n * k) : R(x + (i * 7.4 + n) * k);
        return command + numbers.map((n, j) => place(n, j)).join(" ");
      },
    );
  });
  return d;
}
function board(): string {
  const { x, y, w, h } = BOARD;
  const dice = rng(26);
  let s =
    path(rect(x - 9, y - 9, w + 18, h + 18), ink(0.3, 0.5)) +
    path(rect(x, y, w, h), ink(0.12, 0.2)) +
    path(`M${x + 196} ${y + 24}q30 -10 52 0l-2 112q-24 10 -48 0q-6 -60 -2 -112z`, ink(0.24, 0.2)) +
    line(
      `M${x + 200} ${y + 34}q24 10 44 -4M${x + 200} ${y + 62}q20 -12 44 6M${x + 200} ${y + 92}q26 8 44 -6M${x + 202} ${y + 120}q18 -8 40 2`,
      ink(0.4, 0.2),
      3,
      'stroke-linecap="round"',
    );
  let chalk = `M${x + 10} ${y + 10}H${x + w - 10}`;
  ["MIR", "ORA", "ARG", "NUC", "NUE", "ABS"].forEach((name, i) => {
    const top = y + 20 + i * 22.5;
    chalk += written(name, x + 14, top, 1.9);
    for (let day = 0; day < 2; day++) {
      const value = String(Math.round(90 + dice() * 800));
      const left = x + 76 + day * 62;
      chalk += written(value, left, top, 1.8);
      chalk += `M${left - 3} ${R(top + 9)}l44 ${R((dice() - 0.5) * 8 - 2)}`;
    }
  });
  s += line(chalk, ink(0.86, 0.3), 2, 'stroke-linecap="round" stroke-linejoin="round"');
  return (
    s +
    path(rect(x - 2, y + h + 4, w + 4, 6), ink(0.42, 0.5)) +
    path(rect(x + 30, y + h, 16, 5) + rect(x + 58, y + h + 1, 9, 4), ink(0.84, 0.3))
  );
}

/** The bell that opened and closed: bronze, in an iron gallows on the rail. */
const BELL = { x: 118, y: 400 };
function bell(): string {
  const { x, y } = BELL;
  const iron = ink(0.1, 0.3);
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  return (
    path(
      bar(x - 40, y + 66, x - 36, y - 74, 7, 6) +
        bar(x + 40, y + 66, x + 36, y - 74, 7, 6) +
        bar(x - 48, y - 74, x + 48, y - 74, 8),
      iron,
    ) +
    line(
      `M${x - 36} ${y - 50}Q${x - 20} ${y - 54} ${x - 14} ${y - 70}M${x + 36} ${y - 50}Q${x + 20} ${y - 54} ${x + 14} ${y - 70}`,
      iron,
      3,
    ) +
    path(p("-32,10c 32,10c 30,2 22,-6 19,-34 11,-54 -11,-54 -19,-34 -22,-6 -30,2"), ink(0.56, 0.6)) +
    path(p("6,10c 32,10c 30,2 22,-6 19,-34 11,-54 6,-56c 10,-30"), ink(0.78, 0.56)) +
    path(rect(x - 6, y - 72, 12, 18), iron) +
    path(p("-7,9c 7,9c 8,20 0,26 -8,20"), ink(0.16, 0.5)) +
    line(`M${x} ${y + 24}q8 22 -4 44t6 40`, ink(0.5, 0.5), 2.4) +
    line(
      `M${x - 23} ${y - 4}Q${x} ${y + 2} ${x + 23} ${y - 4}M${x - 19} ${y - 30}Q${x} ${y - 26} ${x + 19} ${y - 30}`,
      ink(0.3, 0.6),
      1.8,
    )
  );
}

/** The table in the middle: somebody's kitchen oilcloth, the pot, three bowls' worth of coffee. */
const TABLE = { x: 384, y: 424 };
const FLAME = { x: TABLE.x - 4, y: TABLE.y - 88 };
function table(): string {
  const { x, y } = TABLE;
  return (
    `<ellipse cx="${x}" cy="${y + 66}" rx="98" ry="26" fill="${ink(0.3, 0.44)}"/>` +
    path(
      bar(x - 58, y + 10, x - 66, y + 66, 7, 5) +
        bar(x + 58, y + 10, x + 66, y + 66, 7, 5) +
        bar(x - 10, y + 20, x - 12, y + 78, 7, 5),
      ink(0.12, 0.5),
    ) +
    path(
      `M${x - 92} ${y}A92 26 0 0 0 ${x + 92} ${y}L${x + 96} ${y + 18}A96 27 0 0 1 ${x - 96} ${y + 18}Z`,
      ink(0.4, 0.9),
    ) +
    `<ellipse cx="${x}" cy="${y}" rx="92" ry="26" fill="${ink(0.74, 0.5)}"/>`
  );
}
const scaled = (body: string, x: number, y: number, k: number): string =>
  `<g transform="translate(${R(x - x * k)} ${R(y - y * k)})scale(${k})">${body}</g>`;
const LAMP = { x: TABLE.x - 4, y: TABLE.y + 2 };

/** The telephone of the floor, black, off its desk, at the edge of the table. */
function telephone(): string {
  const [x, y] = [TABLE.x - 58, TABLE.y + 8];
  const t = ink(0.06, 0.4);
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  return (
    path(
      p("-17,0c 17,0c 14,-14 8,-22c -8,-22c -14,-14") +
        p("-20,-21c -21,-29 -12,-32 0,-32 12,-32 21,-29 20,-21c 11,-21c 8,-26 -8,-26 -11,-21c"),
      t,
    ) +
    circ(x, y - 11, 6.4, ink(0.66, 0.5)) +
    circ(x, y - 11, 2.6, t) +
    line(`M${x - 15} ${y - 29}q15 -4 30 0`, ink(0.7, 0.5), 1.4)
  );
}

/** The ticker under its glass, on a column, long since run down; its tape goes round the floor like a thought. */
const TICKER = { x: 610, y: 436 };
function ticker(): string {
  const { x, y } = TICKER;
  const t = ink(0.1, 0.4);
  return (
    `<ellipse cx="${x}" cy="${y + 64}" rx="34" ry="10" fill="${ink(0.2, 0.4)}"/>` +
    path(
      rect(x - 15, y + 4, 30, 58) +
        rect(x - 24, y - 2, 48, 8) +
        rect(x - 24, y + 56, 48, 9) +
        rect(x - 18, y - 12, 36, 11),
      t,
    ) +
    path(`M${x - 11} ${y - 12}l3 -20h16l3 20z`, t) +
    circ(x - 5, y - 28, 10, t) +
    circ(x + 8, y - 24, 7, t) +
    circ(x - 5, y - 28, 3.4, ink(0.7, 0.5)) +
    line(
      `M${x - 20} ${y - 10}V${y - 38}Q${x - 19} ${y - 64} ${x} ${y - 65}Q${x + 19} ${y - 64} ${x + 20} ${y - 38}V${y - 10}`,
      ink(0.74, 0.5),
      2,
    ) +
    circ(x, y - 68, 3, t)
  );
}
const TAPE: Course = [
  [604, 424, 5],
  [584, 470, 6],
  [600, 512, 7],
  [560, 530, 8],
  [520, 508, 7],
  [476, 524, 8],
  [500, 552, 9],
  [440, 560, 9],
  [372, 540, 8],
];
function tape(): string {
  const { outline: edge, along } = ribbon(TAPE, 0, 6);
  return path(edge, ink(0.9, 0.46)) + line(along, ink(0.3, 0.5), 2, 'stroke-dasharray="4 3 2 2.500 3 7"');
}

/** Our own gallery: the rail we lean on, and a pillar. */
function frame(): string {
  const t = ink(0.05, 0.2);
  let s = path(cut("-220,704 1500,698 1500,860 -220,860", 1), t);
  s += path(cut("-220,-140 6,-140 2,40 -14,64 -12,690 6,716 -220,716", 1), t);
  s += path(limb("1360,-140 1350,300 1372,860", [40, 34, 44]), t);
  return s + line("M-8 66V690M6 44H-200M-200 706L1480 700", ink(0.3, 0.3), 2);
}

const layers: LayerArt[] = [
  layer("beyond", 0.08, beyond()),
  layer("screens", 0.12, screens(), { only: ["cold"] }),
  layer("morning", 0.13, morning(), { only: ["dawn"] }),
  layer("arcade", 0.2, arcade(), { box: WORLD }),
  layer("leaf", 0.22, leaf()),
  layer("board", 0.24, board()),
  layer("floor", 0.28, floor(), { box: WORLD }),
  layer("rays", 0.29, rays(), { only: ["dawn"] }),
  layer("blade", 0.3, blade(), { only: ["cold"] }),
  layer("spokes", 0.31, spokes(), { only: ["lamp", "cold"] }),
  layer("pupil", 0.33, pupil()),
  layer("far-rail", 0.37, balustrade(Math.PI, TURN, 46, 0.2)),
  layer("tape", 0.39, tape()),
  ...figure({
    who: "gobseck",
    pose: "standing",
    at: { x: 532, y: 440 },
    height: R(tall(440) * 0.96),
    z: 0.42,
    flip: true,
  }),
  layer("ticker", 0.436, ticker()),
  layer("table", 0.45, table()),
  layer("lamp", 0.458, scaled(lampBody(LAMP.x, LAMP.y) + lampGlass(LAMP.x, LAMP.y), LAMP.x, LAMP.y, 0.62)),
  layer("lit-glass", 0.464, scaled(litGlass(LAMP.x, LAMP.y), LAMP.x, LAMP.y, 0.62), {
    only: ["lamp", "cold"],
  }),
  layer("flame", 0.47, scaled(lampFlame(LAMP.x, LAMP.y), LAMP.x, LAMP.y, 0.62), {
    only: ["lamp", "cold"],
    pivot: [FLAME.x, LAMP.y - 50],
    motion: { flame: 1 },
  }),
  layer(
    "coffee-pot",
    0.48,
    coffeePot(TABLE.x + 48, TABLE.y + 4, 0.52) +
      cup(TABLE.x + 22, TABLE.y + 14, 0.5) +
      cup(TABLE.x - 24, TABLE.y + 17, 0.5) +
      cup(TABLE.x + 74, TABLE.y + 10, 0.44),
  ),
  layer("telephone", 0.488, telephone()),
  ...figure({
    who: "cassandre",
    pose: "standing",
    at: { x: 478, y: 530 },
    height: R(tall(530) * 1.02),
    z: 0.53,
    flip: true,
  }),
  ...figure({
    who: "cassandre",
    pose: "seated",
    at: { x: 486, y: 530 },
    height: R(tall(530) * 1.02),
    z: 0.53,
    flip: true,
  }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 262, y: 526 }, height: tall(526), z: 0.56 }),
  layer("bell", 0.66, bell()),
  layer("near-rail", 0.72, balustrade(0, Math.PI, 46, 0.08)),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const lamp = { ...FLAME, z: 0.5, radius: 250, intensity: 1.15, temp: 0.54, halo: 0.15, flicker: true };
const roof = { x: 420, y: -60, z: 0.6, radius: 520, intensity: 0.4, temp: 0.04, halo: 0.03 };

export default {
  id: "exchange_floor",
  palette: "bourse",
  focus: 0.62,
  parallax: 50,
  ambient: 0.34,
  grain: 0.09,
  vignette: 0.44,
  split: 0.27,
  shadow: [40, 0.8],
  hatch: { strength: 0.6, pitch: 4.5, cross: 0.62, ruled: false },
  lights: {
    lamp: [lamp, roof],
    cold: {
      lights: [
        { ...lamp, radius: 200, intensity: 1 },
        { x: 134, y: 190, z: 0.34, radius: 260, intensity: 1.1, temp: 0.02, halo: 0.14 },
        roof,
      ],
      ambient: 0.3,
      cold: 0.14,
    },
    dawn: {
      lights: [
        { x: 380, y: 130, z: 0.9, radius: 620, intensity: 0.9, temp: 0.36, halo: 0.16 },
        { ...roof, intensity: 0.7 },
      ],
      ambient: 0.56,
      palette: "dawn",
      split: -1,
    },
  },
  subject: { x: 0, y: 0, w: 800, h: 722 },
  portrait: { x: 50, y: 20, w: 710, h: 690 },
  layers,
  objects: {
    ticker: { layer: "ticker" },
    bell: { layer: "bell", box: [68, 320, 100, 120] },
    board: { layer: "board" },
    telephone: { layer: "telephone" },
    coffee_pot: { layer: "coffee-pot" },
  },
} satisfies SceneArt;
