/** Three drawing rooms in a row, door in door in door, each more gilded than the last; at our feet the ticker empties itself of its tape. */
import { figure } from "../kit/figures/figure.ts";
import { evening } from "../kit/figures/evening.ts";
import { candles, chandelier } from "../kit/props/chandelier.ts";
import { tureen } from "../kit/props/crockery.ts";
import { onePoint } from "../kit/props/one-point.ts";
import { ribbon, type Course } from "../kit/props/ribbon.ts";
import { reink } from "../kit/draw/reink.ts";
import { circ, grad, ink, layer, line, path, R, rect, rng, smooth, type Point } from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const EYE = { x: 420, y: 306 };
/** The row of rooms; nearness 1 is the first door. */
const room = onePoint({ ...EYE, person: 400, height: 0.66 });
const DOOR = { half: 196, top: 1.36 };
/** Nearness of the three doors and of the end wall. */
const [FIRST, SECOND, THIRD, END] = [1, 0.55, 0.305, 0.178];
const WIDE = 620;
const HIGH = 2.1;

const at = (u: number, h: number, s: number): string => room.at(u, h, s).slice(0, 2).join(" ");

/** A wall across the row with its door: the hole, and what frames it. `gold` is the tone of its mouldings. */
function wall(s: number, tone: number, gold: number, temp: number): string {
  const { half, top } = DOOR;
  const hole = room.quad([-half, 0, s], [-half, top, s], [half, top, s], [half, 0, s]);
  const field =
    s === FIRST
      ? "M-220 -140H1500V860H-220z"
      : room.quad([-WIDE, 0, s], [-WIDE, HIGH, s], [WIDE, HIGH, s], [WIDE, 0, s]);
  let frames = "";
  for (const [by, rise] of [
    [14, 0.035],
    [44, 0.11],
  ] as const) {
    frames += `M${at(-half - by, 0, s)}L${at(-half - by, top + rise, s)}L${at(half + by, top + rise, s)}L${at(half + by, 0, s)}`;
  }
  let panels = "";
  for (const side of [-1, 1]) {
    for (const [a, b] of [
      [66, 190],
      [216, 400],
    ] as const) {
      for (const inset of [0, 10]) {
        const [u0, u1] = [side * (half + a + inset), side * (half + b - inset)];
        panels += room.quad(
          [u0, 0.52 + inset / 400, s],
          [u0, 1.46 - inset / 400, s],
          [u1, 1.46 - inset / 400, s],
          [u1, 0.52 + inset / 400, s],
        );
        panels += room.quad(
          [u0, 0.1 + inset / 400, s],
          [u0, 0.42 - inset / 400, s],
          [u1, 0.42 - inset / 400, s],
          [u1, 0.1 + inset / 400, s],
        );
      }
    }
  }
  const cornice = `M${at(-WIDE, top + 0.3, s)}L${at(WIDE, top + 0.3, s)}M${at(-WIDE, top + 0.34, s)}L${at(WIDE, top + 0.34, s)}M${at(-WIDE, 0.47, s)}L${at(-half - 44, 0.47, s)}M${at(half + 44, 0.47, s)}L${at(WIDE, 0.47, s)}`;
  return (
    `<path fill-rule="evenodd" fill="${ink(tone, temp)}" d="${field}${hole}"/>` +
    path(
      room.quad([-half - 44, 0, s], [-half - 44, top + 0.11, s], [-half, top + 0.11, s], [-half, 0, s]) +
        room.quad([half, 0, s], [half, top + 0.11, s], [half + 44, top + 0.11, s], [half + 44, 0, s]) +
        room.quad([-half, top, s], [-half, top + 0.11, s], [half, top + 0.11, s], [half, top, s]),
      ink(tone * 0.72, temp),
    ) +
    line(frames, ink(gold, 0.5), R(Math.max(1.2, 4 * s))) +
    line(panels + cornice, ink(gold * 0.86, 0.5), R(Math.max(0.8, 2.2 * s))) +
    overdoor(s, gold)
  );
}

/** Cartouche and garlands over a door. */
function overdoor(s: number, gold: number): string {
  const [x, y] = room.at(0, DOOR.top + 0.12, s);
  const body =
    path(
      smooth([
        [-30, 6],
        [-36, -22],
        [-16, -44],
        [0, -52],
        [16, -44],
        [36, -22],
        [30, 6],
        [0, 14],
      ]),
      ink(gold * 0.7, 0.5),
    ) +
    path(
      smooth([
        [-16, 0],
        [-20, -18],
        [0, -34],
        [20, -18],
        [16, 0],
        [0, 6],
      ]),
      ink(gold, 0.5),
    ) +
    line(
      "M-34 -4Q-80 26 -124 -2T-190 6M34 -4Q80 26 124 -2T190 6M-34 -14Q-84 8 -126 -14M34 -14Q84 8 126 -14",
      ink(gold, 0.5),
      4,
    ) +
    [-124, 124, -190, 190].map((u) => circ(u, 0, 7, ink(gold, 0.5))).join("");
  return `<g transform="translate(${R(x)} ${R(y)})scale(${s})">${body}</g>`;
}

