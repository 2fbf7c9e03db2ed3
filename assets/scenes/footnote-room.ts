/** A hotel room papered with one annual report, from the skirting to over the bed; a thread runs from note to note, and at the end of it a far island is lit in a screen. */
import { compose } from "../kit/figures/pose.ts";
import { figure } from "../kit/figures/figure.ts";
import { atWall } from "../kit/figures/cassandre-at-wall.ts";
import { inTheGlass } from "../kit/figures/honorine-in-the-glass.ts";
import { redTerraces } from "../kit/figures/red-terraces.ts";
import { onePoint } from "../kit/props/one-point.ts";
import {
  circ,
  ink,
  layer,
  lerp,
  line,
  path,
  poly,
  print,
  R,
  rect,
  rng,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const COLD = 0.03;
/** The room: its far wall at nearness 1, 290 units to either side, its ceiling at 1.3 persons. */
const room = onePoint({ x: 402, y: 300, person: 400, height: 0.65 });
const HALF = 292;
const CEILING = 1.3;
const LAMP = { x: 408, y: 306 };

/** Five pages of the report, as symbols: text, figures, a table, notes, a picture of a drop of dew. */
function symbols(): string {
  const paper = (tone: number): string => path(rect(0, 0, 44, 58, { j: 0.7, b: 0.5 }), ink(tone, 0.5));
  const text = (seed: number, cols = 1): string => print(5, 6, 34, 46, { seed, lh: 5, tone: 0.47, cols });
  const notes =
    print(5, 34, 34, 20, { seed: 9, lh: 4.2, tone: 0.46, head: false }) + line("M5 31H20", ink(0.3), 0.9);
  const table = line("M5 12H39M5 20H39M5 28H39M5 36H39M5 44H39M24 10V46M32 10V46", ink(0.42), 0.9);
  const drop = path("M22 12q-9 14 -9 20a9 9 0 0 0 18 0q0 -6 -9 -20z", ink(0.44));
  const pages = [
    paper(0.66) + text(1),
    paper(0.6) + text(2, 2),
    paper(0.7) + table + print(5, 48, 34, 8, { seed: 3, lh: 4, tone: 0.46, head: false }),
    paper(0.64) + print(5, 6, 34, 24, { seed: 5, lh: 5, tone: 0.47 }) + notes,
    paper(0.56) + drop + print(8, 46, 28, 8, { seed: 4, lh: 4, tone: 0.46, head: false }),
  ];
  return pages.map((body, i) => `<g id="p${i}">${body}</g>`).join("");
}

/** The far wall: wallpaper, then pages over pages, none quite straight. */
function farWall(): string {
  const dice = rng(23);
  const [x0, y0] = room.at(-HALF, CEILING, 1);
  const [x1, y1] = room.at(HALF, 0, 1);
  let s = `<defs>${symbols()}</defs>` + path(`M${x0} ${y0}H${x1}V${y1}H${x0}z`, ink(0.34, 0.3));
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 12; column++) {
      if (dice() < 0.07) continue;
      const k = 0.98 + dice() * 0.12;
      const x = x0 + 6 + column * 48.4 + (dice() - 0.5) * 7;
      const y = y0 + 4 + row * 60.5 + (dice() - 0.5) * 8;
      s += `<use href="#p${Math.floor(dice() * 4.5)}" transform="translate(${R(x)} ${R(y)})rotate(${R((dice() - 0.5) * 7)})scale(${R(k * 100) / 100})"/>`;
    }
  }
  return s;
}

/** A page on a slanting plane: four corners, a few lines. */
function slanted(
  corner: (u: number, v: number) => Point,
  tone: number,
  dice: () => number,
): [string, string] {
  const tilt = (dice() - 0.5) * 0.12;
  const q = (u: number, v: number): Point => corner(u + (v - 0.5) * tilt, v + (u - 0.5) * tilt);
  const sheet = path(poly([q(0, 0), q(1, 0), q(1, 1), q(0, 1)], { j: 0.6, b: 0.4 }), ink(tone, 0.5));
  let lines = "";
  for (let i = 0; i < 6; i++) {
    const v = 0.16 + i * 0.125;
    const [a, b] = [q(0.14, v), q(0.5 + dice() * 0.38, v)];
    lines += `M${R(a[0])} ${R(a[1])}L${R(b[0])} ${R(b[1])}`;
  }
  return [sheet, lines];
}

