/** Cassandre: the sun comes up at the end of the empty exchange; the giants are down, the paper is ankle-deep, and she sits on a hat and laughs into her soup. */
import { circ, grad, ink, layer, line, path, poly, print, R, rect, rgrad, rng } from "../kit/draw/index.ts";
import { reinked } from "../kit/draw/reink.ts";
import { laughing } from "../kit/figures/cassandre-laughing.ts";
import { giant } from "../kit/figures/giant.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { compose } from "../kit/figures/pose.ts";
import { lyingBook } from "../kit/props/bound-book.ts";
import { ribbon, type Course } from "../kit/props/ribbon.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const SUN = { x: 424, y: 292 } as const;
/** The lunette at the end of the hall: the middle of its sill, its radius. */
const FAN = { x: 420, y: 424, r: 318 } as const;
const COOL = 0.1;
const cut = (points: string, j = 0.6): string => poly(pts(points), { j });
const half = (r: number): string => `M${FAN.x - r} ${FAN.y}A${r} ${r} 0 0 1 ${FAN.x + r} ${FAN.y}Z`;

const sky = (): string =>
  `<defs>${rgrad(
    "s",
    [
      [0, 0.9, 0.5],
      [0.3, 0.84, 0.5],
      [0.55, 0.74, 0.5],
      [0.8, 0.64, 0.42],
      [1, 0.56, 0.3],
    ],
    { cx: SUN.x, cy: SUN.y, r: 350 },
  )}</defs><rect x="90" y="90" width="660" height="345" fill="url(#s)"/>`;
const sun = (): string => circ(SUN.x, SUN.y, 128, ink(1, 0.48));
/** Roofs and a column with somebody on it, across the square. */
const city = (): string =>
  path(
    cut("110,430 110,372 150,360 190,372 214,356 262,356 270,372 316,378 316,430", 0.8) +
      cut("536,430 536,376 560,352 612,352 626,370 670,362 716,374 740,430", 0.8) +
      rect(226, 338, 12, 20) +
      rect(580, 330, 12, 24),
    ink(0.46, 0.36),
  );

/** The end wall, the lunette cut out of it. */
function endWall(): string {
  const { x, y, r } = FAN;
  let bars = "";
  for (let i = 1; i < 10; i++) {
    const a = Math.PI * (1 + i / 10);
    bars += `M${R(x + Math.cos(a) * r * 0.7)} ${R(y + Math.sin(a) * r * 0.7)}L${R(x + Math.cos(a) * r)} ${R(y + Math.sin(a) * r)}`;
  }
  let wedges = "";
  for (let i = 0; i <= 18; i++) {
    const a = Math.PI * (1 + i / 18);
    wedges += `M${R(x + Math.cos(a) * (r + 12))} ${R(y + Math.sin(a) * (r + 12))}L${R(x + Math.cos(a) * (r + 46))} ${R(y + Math.sin(a) * (r + 46))}`;
  }
  return (
    `<path fill-rule="evenodd" fill="${ink(0.5, 0.2)}" d="M-200 -120H1480V520H-200Z${half(r)}"/>` +
    line(`${wedges}${half(r + 46).replace("Z", "")}`, ink(0.36, 0.2), 2.4) +
    `<g fill="none" stroke="${ink(0.3, 0.3)}"><path d="${half(r)}" stroke-width="9"/><path d="${half(r * 0.7).replace("Z", "")}" stroke-width="4"/><path d="${bars}" stroke-width="4"/></g>` +
    path(cut(`60,${y} 780,${y} 780,${y + 16} 60,${y + 16}`), ink(0.7, 0.34)) +
    line("M-200 452H1480", ink(0.34, 0.2), 3)
  );
}

/** The sun's rays on the wall, as the burin likes them. */
function rays(): string {
  let d = "";
  for (let i = 0; i < 13; i++) {
    const a = Math.PI * (1.02 + (i / 12) * 0.96);
    const at = (r: number, turn: number): string =>
      `${R(FAN.x + Math.cos(a + turn) * r)} ${R(FAN.y + Math.sin(a + turn) * r)}`;
    d += `M${at(FAN.r + 56, -0.028)}L${at(1300, -0.064)}L${at(1300, 0.064)}L${at(FAN.r + 56, 0.028)}Z`;
  }
  return `<clipPath id="r"><path d="M-200 -120H1480V448H-200Z"/></clipPath>${path(d, ink(0.66, 0.4), 'clip-path="url(#r)"')}`;
}

