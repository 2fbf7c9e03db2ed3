/** A ball on the Charente, a July dusk: the river has two thirds of the picture, and everything lit is lit twice. */
import { grad, ink, layer, line, path, poly, print, R, rect, rng, smooth } from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { disc, outline, pts } from "../kit/figures/part.ts";
import { smallBand } from "../kit/figures/small-band.ts";
import { bandShell } from "../kit/props/band-shell.ts";
import { cords, doubled, hungOn, lanterns, type LanternString } from "../kit/props/paper-lantern.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const HORIZON = 214;
const BANK = 612;
const SHELL = { x: 336, y: 322, r: 112 } as const;
const DECK = 326;
const WATERLINE = 354;
const BIG = { x: 250, y: 396, r: 34 } as const;
const FEET = 702;
/** Where the crook it hangs from is planted, and how high it stands. */
const CROOK = { x: 226, top: 330 } as const;

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const whole = (v: number): number => Math.round(v);

const heavens = (stops: readonly (readonly [number, number, number])[]): string =>
  `<defs>${grad("s", stops)}</defs><rect x="-200" y="-120" width="1680" height="${HORIZON + 126}" fill="url(#s)"/>`;
const DUSK = heavens([
  [0, 0.22, 0.02],
  [0.34, 0.36, 0.02],
  [0.6, 0.52, 0.1],
  [0.78, 0.66, 0.86],
  [0.92, 0.78, 0.72],
  [1, 0.86, 0.6],
]);
const NIGHT = heavens([
  [0, 0.1, 0.02],
  [0.6, 0.2, 0.02],
  [1, 0.4, 0.04],
]);

/** Long clouds, lit from under. */
function clouds(): string {
  const bank = (d: string, tone: number, temp: number): string => path(smooth(pts(d)), ink(tone, temp));
  return (
    bank("360,60c 520,44 700,52 860,38 1080,48 1300,40c 1120,60 900,66 700,68 520,70", 0.32, 0.02) +
    bank("420,118c 560,106 720,112 900,100 1100,110 1300,104c 1120,122 900,128 700,128 540,126", 0.56, 0.9) +
    bank("520,160c 640,154 800,160 960,152 1120,158c 960,168 780,170 640,168", 0.62, 0.8)
  );
}
function stars(): string {
  const dice = rng(8);
  let d = "";
  for (let i = 0; i < 40; i++) d += `M${whole(-60 + dice() * 1000)} ${whole(dice() * dice() * 180 - 20)}h.1`;
  return line(d, ink(0.95, 0.1), 2.2, 'stroke-linecap="round"');
}

/** The upper town on its rock, the tower of Saint-Pierre; windows waking. */
function town(): string {
  const dice = rng(6);
  let roofs = "480,214c 500,196 540,178 580,170 640,160 720,152 ";
  let lit = "";
  for (let x = 726; x < 1470; x += 26 + dice() * 22) {
    const y = 146 - dice() * 14;
    roofs += `${whole(x)},${whole(y)}c ${whole(x + 10)},${whole(y - 10)}c ${whole(x + 20)},${whole(y)}c `;
    for (let k = 0; k < 2; k++)
      if (dice() < 0.5)
        lit += `M${whole(x + dice() * 20)} ${whole(y + 10 + dice() * 16)}h2.600v3.600h-2.600z`;
  }
  const tower =
    rect(662, 96, 17, 66, { j: 0.3 }) + cut("661,97 670,72 680,97", 0.3) + rect(640, 128, 22, 34, { j: 0.3 });
  return (
    path(outline(pts(`${roofs}1480,150c 1480,224c`)) + tower, ink(0.34, 0.05)) +
    path(
      "M666 106h3.500v8h-3.500zM672 106h3.500v8h-3.500zM666 124h3.500v8h-3.500zM672 124h3.500v8h-3.500z",
      ink(0.72, 0.7),
    ) +
    path(lit, ink(0.97, 0.5))
  );
}

/** Willows and poplars of the far bank. */
function farBank(): string {
  const dice = rng(23);
  let d = `M-200 ${HORIZON + 6}`;
  for (let x = -200; x < 1480;) {
    const w = 26 + dice() * 44;
    const tall = dice() < 0.34 && (x < 150 || x > 500);
    const up = tall ? 52 + dice() * 46 : 12 + dice() * 18;
    const half = tall ? w * 0.3 : w;
    d += `Q${whole(x)} ${whole(HORIZON - up)} ${whole(x + half * 0.5)} ${whole(HORIZON - up - (tall ? 14 : 3))}T${whole(x + half)} ${HORIZON - 6}`;
    x += half;
  }
  return path(`${d}V${HORIZON + 8}H-200Z`, ink(0.2, 0.06));
}