/** Ceiling or a side wall, covered: `at` maps across (0..1) and nearness to the stage. */
function covered(
  at: (across: number, s: number) => Point,
  ground: number,
  tones: readonly [number, number],
  seed: number,
  columns: number,
  depth: number,
): string {
  const dice = rng(seed);
  const rows = [1, 1.14, 1.32, 1.54, 1.82, 2.18, 2.64, 3.2, 3.9].slice(0, depth);
  const [a, b, c, d] = [at(0, 1), at(1, 1), at(1, 3.9), at(0, 3.9)];
  let s = path(poly([a, b, c, d], { j: 0, b: 0 }), ink(ground, 0.3));
  let lines = "";
  rows.slice(0, -1).forEach((near, i) => {
    const far = rows.at(i + 1) ?? 3.9;
    for (let k = 0; k < columns; k++) {
      if (dice() < 0.12) continue;
      const [u0, u1] = [(k + 0.06) / columns, (k + 0.94) / columns];
      const corner = (u: number, v: number): Point => at(lerp(u0, u1, u), lerp(near * 1.006, far * 0.992, v));
      const [sheet, text] = slanted(corner, lerp(tones[0], tones[1], i / 6) + (dice() - 0.5) * 0.07, dice);
      s += sheet;
      if (i < 4) lines += text;
    }
  });
  return s + line(lines, ink(0.34, 0.4), 1.3);
}

/** Strokes of the numerals a note may have, on a 10 x 16 field. */
const DIGITS: Readonly<Record<string, string>> = {
  "1": "M2 4L6 0V16",
  "2": "M1 4Q2 0 5 0Q9 0 9 4Q9 8 1 16H10",
  "3": "M1 1H9L5 6Q10 7 9 12Q8 16 4 16Q2 16 1 14",
  "4": "M7 16V0L0 11H10",
  "7": "M0 0H9L3 16",
};

/** A footnote enlarged: its number, its one line, a ring of felt pen. */
function note(x: number, y: number, w: number, h: number, number: string, seed: number): string {
  const dice = rng(seed);
  const turn = R((dice() - 0.5) * 8);
  const k = h / 40;
  const digits = [...number]
    .map(
      (digit, i) =>
        `<path d="${DIGITS[digit] ?? ""}" transform="translate(${R((7 + i * 13) * k)} ${R(7 * k)})scale(${R(k * 100) / 100})"/>`,
    )
    .join("");
  const body =
    path(rect(0, 0, w, h, { j: 0.8, b: 0.6 }), ink(0.86, 0.46)) +
    `<g fill="none" stroke="${ink(0.1)}" stroke-width="2.8">${digits}</g>` +
    print(7 * k, 27 * k, w - 14 * k, h - 30 * k, { seed, lh: 3.8 * k, tone: 0.3, head: false }) +
    print((14 + number.length * 13) * k, 9 * k, w - (22 + number.length * 13) * k, 14 * k, {
      seed: seed + 1,
      lh: 4 * k,
      tone: 0.3,
      head: false,
    });
  return `<g transform="translate(${x} ${y})rotate(${turn})">${body}</g>`;
}

const NOTES = {
  n17: [200, 106, 74, 52, "17"],
  n23: [552, 96, 78, 54, "23"],
  n31: [300, 66, 64, 46, "31"],
  n4: [612, 300, 60, 44, "4"],
  n7: [444, 60, 56, 42, "7"],
} as const satisfies Record<string, readonly [number, number, number, number, string]>;

const notes = (): string =>
  Object.values(NOTES)
    .map(([x, y, w, h, number], i) => note(x, y, w, h, number, 40 + i * 3))
    .join("");

const pinOf = (key: keyof typeof NOTES): Point => [NOTES[key][0] + NOTES[key][2] * 0.5, NOTES[key][1] + 3];