/** Boards with last night's figures: chalk, wiped by a sleeve. */
function boards(): string {
  const board = (x: number, y: number, w: number, h: number, turn: number): string => {
    let chalk = "";
    const dice = rng(x);
    for (let v = y + 16; v < y + h - 6; v += 15)
      for (let u = x + 8; u < x + w - 20; u += 24)
        if (dice() < 0.82) chalk += `M${R(u)} ${v}l${R(5 + dice() * 9)} ${R((dice() - 0.3) * 6)}`;
    return `<g transform="rotate(${turn} ${x + w / 2} ${y})">${path(rect(x, y, w, h), ink(0.1, COOL))}${line(`M${x} ${y}h${w}v${h}h${-w}z`, ink(0.36, 0.3), 4)}${line(chalk, ink(0.72, COOL), 2, 'stroke-linecap="round"')}</g>`;
  };
  return board(690, 246, 112, 150, 7) + board(16, 236, 104, 160, -2) + board(890, 220, 150, 180, 0);
}

/** Columns to left and right, each nearer one wider and darker; the sun on their inner side. */
function columns(list: readonly (readonly [x: number, w: number])[], tone: number, foot: number): string {
  let [shafts, flutes, lit, caps] = ["", "", "", ""];
  for (const [x, w] of list) {
    const inner = x < 420 ? 1 : -1;
    shafts += rect(x - w / 2, -130, w, foot + 130, { j: 0 });
    for (const u of [-0.3, -0.1, 0.1, 0.3]) flutes += `M${R(x + u * w)} -120V${foot - w * 0.2}`;
    lit += `M${R(x + inner * w * 0.44)} -120V${foot - w * 0.2}`;
    caps += cut(
      `${x - w * 0.66},${foot} ${x - w * 0.66},${foot - w * 0.16} ${x - w * 0.5},${foot - w * 0.24} ${x + w * 0.5},${foot - w * 0.24} ${x + w * 0.66},${foot - w * 0.16} ${x + w * 0.66},${foot}`,
      0.3,
    );
  }
  return (
    path(shafts, ink(tone, COOL)) +
    line(flutes, ink(tone * 0.66, COOL), 3) +
    line(lit, ink(0.86, 0.44), 4) +
    path(caps, ink(tone * 1.1, 0.2))
  );
}

/** Floor of paper: far off it is one white. */
const floor = (): string =>
  `<defs>${grad("f", [
    [0, 0.96, 0.44],
    [0.3, 0.8, 0.34],
    [1, 0.5, 0.14],
  ])}</defs><rect x="-200" y="450" width="1680" height="400" fill="url(#f)"/>`;

/** The brokers' ring: a rail, its balusters, half sunk. */
function ring(): string {
  const [cx, cy, rx, ry] = [420, 520, 330, 40];
  let balusters = "";
  for (let i = 0; i <= 34; i++) {
    const a = Math.PI * (i / 34);
    const [x, y] = [cx - Math.cos(a) * rx, cy - Math.sin(a) * ry];
    balusters += `M${R(x - 3)} ${R(y)}q-4 14 0 30h6q4-16 0-30z`;
  }
  const rail = (dy: number): string => `M${cx - rx} ${cy + dy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy + dy}`;
  return (
    path(balusters, ink(0.24, 0.3)) + line(rail(0), ink(0.2, 0.3), 9) + line(rail(-4), ink(0.9, 0.46), 2.4)
  );
}

/** Sheets, slips, tape: a drift whose crest follows `crest`; the lit ones on top. */
function drift(
  seed: number,
  crest: string,
  foot: number,
  count: number,
  size: number,
  tones: readonly [number, number],
): string {
  const dice = rng(seed);
  const points = pts(crest);
  const [first, last] = [points.at(0)!, points.at(-1)!];
  const at = (u: number): number => {
    const x = first[0] + (last[0] - first[0]) * u;
    const i = Math.max(
      1,
      points.findIndex(([px]) => px >= x),
    );
    const [a, b] = [points.at(i - 1)!, points.at(i)!];
    return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1);
  };
  let [white, grey, shade] = ["", "", ""];
  for (let i = 0; i < count; i++) {
    const u = dice();
    const v = dice() ** 1.3;
    const x = first[0] + (last[0] - first[0]) * u;
    const y = at(u) + (foot - at(u)) * v;
    const k = size * (0.6 + dice() * 0.7) * (0.7 + v * 0.6);
    const a = (dice() - 0.5) * 1.5;
    const [c, s] = [Math.cos(a) * k, Math.sin(a) * k * 0.6];
    const [e, f] = [k * 0.5 * (dice() - 0.2), k * (0.34 + dice() * 0.2)];
    const leaf = `M${R(x)} ${R(y)}l${R(c)} ${R(s)}q${R(e * 0.3)} ${R(-f * 0.7)} ${R(e)} ${R(-f)}l${R(-c)} ${R(-s)}z`;
    if (dice() < 0.5) white += leaf;
    else grey += leaf;
    if (dice() < 0.5) shade += `M${R(x)} ${R(y + 2)}l${R(c)} ${R(s)}`;
  }
  const body = outline(`${crest} ${last[0]},${foot}c ${first[0]},${foot}c`);
  return (
    path(body, ink(tones[0] * 0.82, 0.36)) +
    line(shade, ink(tones[0] * 0.4, 0.24), 2.4) +
    path(grey, ink(tones[0], 0.32)) +
    path(white, ink(tones[1], 0.4))
  );
}

