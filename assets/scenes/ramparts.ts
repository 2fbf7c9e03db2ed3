/** The ramparts of Angoulême, a December dusk: two prows of stone and a gulf between, down which river, train and day all go away; one lamp has been lit. */
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
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { limb, outline, pts } from "../kit/figures/part.ts";
import { planeTree, standing } from "../kit/props/plane-tree.ts";
import { roofs } from "../kit/props/roofs.ts";
import { lampPanes, lampPost } from "../kit/props/street-lamp.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** Eye level, and where the edge of the near prow runs to. */
const HORIZON = 330;
const VANISH = 590;
const LAMP = { x: 244, y: 586, h: 436 };
const FLAME = { x: LAMP.x, y: LAMP.y - LAMP.h };

const whole = (v: number): number => Math.round(v);
const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
/** Units a metre on the plain, sixty metres under the eye. */
const below = (y: number): number => (y - HORIZON) / 60;
/** A point of the near prow's outer face: `s` units a metre, `h` metres under the eye; verticals lean to the nadir. */
const face = (s: number, h: number): readonly [number, number] => {
  const c = lerp(1, 0.72, Math.min(1, Math.max(0, h - 0.94) / 3));
  return [VANISH - 0.6 * s * c, HORIZON + h * s];
};

function sky(stops: readonly (readonly [number, number, number])[]): string {
  return `<defs>${grad("g", stops)}</defs><rect x="-200" y="-120" width="1680" height="480" fill="url(#g)"/>`;
}
const DUSK = sky([
  [0, 0.24, 0.02],
  [0.36, 0.34, 0.02],
  [0.62, 0.46, 0.04],
  [0.8, 0.6, 0.1],
  [0.9, 0.74, 0.26],
  [0.97, 0.84, 0.44],
  [1, 0.84, 0.5],
]);
const NIGHT = sky([
  [0, 0.14, 0.02],
  [0.4, 0.26, 0.02],
  [0.7, 0.46, 0.04],
  [0.88, 0.68, 0.12],
  [1, 0.74, 0.24],
]);

/** Long bars of cloud, pointed at both ends. */
function clouds(): string {
  const bank = (d: string, tone: number, temp = 0.05): string => path(smooth(pts(d)), ink(tone, temp));
  return (
    bank("300,92c 460,80 600,84 740,68 920,72 1100,60 1330,74c 1120,88 940,90 780,98 620,100 470,100", 0.3) +
    bank("-200,150c -40,150 90,160 270,168c 120,180 -60,178 -200,170c", 0.36) +
    bank("440,190c 560,180 690,184 820,172 990,178 1220,166c 1010,190 860,196 700,198 560,198", 0.42, 0.06) +
    bank("300,252c 410,246 519,252 610,245 760,250c 640,258 520,262 420,260", 0.5, 0.16) +
    bank("520,284c 660,276 860,280 1000,273 1160,280c 990,288 820,291 660,290", 0.5, 0.2) +
    bank("-200,262c -40,258 40,262 118,272c 10,277 -100,276 -200,278c", 0.46, 0.12)
  );
}

function star(): string {
  return circ(498, 132, 3.2, ink(1, 0.2)) + line("M498 124v16M490 132h16", ink(0.9, 0.2), 1);
}

function hills(): string {
  return (
    path(
      smooth(
        pts(
          "-200,318c -60,312 60,320 180,311 300,318 420,309 520,316 620,308 740,316 880,306 1040,314 1200,304 1480,312c 1480,360c -200,360c",
        ),
      ),
      ink(0.56, 0.1),
    ) +
    path(
      smooth(
        pts(
          "-200,328c 0,322 160,329 320,323 460,329 600,322 760,328 920,320 1100,326 1480,318c 1480,370c -200,370c",
        ),
      ),
      ink(0.46, 0.08),
    )
  );
}