const HERSELF = { at: { x: 148, y: 700 }, height: 520, z: 0.62 } as const;
const SELLER = { at: { x: 652, y: 676 }, height: 470, z: 0.56, flip: true } as const;
const kS = SELLER.height / 735;
const ofSeller = (x: number, y: number): Point => [SELLER.at.x - (x - 20) * kS, SELLER.at.y + (y - 735) * kS];
const kH = HERSELF.height / 720;
const ofHonorine = (x: number, y: number): Point => [
  HERSELF.at.x + (x - 18) * kH,
  HERSELF.at.y + (y - 720) * kH,
];
const FINGER = ofHonorine(176, 62);
const PIN = ofSeller(190, 22);
const REEL = ofSeller(132, 270);

const thread = (points: readonly Point[], sag = 0): string =>
  points
    .map(([x, y], i) => {
      if (i === 0) return `M${R(x)} ${R(y)}`;
      const [px, py] = points.at(i - 1)!;
      return `Q${R((px + x) / 2)} ${R((py + y) / 2 + sag)} ${R(x)} ${R(y)}`;
    })
    .join("");

/** Where the threads cross the air: from the walls to the ceiling above us. */
const STRUNG: readonly (readonly Point[])[] = [
  [pinOf("n31"), [196, -130]],
  [pinOf("n31"), [520, -130]],
  [pinOf("n7"), [660, -130]],
  [pinOf("n7"), [330, -130]],
  [pinOf("n23"), [820, -60]],
  [pinOf("n17"), [-40, -130]],
  [pinOf("n17"), [-170, 180]],
  [pinOf("n4"), [900, 210]],
];
const PLAIN: readonly (readonly Point[])[] = [
  [pinOf("n17"), pinOf("n31"), pinOf("n23")],
  [pinOf("n7"), pinOf("n17")],
  [pinOf("n31"), [388, 190], [560, 232]],
  [pinOf("n23"), pinOf("n4"), [500, 250]],
  [[250, 250], pinOf("n31")],
  [[250, 250], pinOf("n7"), [640, 208], pinOf("n23")],
  [[500, 250], pinOf("n7")],
];

function pins(): string {
  const spots = [
    ...Object.keys(NOTES).map((key) => pinOf(key as keyof typeof NOTES)),
    [388, 190],
    [560, 232],
    [250, 250],
    [500, 250],
    [640, 208],
  ] as const;
  return spots.map(([x = 0, y = 0]) => circ(x, y, 3.2, ink(0.97, 0.4)) + circ(x, y, 1.2, ink(0.2))).join("");
}

/** Window in the left wall: the station's sign stands outside, cut by the blinds. */
const pane = room.quad([-HALF, 1.04, 1.16], [-HALF, 1.04, 1.66], [-HALF, 0.34, 1.66], [-HALF, 0.34, 1.16]);
const onLeft = (h: number, s: number): Point => room.at(-HALF, h, s);

function windowGlow(tone: number): string {
  return path(pane, ink(tone, COLD));
}

/** The letters of the sign, tall, one above the other. */
function sign(): string {
  const letter = (d: readonly (readonly Point[])[], top: number): string =>
    d
      .map((stroke) =>
        stroke
          .map(([u, v], i) => {
            const [x, y] = onLeft(top - v * 0.145, 1.53 - u * 0.22);
            return `${i ? "L" : "M"}${R(x)} ${R(y)}`;
          })
          .join(""),
      )
      .join("");
  const n: readonly (readonly Point[])[] = [
    [
      [0, 1],
      [0, 0],
      [1, 1],
      [1, 0],
    ],
  ];
  const o: readonly (readonly Point[])[] = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ];
  const r: readonly (readonly Point[])[] = [
    [
      [0, 1],
      [0, 0],
      [1, 0],
      [1, 0.5],
      [0, 0.5],
      [1, 1],
    ],
  ];
  const d: readonly (readonly Point[])[] = [
    [
      [0, 0],
      [0.7, 0],
      [1, 0.3],
      [1, 0.7],
      [0.7, 1],
      [0, 1],
      [0, 0],
    ],
  ];
  return line(
    letter(n, 0.98) + letter(o, 0.81) + letter(r, 0.64) + letter(d, 0.47),
    ink(0.99, 0.06),
    6,
    'stroke-linejoin="round"',
  );
}