const water = (stops: readonly (readonly [number, number, number])[]): string =>
  `<defs>${grad("w", stops)}</defs><rect x="-200" y="${HORIZON + 4}" width="1680" height="440" fill="url(#w)"/>`;
const EVENING_WATER = water([
  [0, 0.8, 0.66],
  [0.1, 0.66, 0.8],
  [0.24, 0.5, 0.12],
  [0.5, 0.36, 0.04],
  [1, 0.2, 0.02],
]);
const NIGHT_WATER = water([
  [0, 0.36, 0.04],
  [0.3, 0.24, 0.02],
  [1, 0.12, 0.02],
]);

/** What the far bank leaves on the water, and the slow lines of the current. */
function current(): string {
  const dice = rng(71);
  let [dark, pale] = ["", ""];
  for (let i = 0; i < 32; i++) {
    const y = HORIZON + 5 + dice() ** 1.6 * 52;
    const w = 26 + dice() * 120;
    dark += `M${whole(-180 + dice() * 1580)} ${R(y)}h${whole(w)}`;
  }
  for (let i = 0; i < 48; i++) {
    const u = dice();
    const y = HORIZON + 34 + u ** 1.3 * 340;
    const w = (16 + dice() * 60) * (0.5 + u * 1.3);
    pale += `M${whole(-180 + dice() * 1500)} ${whole(y)}q${whole(w / 2)} ${R(2 + u * 4)} ${whole(w)} 0`;
  }
  return line(dark, ink(0.24, 0.06), 3) + line(pale, ink(0.6, 0.06), 1.6, 'stroke-linecap="round"');
}

/** The shell lying on the water, in strips. */
function shellDoubled(): string {
  const dice = rng(12);
  const strips = ["", "", ""];
  const { x, r } = SHELL;
  for (let y = WATERLINE + 14; y < WATERLINE + 178; y += 7) {
    const v = (y - WATERLINE - 14) / 168;
    const half = r * Math.sqrt(Math.max(0.02, 1 - v * v)) * (0.84 + dice() * 0.3);
    const off = (dice() - 0.5) * (6 + v * 26);
    const tone = v < 0.34 ? 0 : v < 0.66 ? 1 : 2;
    strips[tone] += `M${R(x - half + off)} ${R(y)}H${R(x + half + off)}`;
    if (dice() < 0.5) strips[tone] += `M${R(x + half + off + 6)} ${R(y + 2)}h${R(8 + dice() * 22)}`;
    if (dice() < 0.5) strips[tone] += `M${R(x - half + off - 24)} ${R(y + 1)}h${R(8 + dice() * 12)}`;
  }
  return strips
    .map((d, i) =>
      line(d, ink([0.92, 0.74, 0.52][i] ?? 0, 0.54), [4, 3.4, 2.8][i] ?? 2, 'stroke-linecap="round"'),
    )
    .join("");
}

/** The barge: a flat black hull with tyres, a rail, a plank to nowhere. */
function barge(): string {
  let rail = "";
  for (let x = 126; x <= 556; x += 24) if (Math.abs(x - SHELL.x) > 118) rail += `M${x} ${DECK}v-19`;
  let tyres = "";
  for (const x of [150, 300, 382, 530]) tyres += disc(x, DECK + 17, 8);
  return (
    path(
      outline(
        pts(
          `96,${DECK - 2}c 580,${DECK - 2}c 566,${DECK + 18} 546,${WATERLINE + 2}c 132,${WATERLINE + 2}c 108,${DECK + 16}`,
        ),
      ),
      ink(0.07, 0.1),
    ) +
    line(tyres, ink(0.2, 0.2), 3.4) +
    line(`${rail}M122 ${DECK - 18}H214M458 ${DECK - 18}H560`, ink(0.1, 0.1), 2) +
    line(`M98 ${DECK - 1}H578`, ink(0.74, 0.5), 2.4) +
    line(`M118 ${WATERLINE + 3}H556`, ink(0.4, 0.5), 1.6)
  );
}

