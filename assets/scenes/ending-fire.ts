/** The fire, seen from the ramparts: a whole sky for one burning roof on the horizon, a row of small backs, and the book shut on the wall. */
import { grad, ink, layer, line, path, poly, R, rgrad, rng } from "../kit/draw/index.ts";
import { fromBehind } from "../kit/figures/honorine-from-behind.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { compose } from "../kit/figures/pose.ts";
import { lyingBook } from "../kit/props/bound-book.ts";
import { planeTree, standing } from "../kit/props/plane-tree.ts";
import { tinyPeople, type TinyPerson } from "../kit/props/tiny-people.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const FIRE = { x: 392, y: 424 } as const;
const HORIZON = 430;
/** The coping of the wall, and where it stands on the walk. */
const COPING = 582;
const WALK = 650;
const cut = (points: string, j = 0.8): string => poly(pts(points), { j });

const sky = (): string =>
  `<defs>${rgrad(
    "s",
    [
      [0, 1, 0.5],
      [0.1, 0.96, 0.5],
      [0.22, 0.82, 0.52],
      [0.36, 0.66, 0.5],
      [0.52, 0.52, 0.3],
      [0.72, 0.34, 0.1],
      [1, 0.16, 0.02],
    ],
    { cx: FIRE.x, cy: FIRE.y, r: 700 },
  )}</defs><rect x="-200" y="-120" width="1680" height="620" fill="url(#s)"/>`;

function stars(): string {
  const dice = rng(5);
  let [small, large] = ["", ""];
  for (let i = 0; i < 70; i++) {
    const [x, y] = [-190 + dice() * 1640, -100 + dice() ** 1.5 * 300];
    if (Math.hypot(x - FIRE.x, (y - FIRE.y) * 1.1) < 360) continue;
    if (i % 6) small += `M${R(x)} ${R(y)}h.1`;
    else large += `M${R(x)} ${R(y)}h.1`;
  }
  const round = 'stroke-linecap="round"';
  return line(small, ink(0.86, 0.1), 2.2, round) + line(large, ink(1, 0.2), 3.8, round);
}

/** A billow: a puff of smoke as one scalloped outline. */
function puff(x: number, y: number, rx: number, ry: number, dice: () => number): string {
  const n = 9;
  let d = "";
  for (let i = 0; i <= n; i++) {
    const a = (i / n) * Math.PI * 2 + 0.4;
    const q = 0.86 + dice() * 0.22;
    const [px, py] = [R(x + Math.cos(a) * rx * q), R(y + Math.sin(a) * ry * q)];
    d += i === 0 ? `M${px} ${py}` : `A${R(rx * 0.4)} ${R(ry * 0.4)} 0 0 1 ${px} ${py}`;
  }
  return `${d}Z`;
}

/** The column: it stands, leans east, and opens over the whole country. Its underside is lit. */
function smoke(): LayerArt[] {
  const dice = rng(33);
  const course = [
    [398, 366, 26, 24],
    [404, 326, 34, 28],
    [418, 282, 44, 34],
    [438, 234, 58, 40],
    [470, 182, 76, 48],
    [520, 126, 104, 54],
    [604, 74, 134, 54],
    [730, 34, 164, 52],
    [890, 6, 190, 54],
    [1080, -16, 210, 56],
    [1290, -30, 210, 60],
  ] as const;
  let [dark, near, far, middle, core] = ["", "", "", "", ""];
  course.forEach(([x, y, rx, ry], i) => {
    dark += puff(x + rx * 0.16, y - ry * 0.16, rx, ry, dice);
    const lit = puff(x - rx * 0.12, y + ry * 0.14, rx * 0.94, ry * 0.92, dice);
    if (i < 5) near += lit;
    else far += lit;
    middle += puff(x + rx * 0.06, y - ry * 0.1, rx * 0.88, ry * 0.84, dice);
    core += puff(x + rx * 0.2, y - ry * 0.24, rx * 0.66, ry * 0.6, dice);
  });
  return [
    layer("smoke", 0.03, path(dark, ink(0.16, 0.04)), { unlit: true, motion: { dx: 8, speed: 0.15 } }),
    layer(
      "smoke-belly",
      0.036,
      path(far, ink(0.6, 0.46)) +
        path(near, ink(0.86, 0.54)) +
        path(middle, ink(0.36, 0.2)) +
        path(core, ink(0.24, 0.08)),
      {
        unlit: true,
        motion: { dx: 10, speed: 0.17 },
      },
    ),
  ];
}