/** The plain in strips of field, darker as it comes under the wall. */
function plain(): string {
  const dice = rng(14);
  let s = path(rect(-200, 336, 1680, 500, { j: 0 }), ink(0.22, 0.06));
  const edges = [336, 345, 354, 366, 381, 400, 424, 456, 500];
  edges.slice(0, -1).forEach((y, i) => {
    const next = edges[i + 1];
    for (let x = 40; x < 840;) {
      const w = (50 + dice() * 120) * (0.7 + i * 0.32);
      const slant = (VANISH - x) * 0.04 * (i + 1);
      s += path(
        `M${whole(x + slant)} ${y}h${whole(w)}L${whole(x + w)} ${next}h${whole(-w)}z`,
        ink(0.46 - i * 0.034 + (dice() - 0.5) * 0.09, 0.07),
      );
      x += w;
    }
  });
  let hedges = "";
  for (let i = 0; i < 40; i++) {
    const y = whole(340 + dice() * dice() * 110);
    const x = 180 + dice() * 500;
    const k = below(y);
    const n = 2 + Math.floor(dice() * 6);
    for (let m = 0; m < n; m++)
      hedges += `M${whole(x + m * k * 6 - k * 2)} ${y}a${R(k * 2)} ${R(k * 2.6)} 0 0 1 ${R(k * 4)} 0z`;
  }
  return s + path(hedges, ink(0.24, 0.06));
}

/** The Charente, out of its bed, with the sky in it. */
function river(): string {
  const course =
    "640,338 560,341 470,345 404,351 420,358 520,364 622,371 668,382 640,394 572,402 516,414 498,430 532,447 606,460 720,474 860,486 1040,500";
  const half = [0.8, 1.1, 1.5, 1.9, 2.4, 3.2, 4.2, 5.4, 6.4, 7, 8, 9, 11, 13, 14, 16, 18];
  let s = path(limb(course, half, "both"), ink(0.84, 0.26));
  // the meadows it visits
  s += path(
    smooth(pts("350,370 420,366 490,371 470,378 390,380 340,376")) +
      smooth(pts("586,424 650,418 720,424 700,434 630,438 590,433")) +
      smooth(pts("424,400 464,396 484,402 454,408 424,406")),
    ink(0.74, 0.2),
  );
  let poplars = "";
  for (const [x, y, n, gap] of [
    [360, 374, 6, 9],
    [590, 430, 6, 12],
    [440, 352, 7, 5],
    [420, 404, 4, 9],
  ] as const)
    for (let i = 0; i < n; i++) {
      const k = below(y) * 1.2;
      poplars += `M${whole(x + i * gap)} ${R(y + k)}q${R(-k * 2)} ${R(-k * 8)} 0 ${R(-k * 13)}q${R(k * 2)} ${R(k * 6)} 0 ${R(k * 13)}z`;
    }
  return s + path(poplars, ink(0.22, 0.06));
}

/** The track on its viaduct: from under the far prow to the left, always smaller. */
const RAIL = { from: [800, 478], bend: [610, 430], to: [320, 364] } as const;
const rail = (t: number): Point => {
  const u = 1 - t;
  const at = (i: 0 | 1): number => u * u * RAIL.from[i] + 2 * u * t * RAIL.bend[i] + t * t * RAIL.to[i];
  return [at(0), at(1)];
};
/** Height of the viaduct at t, in units. */
const tall = (t: number): number => lerp(40, 6, Math.sqrt(t));

function viaduct(): string {
  let arches = "";
  const deck: Point[] = [];
  const foot: Point[] = [];
  for (let i = 0; i <= 12; i++) {
    const [x, y] = rail(i / 12);
    deck.push([x, y]);
    foot.unshift([x, y + tall(i / 12)]);
  }
  const stone = `${smooth(deck, { closed: false })}${smooth(foot, { closed: false }).replace("M", "L")}Z`;
  for (let i = 0; i < 26; i++) {
    const [t, u] = [1 - (1 - i / 26) ** 1.3, 1 - (1 - (i + 0.74) / 26) ** 1.3];
    const [[a, b], [c, d]] = [rail(t), rail(u)];
    const [h, k] = [tall(t), tall(u)];
    const r = (a - c) / 2;
    arches += `M${R(a)} ${R(b + h + 2)}V${R(b + h * 0.55)}A${R(r)} ${R(r)} 0 0 0 ${R(c)} ${R(d + k * 0.55)}V${R(d + k + 2)}z`;
  }
  return `<mask id="v"><rect x="300" y="330" width="540" height="200" fill="#fff"/><path d="${arches}" fill="#000"/></mask>${path(stone, ink(0.3, 0.14), 'mask="url(#v)"')}${line(smooth(deck, { closed: false }), ink(0.52, 0.14), 1.6)}`;
}