function blinds(tone: number): string {
  let slats = "";
  for (let i = 0; i < 15; i++) {
    const h = 1.05 - i * 0.0485;
    slats += room.quad(
      [-HALF, h, 1.14],
      [-HALF, h, 1.68],
      [-HALF, h - 0.017, 1.68],
      [-HALF, h - 0.017, 1.14],
    );
  }
  const [a, b] = [onLeft(1.1, 1.13), onLeft(1.1, 1.69)];
  const [c, d] = [onLeft(1.04, 1.13), onLeft(1.04, 1.69)];
  return (
    path(slats, ink(tone, COLD)) +
    path(poly([a, b, d, c], { j: 0, b: 0 }), ink(tone * 0.6, COLD)) +
    line(
      `M${onLeft(1.04, 1.25).slice(0, 2).join(" ")}L${onLeft(0.33, 1.25).slice(0, 2).join(" ")}M${onLeft(1.04, 1.56).slice(0, 2).join(" ")}L${onLeft(0.33, 1.56).slice(0, 2).join(" ")}`,
      ink(0.1, COLD),
      1.6,
    )
  );
}

/** What of the sign comes through, lying in stripes on the ceiling and the carpet. */
function stripes(): string {
  let d = "";
  for (let i = 0; i < 7; i++) {
    const s = 1.2 + i * 0.07;
    d += room.quad(
      [-HALF, 0, s * 1.16],
      [-HALF, 0, s * 1.16 + 0.036],
      [-60, 0, s * 1.3 + 0.04],
      [-60, 0, s * 1.3],
    );
  }
  return path(d, ink(0.6, COLD));
}

const floor = (): string =>
  path(room.quad([-HALF, 0, 1], [HALF, 0, 1], [HALF, 0, 3], [-HALF, 0, 3]), ink(0.3, 0.4)) +
  path(room.quad([-HALF, 0.05, 1], [HALF, 0.05, 1], [HALF, 0, 1], [-HALF, 0, 1]), ink(0.2, 0.4));

/** The hotel's narrow table. */
function table(): string {
  return (
    path(
      poly(
        [
          [286, 506],
          [566, 506],
          [580, 522],
          [272, 522],
        ],
        { j: 0.6 },
      ),
      ink(0.36),
    ) +
    path(rect(278, 521, 296, 16, { j: 0.6 }), ink(0.2)) +
    path(rect(286, 536, 13, 130) + rect(552, 536, 13, 130), ink(0.16)) +
    line("M274 522H578", ink(0.6), 1.6) +
    path(rect(330, 600, 190, 9), ink(0.16))
  );
}

/** The bedside lamp, carried over to the table: foot, shade. */
function lampFoot(): string {
  return path("M402 350h12l4 130q22 8 26 26h-72q4 -18 26 -26z", ink(0.2)) + line("M366 506h84", ink(0.5), 2);
}
const shade = (tone: number): string =>
  path(
    poly(
      [
        [372, 252],
        [444, 252],
        [478, 350],
        [338, 350],
      ],
      { j: 0.8, b: 1 },
    ),
    ink(tone, 0.5),
  ) +
  line("M339 349H477M373 253H443", ink(tone * 0.72, 0.5), 3) +
  line("M390 254L366 348M408 254V348M426 254L450 348", ink(tone * 0.86, 0.5), 1.6);

const SCREEN = { x: 316, y: 388, w: 184, h: 118 };