/** The hall that burns, two miles off, and its flames. */
const hall = (): string =>
  path(
    cut(
      "318,438 318,412 330,412 330,406 352,406 352,412 396,412 396,402 424,402 424,412 456,412 470,420 470,438",
      0.4,
    ),
    ink(0.16, 0.6),
  ) +
  path(
    "M326 418h8v5h-8zM342 418h8v5h-8zM358 418h8v5h-8zM374 418h8v5h-8zM404 410h12v6h-12zM434 418h8v5h-8zM450 420h8v5h-8z",
    ink(1, 0.5),
  );
function flames(): string {
  const f = (shape: string, tone: number, temp: number): string =>
    path(outline(pts(shape).map(([x, y, c]) => [FIRE.x + x, FIRE.y - 10 + y, c])), ink(tone, temp));
  return (
    f(
      "-72,2c -82,-22 -66,-34 -70,-58c -50,-44 -48,-66 -34,-92c -24,-66 -12,-92 4,-124c 14,-88 20,-70 34,-84c 36,-58 52,-58 58,-76c 74,-44 80,-24 72,2c",
      0.5,
      0.9,
    ) +
    f(
      "-58,2c -62,-16 -50,-26 -50,-42c -36,-34 -30,-48 -20,-66c -12,-46 -4,-66 6,-92c 16,-58 22,-50 34,-60c 34,-40 46,-36 50,-48c 60,-26 62,-14 58,2c",
      0.68,
      0.66,
    ) +
    f(
      "-40,2c -42,-14 -28,-20 -22,-38c -12,-26 -4,-34 4,-58c 12,-32 22,-30 30,-38c 34,-22 42,-14 40,2c",
      1,
      0.46,
    )
  );
}

/** The plain in strips, all its edges turned to the fire. */
function plain(): string {
  const dice = rng(14);
  let s = `<defs>${rgrad(
    "p",
    [
      [0, 0.9, 0.54],
      [0.2, 0.62, 0.56],
      [0.5, 0.38, 0.4],
      [1, 0.16, 0.08],
    ],
    { cx: FIRE.x, cy: HORIZON, r: 640 },
  )}</defs>${path("M-220 436Q100 424 392 432T1500 430V700H-220Z", "url(#p)")}`;
  let [dark, light] = ["", ""];
  for (let i = 0; i < 70; i++) {
    const v = dice() ** 1.7;
    const y = HORIZON + 6 + v * 150;
    const k = 0.2 + v * 1.5;
    const x = -180 + dice() * 1620;
    const w = (60 + dice() * 130) * k;
    const d = `M${R(x)} ${R(y)}h${R(w)}l${R((FIRE.x - x) * -0.05 * k)} ${R(7 * k)}h${R(-w)}z`;
    if (dice() < 0.6) dark += d;
    else light += d;
  }
  s += path(dark, ink(0.2, 0.3)) + path(light, ink(0.56, 0.5));
  let hedges = "";
  for (let i = 0; i < 44; i++) {
    const v = dice() ** 1.4;
    const y = HORIZON + 5 + v * 130;
    const k = 0.8 + v * 4;
    const x = -150 + dice() * 1500;
    for (let m = 0; m < 3 + dice() * 6; m++)
      hedges += `M${R(x + m * k * 3)} ${R(y)}a${R(k)} ${R(k * 1.4)} 0 0 1 ${R(k * 2)} 0z`;
  }
  return s + path(hedges, ink(0.1, 0.3));
}

/** The Charente carries the fire to the foot of the wall. */
function river(): string {
  const d =
    "M384 436C372 442 340 444 336 450C332 457 398 458 420 464C448 472 330 478 296 490C262 502 390 508 452 520C520 534 420 552 360 572C300 594 250 620 250 660H470C470 626 500 600 560 572C640 536 600 516 520 504C440 492 360 492 372 484C386 474 490 472 470 460C456 450 380 452 372 448C368 445 396 442 400 436Z";
  return (
    path(d, ink(0.97, 0.5)) +
    line(
      "M350 449q20 4 40 5M330 490q40 8 80 14M420 556q60-16 104-30M320 600q60-26 150-40",
      ink(0.7, 0.6),
      2,
      'stroke-linecap="round"',
    )
  );
}