/** The floor of one room: parquet, and the carpet that leads to the end. */
function floor(from: number, to: number, tone: number): string {
  let joints = "";
  for (let i = -8; i <= 8; i++) joints += `M${at(i * 60, 0, from)}L${at(i * 60, 0, to)}`;
  const runner = 84;
  return (
    path(
      room.quad([-WIDE * 2, 0, from], [WIDE * 2, 0, from], [WIDE * 2, 0, to], [-WIDE * 2, 0, to]),
      ink(tone, 0.46),
    ) +
    line(joints, ink(tone * 0.6, 0.46), R(Math.max(0.8, 1.8 * to))) +
    path(
      room.quad([-runner, 0, from], [runner, 0, from], [runner, 0, to], [-runner, 0, to]),
      ink(tone * 0.8, 0.86),
    ) +
    line(
      `M${at(-runner + 10, 0, from)}L${at(-runner + 10, 0, to)}M${at(runner - 10, 0, from)}L${at(runner - 10, 0, to)}`,
      ink(Math.min(0.9, tone + 0.2), 0.5),
      R(Math.max(0.8, 3 * to)),
    )
  );
}

/** The end of the row: a glass from floor to ceiling in which there is nothing but light. */
function endWall(lit: boolean): string {
  const s = END;
  const glass = room.quad([-120, 0.06, s], [-120, 1.5, s], [120, 1.5, s], [120, 0.06, s]);
  const field = path(
    room.quad([-WIDE, 0, s], [-WIDE, HIGH, s], [WIDE, HIGH, s], [WIDE, 0, s]),
    ink(lit ? 0.78 : 0.5, lit ? 0.5 : 0.34),
  );
  if (lit) return field + path(glass, ink(1, 0.46));
  const sky = `<defs>${grad("d", [
    [0, 0.8, 0.06],
    [0.7, 0.96, 0.14],
    [1, 0.99, 0.44],
  ])}</defs>`;
  return (
    field +
    sky +
    `<path d="${glass}" fill="url(#d)"/>` +
    line(`M${at(0, 0.06, s)}L${at(0, 1.5, s)}M${at(-120, 0.78, s)}L${at(120, 0.78, s)}`, ink(0.4, 0.2), 1.6)
  );
}

const warm = (body: string): string => reink(body, (tone, temp) => ink(tone, 0.44 + temp * 0.1));

/** A chandelier on the axis, over the middle of a room. */
function hung(s: number, tone: number): { body: string; flames: string } {
  const [x, y] = room.at(0, 1.28, s);
  const place = { x, y, r: 118 * s, top: room.at(0, HIGH + 0.4, s)[1], tone };
  return { body: warm(chandelier(place) + candles(place, false)), flames: warm(candles(place, true)) };
}

const ground = (s: number): number => room.at(0, 0, s)[1];
const spot = (u: number, s: number): readonly [number, number, number] => [
  room.at(u, 0, s)[0],
  ground(s),
  386 * s,
];

type Placed = Parameters<typeof evening>[0][number];
const put = (who: Placed[0], u: number, s: number, left = false): Placed => [who, ...spot(u, s), left];

const APOSTLES: readonly Placed[] = [
  put("apostle", -126, 0.68),
  put("listener", 112, 0.74),
  put("listener", 172, 0.78),
  put("listener", 226, 0.82),
  put("listener", -186, 0.8),
];
const BANKERS: readonly Placed[] = [
  put("banker", -190, 0.36),
  put("banker", -104, 0.37),
  put("banker", 116, 0.37, true),
  put("lady", 196, 0.38, true),
  put("banker", -150, 0.43),
  put("banker", 162, 0.44, true),
];
const GAZETTES: readonly Placed[] = [
  put("reader", -84, 0.21),
  put("reader", 92, 0.212, true),
  put("reader", -140, 0.23, true),
  put("reader", 150, 0.235, true),
  put("reader", -170, 0.25),
];