/** Five carriages and their windows, the red lamp at the tail, going. */
function train(): string {
  let [body, glass] = ["", ""];
  const [from, to] = [0.35, 0.75];
  const n = 5;
  for (let i = 0; i < n; i++) {
    const [t, u] = [lerp(from, to, i / n), lerp(from, to, (i + 0.95) / n)];
    const [[a, b], [c, d]] = [rail(t), rail(u)];
    const [h, k] = [tall(t) * 0.9, tall(u) * 0.9];
    body += `M${R(a)} ${R(b)}V${R(b - h)}L${R(c)} ${R(d - k)}V${R(d)}z`;
    for (let w = 0; w < 5; w++) {
      const [p, q] = [(w + 0.2) / 5, (w + 0.84) / 5];
      const [x0, x1] = [lerp(a, c, p), lerp(a, c, q)];
      const [y0, y1] = [lerp(b - h * 0.8, d - k * 0.8, p), lerp(b - h * 0.38, d - k * 0.38, p)];
      const slope = ((d - b) / (c - a)) * (x1 - x0);
      glass += `M${R(x0)} ${R(y0)}L${R(x1)} ${R(y0 + slope)}V${R(y1 + slope)}L${R(x0)} ${R(y1)}z`;
    }
  }
  const [x, y] = rail(from);
  return path(body, ink(0.1, 0.2)) + path(glass, ink(0.98, 0.5)) + circ(x + 1, y - 8, 3.8, ink(0.92, 1));
}

/** L'Houmeau, at the foot of everything. */
function suburb(): LayerArt[] {
  const far = roofs({
    rows: [
      [480, 540, 700],
      [490, 520, 720],
      [503, 506, 760],
      [518, 504, 800],
    ],
    scale: below,
    seed: 31,
    tone: 0.38,
    awake: 0.42,
  });
  const ground = path(outline("470,482c 560,474 700,480 980,496c 980,860c 470,860c"), ink(0.16, 0.08));
  const near = roofs({
    rows: [
      [546, 496, 780],
      [576, 510, 800],
      [622, 500, 800],
      [676, 512, 860],
      [738, 506, 880],
      [806, 490, 900],
    ],
    scale: below,
    seed: 77,
    tone: 0.32,
    awake: 0.36,
  });
  let lamps = "";
  for (const [x, y] of [
    [612, 498],
    [596, 512],
    [640, 534],
    [618, 562],
    [664, 604],
    [630, 650],
    [688, 708],
  ] as const)
    lamps += circ(x, y, below(y) * 0.6, ink(0.98, 0.5));
  return [layer("suburb", 0.19, ground + far), layer("suburb-near", 0.225, near + lamps)];
}

/** The tower of Saint-Pierre, four storeys of arches and a pointed cap. */
function tower(): string {
  const storey = (x: number, y: number, w: number, h: number): string => rect(x, y, w, h, { j: 0.5, b: 0.3 });
  const solid =
    storey(728, 250, 54, 104) +
    storey(731, 204, 48, 48) +
    storey(735, 164, 40, 42) +
    storey(739, 132, 32, 34);
  let holes = "";
  for (const [y, n, w, h] of [
    [140, 2, 32, 16],
    [172, 3, 40, 22],
    [212, 3, 48, 26],
    [262, 3, 54, 22],
    [296, 3, 54, 22],
  ] as const)
    for (let i = 0; i < n; i++)
      holes += `M${R(755 - w / 2 + ((i + 0.5) * w) / n - 3)} ${y + h}v${-h + 3}a3 3.4 0 0 1 6 0v${h - 3}z`;
  return path(solid + cut("737,133 755,88 773,133", 0.4), ink(0.2, 0.1)) + path(holes, ink(0.62, 0.2));
}