function machine(): string {
  const { x, y, w, h } = SCREEN;
  return (
    path(
      poly(
        [
          [x - 9, y - 9],
          [x + w + 9, y - 9],
          [x + w + 10, y + h + 8],
          [x - 10, y + h + 8],
        ],
        { j: 0.5 },
      ),
      ink(0.06, 0.2),
    ) +
    path(
      poly(
        [
          [x - 10, y + h + 6],
          [x + w + 10, y + h + 6],
          [x + w + 26, y + h + 22],
          [x - 26, y + h + 22],
        ],
        { j: 0.4 },
      ),
      ink(0.26, 0.3),
    ) +
    path(
      poly(
        [
          [x - 26, y + h + 22],
          [x + w + 26, y + h + 22],
          [x + w + 25, y + h + 27],
          [x - 25, y + h + 27],
        ],
        { j: 0.2 },
      ),
      ink(0.1, 0.2),
    ) +
    line(
      `M${x - 4} ${y + h + 11}H${x + w + 4}M${x - 9} ${y + h + 15}H${x + w + 9}`,
      ink(0.12, 0.2),
      2.2,
      'stroke-dasharray="7 3"',
    )
  );
}

const SCREEN_BOX = [SCREEN.x, SCREEN.y, SCREEN.w, SCREEN.h] as const;
const FRAME = `<defs><clipPath id="q"><rect x="${SCREEN.x}" y="${SCREEN.y}" width="${SCREEN.w}" height="${SCREEN.h}"/></clipPath></defs>`;
const framed = (body: string): string => `${FRAME}<g clip-path="url(#q)">${body}</g>`;

/** The island in the screen: red earth, and at its foot the bar of what is left in the battery. */
function island(): string {
  const { x, y, w, h } = SCREEN;
  const picture = redTerraces(120, 10, 210)([0, -20, 320, 240], 4, false);
  const level =
    line(`M${x + w - 34} ${y + 10}h22v9h-22z`, ink(0.98, 0.2), 1.8) +
    path(`M${x + w - 32} ${y + 12}h7v5h-7z`, ink(0.98, 0.9));
  return framed(
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 14 310 199" preserveAspectRatio="none">${picture}</svg>${level}`,
  );
}

/** Hanitra, seen by her own machine: the bust only. */
function caller(): LayerArt[] {
  const k = 0.72;
  return figure({
    who: "hand_worker",
    pose: "seated",
    at: { x: SCREEN.x + SCREEN.w * 0.56 - 30 * k, y: SCREEN.y + 44 + 490 * k },
    height: 700 * k,
    z: 0.612,
    flip: true,
  }).map((one): LayerArt => ({
    ...one,
    body: framed(one.body ?? ""),
    box: [...SCREEN_BOX],
    only: ["lamp"],
    sheet: "machine",
  }));
}

/** The hotel's telephone, its cord. */
function telephone(): string {
  const [x, y] = [540, 506];
  return (
    path(
      smooth([
        [x - 30, y, "c"],
        [x - 26, y - 20],
        [x - 14, y - 28],
        [x + 14, y - 28],
        [x + 26, y - 20],
        [x + 30, y, "c"],
      ]),
      ink(0.1, 0.4),
    ) +
    path(
      smooth([
        [x - 38, y - 30],
        [x - 34, y - 42],
        [x - 18, y - 46],
        [x, y - 47],
        [x + 18, y - 46],
        [x + 34, y - 42],
        [x + 38, y - 30],
        [x + 24, y - 27],
        [x + 18, y - 36],
        [x, y - 38],
        [x - 18, y - 36],
        [x - 24, y - 27],
      ]),
      ink(0.1, 0.4),
    ) +
    circ(x, y - 14, 9, ink(0.56, 0.4)) +
    circ(x, y - 14, 3.4, ink(0.12)) +
    line(`M${x + 30} ${y - 4}q14 2 12 14t10 14t-2 26`, ink(0.12), 2.4)
  );
}

