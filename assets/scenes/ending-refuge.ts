/** The refuge: snow on the whole square, nobody in it, three tracks to one door; behind one window three people round a lamp read the same book. */
import { circ, grad, ink, layer, line, path, poly, R, rect, rgrad, rng } from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { disc, outline, pts } from "../kit/figures/part.ts";
import { arch, casement, surround, type Opening } from "../kit/props/arched-window.ts";
import { glow, shade } from "../kit/props/hanging-lamp.ts";
import { snowOn } from "../kit/props/house-front.ts";
import { sheet } from "../kit/props/hung-sheet.ts";
import { planeTree, type Bough } from "../kit/props/plane-tree.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const OPENING: Opening = { left: 246, right: 554, top: 214, foot: 528, rise: 134 };
const LAMP = { x: 400, y: 318, r: 54 } as const;
/** Where the wall comes out of the snow. */
const FOOT = 596;
const COLD = 0.03;
const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const always = ({ who: _who, pose: _pose, ...one }: LayerArt): LayerArt => one;

const sky = (): string =>
  `<defs>${grad("s", [
    [0, 0.34, 0],
    [0.5, 0.52, COLD],
    [1, 0.66, COLD],
  ])}</defs><rect x="-200" y="-120" width="1680" height="520" fill="url(#s)"/>`;

/** The town up the hill, all asleep. */
function town(): string {
  const dice = rng(12);
  let [walls, snow, panes] = ["", "", ""];
  for (let x = -200; x < 1480;) {
    const w = 70 + dice() * 70;
    const top = 26 + dice() * 40 + Math.abs(x - 400) * 0.04;
    const rise = 26 + dice() * 26;
    walls += cut(`${x},480 ${x},${top} ${x + w},${top} ${x + w},480`);
    snow += cut(
      `${x - 5},${top + 3} ${x + w * 0.24},${top - rise} ${x + w * 0.76},${top - rise - 2} ${x + w + 5},${top + 3}`,
      1.4,
    );
    if (dice() < 0.7) walls += rect(x + w * 0.6, top - rise - 22, 12, 30);
    if (top < 52) panes += `M${R(x + w * (0.2 + dice() * 0.5))} ${R(top + 9)}h8v11h-8z`;
    x += w - 2;
  }
  const tower = cut(
    "176,120 176,40 180,40 180,16 184,16 184,0 196,-34 208,0 208,16 212,16 212,40 216,40 216,120",
    0.6,
  );
  return (
    path(tower, ink(0.26, COLD)) +
    path(walls, ink(0.2, COLD)) +
    path(snow, ink(0.48, COLD)) +
    path(panes, ink(0.84, 0))
  );
}

/** The room: everything there is round the lamp. */
function room(): string {
  const { left, top } = OPENING;
  let shelf = "";
  for (const [y, from, to] of [
    [352, 254, 330],
    [390, 254, 318],
  ] as const) {
    shelf += `M${from} ${y}H${to}v4H${from}z`;
    const dice = rng(y);
    for (let x: number = from + 3; x < to - 6;) {
      const w = 4 + dice() * 5;
      const h = 14 + dice() * 9;
      shelf += `M${R(x)} ${y}v${R(-h)}h${R(w)}v${R(h)}z`;
      x += w + 1.6;
    }
  }
  return (
    `<defs>${rgrad(
      "r",
      [
        [0, 1, 0.48],
        [0.3, 0.92, 0.5],
        [0.7, 0.7, 0.52],
        [1, 0.46, 0.56],
      ],
      { cx: LAMP.x, cy: LAMP.y + 20, r: 220 },
    )}</defs><rect x="${left - 20}" y="${top - 20}" width="350" height="360" fill="url(#r)"/>` +
    path(shelf, ink(0.3, 0.6)) +
    line("M246 330Q400 344 554 318", ink(0.3, 0.55), 1.6) +
    sheet(292, 328, 34, 44, { seed: 4, tone: 0.9, txt: 0.44 })
  );
}

/** The three of them are drawn round (400, 500), then set at the table's height. */
const lower = (body: string): string =>
  `<g transform="translate(400 512)scale(1.12)translate(-400 -500)">${body}</g>`;

/** The child who reads aloud, seen over the book: plaits, a fringe, two fists on the boards. */
const reader = (): string =>
  path(
    outline(pts("374,520c 370,484 376,466 392,458c 408,458c 424,466 430,484 426,520c")) +
      outline(pts("384,430 386,412 400,403 414,412 416,430 413,446 406,460 394,460 387,446")) +
      [-1, 1]
        .flatMap((side) =>
          [14, 19, 22.5, 24.5, 25.5].map((dx, i) => disc(400 + side * dx, 424 + i * 8, 5.6 - i * 0.3)),
        )
        .join(""),
    ink(0.06, 0.5),
  ) +
  path(
    "M367 460l14 0-3 5 4 9-8-3-7 3zM419 460l14 0-1 14-7-3-8 3 4-9z",
    ink(0.96, 0.5),
    `stroke="${ink(0.1)}" stroke-width="1"`,
  );