/** The next prow: its wall, its houses, its wooded fall. */
function farProw(): LayerArt[] {
  const dice = rng(6);
  let [houses, lit] = ["", ""];
  for (let i = 0; i < 20; i++) {
    const x = 676 + i * 38 + (i > 0 ? 62 : 0) + dice() * 10;
    const [w, top] = [36 + dice() * 22, 268 + dice() * 44];
    const ridge = top - 12 - dice() * 16;
    houses += cut(`${x},370 ${x},${top} ${x + w * 0.5},${ridge} ${x + w},${top} ${x + w},370`, 0.8);
    if (dice() < 0.8) houses += rect(x + 7, top - 22, 6, 22, { j: 0.4 });
    for (let k = 0; k < 2; k++)
      if (dice() < 0.34) lit += `M${whole(x + 9 + k * 16)} ${whole(top + 14 + dice() * 14)}h4v7h-4z`;
  }
  let wall = `<defs>${grad("w", [
    [0, 0.42, 0.16],
    [1, 0.18, 0.08],
  ])}${grad("e", [
    [0, 0.6, 0.24],
    [1, 0.22, 0.08],
  ])}</defs>${path(cut("660,350 1480,334 1480,600 690,516 676,430"), "url(#w)")}`;
  // the face of it that still sees the west
  wall += path(cut("660,350 704,349 722,526 690,516 676,430"), "url(#e)");
  wall += path(cut("654,342 1480,326 1480,338 656,354", 0.5), ink(0.52, 0.16));
  let joints = "";
  for (let k = 1; k < 8; k++) joints += `M${662 + k * 3} ${352 + k * 20}L1480 ${336 + k * 30}`;
  for (let i = 0; i < 46; i++) {
    const [u, k] = [dice() ** 1.6, Math.floor(dice() * 7)];
    const x = 684 + k * 3 + u * 620;
    joints += `M${whole(x)} ${whole(353 + k * 20 - u * 11 + u * k * 8)}l2 ${whole(18 + u * 8)}`;
  }
  wall += line(joints, ink(0.22, 0.14), 1.2);
  for (const x of [752, 836, 940, 1060])
    wall += path(cut(`${x},352 ${x + 20},352 ${x + 30},570 ${x - 4},556`, 0.6), ink(0.24, 0.12));
  let wood = outline("690,522c 800,542 1000,560 1480,590c 1480,860c 930,860c 880,760 820,660 750,590");
  for (let i = 0; i < 40; i++) {
    const u = (i + dice() * 0.6) / 40;
    const [x, y] = [694 + u * 780, 518 + u * 70 + dice() * 16];
    const r = 8 + dice() * 14;
    wood += `M${whole(x - r)} ${whole(y + r)}q1 ${whole(-r * 2)} ${whole(r)} ${whole(-r * 2)}t${whole(r)} ${whole(r * 2)}z`;
  }
  return [
    layer("far-town", 0.262, tower() + path(houses, ink(0.2, 0.1)) + path(lit, ink(0.95, 0.5))),
    layer("far-wall", 0.28, wall),
    layer("far-wood", 0.3, path(wood, ink(0.13, 0.08))),
  ];
}

/** Jackdaws coming home, seen from above. */
function birds(): string {
  const bird = (x: number, y: number, k: number, tilt: number): string =>
    `M${x} ${y}q${R(-6 * k)} ${R(-7 * k - tilt)} ${R(-13 * k)} ${R(-3 * k - tilt)}q${R(7 * k)} ${R(k)} ${R(13 * k)} ${R(6 * k + tilt)}q${R(5 * k)} ${R(-7 * k + tilt)} ${R(12 * k)} ${R(-6 * k + tilt)}q${R(-6 * k)} ${R(2 * k)} ${R(-12 * k)} ${R(6 * k - tilt)}z`;
  return path(
    bird(566, 520, 0.7, 0) +
      bird(598, 508, 0.6, 2) +
      bird(586, 546, 0.8, -2) +
      bird(634, 530, 0.7, 1) +
      bird(566, 592, 1, 2) +
      bird(648, 492, 0.5, 0),
    ink(0.7, 0.06),
  );
}

/** The walk going off to the left under its planes, and the lamps of it. */
function avenue(): LayerArt[] {
  const row =
    path(cut("-200,392 -40,404 60,424 60,470 -200,470"), ink(0.16, 0.1)) +
    planeTree({ boughs: standing(40, 456, 72, 56, 5), seed: 3, tone: 0.17, forks: 1 }) +
    planeTree({ boughs: standing(-14, 470, 104, 82, 8), seed: 8, tone: 0.14, forks: 2 });
  const big = planeTree({
    boughs: standing(-104, 580, 230, 150, 17),
    seed: 12,
    tone: 0.09,
    forks: 2,
    balls: 5,
  });
  const lamps =
    circ(16, 366, 4, ink(0.98, 0.5)) +
    circ(62, 390, 2.8, ink(0.98, 0.5)) +
    circ(-50, 340, 5.6, ink(0.98, 0.5));
  return [
    layer("avenue", 0.36, row),
    layer("avenue-lamps", 0.368, lamps, { only: ["lamp"] }),
    layer("plane", 0.4, big),
  ];
}