const PLAYERS = smallBand(
  [
    { kind: "bass", x: 282, y: DECK, h: 70 },
    { kind: "accordion", x: 336, y: DECK, h: 66 },
    { kind: "fiddle", x: 386, y: DECK, h: 68 },
  ],
  0.06,
);
const DANCERS = smallBand(
  [
    { kind: "waltz", x: 140, y: DECK + 2, h: 58 },
    { kind: "spin", x: 196, y: DECK + 2, h: 60 },
    { kind: "spin", x: 470, y: DECK + 2, h: 60 },
    { kind: "waltz", x: 528, y: DECK + 2, h: 57 },
  ],
  0.05,
);

const STRINGS: readonly LanternString[] = [
  { from: [58, 66], to: [334, 182], sag: 44, count: 8, radii: [19, 7] },
  { from: [786, 40], to: [340, 182], sag: 56, count: 10, radii: [21, 7] },
  { from: [60, 196], to: [232, 252], sag: 16, count: 4, radii: [13, 6] },
  { from: [780, 180], to: [440, 252], sag: 26, count: 7, radii: [15, 6] },
];
const HUNG = STRINGS.flatMap(hungOn);

/** The one in the middle: cut from a drawing, three plates at a table. */
function bigLantern(): string {
  const { x, y, r } = BIG;
  return (
    line(`M${x} ${y - r}V${CROOK.top + 6}`, ink(0.12, 0.4), 2) +
    path(disc(x, y, r, r * 0.96), ink(0.98, 0.48)) +
    path(`M${x - 12} ${y - r - 3}h24v7h-24zM${x - 12} ${y + r - 5}h24v7h-24z`, ink(0.16, 0.4)) +
    line(
      `M${x - r + 6} ${y - 20}Q${x} ${y - 12} ${x + r - 6} ${y - 20}M${x - r + 1} ${y}Q${x} ${y + 8} ${x + r - 1} ${y}M${x - r + 6} ${y + 20}Q${x} ${y + 28} ${x + r - 6} ${y + 20}`,
      ink(0.78, 0.54),
      1.4,
    ) +
    line(
      `M${x - 26} ${y + 9}H${x + 26}M${x - 20} ${y + 9}v14M${x + 20} ${y + 9}v14M${x - 24} ${y + 3}q7 4 14 0M${x - 7} ${y + 3}q7 4 14 0M${x + 10} ${y + 3}q7 4 14 0M${x} ${y - 4}q-4-6 0-11t0-9`,
      ink(0.2, 0.8),
      3.2,
      'stroke-linecap="round"',
    )
  );
}

/** The near bank: grass, a towpath worn into it. */
function bank(): string {
  const dice = rng(19);
  let blades = "";
  for (let i = 0; i < 32; i++) {
    const x = -160 + dice() * 1560;
    blades += `M${whole(x)} ${BANK + 8}q${whole((dice() - 0.5) * 8)} ${-whole(5 + dice() * 9)} ${whole((dice() - 0.5) * 14)} ${-whole(9 + dice() * 14)}`;
  }
  return (
    path(
      smooth(
        pts(
          `-220,${BANK + 4}c 0,${BANK - 4} 240,${BANK + 6} 520,${BANK} 800,${BANK - 6} 1480,${BANK + 8}c 1480,860c -220,860c`,
        ),
      ),
      ink(0.17, 0.3),
    ) +
    line(blades, ink(0.17, 0.3), 2.6, 'stroke-linecap="round"') +
    path(
      smooth(pts("-220,668c 100,660 420,676 800,664 1480,672c 1480,716c 900,708 400,722 -220,706c")),
      ink(0.3, 0.46),
    ) +
    line("M-100 690q120-8 260 2t300-4 280 6M20 704q140-6 300 2", ink(0.2, 0.4), 2)
  );
}