/** Her book, its red boards to the window. */
function book(): string {
  const fist = (x: number, side: 1 | -1): string =>
    outline(
      pts(`${x},470c ${x + side * 7},468 ${x + side * 11},475 ${x + side * 9},485 ${x + side * 2},488c`),
    );
  return (
    path(
      cut("400,458 366,452 364,494 400,500", 0.2) + cut("400,458 434,452 436,494 400,500", 0.2),
      ink(0.96, 0.46),
    ) +
    path("M400 461L362 456V498L400 504Z", ink(0.5, 0.97)) +
    path("M400 461L438 456V498L400 504Z", ink(0.4, 0.97)) +
    path("M396 460.500h8v43.500h-8z", ink(0.28, 0.97)) +
    line("M396 468h8M396 480h8M396 492h8", ink(0.8, 0.96), 2) +
    line("M368 462L391 465V497L368 492.500Z", ink(0.86, 0.5), 1.2) +
    line("M400 504q3 8-2 15l5 4", ink(0.66, 0.96), 3) +
    path(fist(359, 1) + fist(441, -1), ink(0.06, 0.5))
  );
}
const table = (): string =>
  path(cut("262,504 538,504 538,514 262,514", 0.4), ink(0.86, 0.5)) +
  path(cut("262,512 538,512 538,560 262,560", 0.3), ink(0.12, 0.5)) +
  path("M300 504l-3-9a14 4 0 0 1 24 0l-3 9zM486 504l-3-8a12 4 0 0 1 20 0l-3 8z", ink(0.2, 0.5));

/** The shop's front: rubble under lime, its door, its blind shutters. */
function wall(): string {
  const dice = rng(7);
  const others = [
    [716, 270, 120, 190],
    [960, 270, 120, 190],
    [1200, 270, 120, 190],
  ] as const;
  let joints = "";
  for (let y = 176; y < FOOT; y += 32)
    for (let x = -190; x < 1440; x += 84) {
      if (dice() > 0.36 || (x > 150 && x < 540 && y > 190)) continue;
      joints += `M${R(x + dice() * 40)} ${R(y + dice() * 4)}h${R(20 + dice() * 44)}${dice() < 0.6 ? `v${R(10 + dice() * 14)}` : ""}`;
    }
  let [boards, slats, sills] = ["", "", ""];
  for (const [x, y, w, h] of others) {
    boards += rect(x, y, w / 2 - 2, h, { j: 0.5 }) + rect(x + w / 2 + 2, y, w / 2 - 2, h, { j: 0.5 });
    for (let v = y + 10; v < y + h - 6; v += 10)
      slats += `M${x + 8} ${v}h${w / 2 - 18}M${x + w / 2 + 10} ${v}h${w / 2 - 18}`;
    sills += snowOn(x - 14, y + h + 12, w + 28, 15, x);
  }
  const stone = `<defs>${rgrad(
    "w",
    [
      [0, 0.62, 0.44],
      [0.5, 0.46, 0.2],
      [1, 0.4, 0.05],
    ],
    { cx: 400, cy: 400, r: 460 },
  )}</defs>`;
  return (
    stone +
    `<path fill-rule="evenodd" fill="url(#w)" d="M-200 130H1480V${FOOT + 30}H-200Z${arch(OPENING)}"/>` +
    line(joints, ink(0.24, 0.1), 2, 'stroke-linecap="round"') +
    surround(OPENING, 0.26) +
    path(boards, ink(0.22, COLD)) +
    line(slats, ink(0.12, COLD), 2) +
    path(sills, ink(0.7, COLD))
  );
}

/** The door all the tracks go to: shut, a cat's width of light under it. */
const door = (): string =>
  path(cut("84,322 212,322 212,600 84,600", 0.5), ink(0.24, 0.08)) +
  path(cut("96,334 200,334 200,600 96,600", 0.4), ink(0.09, 0.2)) +
  line("M122 336V596M148 336V596M174 336V596", ink(0.04, 0.2), 2) +
  path(rect(98, 470, 100, 14, { j: 0.4 }) + rect(98, 372, 100, 12, { j: 0.4 }), ink(0.15, 0.2)) +
  circ(188, 452, 4.6, ink(0.7, 0.5)) +
  line("M98 597H198", ink(0.98, 0.5), 3) +
  path(snowOn(78, 324, 140, 17, 5), ink(0.7, COLD)) +
  path(cut("70,600 226,600 236,616 60,616", 0.6), ink(0.56, 0.1)) +
  path(snowOn(60, 604, 56, 12, 9), ink(0.74, COLD));