/** The parapet behind them, breast-high, ending in a pier. */
function parapet(): string {
  const [top, foot] = [440, 560];
  const body = path(cut(`-220,${top + 4} 470,${top} 474,${foot} -220,${foot + 10}`), ink(0.48, 0.38));
  const dice = rng(9);
  let joints = "";
  for (const [i, y] of [464, 488, 514, 540].entries()) {
    joints += `M-200 ${y + 2}L470 ${y}`;
    for (let x = -190 + (i % 2) * 34; x < 460; x += 52 + dice() * 34)
      joints += `M${whole(x)} ${y + 1}v${i === 3 ? 18 : 24}`;
  }
  const pier =
    path(cut("430,424 488,422 494,566 428,566"), ink(0.36, 0.3)) +
    path(cut("422,414 496,411 496,425 422,428", 0.5), ink(0.56, 0.34)) +
    path(cut("430,414 444,398 476,397 488,412", 0.5), ink(0.42, 0.34)) +
    line("M430 460H490M429 496H491M429 532H492", ink(0.24, 0.3), 1.8);
  return (
    body +
    line(joints, ink(0.28, 0.3), 1.8, 'stroke-linecap="round"') +
    path(cut(`-220,${top - 8} 434,${top - 12} 434,${top + 2} -220,${top + 8}`, 0.6), ink(0.6, 0.36)) +
    pier
  );
}

/** Sanded ground, and the grating the whisper comes through. */
function ground(): string {
  const dice = rng(41);
  let s = path(cut("-220,556 490,552 470,860 -220,860"), ink(0.52, 0.46));
  let grit = "";
  for (let i = 0; i < 110; i++) {
    const y = 562 + dice() * 170;
    const k = (y - HORIZON) / 270;
    grit += `M${whole(-100 + dice() * 560)} ${whole(y)}h${whole(k * (2 + dice() * 9))}`;
  }
  s += line(grit, ink(0.28, 0.4), 1.6, 'stroke-linecap="round"');
  return (
    s +
    path(cut("20,664 92,660 96,676 20,681", 0.4), ink(0.1)) +
    line("M32 664v15M44 663v15M56 662v15M68 662v15M80 661v15", ink(0.34), 2)
  );
}

/** A stone bench, and on it fourteen pages. */
function bench(): LayerArt[] {
  const stone =
    path(cut("190,556 210,556 212,602 186,602") + cut("292,556 312,556 316,602 290,602"), ink(0.24, 0.4)) +
    path(cut("172,538 326,538 332,550 166,550", 0.5), ink(0.7, 0.42)) +
    path(cut("166,549 332,549 330,565 168,565", 0.5), ink(0.4, 0.4)) +
    line("M172 557H326", ink(0.26, 0.4), 1.4);
  const pages =
    path(cut("262,546 308,546 312,538 270,537", 0.4), ink(0.7, 0.3)) +
    path(cut("258,542 304,543 311,533 267,532", 0.4), ink(0.96, 0.3)) +
    line("M272 535L304 536M270 538L302 539", ink(0.4, 0.3), 1.2) +
    path(cut("304,543 313,547 312,556 305,552", 0.3), ink(0.84, 0.3));
  return [layer("bench", 0.545, stone), layer("contract", 0.556, pages)];
}

/** The outer face of the near prow, falling, and its coping. */
function nearProw(): string {
  const at = (s: number, h: number): string => face(s, h).map(R).join(" ");
  const heights = [0.94, 1.2, 1.5, 1.85, 2.3, 2.9, 3.7, 4.8];
  let wall = `M${at(168, 0.94)}`;
  for (let h = 1; h < 5; h += 0.4) wall += `L${at(168, h)}`;
  wall += `L-200 840L${at(1250, 0.94)}Z`;
  let s = `<defs>${grad("f", [
    [0, 0.42, 0.1],
    [0.3, 0.32, 0.06],
    [0.7, 0.14, 0.04],
  ])}</defs>${path(wall, "url(#f)")}`;
  let joints = "";
  for (const h of heights) joints += `M${at(168, h)}L${at(560, h)}`;
  for (const [i, base] of [196, 230, 272, 326, 396, 490].entries())
    heights.slice(0, -1).forEach((h, k) => {
      const d = base + (k % 2 ? 16 + i * 4 : 0);
      joints += `M${at(d, h)}L${at(d, heights[k + 1] ?? h)}`;
    });
  s += line(joints, ink(0.14, 0.06), 2);
  const inner = (d: number): string => `${R(VANISH - 0.95 * d)} ${R(HORIZON + 0.94 * d)}`;
  s += path(`M${at(168, 0.94)}L${at(560, 0.94)}L${inner(560)}L${inner(168)}Z`, ink(0.52, 0.3));
  s += path(`M${at(168, 0.94)}L${at(560, 0.94)}L${at(560, 1.02)}L${at(168, 1.02)}Z`, ink(0.4, 0.12));
  let seams = "";
  for (const d of [200, 244, 300, 376, 480]) seams += `M${at(d, 0.94)}L${inner(d)}`;
  return s + line(seams, ink(0.28, 0.3), 1.8);
}