/** A hat of the giants', come down brim first. */
function hat(): string {
  const silk = ink(0.07, COOL);
  return (
    path(
      outline(
        pts(
          "236,664c 250,640 300,632 420,632 540,632 596,642 610,664c 590,690 500,700 420,700 340,700 256,690",
        ),
      ),
      silk,
    ) +
    path(
      outline(
        pts(
          "306,652c 316,590 312,520 296,472c 320,462 380,456 424,456 470,456 524,462 548,472c 532,520 528,590 540,652c 500,666 350,668",
        ),
      ),
      silk,
    ) +
    path(
      outline(
        pts(
          "296,472c 320,486 380,490 424,490 470,490 526,486 548,472c 524,460 470,454 424,454 380,454 320,460",
        ),
      ),
      ink(0.16, COOL),
    ) +
    path(
      outline(
        pts(
          "306,646c 312,624 314,610 314,600c 380,618 470,618 532,600c 532,612 534,626 540,646c 480,664 360,664",
        ),
      ),
      ink(0.3, 0.1),
    ) +
    line(
      "M330 500Q344 560 338 610M516 500Q504 560 508 610M352 500Q360 560 356 604",
      ink(0.36, COOL),
      3,
      'stroke-linecap="round"',
    ) +
    line("M296 472Q340 456 424 455T548 472M250 650Q330 634 420 633", ink(0.94, 0.44), 2.4)
  );
}

/** A giant with the current off: no grid, his wire gone black, tipped by so many degrees about (x, y). */
const turned = (layers: readonly LayerArt[], x: number, y: number, degrees: number): LayerArt[] =>
  layers.map((one) => {
    const { box: _box, pivot: _pivot, ...rest } = reinked(one, () => ink(0.08, 0.14));
    const wire = (rest.body ?? "")
      .replace(/<clipPath.*?<\/clipPath><path clip-path[^>]*>/, "")
      .replaceAll('stroke-width="3.1"', 'stroke-width="6"')
      .replaceAll('stroke-width="2"', 'stroke-width="4"');
    return { ...rest, body: `<g transform="rotate(${degrees} ${x} ${y})">${wire}</g>` };
  });
const fallen = (): LayerArt[] => [
  ...turned(giant({ at: { x: 268, y: 524 }, height: 330, z: 0.38, seed: 1, id: "leaning" }), 268, 524, -26),
  ...turned(giant({ at: { x: 552, y: 632 }, height: 370, z: 0.5, seed: 0, id: "down" }), 560, 626, 83),
  ...turned(giant({ at: { x: 1010, y: 600 }, height: 470, z: 0.51, seed: 2, id: "toppling" }), 1010, 600, 24),
];

const TAPE: Course = [
  [-40, 640, 20],
  [60, 610, 20],
  [150, 650, 21],
  [120, 700, 22],
  [40, 690, 22],
  [90, 640, 22],
  [220, 690, 24],
  [330, 730, 26],
  [420, 690, 26],
  [520, 706, 27],
  [600, 760, 28],
];
function tape(): string {
  const { outline: edge, along } = ribbon(TAPE, 0);
  return (
    path(edge, ink(0.94, 0.42), `stroke="${ink(0.3, 0.3)}" stroke-width="1.6"`) +
    line(along, ink(0.2, 0.3), 6, 'stroke-dasharray="3 4 9 5 4 4 12 8"')
  );
}

