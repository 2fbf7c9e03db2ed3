/** Girac, eleven at night: a low room that a heart crosses. Three beds go off to a window full of snow; the monitor's curve runs over the ceiling; under one lamp a man writes by hand. */
import {
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
import { anchor, figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { onePoint } from "../kit/props/one-point.ts";
import { monitor, trace } from "../kit/props/vital-signs.ts";
import { wardBed } from "../kit/props/ward-bed.ts";
import { curtainRail, wardCurtain } from "../kit/props/ward-curtain.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const EYE = { x: 480, y: 300, person: 340, height: 0.93 } as const;
const room = onePoint(EYE);
const { at, quad } = room;
/** Walls, in units off the axis; the ceiling, in persons; nearness of the end wall and of what lies behind us. */
const LEFT = -430;
const RIGHT = 560;
const HIGH = 1.72;
const END = 0.36;
const NEAR = 2.4;
const GREEN = 0.5;

const xy = (u: number, h: number, s: number): string => at(u, h, s).slice(0, 2).join(" ");

/** Night over the fields of Girac: two lamps on a road, firs, snow on everything. */
function outside(): string {
  return (
    `<defs>${grad("g", [
      [0, 0.26, 0.02],
      [0.4, 0.46, 0.02],
      [0.55, 0.56, 0.03],
      [1, 0.5, 0.03],
    ])}</defs><rect x="330" y="190" width="340" height="200" fill="url(#g)"/>` +
    path(
      smooth(pts("330,306c 380,296 430,304 486,298 560,304 620,294 670,300c 670,400c 330,400c")),
      ink(0.66, 0.03),
    ) +
    path(
      smooth(pts("330,326c 400,316 470,330 540,322 610,318 670,328c 670,400c 330,400c")),
      ink(0.78, 0.03),
    ) +
    path(
      "M352 322l9-36l9 36zM366 324l7-26l7 26zM588 318l10-42l10 42zM604 322l7-28l7 28zM444 312l5-18l5 18z",
      ink(0.16, 0.03),
    )
  );
}

function snow(): string {
  const dice = rng(4);
  let [small, big] = ["", ""];
  for (let i = 0; i < 90; i++) {
    const dot = `M${R(336 + dice() * 330)} ${R(206 + dice() * 160)}h.1`;
    if (i % 4) small += dot;
    else big += dot;
  }
  return (
    line(small, ink(0.94, 0.03), 2, 'stroke-linecap="round"') +
    line(big, ink(0.98, 0.03), 3.4, 'stroke-linecap="round"')
  );
}

/** The panes of the end wall: off the axis from and to. */
const PANES = [
  [-290, -128],
  [-112, 50],
  [66, 228],
  [244, 400],
] as const;

/** The end wall, its openings, and the heater under them the whisper comes through. */
function endWall(): string {
  const [low, top] = [0.62, 1.52];
  const holes = PANES.map(([a, b]) => quad([a, top, END], [a, low, END], [b, low, END], [b, top, END])).join(
    "",
  );
  const frame =
    line(holes, ink(0.16, GREEN), 4) +
    line(PANES.map(([a, b]) => `M${xy(a, 1.18, END)}L${xy(b, 1.18, END)}`).join(""), ink(0.16, GREEN), 2.4);
  const sill = path(
    quad([-300, 0.62, END], [410, 0.62, END], [420, 0.58, END * 1.03], [-310, 0.58, END * 1.03]),
    ink(0.6, 0.1),
  );
  let fins = "";
  for (let u = -270; u <= 380; u += 26) fins += `M${xy(u, 0.5, END)}L${xy(u, 0.16, END)}`;
  return (
    `<path fill-rule="evenodd" fill="${ink(0.5, GREEN)}" d="${quad([LEFT - 20, HIGH + 0.1, END], [RIGHT + 20, HIGH + 0.1, END], [RIGHT + 20, -0.1, END], [LEFT - 20, -0.1, END])}${holes}"/>` +
    frame +
    path(quad([-280, 0.52, END], [390, 0.52, END], [390, 0.14, END], [-280, 0.14, END]), ink(0.26, GREEN)) +
    line(fins, ink(0.12, GREEN), 1.6) +
    sill
  );
}

function leftWall(): string {
  let s = path(quad([LEFT, HIGH, END], [LEFT, HIGH, NEAR], [LEFT, 0, NEAR], [LEFT, 0, END]), ink(0.5, GREEN));
  s += path(
    quad([LEFT, 0.62, END], [LEFT, 0.62, NEAR], [LEFT, 0.54, NEAR], [LEFT, 0.54, END]),
    ink(0.22, GREEN),
  );
  // the rail of sockets over each bed, a call lamp on it
  s += path(
    quad([LEFT, 1.02, END], [LEFT, 1.02, NEAR], [LEFT, 0.94, NEAR], [LEFT, 0.94, END]),
    ink(0.16, GREEN),
  );
  let sockets = "";
  for (const v of [0.42, 0.46, 0.6, 0.66, 0.72, 0.98, 1.06, 1.16])
    sockets += quad([LEFT, 1.0, v], [LEFT, 1.0, v * 1.03], [LEFT, 0.96, v * 1.03], [LEFT, 0.96, v]);
  return s + path(sockets, ink(0.5, GREEN));
}

/** The right wall: handrail, two doors with round panes, a basin. */
function rightWall(): string {
  let s = path(
    quad([RIGHT, HIGH, END], [RIGHT, HIGH, NEAR], [RIGHT, 0, NEAR], [RIGHT, 0, END]),
    ink(0.52, GREEN),
  );
  const door = (from: number, to: number): string => {
    const [x, y] = at(RIGHT, 1.02, (from + to) / 2);
    return (
      path(quad([RIGHT, 1.26, from], [RIGHT, 1.26, to], [RIGHT, 0, to], [RIGHT, 0, from]), ink(0.2, GREEN)) +
      `<ellipse cx="${x}" cy="${y}" rx="${R(26 * from)}" ry="${R(44 * from)}" fill="${ink(0.58, 0.7)}"/>` +
      line(
        `M${xy(RIGHT, 1.26, from)}L${xy(RIGHT, 0, from)}M${xy(RIGHT, 1.26, to)}L${xy(RIGHT, 0, to)}L${xy(RIGHT, 1.26, to)}L${xy(RIGHT, 1.26, from)}`,
        ink(0.46, GREEN),
        3,
      )
    );
  };
  s += door(0.8, 0.94) + door(0.95, 1.12);
  return (
    s +
    path(
      quad([RIGHT, 0.56, END], [RIGHT, 0.56, 0.78], [RIGHT, 0.5, 0.78], [RIGHT, 0.5, END]),
      ink(0.5, GREEN),
    )
  );
}

/** The curve as the ceiling takes it, from over the first bed to over the doors. */
const CURVE: readonly Point[] = trace(4).map(([t, v]): Point => {
  const [x, y] = at(lerp(LEFT + 30, RIGHT + 330, t), HIGH, lerp(0.72, 0.62, t));
  return [x, y - v * lerp(92, 66, t)];
});
const curve = (from: number, to: number): string =>
  CURVE.slice(from, to)
    .map(([x, y], i) => `${i ? "L" : "M"}${R(x)} ${R(y)}`)
    .join("");
const ROUND = 'stroke-linejoin="round" stroke-linecap="round"';

function ceiling(): string {
  let s = path(
    quad([LEFT, HIGH, END], [RIGHT, HIGH, END], [RIGHT, HIGH, NEAR], [LEFT, HIGH, NEAR]),
    ink(0.3, GREEN),
  );
  let panels = "";
  for (let u = LEFT; u <= RIGHT; u += 110) panels += `M${xy(u, HIGH, END)}L${xy(u, HIGH, NEAR)}`;
  for (const v of [0.42, 0.5, 0.6, 0.74, 0.94, 1.24]) panels += `M${xy(LEFT, HIGH, v)}L${xy(RIGHT, HIGH, v)}`;
  s += line(panels, ink(0.16, GREEN), 2);
  const glow = (width: number, tone: number): string => line(curve(0, 99), ink(tone, GREEN), width, ROUND);
  return s + glow(110, 0.4) + glow(62, 0.54) + glow(30, 0.7) + glow(14, 0.8);
}

/** Brightest over the bed it comes from. */
const wave = (): string =>
  line(curve(0, 20), ink(1, GREEN), 6, ROUND) +
  line(curve(19, 34), ink(0.94, GREEN), 5, ROUND) +
  line(curve(33, 99), ink(0.88, GREEN), 4, ROUND);

/** Linoleum, with the lamp, the window and the curve in its polish. */
function floor(): string {
  const band = (u0: number, u1: number, from: number, to: number, tone: number, temp: number): string =>
    path(quad([u0, 0, from], [u1, 0, from], [u1, 0, to], [u0, 0, to]), ink(tone, temp));
  let s = `<defs>${grad("f", [
    [0, 0.6, GREEN],
    [0.3, 0.44, GREEN],
    [1, 0.2, GREEN],
  ])}</defs>${path(quad([LEFT, 0, END], [RIGHT, 0, END], [RIGHT, 0, NEAR], [LEFT, 0, NEAR]), "url(#f)")}`;
  for (const [a, b] of PANES) s += band(a, b, END * 1.02, 0.62, 0.7, GREEN);
  let seams = "";
  for (const u of [-210, 20, 250, 480]) seams += `M${xy(u, 0, END)}L${xy(u, 0, NEAR)}`;
  return s + line(seams, ink(0.1, GREEN), 1.8);
}

const BEDS = {
  third: { far: 0.43, near: 0.5, from: -424, to: -50, linen: 0.74, temp: GREEN, seed: 3 },
  second: { far: 0.6, near: 0.73, from: -424, to: -46, linen: 0.78, temp: GREEN, seed: 2 },
  first: { far: 0.96, near: 1.26, from: -424, to: -110, linen: 0.74, temp: GREEN, seed: 5 },
} as const;

/** Between two beds: rail and curtain, drawn back to the wall. */
function bay(s: number, from: number, to: number, folds: number, tone: number, seed: number): string {
  const rail = { from: at(from, 1.5, s), to: at(to, 1.5, s), folds } as const;
  const [a, b] = [at(from, 1.5, s), at(to, 1.5, s)];
  const hem = at(from, 0.2, s)[1];
  return (
    curtainRail({ from: [at(LEFT, 1.5, s)[0], a[1]], to: [at(40, 1.5, s)[0], a[1]], folds: 2 }, 0.3, GREEN) +
    curtainRail({ from: [a[0], a[1]], to: [b[0], b[1]], folds: rail.folds }, 0.3, GREEN) +
    wardCurtain({ from: [a[0], a[1]], to: [b[0], b[1]], hem: [hem, hem], folds, tone, temp: GREEN, seed })
  );
}

/** A chariot by the third bed, and what is on it: a strip of white hearts. */
function chariot(): string {
  const s = 0.56;
  const [x, y] = at(-8, 0.52, s);
  const foot = at(0, 0, s)[1];
  let hearts = "";
  for (let i = 0; i < 5; i++) hearts += `M${R(x + 6 + i * 7)} ${y - 5}q-3-4-3 0q0 2 3 4q3-2 3-4q0-4-3 0z`;
  return (
    line(
      `M${x} ${y}V${foot}M${x + 52} ${y}V${foot}M${x} ${R((y + foot) / 2)}H${x + 52}`,
      ink(0.3, GREEN),
      3,
    ) +
    path(rect(x - 4, y, 60, 6, { j: 0.2 }), ink(0.6, GREEN)) +
    path(`M${x + 1} ${y - 1}l4-9h38l-3 9z`, ink(0.44, GREEN)) +
    path(hearts, ink(0.98, GREEN)) +
    path(rect(x + 6, R((y + foot) / 2) - 12, 20, 12, { j: 0.3 }), ink(0.4, GREEN))
  );
}

const BIANCHON = {
  who: "bianchon",
  pose: "standing",
  at: { x: 668, y: 618 },
  height: 350,
  z: 0.62,
  flip: true,
} as const;
const PAD = anchor(BIANCHON, "pad");
const BULB = { x: R(PAD.x - 8), y: R(PAD.y - 62) };
/** The nurses' desk on wheels: top edge y, left and right. */
const DESK = { y: 424, left: 496, right: 624, foot: 628 };

/** Desk, its drawer open on six pots of honey, the lamp's arm. */
function desk(): string {
  const { y, left, right, foot } = DESK;
  const steel = ink(0.2, 0.6);
  let s = path(rect(left + 4, y + 8, right - left - 8, foot - y - 30, { j: 0.4 }), ink(0.13, 0.6));
  s += path(
    poly(
      [
        [left - 8, y - 6],
        [right + 8, y - 6],
        [right + 4, y + 9],
        [left - 4, y + 9],
      ],
      { j: 0.4 },
    ),
    ink(0.3, 0.7),
  );
  s += line(`M${left + 4} ${y + 96}H${right - 4}M${left + 4} ${y + 140}H${right - 4}`, ink(0.3, 0.6), 1.6);
  // the drawer, pulled toward us
  s += path(
    poly(
      [
        [left + 12, y + 34],
        [right - 12, y + 34],
        [right - 2, y + 52],
        [left + 2, y + 52],
      ],
      { j: 0.4 },
    ),
    ink(0.04, 0.6),
  );
  for (let i = 0; i < 6; i++) {
    const x = left + 16 + i * 17;
    s +=
      path(`M${x} ${y + 54}v-16q0-3 2-3h9q2 0 2 3v16z`, ink(0.66, 0.96)) +
      path(`M${x - 1} ${y + 38}v-5h15v5z`, ink(0.4, 0.7)) +
      path(`M${x + 2} ${y + 43}h9v6h-9z`, ink(0.86, 0.8));
  }
  s +=
    path(
      poly(
        [
          [left + 2, y + 52],
          [right - 2, y + 52],
          [right - 2, y + 80],
          [left + 2, y + 80],
        ],
        { j: 0.4 },
      ),
      ink(0.24, 0.6),
    ) + line(`M${left + 46} ${y + 64}h36`, ink(0.5, 0.7), 3, 'stroke-linecap="round"');
  s +=
    circ(left + 12, foot - 10, 9, ink(0.05, 0.6)) +
    circ(right - 12, foot - 10, 9, ink(0.05, 0.6)) +
    path(rect(left + 8, foot - 26, 8, 12) + rect(right - 16, foot - 26, 8, 12), steel);
  return s;
}

function lamp(): string {
  const { x, y } = BULB;
  const elbow = [DESK.left + 4, y - 4] as const;
  return (
    path(`M${DESK.left - 4} ${DESK.y - 4}q0-10 14-10h10q14 0 14 10z`, ink(0.12, 0.6)) +
    line(
      `M${DESK.left + 15} ${DESK.y - 12}L${elbow[0]} ${elbow[1]}L${x - 10} ${y - 30}`,
      ink(0.16, 0.6),
      5,
      'stroke-linejoin="round" stroke-linecap="round"',
    ) +
    circ(elbow[0], elbow[1], 6, ink(0.2, 0.6)) +
    path(
      outline(
        `${x - 38},${y + 4}c ${x + 38},${y + 4}c ${x + 30},${y - 18} ${x + 10},${y - 34} ${x + 8},${y - 42}c ${x - 12},${y - 42}c ${x - 14},${y - 34} ${x - 32},${y - 18}`,
      ),
      ink(0.13, 0.6),
    ) +
    line(`M${x - 36} ${y + 3}H${x + 36}`, ink(0.6, 0.96), 2.4)
  );
}
const bulb = (): string =>
  `<ellipse cx="${BULB.x}" cy="${BULB.y + 5}" rx="35" ry="6" fill="${ink(0.97, 1)}"/>` +
  circ(BULB.x, BULB.y + 10, 7, ink(1, 0.96));

/** A pad of paper on the desk: today's, in a hand. */
function prescription(): string {
  const { y, left } = DESK;
  return (
    path(
      poly(
        [
          [left + 42, y - 6],
          [left + 96, y - 6],
          [left + 88, y - 20],
          [left + 46, y - 20],
        ],
        { j: 0.3 },
      ),
      ink(0.8, 0.96),
    ) +
    line(
      `M${left + 54} ${y - 16}q5-3 8 0t9 0t10-1M${left + 52} ${y - 12}q7-3 12 0t14 0M${left + 51} ${y - 8.5}q6-2 10 0`,
      ink(0.2, 0.9),
      1.4,
    )
  );
}

const SIGNS = { x: 214, y: 214, w: 118, h: 88 };
const heart = monitor(SIGNS.x, SIGNS.y, SIGNS.w, SIGNS.h, 7);
const stand = (): string =>
  line(
    `M${SIGNS.x + 62} ${SIGNS.y + 100}V506M${SIGNS.x + 26} 512L${SIGNS.x + 62} 498L${SIGNS.x + 100} 514`,
    ink(0.1, GREEN),
    6,
    'stroke-linecap="round"',
  ) +
  path(rect(SIGNS.x + 40, 352, 48, 34, { j: 0.4 }), ink(0.12, GREEN)) +
  line(`M${SIGNS.x + 40} 372q-60 20-84 44M${SIGNS.x + 42} 380q-40 30-60 44`, ink(0.1, GREEN), 2.4);

/** A fold of curtain across our own corner. */
function frontCurtain(): string {
  return wardCurtain({
    from: [-210, -120],
    to: [40, -120],
    hem: [850, 850],
    folds: 4,
    tone: 0.15,
    temp: GREEN,
    seed: 6,
  });
}
const layers: LayerArt[] = [
  layer("outside", 0, outside(), { unlit: true }),
  layer("snow", 0.03, snow(), { unlit: true, motion: { dy: 7, dx: 3, speed: 0.5 } }),
  layer("window", 0.07, endWall()),
  layer("floor", 0.1, floor()),
  layer("left-wall", 0.12, leftWall()),
  layer("right-wall", 0.135, rightWall()),
  layer("ceiling", 0.15, ceiling()),
  layer("wave", 0.158, wave()),
  layer("bed-third", 0.2, wardBed(room, BEDS.third)),
  layer("chariot", 0.22, chariot()),
  layer("curtain-far", 0.25, bay(0.55, -410, -300, 4, 0.5, 9)),
  layer("bed-second", 0.3, wardBed(room, BEDS.second)),
  layer("stand", 0.34, stand()),
  layer("monitor-shell", 0.354, heart.shell),
  layer("monitor", 0.362, heart.screen),
  layer("curtain", 0.4, bay(0.86, -424, -340, 4, 0.56, 4), {
    motion: { sway: 0.004, speed: 0.5 },
    pivot: [120, 110],
  }),
  layer("desk", 0.46, desk()),
  layer("prescription", 0.472, prescription()),
  layer("bulb", 0.484, bulb()),
  layer("lamp", 0.494, lamp()),
  ...figure(BIANCHON),
  ...figure({ who: "honorine", pose: "standing", at: { x: 420, y: 612 }, height: 336, z: 0.632 }),
  layer("bed-first", 0.7, wardBed(room, BEDS.first)),
  layer("front-curtain", 0.92, frontCurtain()),
];

const warm = {
  x: BULB.x,
  y: BULB.y + 8,
  z: 0.6,
  radius: 170,
  intensity: 1.05,
  temp: 1,
  halo: 0.14,
  flicker: false,
};
const spill = { ...warm, y: BULB.y + 40, z: 0.3, radius: 220, intensity: 0.75, halo: 0.03 };
const pulse = { x: 276, y: 250, z: 0.5, radius: 360, intensity: 0.66, temp: GREEN, halo: 0.05 };

export default {
  id: "hospital_ward",
  palette: "clinic",
  focus: 0.6,
  parallax: 52,
  ambient: 0.4,
  grain: 0.1,
  vignette: 0.42,
  split: 0.26,
  shadow: [40, 0.7],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.68, ruled: false },
  lights: {
    lamp: [warm, pulse, spill],
    dark: { lights: [{ ...warm, intensity: 0 }, pulse], ambient: 0.44 },
  },
  subject: { x: 30, y: 10, w: 760, h: 690 },
  portrait: { x: 150, y: 24, w: 590, h: 610 },
  layers,
  objects: {
    monitor: { layer: "monitor" },
    prescription: { layer: "prescription" },
    bed: { layer: "bed-first" },
    lamp: { layer: "lamp" },
    window: { layer: "window", box: [372, 232, 250, 120] },
  },
} satisfies SceneArt;