/** The sign: an ink ball on its bracket, capped with snow. */
const sign = (): string =>
  path("M560 262h70v5h-70zM560 254h5v44h-5z", ink(0.06, 0.2)) +
  line("M563 296Q600 292 612 268M606 266v18", ink(0.06, 0.2), 3) +
  path("M602 284h8l1 24q20 4 20 22q-2 15-25 15q-23 0-25-15q0-18 20-22z", ink(0.06, 0.2)) +
  path(snowOn(558, 264, 74, 9, 2) + snowOn(583, 322, 46, 10, 3), ink(0.74, COLD));

/** A roof of one piece, as thick as a bed, and what hangs from it. */
function roof(): string {
  const dice = rng(19);
  let ice = "";
  for (let x = -190; x < 1470; x += 8 + dice() * 26) {
    const l = 6 + dice() * dice() * 34;
    ice += `M${R(x)} 168h${R(3 + l * 0.08)}l${R(-1.6 - l * 0.04)} ${R(l)}z`;
  }
  let tiles = "";
  for (let i = 0; i < 40; i++)
    tiles += `M${R(-180 + dice() * 1640)} ${R(80 + dice() * 60)}q14-6 ${R(30 + dice() * 40)} 0`;
  return (
    `<defs>${grad("f", [
      [0, 0.6, COLD],
      [0.7, 0.76, COLD],
      [1, 0.9, 0.06],
    ])}</defs>` +
    path(ice, ink(0.8, COLD)) +
    path(cut("640,80 640,-2 704,-2 704,80", 1), ink(0.2, COLD)) +
    path(snowOn(632, 2, 80, 22, 4), ink(0.7, COLD)) +
    path(cut("-220,170 1500,170 1500,150 -220,150", 0.6), ink(0.14, COLD)) +
    path(
      outline(
        pts(
          "-220,160c -220,74c -40,64 140,70 330,58 520,68 760,60 1000,70 1500,62c 1500,160c 1360,172 1240,160 1100,170 980,160 850,171 720,161 600,172 480,161 350,170 230,160 120,171 -20,161 -120,170",
        ),
      ),
      "url(#f)",
    ) +
    line(tiles, ink(0.5, COLD), 2, 'stroke-linecap="round"')
  );
}

/** The only chimney that smokes. */
const smoke = (): string =>
  path(
    outline(pts("660,-6c 654,-40 690,-62 676,-100 700,-130c 740,-130c 716,-92 724,-60 690,-36 684,-6c")),
    ink(0.5, COLD),
  );

/** The square: one sheet of snow, the window lying on it. */
function snow(): string {
  const ground = outline(
    pts("-220,600c -60,592 100,602 260,594 420,600 620,592 860,602 1100,594 1500,600c 1500,860c -220,860c"),
  );
  return (
    `<defs>${grad("g", [
      [0, 0.78, COLD],
      [0.4, 0.7, COLD],
      [1, 0.5, COLD],
    ])}</defs>${path(ground, "url(#g)")}` +
    path(
      outline(
        pts(
          "262,604c 330,600 470,600 538,604c 566,634 592,662 604,688 560,716 400,726 240,716 196,688 208,662 234,634",
        ),
      ),
      ink(0.92, 0.48),
    ) +
    line("M206 672Q400 660 594 672", ink(0.66, 0.5), 5)
  );
}

/** Who came: three tracks, of three sizes, from three sides. */
function tracks(): string {
  const walk = (
    ax: number,
    ay: number,
    mx: number,
    my: number,
    bx: number,
    by: number,
    size: number,
    steps: number,
  ): string => {
    let d = "";
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      const u = 1 - t;
      const [x, y] = [u * u * ax + 2 * u * t * mx + t * t * bx, u * u * ay + 2 * u * t * my + t * t * by];
      const k = ((y - 470) / 250) * size;
      const side = i % 2 ? 1 : -1;
      d += `M${R(x + side * 9 * k - 6 * k)} ${R(y)}a${R(6 * k)} ${R(3.4 * k)} 0 1 0 ${R(12 * k)} 0a${R(6 * k)} ${R(3.4 * k)} 0 1 0 ${R(-12 * k)} 0z`;
    }
    return d;
  };
  return path(
    walk(700, 760, 330, 660, 166, 612, 1.15, 26) +
      walk(60, 790, 80, 690, 140, 614, 1.1, 15) +
      walk(320, 800, 240, 690, 154, 614, 0.8, 22),
    ink(0.24, 0.04),
  );
}

/** A bench nobody has sat on since October. */
const bench = (): string =>
  path("M556 640h8v44h-8zM704 640h8v46h-8z", ink(0.1, 0.1)) +
  path(cut("540,632 728,632 732,644 536,644", 0.5), ink(0.14, 0.1)) +
  path(snowOn(536, 635, 196, 30, 8), ink(0.82, COLD));