/** Those who sit on the grass, and have turned their backs to listen. */
function listeners(): string {
  const kinds = [
    "-40,42c -44,4 -34,-22 -12,-30 -9,-36 -12,-52 0,-66 12,-52 9,-36 12,-30 34,-22 44,4 40,42c",
    "-36,42c -40,8 -32,-16 -14,-24 -17,-46 -14,-58 -4,-64 0,-74 10,-74 10,-64 18,-46 11,-28 32,-16 38,8 36,42c",
    "-44,42c -46,4 -40,-20 -16,-28 -10,-40 -28,-44c -12,-50 -12,-62 0,-66 12,-62 12,-50 28,-44c 10,-40 16,-28 40,-20 46,4 44,42c",
  ];
  const defs = kinds.map(
    (kind, i) =>
      `<g id="b${i}">${path(
        outline(pts(kind)).replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n)))),
        ink(0.09, 0.2),
      )}${line("M-11-29q11 7 22 0", ink(0.4, 0.44), 3)}</g>`,
  );
  const seats = [
    [18, 0, 1],
    [104, 1, 0.94],
    [164, 0, 0.62],
    [250, 2, 1],
    [384, 1, 0.96],
    [560, 2, 0.98],
    [516, 0, 0.6],
    [838, 0, 1],
    [926, 1, 1],
    [1010, 2, 1],
    [1120, 0, 1],
  ] as const;
  const people = seats.map(
    ([x, kind, k]) => `<use href="#b${kind}" transform="translate(${x} 634)scale(${k})"/>`,
  );
  return `<defs>${defs.join("")}</defs>${people.join("")}`;
}

/** An iron crook in the grass, for the largest. */
const crook = (): string =>
  line(
    `M${CROOK.x} 650V${CROOK.top + 12}Q${CROOK.x} ${CROOK.top - 10} ${BIG.x - 10} ${CROOK.top - 8}Q${BIG.x} ${CROOK.top - 6} ${BIG.x} ${CROOK.top + 6}`,
    ink(0.1, 0.4),
    4,
    'stroke-linecap="round"',
  );

/** A poplar near to: the trunk, its creases, where a bough has gone. */
function trunk(x: number, half: number, seed: number): string {
  const dice = rng(seed);
  let bark = "";
  for (let i = 0; i < 8; i++) {
    const y = -60 + dice() * 740;
    const a = x + (dice() - 0.5) * half * 1.5;
    bark += `M${whole(a)} ${whole(y)}q${whole((dice() - 0.5) * 12)} ${whole(18 + dice() * 30)} ${whole((dice() - 0.5) * 8)} ${whole(40 + dice() * 50)}`;
  }
  return (
    path(
      outline(
        pts(
          `${x - half},-140c ${x - half * 0.9},200 ${x - half * 1.04},560 ${x - half * 1.7},${FEET + 6}c ${x + half * 1.8},${FEET + 4}c ${x + half * 1.06},560 ${x + half * 0.94},200 ${x + half * 0.9},-140c`,
        ),
      ),
      ink(0.15, 0.3),
    ) + line(bark, ink(0.07, 0.3), 2.4, 'stroke-linecap="round"')
  );
}
/** Leaves of the near poplars, coming down into the top corners. */
function leaves(): string {
  const dice = rng(44);
  let fringe = "";
  for (const [from, to, drop] of [
    [-70, 150, 50],
    [690, 960, 74],
    [1040, 1480, 60],
  ] as const)
    for (let x = from; x < to; x += 15 + dice() * 9) {
      const u = (x - from) / (to - from);
      fringe += `<use href="#l" transform="translate(${whole(x)} ${whole(-14 + drop * Math.sin(u * Math.PI) * (0.3 + dice()))})rotate(${whole((dice() - 0.5) * 70)})"/>`;
    }
  const shoots = "M0-40V20M0-20L-12 2M0-6L13 14M0 8L-10 26";
  const blades = [
    [-14, 6, 20],
    [15, 20, -24],
    [-12, 32, 16],
    [1, 30, 4],
    [10, -6, -30],
  ] as const;
  const leaf = blades
    .map(
      ([x, y, turn]) =>
        `<path transform="translate(${x} ${y})rotate(${turn})" d="M0-9Q12 0 8 8L0 17L-8 8Q-12 0 0-9Z"/>`,
    )
    .join("");
  return `<defs><g id="l" fill="${ink(0.07, 0.3)}"><path d="${shoots}" fill="none" stroke="${ink(0.07, 0.3)}" stroke-width="2.5"/>${leaf}</g></defs>${fringe}`;
}