/** The bed, its pillow, pages on it, and the round hollow somebody small has slept in. */
function bed(): string {
  const side: Point[] = [
    [440, 700],
    [430, 760],
    [426, 860, "c"],
    [1500, 860, "c"],
    [1500, 700, "c"],
    [900, 706],
    [560, 704],
  ];
  const top: Point[] = [
    [474, 632, "c"],
    [520, 610],
    [700, 602],
    [1200, 598, "c"],
    [1500, 598, "c"],
    [1500, 704, "c"],
    [900, 708],
    [560, 706],
    [440, 700, "c"],
    [452, 660],
  ];
  let s = path(smooth(side), ink(0.26, 0.42)) + path(smooth(top), ink(0.62, 0.42));
  s += line("M440 700Q560 706 900 708T1500 704", ink(0.8, 0.44), 2.4);
  s += line(
    "M470 712Q462 770 466 850M540 716Q532 770 534 850M630 716Q624 780 628 850M720 718Q724 780 718 850",
    ink(0.14, 0.4),
    2.4,
  );
  const pillow: Point[] = [
    [444, 660, "c"],
    [456, 632],
    [462, 604, "c"],
    [520, 604],
    [596, 596, "c"],
    [598, 622],
    [606, 648, "c"],
    [530, 650],
  ];
  s +=
    path(smooth(pillow), ink(0.78, 0.44)) +
    line("M486 612q30 12 26 34M556 604q-14 14 -8 34M470 640q40 14 96 0", ink(0.5, 0.42), 1.8);
  s += `<ellipse cx="600" cy="680" rx="56" ry="17" fill="${ink(0.42, 0.42)}"/>`;
  return s + line("M550 676q50 -26 100 2M556 690q46 14 88 -2M578 680q24 -10 46 2", ink(0.28, 0.4), 1.8);
}

/** The report itself, open at its first page: a child's hand, a drop of dew. */
function report(): string {
  const left = poly(
    [
      [522, 634],
      [592, 624],
      [604, 668],
      [528, 682],
    ],
    { j: 0.6, b: 1.6 },
  );
  const right = poly(
    [
      [592, 624],
      [656, 630],
      [676, 672],
      [604, 668],
    ],
    { j: 0.6, b: 1.6 },
  );
  const under = poly(
    [
      [518, 638],
      [592, 630],
      [660, 634],
      [684, 684],
      [606, 680],
      [524, 694],
    ],
    { j: 0.6 },
  );
  return `<g transform="translate(112 -2)">${
    path(under, ink(0.4)) +
    path(left, ink(0.82, 0.44)) +
    path(right, ink(0.88, 0.44)) +
    path("M548 668q4 -16 10 -26q6 8 14 4q8 -2 12 10q-12 6 -36 12z", ink(0.3, 0.5)) +
    path("M566 636q-5 7 -4 11a4.500 4 0 0 0 9 -1q0 -4 -5 -10z", ink(0.5, 0.1)) +
    line("M606 638L650 642M608 645L654 649M610 652L658 656M612 659L640 661", ink(0.36), 1.8) +
    line("M642 661L662 663", ink(0.5, 0.98), 2.6)
  }</g>`;
}

/** Reams against the wall, the wardrobe's side, and a page that has come loose close to us. */
function nearThings(): string {
  const dice = rng(6);
  let pile = "";
  for (let i = 0; i < 12; i++) pile += rect(-90 + (dice() - 0.5) * 14, 712 - i * 11, 150, 10, { j: 1.6 });
  return path(pile, ink(0.1, 0.3)) + path("M-220 -140H-150V860H-220z", ink(0.04));
}

function looseNote(): LayerArt {
  const [x, y] = [30, -16];
  const body =
    line(`M${x + 40} -140V${y + 4}`, ink(0.3, 0.4), 1.6) +
    path(
      poly(
        [
          [x - 14, y],
          [x + 96, y + 6],
          [x + 88, y + 128],
          [x - 24, y + 120],
        ],
        { j: 1, b: 3 },
      ),
      ink(0.3, 0.4),
    ) +
    print(x - 8, y + 18, 88, 92, { seed: 77, lh: 9, tone: 0.14 });
  return layer("loose-note", 0.88, body, { pivot: [x + 40, -120], motion: { sway: 0.02, speed: 0.6 } });
}

/** From note 17 to note 23, and from note 23 to note 17. */
const redRun: readonly Point[] = [
  pinOf("n17"),
  FINGER,
  PIN,
  [562, 148],
  pinOf("n23"),
  pinOf("n7"),
  pinOf("n31"),
  pinOf("n17"),
];