/** A near plane tree and its boughs over the left of the sky. */
function frame(): string {
  return (
    planeTree({
      boughs: [
        { from: [-140, 60], degrees: 74, length: 260, half: 24 },
        { from: [-60, -60], degrees: 92, length: 430, half: 16 },
        { from: [-150, 190], degrees: 58, length: 150, half: 14 },
      ],
      seed: 21,
      tone: 0.05,
      forks: 2,
      balls: 9,
    }) + path(bar(-176, 860, -150, -140, 74, 58), ink(0.05))
  );
}

const layers: LayerArt[] = [
  layer("sky", 0, DUSK, { box: [-200, -120, 1680, 480], res: 0.5, only: ["dusk"] }),
  layer("sky-night", 0, NIGHT, { box: [-200, -120, 1680, 480], res: 0.5, only: ["lamp", "dark"] }),
  layer("star", 0.012, star()),
  layer("clouds", 0.03, clouds(), { motion: { dx: 12, speed: 0.1 } }),
  layer("hills", 0.06, hills()),
  layer("plain", 0.09, plain()),
  layer("river", 0.11, river()),
  layer("viaduct", 0.14, viaduct()),
  layer("train", 0.155, train(), { motion: { dx: 5, speed: 0.2 } }),
  ...suburb(),
  ...farProw(),
  layer("birds", 0.33, birds(), { motion: { dx: 16, dy: 7, speed: 0.35 } }),
  ...avenue(),
  layer("parapet", 0.46, parapet()),
  layer("ground", 0.49, ground()),
  ...bench(),
  layer("panes", 0.576, lampPanes(LAMP), { only: ["dusk", "lamp"] }),
  layer("panes-blind", 0.576, lampPanes(LAMP, 0.3, 0.1), { only: ["dark"] }),
  layer("lamp", 0.584, lampPost(LAMP)),
  ...figure({ who: "lucien", pose: "standing", at: { x: 146, y: 618 }, height: 362, z: 0.62 }),
  ...figure({ who: "lucien", pose: "reading", at: { x: 146, y: 618 }, height: 362, z: 0.62 }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 376, y: 610 }, height: 344, z: 0.632, flip: true }),
  layer("near-prow", 0.68, nearProw(), { box: [-200, 480, 800, 360] }),
  layer("frame", 0.92, frame()),
];

const lamp = { ...FLAME, z: 0.6, radius: 195, intensity: 1.1, temp: 0.52, halo: 0.14, flicker: true };
const west = { x: 610, y: 326, z: 0.02, radius: 360, intensity: 0.45, temp: 0.2, halo: 0.06 };

export default {
  id: "ramparts",
  palette: "dawn",
  focus: 0.62,
  parallax: 54,
  ambient: 0.62,
  grain: 0.1,
  vignette: 0.34,
  split: 0.34,
  shadow: [40, 0.8],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    dusk: [lamp, west],
    lamp: {
      lights: [
        { ...lamp, radius: 280, intensity: 1.1 },
        { ...west, intensity: 0.4 },
      ],
      ambient: 0.5,
    },
    dark: { lights: [{ ...west, z: 0.03, intensity: 0.5 }, west], ambient: 0.46, cold: 0.4 },
  },
  subject: { x: 40, y: 46, w: 780, h: 664 },
  portrait: { x: 96, y: 110, w: 560, h: 560 },
  layers,
  objects: {
    contract: { layer: "contract" },
    river: { layer: "river", box: [490, 374, 190, 96] },
    train: { layer: "train" },
    bench: { layer: "bench" },
    lamp: { layer: "lamp", box: [210, 90, 68, 120] },
  },
} satisfies SceneArt;