/** The ticker on its column, under glass: wheel, spool, and the mouth the tape leaves by. */
const TICKER = { x: 426, y: 600 };
function column(): string {
  const { x, y } = TICKER;
  return (
    path(
      rect(x - 40, y, 80, 12, { j: 0.4 }) +
        rect(x - 30, y + 12, 60, 8, { j: 0.4 }) +
        rect(x - 24, y + 20, 48, 200, { j: 0.6 }),
      ink(0.1, 0.4),
    ) +
    line(
      `M${x - 14} ${y + 24}V${y + 210}M${x} ${y + 24}V${y + 210}M${x + 14} ${y + 24}V${y + 210}M${x - 38} ${y + 2}H${x + 38}`,
      ink(0.3, 0.5),
      2,
    )
  );
}
function ticker(): string {
  const { x, y } = TICKER;
  const t = ink(0.08, 0.4);
  return (
    path(rect(x - 34, y - 12, 68, 13, { j: 0.4 }) + rect(x - 24, y - 24, 48, 13, { j: 0.4 }), t) +
    path(`M${x - 20} ${y - 24}l6 -34h28l6 34z`, t) +
    circ(x - 8, y - 52, 17, t) +
    circ(x + 14, y - 46, 12, t) +
    line(
      `M${x - 8} ${y - 66}v28M${x - 22} ${y - 52}h28M${x + 14} ${y - 55}v18M${x + 5} ${y - 46}h18`,
      ink(0.6, 0.5),
      2,
    ) +
    circ(x - 8, y - 52, 5, ink(0.6, 0.5)) +
    circ(x, y - 116, 4.5, t) +
    line(
      `M${x - 33} ${y - 10}V${y - 66}Q${x - 32} ${y - 111} ${x} ${y - 112}Q${x + 32} ${y - 111} ${x + 33} ${y - 66}V${y - 10}`,
      ink(0.7, 0.5),
      2.6,
    ) +
    line(`M${x - 25} ${y - 60}q2 -34 18 -42`, ink(0.96, 0.46), 2.4)
  );
}

/** A length of tape: the paper, its edges, and the prices along it. */
function tape(course: Course, tone = 0.92, steps = 6): string {
  const { outline, along } = ribbon(course, 0, steps);
  const breadth = course.reduce((sum, [, , w]) => sum + w, 0) / course.length;
  return (
    path(outline, ink(tone, 0.44), `stroke="${ink(0.2, 0.5)}" stroke-width="1.4" stroke-linejoin="round"`) +
    line(
      along,
      ink(0.26, 0.5),
      R(breadth * 0.3),
      `stroke-dasharray="${R(breadth * 0.5)} 3 ${R(breadth * 0.22)} 2.500 ${R(breadth * 0.34)} ${R(breadth * 0.9)}"`,
    )
  );
}

/** The heap, fed from the mouth: loops lying on one another, far ones first. */
function heap(): string {
  const dice = rng(14);
  let s = "";
  for (let i = 0; i < 7; i++) {
    const [cx, cy] = [TICKER.x - 70 + i * 18 + (dice() - 0.5) * 90, 668 + i * 6.5];
    const [rx, ry] = [44 + dice() * 34, 11 + dice() * 9];
    const turn = dice() * 6;
    const loop: [number, number, number][] = [];
    for (let k = 0; k <= 6; k++) {
      const a = turn + (k / 6) * Math.PI * 2;
      loop.push([
        cx + Math.cos(a) * rx * (1 + k * 0.03),
        cy + Math.sin(a) * ry - k * 1.2,
        7 + 4 * (0.5 + 0.5 * Math.sin(a)),
      ]);
    }
    s += tape(loop, 0.78 + dice() * 0.16, 4);
  }
  return s;
}

/** The end that comes to us, over the edge of the picture. */
const NEAREST: Course = [
  [TICKER.x + 22, 560, 5],
  [TICKER.x + 56, 556, 6],
  [TICKER.x + 74, 600, 7],
  [TICKER.x + 50, 640, 8],
  [TICKER.x - 30, 660, 9],
  [TICKER.x - 66, 684, 11],
  [TICKER.x - 10, 700, 12],
  [TICKER.x + 70, 688, 13],
  [TICKER.x + 130, 660, 14],
  [TICKER.x + 110, 626, 14],
  [TICKER.x + 62, 640, 15],
  [TICKER.x + 70, 690, 17],
  [TICKER.x + 150, 716, 20],
  [TICKER.x + 260, 736, 24],
  [TICKER.x + 380, 860, 30],
];
const SIDEWAYS: Course = [
  [TICKER.x - 40, 690, 11],
  [TICKER.x - 110, 706, 14],
  [TICKER.x - 190, 690, 16],
  [TICKER.x - 196, 660, 16],
  [TICKER.x - 140, 664, 17],
  [TICKER.x - 150, 704, 20],
  [TICKER.x - 260, 728, 24],
  [TICKER.x - 400, 722, 27],
  [TICKER.x - 640, 800, 34],
];