function poplars(): string {
  let d = "";
  for (const [x, y, n, gap, h] of [
    [236, 462, 6, 11, 30],
    [510, 470, 7, 13, 34],
    [96, 496, 5, 20, 56],
    [690, 520, 4, 22, 64],
  ] as const)
    for (let i = 0; i < n; i++) {
      const k = h * (1 - (i % 3) * 0.12);
      d += `M${x + i * gap} ${y}q${R(-k * 0.16)} ${R(-k * 0.6)} 0 ${R(-k)}q${R(k * 0.16)} ${R(k * 0.4)} 0 ${R(k)}z`;
    }
  return path(d, ink(0.09, 0.3));
}

function parapet(): string {
  const dice = rng(9);
  let joints = "";
  for (const y of [606, 628]) {
    joints += `M-200 ${y}H1480`;
    for (let x = -190 + (y % 4) * 20; x < 1470; x += 50 + dice() * 40) joints += `M${R(x)} ${y - 22}v22`;
  }
  return (
    `<defs>${grad("w", [
      [0, 0.3, 0.36],
      [1, 0.14, 0.2],
    ])}</defs><rect x="-220" y="${COPING}" width="1720" height="${WALK - COPING + 10}" fill="url(#w)"/>` +
    line(joints, ink(0.08, 0.2), 2) +
    path(
      cut(`-220,${COPING - 7} 1500,${COPING - 7} 1500,${COPING + 7} -220,${COPING + 7}`, 0.6),
      ink(0.66, 0.52),
    ) +
    line(`M-220 ${COPING + 8}H1500`, ink(0.08, 0.2), 3)
  );
}

const CROWD: readonly TinyPerson[] = [
  { kind: "coat", x: -64, y: 672, h: 158 },
  { kind: "woman", x: 6, y: 668, h: 148 },
  { kind: "man", x: 62, y: 672, h: 156 },
  { kind: "child", x: 98, y: 674, h: 150 },
  { kind: "shawl", x: 142, y: 670, h: 142 },
  { kind: "coat", x: 202, y: 672, h: 160 },
  { kind: "woman", x: 252, y: 670, h: 150 },
  { kind: "arms", x: 318, y: 672, h: 150 },
  { kind: "man", x: 370, y: 670, h: 154 },
  { kind: "child", x: 404, y: 674, h: 160 },
  { kind: "man", x: 806, y: 672, h: 156 },
  { kind: "woman", x: 856, y: 670, h: 148 },
  { kind: "coat", x: 936, y: 672, h: 160 },
  { kind: "shawl", x: 1010, y: 670, h: 144 },
  { kind: "man", x: 1130, y: 672, h: 156 },
  { kind: "woman", x: 1186, y: 670, h: 150 },
];

/** The walk, gold between the shadows. */
function walk(): string {
  let shadows = "";
  for (const { x, y } of [...CROWD, { x: 620, y: 690 }]) {
    const lean = (x - FIRE.x) * 0.5;
    shadows += `M${x - 13} ${y}L${R(x + lean - 30)} 860H${R(x + lean + 30)}L${x + 13} ${y}z`;
  }
  return (
    `<defs>${grad("k", [
      [0, 0.2, 0.4],
      [0.12, 0.56, 0.54],
      [1, 0.34, 0.5],
    ])}</defs><rect x="-220" y="${WALK}" width="1720" height="210" fill="url(#k)"/>` +
    path(shadows, ink(0.08, 0.3))
  );
}