/** What still falls. */
function falling(seed: number, count: number, k: number): string {
  const dice = rng(seed);
  let [lit, plain] = ["", ""];
  for (let i = 0; i < count; i++) {
    const [x, y] = [-150 + dice() * 1500, -60 + dice() * 600];
    const a = dice() * 6.3;
    const [c, s] = [Math.cos(a) * 15 * k, Math.sin(a) * 15 * k];
    const leaf = `M${R(x)} ${R(y)}q${R(c * 0.5 - s * 0.3)} ${R(s * 0.5 + c * 0.3)} ${R(c)} ${R(s)}l${R(-s * 0.6)} ${R(c * 0.6)}q${R(-c * 0.5 - s * 0.3)} ${R(-s * 0.5 + c * 0.3)} ${R(-c)} ${R(-s)}z`;
    if (dice() < 0.5) lit += leaf;
    else plain += leaf;
  }
  return path(plain, ink(0.5, 0.2)) + path(lit, ink(0.95, 0.4));
}

/** One sheet one can nearly read: a price, crossed out. */
const slip = (): string =>
  `<g transform="rotate(-9 690 690)">${path(cut("640,650 740,646 746,716 644,722", 0.8), ink(0.96, 0.4))}${print(654, 660, 78, 50, { seed: 3, tone: 0.3, lh: 9 })}${line("M650 664L738 708M734 660L654 712", ink(0.3, 0.3), 3)}</g>`;

const layers: LayerArt[] = [
  layer("sky", 0.02, sky(), { unlit: true, res: 0.6 }),
  layer("sun", 0.04, sun(), { unlit: true }),
  layer("city", 0.06, city(), { unlit: true }),
  layer("end-wall", 0.18, endWall(), { box: [-200, -120, 1680, 640] }),
  layer("rays", 0.19, rays()),
  layer("boards", 0.2, boards()),
  layer(
    "far-columns",
    0.24,
    columns(
      [
        [88, 46],
        [752, 46],
        [824, 58],
        [930, 74],
      ],
      0.4,
      486,
    ),
  ),
  layer("floor", 0.26, floor(), { box: [-200, 450, 1680, 390] }),
  layer(
    "far-drift",
    0.34,
    drift(3, "-200,486 60,470 240,482 420,474 600,484 800,470 1100,482 1480,474", 560, 240, 24, [0.8, 0.98]),
  ),
  ...fallen(),
  layer("ring", 0.4, ring()),
  layer(
    "drift",
    0.48,
    drift(8, "-200,566 40,548 200,566 420,556 640,570 860,552 1160,566 1480,556", 680, 200, 40, [0.76, 0.97]),
  ),
  layer(
    "columns",
    0.54,
    columns(
      [
        [-62, 150],
        [1130, 130],
        [1340, 170],
      ],
      0.22,
      610,
    ),
  ),
  layer("hat", 0.6, hat()),
  ...compose(undefined, "cassandre-laughing", laughing(), { at: { x: 452, y: 576 }, height: 456, z: 0.62 }),
  layer("falling", 0.66, falling(12, 26, 1), { motion: { dx: 10, dy: 14, speed: 0.5 } }),
  layer(
    "near-drift",
    0.76,
    drift(
      15,
      "-200,660 0,640 140,664 300,676 460,684 620,668 800,650 1100,664 1480,650",
      860,
      190,
      66,
      [0.7, 0.96],
    ),
  ),
  layer("tape", 0.8, tape()),
  layer("slip", 0.82, slip()),
  layer(
    "book",
    0.86,
    `<g transform="rotate(-8 170 660)">${lyingBook({ x: 96, y: 676, w: 128, h: 36, depth: 26, tone: 0.6 })}</g>`,
  ),
  layer("near-falling", 0.92, falling(31, 9, 2.4), { motion: { dx: 18, dy: 22, speed: 0.6 }, box: WORLD }),
];

const morning = { ...SUN, z: 0.1, radius: 520, intensity: 1, temp: 0.46, halo: 0.16 };
const bounce = { x: 300, y: 760, z: 0.9, radius: 520, intensity: 0.5, temp: 0.3, halo: 0 };

export default {
  id: "ending_cassandre",
  palette: "dawn",
  focus: 0.62,
  parallax: 52,
  ambient: 0.76,
  grain: 0.09,
  vignette: 0.26,
  split: -1,
  shadow: [46, 0.5],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.66, ruled: false },
  lights: { dawn: [morning, bounce] },
  subject: { x: 4, y: 2, w: 796, h: 716 },
  portrait: { x: 76, y: 104, w: 600, h: 586 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