/** Pegs with coats, each peg with its small red eye; one peg is 33. */
function cloakroom(): { coats: string; eyes: string } {
  const t = ink(0.1, 0.3);
  let coats =
    path(rect(-230, 186, 372, 16, { j: 0.8 }), ink(0.26, 0.5)) + line("M-230 188H142", ink(0.6, 0.5), 1.8);
  let eyes = "";
  const dice = rng(33);
  for (let i = 0; i < 7; i++) {
    const x = -196 + i * 52;
    const long = 400 + dice() * 130;
    eyes += circ(x, 194, 3.6, ink(0.9, 0.98));
    if (i === 5) {
      coats +=
        path(rect(x - 11, 206, 22, 18, { j: 0.4 }), ink(0.72, 0.5)) +
        line(`M${x - 6} 211h5l-3 4q5 1 3 4q-2 3 -5 1M${x + 2} 211h5l-3 4q5 1 3 4q-2 3 -5 1`, ink(0.1), 1.6);
      continue;
    }
    const shape: Point[] = [
      [x - 4, 204, "c"],
      [x - 22, 220],
      [x - 30, 290],
      [x - 32 - dice() * 8, long, "c"],
      [x, long + 6],
      [x + 32 + dice() * 8, long, "c"],
      [x + 30, 290],
      [x + 22, 220],
      [x + 4, 204, "c"],
    ];
    coats +=
      path(smooth(shape), t, `stroke="${ink(0.24, 0.4)}" stroke-width="1.6"`) +
      line(
        `M${x} 214Q${x - 4} 300 ${x + 2} ${R(long)}M${x - 16} 228Q${x - 20} 320 ${x - 18} ${R(long - 30)}`,
        ink(0.22, 0.4),
        1.6,
      );
  }
  return { coats, eyes };
}

/** The buffet: a white cloth, the hare in its terrine, glasses. */
function buffet(): string {
  const cloth: Point[] = [
    [648, 578, "c"],
    [1500, 578, "c"],
    [1500, 860, "c"],
    [622, 860, "c"],
    [630, 760],
    [640, 660],
  ];
  let s = path(smooth(cloth), ink(0.5, 0.46)) + path("M648 578H1500V592H646z", ink(0.86, 0.46));
  s += line(
    "M676 594Q664 700 668 850M724 594Q732 700 722 850M790 594Q780 700 786 850M860 594Q870 700 862 850M940 594V850",
    ink(0.26, 0.46),
    2.4,
  );
  s += line("M646 600Q700 640 760 602T880 602T1000 602T1120 602", ink(0.78, 0.5), 3);
  return s;
}
function served(): string {
  let s = tureen(790, 578, 92);
  const coupe = (x: number, y: number): string =>
    path(
      `M${x - 12} ${y - 34}h24q-1 14 -10.500 15v14l7 3v2h-17v-2l7 -3v-14q-9.500 -1 -10.500 -15z`,
      ink(0.9, 0.46),
      `stroke="${ink(0.3, 0.5)}" stroke-width="1.2"`,
    );
  for (const [x, y] of [
    [664, 578],
    [690, 578],
    [716, 578],
    [677, 544],
    [703, 544],
    [690, 510],
  ] as const)
    s += coupe(x, y);
  return s;
}

/** A portiere drawn back on either side of us. */
function frame(): string {
  const t = ink(0.05, 0.4);
  const left: Point[] = [
    [-230, -150, "c"],
    [10, -150, "c"],
    [-40, -60],
    [-104, 80],
    [-126, 240],
    [-132, 320],
    [-116, 330],
    [-140, 420],
    [-150, 600],
    [-146, 860, "c"],
    [-230, 860, "c"],
  ];
  const top: Point[] = [
    [-230, -150, "c"],
    [1500, -150, "c"],
    [1500, -70, "c"],
    [1200, -30],
    [860, -58],
    [640, -26],
    [420, -60],
    [200, -26],
    [-20, -58],
    [-230, -20, "c"],
  ];
  return (
    path(smooth(left), t) +
    path(smooth(top), t) +
    line("M-230 -34Q-20 -72 200 -40T640 -40T1200 -46", ink(0.3, 0.5), 2) +
    path("M-140 318h30l6 44h-42z", ink(0.2, 0.5))
  );
}