/** What comes down on the town two miles off: pages, burnt round the edge. */
function ash(
  seed: number,
  count: number,
  size: number,
  box: readonly [number, number, number, number],
): string {
  const dice = rng(seed);
  const [bx, by, bw, bh] = box;
  let s = "";
  for (let i = 0; i < count; i++) {
    const [x, y] = [bx + dice() * bw, by + dice() * bh];
    const k = size * (0.6 + dice() * 0.7);
    if (Math.hypot(x - FIRE.x, y - FIRE.y + 60) < 130) continue;
    const turn = Math.round(dice() * 360);
    s += `<g transform="translate(${R(x)} ${R(y)})rotate(${turn})scale(${R(k)})">${path("M-8-10Q0-12 7-9L9-2 6 3 8 9Q1 12-6 9L-9 3-7-2z", ink(0.06, 0.4))}${path("M-6-8Q0-9 5-7L6-2 4 3 5 6Q0 8-4 6L-6 2-5-2z", ink(0.9, 0.56))}${line("M-3-4h6M-3-1h5M-3 2h6", ink(0.4, 0.6), 1.2)}</g>`;
  }
  return s;
}
function sparks(): string {
  const dice = rng(18);
  let d = "";
  for (let i = 0; i < 60; i++) {
    const v = dice();
    d += `M${R(FIRE.x - 90 + dice() * 190 + v * 90)} ${R(FIRE.y - 60 - v * 300)}h.1`;
  }
  return line(d, ink(1, 0.6), 2.6, 'stroke-linecap="round"');
}

/** Two planes of the walk, that frame it all. */
const trees = (): string =>
  planeTree({
    boughs: [
      { from: [-120, 40], degrees: 70, length: 250, half: 17 },
      { from: [-130, 150], degrees: 46, length: 170, half: 14 },
      { from: [-120, -60], degrees: 96, length: 330, half: 14 },
    ],
    seed: 21,
    tone: 0.04,
    forks: 2,
    balls: 8,
  }) +
  path(
    outline(pts("-220,860c -220,-140c -100,-140c -108,100 -116,400 -108,640 -70,730 -30,860c")),
    ink(0.04, 0.2),
  ) +
  planeTree({ boughs: standing(1080, 700, 340, 240, 20), seed: 44, tone: 0.05, forks: 2, balls: 6 });

const layers: LayerArt[] = [
  layer("sky", 0.01, sky(), { box: [-200, -120, 1680, 620], res: 0.5, unlit: true }),
  layer("stars", 0.02, stars(), { unlit: true }),
  ...smoke(),
  layer("flames", 0.05, flames(), { pivot: [FIRE.x, FIRE.y], motion: { flame: 0.4 }, unlit: true }),
  layer("hall", 0.06, hall(), { unlit: true }),
  layer("sparks", 0.07, sparks(), { motion: { dy: 10, dx: 5, speed: 0.8 }, unlit: true }),
  layer("plain", 0.1, plain(), { box: [-200, 415, 1680, 290], unlit: true }),
  layer("river", 0.12, river(), { unlit: true }),
  layer("poplars", 0.16, poplars()),
  layer("far-ash", 0.24, ash(4, 26, 0.62, [60, 120, 680, 320]), { motion: { dx: 12, dy: 12, speed: 0.4 } }),
  layer("parapet", 0.4, parapet(), { box: [-200, 570, 1680, 100] }),
  layer("book", 0.44, lyingBook({ x: 462, y: COPING - 1, w: 74, h: 17, depth: 22, lean: 12, tone: 0.68 })),
  layer("walk", 0.48, walk(), { box: [-200, WALK, 1680, 190] }),
  layer("crowd", 0.56, tinyPeople(CROWD, 0.07, 0.3)),
  ...compose(undefined, "honorine-back", fromBehind(), { at: { x: 620, y: 692 }, height: 200, z: 0.62 }),
  layer("ash", 0.82, ash(11, 9, 1.5, [30, 60, 720, 440]), { motion: { dx: 22, dy: 20, speed: 0.5 } }),
  layer("trees", 0.92, trees(), { box: WORLD }),
];

const blaze = {
  x: FIRE.x,
  y: FIRE.y - 40,
  z: 0.14,
  radius: 460,
  intensity: 1.1,
  temp: 0.56,
  halo: 0.1,
  flicker: true,
};
const dusk = { x: 900, y: -200, z: 0.9, radius: 900, intensity: 0.4, temp: 0.04, halo: 0 };

export default {
  id: "ending_fire",
  palette: "blaze",
  focus: 0.4,
  parallax: 54,
  ambient: 0.46,
  grain: 0.1,
  vignette: 0.34,
  split: -1,
  shadow: [40, 0.3],
  hatch: { strength: 0.6, pitch: 4.8, cross: 0.66, ruled: false },
  lights: { dusk: [blaze, dusk] },
  subject: { x: 0, y: 2, w: 790, h: 716 },
  portrait: { x: 96, y: 104, w: 600, h: 586 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