const BOUGHS: readonly Bough[] = [
  { from: [-70, 70], degrees: 66, length: 230, half: 19 },
  { from: [-90, -20], degrees: 78, length: 366, half: 17 },
  { from: [-90, 250], degrees: 34, length: 160, half: 14 },
];
function mulberry(): string {
  const tree = { boughs: BOUGHS, seed: 31, forks: 2 };
  return (
    `<g transform="translate(1 -6)">${planeTree({ ...tree, tone: 0.74 }).replaceAll("ff80", "ff08")}</g>` +
    planeTree({ ...tree, tone: 0.04 }).replaceAll("ff80", "ff20") +
    path(
      outline(
        pts("-220,860c -220,-140c -62,-140c -66,60 -58,240 -72,400 -66,560 -60,660 -20,716 30,744 60,860c"),
      ),
      ink(0.04, 0.12),
    ) +
    line("M-66 60Q-58 240 -72 400T-40 690", ink(0.6, COLD), 4, 'stroke-linecap="round"')
  );
}

function flakes(seed: number, count: number, size: number): string {
  const dice = rng(seed);
  let d = "";
  for (let i = 0; i < count; i++) d += `M${R(-180 + dice() * 1640)} ${R(-100 + dice() * 900)}h.1`;
  return line(d, ink(0.97, 0.06), size, 'stroke-linecap="round"');
}

const layers: LayerArt[] = [
  layer("sky", 0.01, sky(), { box: [-200, -120, 1680, 520], res: 0.5 }),
  layer("town", 0.08, town()),
  layer("far-flakes", 0.12, flakes(3, 90, 2.4), { motion: { dy: 8, dx: 3, speed: 0.5 } }),
  layer("smoke", 0.14, smoke(), { motion: { dx: 5, speed: 0.4 } }),
  layer("room", 0.2, room()),
  { id: "drawing", z: 0.21, drawing: { x: 334, y: 342, w: 46, h: 44 } },
  layer("lamp-shade", 0.22, shade(LAMP.x, LAMP.y, LAMP.r, 220)),
  layer("lamp-light", 0.226, glow(LAMP.x, LAMP.y, LAMP.r)),
  ...figure({ who: "honorine", pose: "reading", at: { x: 296, y: 640 }, height: 356, z: 0.24 }).map(always),
  ...figure({
    who: "cassandre",
    pose: "seated",
    at: { x: 470, y: 640 },
    height: 350,
    z: 0.25,
    flip: true,
  }).map(always),
  layer("reader", 0.26, lower(reader())),
  layer("table", 0.268, lower(table())),
  layer("book", 0.276, lower(`<g transform="translate(0 5)">${book()}</g>`)),
  layer("wall", 0.36, wall(), { box: [-200, 120, 1680, 520] }),
  layer(
    "casement",
    0.38,
    casement(OPENING, { tone: 0.1, temp: 0.3, sill: 0.24, mullions: [], transoms: [318] }),
  ),
  layer("sill", 0.388, path(snowOn(212, 536, 376, 20, 3), ink(0.82, 0.2))),
  layer("door", 0.394, door()),
  layer("sign", 0.41, sign(), { pivot: [596, 266], motion: { sway: 0.01, speed: 0.6 } }),
  layer("roof", 0.44, roof(), { box: [-200, -120, 1680, 340] }),
  layer("snow", 0.5, snow(), { box: [-200, 580, 1680, 260] }),
  layer("tracks", 0.508, tracks()),
  layer("bench", 0.58, `<g transform="translate(76 4)">${bench()}</g>`),
  layer("flakes", 0.66, flakes(8, 110, 4), { motion: { dy: 14, dx: 6, speed: 0.6 } }),
  layer("mulberry", 0.9, mulberry()),
  layer("near-flakes", 0.94, flakes(21, 34, 7.5), { motion: { dy: 20, dx: 10, speed: 0.7 } }),
];

const lamp = {
  x: LAMP.x,
  y: LAMP.y + 24,
  z: 0.3,
  radius: 250,
  intensity: 1,
  temp: 0.52,
  halo: 0.14,
  flicker: true,
};
const night = { x: -60, y: -200, z: 0.8, radius: 1000, intensity: 0.5, temp: COLD, halo: 0 };

export default {
  id: "ending_refuge",
  palette: "atelier",
  focus: 0.4,
  parallax: 50,
  ambient: 0.74,
  grain: 0.1,
  vignette: 0.36,
  split: -1,
  shadow: [40, 0.4],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.66, ruled: false },
  lights: { lamp: [lamp, night] },
  subject: { x: 0, y: 2, w: 800, h: 716 },
  portrait: { x: 80, y: 60, w: 640, h: 650 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