const { coats, eyes } = cloakroom();
const [near, middle, far] = [hung(0.78, 0.26), hung(0.42, 0.36), hung(0.24, 0.5)];

const layers: LayerArt[] = [
  layer("end", 0.02, endWall(true), { only: ["lamp"] }),
  layer("daybreak", 0.02, endWall(false), { only: ["dawn"] }),
  layer("floor-3", 0.06, floor(END, THIRD, 0.72)),
  layer("far-chandelier", 0.1, far.body),
  layer("far-flames", 0.104, far.flames, { only: ["lamp"], sheet: "far-chandelier" }),
  layer("gazettes", 0.14, evening(GAZETTES, "g", 0.4), { only: ["lamp"] }),
  layer("third-wall", 0.18, wall(THIRD, 0.74, 0.97, 0.5)),
  layer("floor-2", 0.2, floor(THIRD, SECOND, 0.62)),
  layer("middle-chandelier", 0.24, middle.body),
  layer("middle-flames", 0.244, middle.flames, { only: ["lamp"], sheet: "middle-chandelier" }),
  layer("bankers", 0.27, evening(BANKERS, "b", 0.3), { only: ["lamp"] }),
  layer("second-wall", 0.31, wall(SECOND, 0.52, 0.86, 0.5)),
  layer("floor-1", 0.33, floor(SECOND, FIRST, 0.46)),
  layer("near-chandelier", 0.37, near.body),
  layer("near-flames", 0.374, near.flames, { only: ["lamp"], sheet: "near-chandelier" }),
  layer("apostles", 0.4, evening(APOSTLES, "a", 0.24), { only: ["lamp"] }),
  layer("first-wall", 0.45, wall(FIRST, 0.2, 0.56, 0.44)),
  layer("our-floor", 0.47, floor(FIRST, 2.2, 0.34)),
  layer("cloakroom", 0.53, coats),
  layer("eyes", 0.534, eyes, { sheet: "cloakroom" }),
  ...figure({ who: "honore", pose: "standing", at: { x: 66, y: 664 }, height: 470, z: 0.56 }),
  layer("column", 0.58, column()),
  layer("ticker", 0.586, ticker()),
  ...figure({ who: "lousteau", pose: "standing", at: { x: 630, y: 694 }, height: 512, z: 0.6, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 214, y: 704 }, height: 520, z: 0.62 }),
  ...figure({ who: "cassandre", pose: "standing", at: { x: 738, y: 716 }, height: 512, z: 0.64, flip: true }),
  layer("buffet", 0.68, buffet()),
  layer(
    "served",
    0.69,
    reink(served(), (tone, temp) => ink(tone, Math.max(0.44, temp))),
  ),
  layer("heap", 0.74, heap()),
  layer("tape-left", 0.78, tape(SIDEWAYS)),
  layer("tape", 0.8, tape(NEAREST)),
  layer("frame", 0.93, frame()),
];

export default {
  id: "lousteau_party",
  palette: "gilt",
  focus: 0.62,
  parallax: 54,
  ambient: 0.42,
  grain: 0.1,
  vignette: 0.4,
  split: -1,
  shadow: [36, 0.7],
  hatch: { strength: 0.58, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    lamp: [
      { ...EYE, z: 0.5, radius: 330, intensity: 1.0, temp: 0.5, halo: 0.18, flicker: true },
      { x: EYE.x, y: EYE.y, z: 0.1, radius: 120, intensity: 0.5, temp: 0.5, halo: 0.14 },
      { x: 426, y: 660, z: 0.82, radius: 240, intensity: 0.5, temp: 0.46, halo: 0.02 },
    ],
    dawn: {
      lights: [
        { ...EYE, z: 0.5, radius: 320, intensity: 0.85, temp: 0.1, halo: 0.16 },
        { x: EYE.x, y: EYE.y, z: 0.1, radius: 120, intensity: 0.5, temp: 0.1, halo: 0.12 },
        { x: 426, y: 660, z: 0.82, radius: 240, intensity: 0.35, temp: 0.1, halo: 0.02 },
      ],
      ambient: 0.4,
      palette: "dawn",
    },
  },
  subject: { x: -8, y: 0, w: 790, h: 720 },
  portrait: { x: 110, y: 60, w: 640, h: 640 },
  layers,
  objects: {
    apostles: { layer: "apostles" },
    bankers: { layer: "bankers" },
    gazettes: { layer: "gazettes" },
    ticker: { layer: "ticker", box: [TICKER.x - 60, TICKER.y - 120, 120, 130] },
    cloakroom: { layer: "cloakroom", box: [-8, 180, 150, 320] },
  },
} satisfies SceneArt;