const layers: LayerArt[] = [
  layer("night", 0.02, windowGlow(0.4), { only: ["lamp"] }),
  layer("daybreak", 0.02, windowGlow(0.9), { only: ["dawn"] }),
  layer("sign", 0.06, sign(), { only: ["lamp"] }),
  layer("blinds", 0.3, blinds(0.2)),
  layer("wall", 0.36, farWall()),
  layer("notes", 0.372, notes() + line(PLAIN.map((run) => thread(run)).join(""), ink(0.9, 0.46), 1.3)),
  layer("pins", 0.38, pins()),
  layer("floor", 0.4, floor() + stripes()),
  layer(
    "ceiling",
    0.42,
    covered((u, s) => room.at(lerp(-HALF, HALF, u), CEILING, s), 0.24, [0.6, 0.42], 8, 9, 5),
  ),
  layer(
    "left-wall",
    0.44,
    `<defs><mask id="h"><rect x="-220" y="-140" width="400" height="1000" fill="#fff"/><path d="${pane}" fill="#000"/></mask></defs><g mask="url(#h)">${covered((u, s) => room.at(-HALF, lerp(CEILING, 0, u), s), 0.2, [0.5, 0.3], 15, 8, 6)}</g>`,
  ),
  layer(
    "right-wall",
    0.444,
    covered((u, s) => room.at(HALF, lerp(CEILING, 0, u), s), 0.2, [0.54, 0.26], 19, 8, 9),
    { sheet: "sides" },
  ),
  layer("lamp-foot", 0.5, lampFoot()),
  layer("shade-lit", 0.506, shade(0.99), { only: ["lamp"] }),
  layer("shade", 0.506, shade(0.6), { only: ["dawn"] }),
  ...compose("cassandre", "standing", atWall(), { ...SELLER, id: "cassandre" }),
  layer("own-thread", 0.566, line(thread([PIN, REEL], 26), ink(0.58, 0.98), 2.2), { who: "cassandre" }),
  layer("table", 0.59, table()),
  layer("telephone", 0.596, telephone()),
  layer("machine", 0.602, machine()),
  layer("screen", 0.608, island(), { only: ["lamp"], unlit: true, sheet: "machine" }),
  ...caller().map((one): LayerArt => ({ ...one, unlit: true })),
  ...compose("honorine", "standing", inTheGlass(), { ...HERSELF, id: "honorine" }),
  layer("strung", 0.66, line(STRUNG.map((run) => thread(run)).join(""), ink(0.86, 0.46), 1.6)),
  layer("red-thread", 0.668, line(thread(redRun), ink(0.66, 0.98), 3), { only: ["lamp"] }),
  layer("bed", 0.74, bed()),
  layer("report", 0.746, report()),
  looseNote(),
  layer("near", 0.93, nearThings()),
];

export default {
  id: "footnote_room",
  palette: "neon",
  focus: 0.62,
  parallax: 48,
  ambient: 0.4,
  grain: 0.11,
  vignette: 0.4,
  split: -1,
  shadow: [40, 0.75],
  hatch: { strength: 0.58, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    lamp: [
      { ...LAMP, z: 0.515, radius: 330, intensity: 1.0, temp: 0.5, halo: 0.16, flicker: false },
      { x: 30, y: 250, z: 0.3, radius: 260, intensity: 0.8, temp: 0.02, halo: 0.14 },
      { x: 408, y: 448, z: 0.64, radius: 120, intensity: 0.6, temp: 0.78, halo: 0.04 },
    ],
    dawn: {
      lights: [
        { x: 20, y: 250, z: 0.52, radius: 620, intensity: 0.8, temp: 0.1, halo: 0.14 },
        { x: 20, y: 250, z: 0.3, radius: 300, intensity: 0.5, temp: 0.1, halo: 0.1 },
      ],
      ambient: 0.5,
      palette: "dawn",
    },
  },
  subject: { x: -40, y: 0, w: 790, h: 720 },
  portrait: { x: 72, y: 40, w: 660, h: 640 },
  layers,
  objects: {
    wall: { layer: "notes", box: [170, 60, 470, 150] },
    laptop: { layer: "machine", box: [304, 378, 210, 158] },
    report: { layer: "report" },
    telephone: { layer: "telephone" },
    bed: { layer: "bed", box: [446, 590, 190, 120] },
  },
} satisfies SceneArt;