/** Posters, the date in red; the town hall has had a corner of one. */
function posters(): string {
  const bill = (x: number, y: number, w: number, h: number, seed: number, torn: boolean): string => {
    const sheet = torn
      ? `${x},${y} ${x + w},${y - 3} ${x + w + 1},${y + h * 0.62} ${x + w * 0.7},${y + h * 0.7} ${x + w * 0.76},${y + h * 0.86} ${x + w * 0.4},${y + h + 2} ${x - 2},${y + h}`
      : `${x},${y} ${x + w},${y - 3} ${x + w + 1},${y + h - 2} ${x - 1},${y + h + 1}`;
    return (
      path(cut(sheet, 0.6), ink(0.8, 0.42)) +
      path(rect(x + w * 0.14, y + h * 0.1, w * 0.72, h * 0.13, { j: 0.4 }), ink(0.18, 0.4)) +
      print(x + w * 0.14, y + h * 0.32, w * 0.72, h * (torn ? 0.22 : 0.3), {
        seed,
        lh: 7,
        head: false,
        tone: 0.3,
        temp: 0.4,
      }) +
      (torn ? "" : path(disc(x + w / 2, y + h * 0.79, w * 0.19), ink(0.52, 0.98)))
    );
  };
  return bill(6, 262, 66, 92, 3, false) + bill(10, 366, 58, 82, 9, true) + bill(764, 300, 62, 90, 5, false);
}

/** The board on its trestles, and the review in piles, grey, its ink still coming off. */
function board(): string {
  return (
    line(
      "M594 604L580 700M610 604L632 700M588 668H624M734 604L718 700M748 604L772 700M726 668H764",
      ink(0.12, 0.4),
      7,
    ) +
    path(cut("566,588 786,586 792,602 562,604", 0.5), ink(0.46, 0.46)) +
    path(cut("562,603 792,601 792,611 563,613", 0.4), ink(0.22, 0.44)) +
    line("M570 596L784 594", ink(0.3, 0.44), 1.4)
  );
}
function review(): string {
  const pile = (x: number, n: number): string => {
    let s = "";
    for (let i = 0; i < n; i++)
      s += path(
        cut(
          `${x - (i % 2) * 2},${590 - i * 5} ${x + 44},${589 - i * 5} ${x + 45},${594 - i * 5} ${x},${595 - i * 5}`,
          0.4,
        ),
        ink(i % 2 ? 0.56 : 0.66, 0.2),
      );
    return s;
  };
  return (
    pile(726, 6) +
    pile(676, 3) +
    path(cut("584,588 596,536 636,532 630,588", 0.5), ink(0.74, 0.24)) +
    path(cut("630,588 636,532 650,540 648,588", 0.5), ink(0.5, 0.2)) +
    path(rect(600, 542, 28, 7, { j: 0.3 }), ink(0.14, 0.3)) +
    path(disc(613, 563, 9, 9), ink(0.96, 0.5)) +
    print(596, 576, 30, 12, { seed: 4, lh: 4, head: false, tone: 0.3, temp: 0.3 })
  );
}

/** A sample of the bag: the same grey, the same lantern, a letter upside down that nobody set. */
function bag(): string {
  return (
    line("M786 470Q782 446 796 444M818 470Q818 444 804 444", ink(0.78, 0.1), 3.4) +
    path(cut("774,470 828,468 832,536 771,538", 0.5), ink(0.84, 0.1)) +
    path(rect(782, 480, 40, 8, { j: 0.3 }), ink(0.14, 0.2)) +
    path(disc(802, 508, 11, 11), ink(0.5, 0.98)) +
    line("M791 504q11 4 22 0M791 512q11 4 22 0", ink(0.84, 0.4), 1.4)
  );
}

const layers: LayerArt[] = [
  layer("sky", 0, DUSK, { box: [-200, -120, 1680, 340], res: 0.5, only: ["dusk"] }),
  layer("sky-night", 0, NIGHT, { box: [-200, -120, 1680, 340], res: 0.5, only: ["lamp"] }),
  layer("stars", 0.012, stars(), { only: ["lamp"] }),
  layer("clouds", 0.03, clouds(), { motion: { dx: 10, speed: 0.1 }, only: ["dusk"] }),
  layer("town", 0.06, town()),
  layer("far-bank", 0.09, farBank()),
  layer("water", 0.12, EVENING_WATER, { res: 0.6, only: ["dusk"] }),
  layer("water-night", 0.12, NIGHT_WATER, { res: 0.6, only: ["lamp"] }),
  layer("current", 0.14, current(), { motion: { dx: 8, speed: 0.3 } }),
  layer("shell-doubled", 0.17, shellDoubled(), { motion: { dx: 3, speed: 1.1 } }),
  layer("doubled", 0.19, doubled(HUNG, WATERLINE + 6, 3), { motion: { dx: 3, speed: 1.4, phase: 1 } }),
  layer("shell", 0.24, bandShell(SHELL)),
  layer("players", 0.27, PLAYERS, { only: ["dusk"], motion: { dx: 1.6, speed: 2.2 } }),
  layer("barge", 0.3, barge()),
  layer("dancers", 0.32, DANCERS, { only: ["dusk"], motion: { dx: 7, speed: 1.3 } }),
  layer("cords", 0.36, cords(STRINGS, 0.14)),
  layer("lanterns", 0.38, lanterns(HUNG), { motion: { dx: 1.6, dy: 1, speed: 0.8 } }),
  layer("bank", 0.46, bank()),
  layer("listeners", 0.5, listeners(), { only: ["dusk"] }),
  layer("trunk-left", 0.54, trunk(38, 35, 4) + crook()),
  layer("trunk-right", 0.55, trunk(800, 33, 7)),
  layer("posters", 0.564, posters()),
  layer("bag", 0.574, bag(), { pivot: [800, 444], motion: { sway: 0.02 } }),
  layer("lantern", 0.59, bigLantern(), { pivot: [BIG.x, CROOK.top], motion: { sway: 0.016 } }),
  ...figure({ who: "gobseck", pose: "standing", at: { x: 72, y: FEET }, height: 297, z: 0.6 }),
  ...figure({ who: "cassandre", pose: "standing", at: { x: 398, y: FEET - 8 }, height: 326, z: 0.606 }).slice(
    0,
    1,
  ),
  ...figure({ who: "lousteau", pose: "standing", at: { x: 136, y: FEET }, height: 333, z: 0.612 }),
  ...figure({ who: "lucien", pose: "standing", at: { x: 318, y: FEET + 2 }, height: 341, z: 0.618 }),
  ...figure({ who: "lucien", pose: "reading", at: { x: 318, y: FEET + 2 }, height: 341, z: 0.618 }),
  ...figure({ who: "foedora", pose: "standing", at: { x: 470, y: FEET + 4 }, height: 336, z: 0.626 }),
  ...figure({
    who: "honorine",
    pose: "standing",
    at: { x: 670, y: FEET - 4 },
    height: 330,
    z: 0.64,
    flip: true,
  }),
  layer("board", 0.68, board()),
  layer("review", 0.694, review()),
  ...figure({
    who: "ursule",
    pose: "standing",
    at: { x: 574, y: FEET + 8 },
    height: 278,
    z: 0.72,
    flip: true,
  }),
  layer("leaves", 0.93, leaves(), { motion: { dx: 4, speed: 0.5 } }),
];

const big = {
  x: BIG.x,
  y: BIG.y,
  z: 0.6,
  radius: 230,
  intensity: 1.05,
  temp: 0.5,
  halo: 0.13,
  flicker: true,
};
const shell = {
  x: SHELL.x,
  y: 286,
  z: 0.4,
  radius: 200,
  intensity: 0.8,
  temp: 0.5,
  halo: 0.1,
  flicker: true,
};
const west = { x: 620, y: HORIZON, z: 0.04, radius: 520, intensity: 0.5, temp: 0.8, halo: 0.06 };

export default {
  id: "river_concert",
  palette: "river",
  focus: 0.62,
  parallax: 52,
  ambient: 0.54,
  grain: 0.1,
  vignette: 0.36,
  split: 0.34,
  shadow: [40, 0.7],
  hatch: { strength: 0.54, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    dusk: [big, shell, west],
    lamp: { lights: [{ ...big, radius: 260 }, shell, { ...west, intensity: 0.1, temp: 0.02 }], ambient: 0.4 },
  },
  subject: { x: 4, y: 30, w: 800, h: 684 },
  portrait: { x: 100, y: 110, w: 640, h: 604 },
  layers,
  objects: {
    posters: { layer: "posters", box: [2, 256, 76, 200] },
    bandstand: { layer: "shell" },
    bag: { layer: "bag" },
    lantern: { layer: "lantern" },
    river: { layer: "current", box: [120, 410, 560, 150] },
    review: { layer: "review" },
  },
} satisfies SceneArt;
