/** The wings of a stadium: black cloth, and between two edges of it a blade of light with twenty thousand people in it. */
import { compose } from "../kit/figures/pose.ts";
import { figure } from "../kit/figures/figure.ts";
import { FACE_YOUTH } from "../kit/figures/head.ts";
import { fromBehind, withSlate } from "../kit/figures/lucien-on-stage.ts";
import { backward, pts } from "../kit/figures/part.ts";
import { ribbon } from "../kit/props/ribbon.ts";
import { reinked } from "../kit/draw/reink.ts";
import {
  bar,
  circ,
  ink,
  layer,
  lerp,
  line,
  path,
  poly,
  R,
  rect,
  rgrad,
  rng,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const COLD = 0.03;
/** Where the lines of the stage run to; the eye is knee-high. */
const EYE = { x: 470, y: 474 };
const SCREEN = { x: 470, y: 218, w: 176, h: 118 };
/** The stage's far edge, and the foot of the curtains. */
const EDGE = 506;
const FOOT = 618;

const GAP_LEFT: readonly Point[] = [
  [446, -140],
  [400, -20],
  [312, 90],
  [242, 210],
  [206, 340],
  [188, 480],
  [176, FOOT],
];
const GAP_RIGHT: readonly Point[] = [
  [476, -140],
  [520, -30],
  [606, 90],
  [664, 220],
  [694, 360],
  [706, 500],
  [712, FOOT],
];

/** Height of a row of seats, `t` 0 at the pit .. 1 under the roof, at `x`: the bowl closes round us. */
function rowAt(t: number, x: number): number {
  const side = (x - EYE.x) / 300;
  return lerp(EDGE - 8, 158, t ** 0.86) - side * side * (14 + 78 * t);
}

/** A tier between two rows, as a flat. */
function tier(from: number, to: number): string {
  const upper: string[] = [];
  const lower: string[] = [];
  for (let x = 130; x <= 810; x += 40) {
    upper.push(`${x} ${R(rowAt(to, x))}`);
    lower.unshift(`${x} ${R(rowAt(from, x))}`);
  }
  return `M${upper.join("L")}L${lower.join("L")}z`;
}

const TIERS = [
  [0, 0.3],
  [0.34, 0.62],
  [0.66, 1],
] as const;

/** Roof ring, its trusses and its banks of lamps. */
function roof(tone: number): string {
  const ring = (t: number): string => {
    let d = "";
    for (let x = 130; x <= 810; x += 40) d += `${d ? "L" : "M"}${x} ${R(rowAt(t, x))}`;
    return d;
  };
  let truss = "";
  for (let x = 150; x < 800; x += 26)
    truss += `M${x} ${R(rowAt(1.1, x))}L${x + 13} ${R(rowAt(1.22, x + 13))}L${x + 26} ${R(rowAt(1.1, x + 26))}`;
  return line(ring(1.1) + ring(1.22), ink(tone, COLD), 3) + line(truss, ink(tone, COLD), 1.4);
}

const BANKS = [
  [268, 0],
  [352, 1],
  [588, 1],
  [672, 0],
] as const;
const bankY = (x: number): number => rowAt(1.3, x);

function banks(tone: number): string {
  let frames = "";
  let lamps = "";
  for (const [x] of BANKS) {
    const y = bankY(x);
    frames += rect(x - 25, y - 17, 50, 34, { j: 0, b: 0 });
    for (let i = 0; i < 15; i++)
      lamps += `M${x - 20 + (i % 5) * 10} ${R(y - 11 + Math.floor(i / 5) * 11)}h.1`;
  }
  return path(frames, ink(0.1, COLD)) + line(lamps, ink(tone, 0.06), 7.4, 'stroke-linecap="round"');
}

/** The bowl under one light: the air, the tiers, and the roof. */
function bowl(
  id: string,
  air: readonly (readonly [number, number, number])[],
  tones: readonly [number, number, number],
  more = "",
): string {
  let s = `<defs>${rgrad(id, air, { cx: SCREEN.x, cy: 250, r: 430 })}</defs><rect x="100" y="-140" width="740" height="700" fill="url(#${id})"/>`;
  TIERS.forEach(([from, to], i) => (s += path(tier(from, to), ink(tones[i] ?? 0.3, COLD))));
  return s + roof(0.1) + more;
}

/** Beams from the banks to where he sings. */
function beams(): string {
  const foot = EDGE + 34;
  let s = "";
  for (const [x, inner] of BANKS) {
    const y = bankY(x);
    const [tone, opacity] = inner ? [0.99, 0.62] : [0.96, 0.34];
    s += path(
      `M${x - 16} ${R(y)}L${x + 16} ${R(y)}L${EYE.x + 40} ${foot}L${EYE.x - 40} ${foot}z`,
      ink(tone, COLD),
      `opacity="${opacity}"`,
    );
  }
  return s;
}

/** Everybody, row by row: a seat is a round dash, an empty one a longer gap. Rows thin out toward the roof. */
function rows(seed: number, tone: number, temp: number, full: number, size = 1): string {
  const dice = rng(seed);
  let s = "";
  for (const [from, to] of TIERS) {
    const count = Math.round((to - from) * 34);
    for (let i = 0; i < count; i++) {
      const t = lerp(from, to, (i + 0.6) / count);
      let d = "";
      for (let x = 140 + dice() * 9; x <= 800; x += 60) d += `${d ? "L" : "M"}${R(x)} ${R(rowAt(t, x))}`;
      const wide = lerp(8.6, 5, t);
      const gaps = Array.from({ length: 11 }, () =>
        R(wide * (dice() < full ? 1 : 2 + Math.floor(dice() * 5))),
      );
      s += line(
        d,
        ink(tone, temp),
        R(lerp(3, 1.7, t) * size),
        `stroke-linecap="round" stroke-dasharray="${gaps.map((gap) => `0 ${gap}`).join(" ")}"`,
      );
    }
  }
  return s;
}

/** The pit: heads at the stage's edge, arms up, telephones. */
function pit(seed: number, y: number, size: number): { heads: string; lights: string } {
  const dice = rng(seed);
  let heads = "";
  let lights = "";
  for (let x = 150; x < 800; x += size * 1.15) {
    const cx = x + dice() * size * 0.5;
    const top = y - dice() * size * 0.7;
    heads += `M${R(cx - size * 0.42)} ${R(top)}a${R(size * 0.42)} ${R(size * 0.5)} 0 1 1 ${R(size * 0.84)} 0l${R(size * 0.5)} ${R(size * 0.7)}V${y + 60}H${R(cx - size)}V${R(top + size * 0.7)}z`;
    if (dice() < 0.34) {
      const [hx, hy] = [cx + (dice() - 0.3) * size, top - size * (1.1 + dice() * 0.9)];
      heads += bar(cx + size * 0.5, y + 10, hx, hy, size * 0.42, size * 0.24, { j: 0, b: 0 });
      if (dice() < 0.6)
        lights += rect(hx - size * 0.18, hy - size * 0.6, size * 0.36, size * 0.6, { j: 0, b: 0 });
    }
  }
  return { heads, lights };
}

/** The screen hung over the stage: twenty metres of a man who is not singing. */
function screenFrame(): string {
  const { x, y, w, h } = SCREEN;
  return (
    line(`M${x - 60} ${y - h / 2}V-140M${x + 60} ${y - h / 2}V-140`, ink(0.1, COLD), 2.4) +
    path(rect(x - w / 2 - 6, y - h / 2 - 6, w + 12, h + 12, { j: 0, b: 0 }), ink(0.07, COLD))
  );
}
const pane = (tone: number): string =>
  path(
    rect(SCREEN.x - SCREEN.w / 2, SCREEN.y - SCREEN.h / 2, SCREEN.w, SCREEN.h, { j: 0, b: 0 }),
    ink(tone, COLD),
  );

/** The clone, in wire: his profile, his curls, and nobody behind. */
function clone(): string {
  const size = 84;
  const at = ([x, y, c]: Point): Point => [SCREEN.x - 36 + x * size, SCREEN.y - 36 + y * size, c];
  const curls = pts(
    ".79,.23c .86,.19 .93,.1 .92,-.02 .84,-.1 .76,-.09c .73,-.17 .62,-.21 .52,-.18 .47,-.15c .4,-.2 .28,-.19 .2,-.13 .17,-.08c .07,-.09 -.02,-.01 -.04,.1 -.03,.16c -.11,.2 -.14,.31 -.1,.42 -.07,.45c -.13,.53 -.11,.64 -.03,.69c -.08,.76 -.05,.85 .06,.86c .12,.83 .18,.84 .2,.9",
  );
  const profile = smooth(FACE_YOUTH.map(at), { closed: false });
  const hair = smooth(curls.map(at), { closed: false });
  const neck = pts(".64,.98c .66,1.2 .7,1.5c").map(at);
  const nape = pts(".2,.9c .16,1.1 .0,1.4c").map(at);
  const throat = smooth(neck, { closed: false }) + smooth(nape, { closed: false });
  let wires = "";
  for (let i = 1; i < 8; i++) {
    const v = i / 8;
    wires += `M${R(SCREEN.x - 36 + size * 0.02)} ${R(SCREEN.y - 36 + size * v)}q${size * 0.42} ${R((v - 0.5) * 26)} ${R(size * 0.82)} 0`;
    wires += `M${R(SCREEN.x - 36 + size * (0.1 + v * 0.7))} ${SCREEN.y - 36}q${R((v - 0.5) * 40)} ${R(size * 0.5)} 0 ${R(size * 0.98)}`;
  }
  const clip = `<clipPath id="c"><path d="${rect(SCREEN.x - SCREEN.w / 2, SCREEN.y - SCREEN.h / 2, SCREEN.w, SCREEN.h, { j: 0, b: 0 })}"/></clipPath>`;
  return `<defs>${clip}</defs><g clip-path="url(#c)">${line(wires, ink(0.5, COLD), 1.3)}${line(profile + hair + throat, ink(0.16, COLD), 3.4)}</g>`;
}

/** The house's emblem, at rest: a glass that smiles. */
function emblem(): string {
  const { x, y } = SCREEN;
  return (
    line(`M${x - 30} ${y}a30 40 0 1 0 60 0a30 40 0 1 0 -60 0z`, ink(0.4, COLD), 5) +
    line(`M${x - 14} ${y + 13}q14 14 28 0`, ink(0.4, COLD), 5, 'stroke-linecap="round"')
  );
}

/** Boards running to the eye's point, from the stage's edge to our feet. */
function boards(tone: number, joint: number): string {
  let d = "";
  for (let i = -40; i <= 40; i++) {
    const at = (y: number): string => `${R(EYE.x + (i * 30 * (y - EYE.y)) / 100)} ${y}`;
    d += `M${at(EDGE)}L${at(850)}`;
  }
  const dice = rng(8);
  let ends = "";
  for (let i = 0; i < 40; i++) {
    const y = EDGE + 10 + dice() ** 2 * 320;
    const step = (30 * (y - EYE.y)) / 100;
    ends += `M${R(EYE.x + Math.floor((dice() - 0.5) * 24) * step)} ${R(y)}h${R(step)}`;
  }
  return (
    path(`M-200 ${EDGE}H1480V850H-200z`, ink(tone, COLD)) +
    line(d, ink(joint, COLD), 1.6) +
    line(ends, ink(joint, COLD), 1.2)
  );
}

/** The light the gap lets through, lying on the boards toward us. */
const WEDGE = `M176 ${FOOT}L712 ${FOOT}L1010 850L-170 850z`;

function litBoards(): string {
  return `<defs><clipPath id="w"><path d="M100 ${EDGE}H800V${FOOT}H100z${WEDGE}"/></clipPath></defs>${boards(0.1, 0.05)}<g clip-path="url(#w)">${boards(0.64, 0.3)}</g>`;
}

/** The pool he stands in. */
const pool = (): string =>
  `<ellipse cx="${EYE.x}" cy="${EDGE + 36}" rx="70" ry="11" fill="${ink(0.97, COLD)}"/>`;

/** Monitors at the stage's edge, seen from behind. */
function wedges(): string {
  let s = "";
  for (const x of [300, 392, 548, 640]) s += path(`M${x - 18} ${EDGE + 9}l6 -14h24l6 14z`, ink(0.08, COLD));
  return s;
}

const MIC = { x: 548, y: EDGE + 42 };
function microphone(): string {
  const { x, y } = MIC;
  return (
    line(`M${x} ${y}V${y - 98}l-10 -22`, ink(0.06, COLD), 3.4, 'stroke-linecap="round"') +
    line(`M${x - 15} ${y + 2}L${x} ${y - 6}L${x + 15} ${y + 2}`, ink(0.06, COLD), 3.4) +
    `<ellipse cx="${x - 12}" cy="${y - 125}" rx="6" ry="8" fill="${ink(0.06, COLD)}"/>` +
    line(`M${x - 16} ${y - 127}h8`, ink(0.8, COLD), 1.4)
  );
}

/** The ghost light left on an empty stage. */
function ghostLight(): LayerArt[] {
  const [x, y] = [470, EDGE + 34];
  return [
    layer(
      "ghost-stand",
      0.44,
      line(`M${x} ${y}V${y - 104}M${x - 18} ${y + 3}L${x} ${y - 5}L${x + 18} ${y + 3}`, ink(0.05), 3.4),
      { only: ["lamp"] },
    ),
    layer("ghost-bulb", 0.446, circ(x, y - 113, 9, ink(1, 0.5)), { only: ["lamp"] }),
  ];
}

/** One of the two cloths: its edge, its folds, its hem. */
function cloth(edge: readonly Point[], side: -1 | 1, tone: number): string {
  const far = side < 0 ? -220 : 1500;
  const foot = edge.at(-1)!;
  const outline = smooth(
    [
      ...edge.map(([x, y]): Point => [x, y]),
      [foot[0] + side * 2, FOOT + 3, "c"],
      [far, FOOT + 40, "c"],
      [far, -160, "c"],
    ],
    { closed: true },
  );
  const bent = (at: number): Point[] =>
    edge.map(([x, y]): Point => [
      x + side * (at * 15 + at * at * 4.2) * (0.3 + (0.7 * (y + 140)) / 760),
      y + at * 2,
    ]);
  let folds = "";
  for (let i = 0; i < 10; i++) {
    const lit = smooth([...bent(i + 0.12), ...backward(bent(i + 0.52))]);
    folds += path(lit, ink(tone + 0.46 * 0.7 ** i, COLD));
  }
  return path(outline, ink(tone, COLD)) + folds;
}

/** The cable: from the stage to our feet, in loops, and its plug. */
function cable(): string {
  const { outline, along } = ribbon([
    [548, EDGE + 42, 2],
    [520, 566, 2.6],
    [452, 584, 3.2],
    [420, 606, 4.2],
    [500, 626, 5.6],
    [572, 640, 7],
    [520, 664, 9],
    [420, 664, 10.5],
    [388, 690, 12],
    [470, 706, 13],
    [570, 700, 14],
    [660, 676, 14],
    [740, 686, 15],
    [860, 760, 18],
  ]);
  const plug = `<g transform="translate(566 701)rotate(-7)">${path("M-44 -11h24l5 -5h48l5 5h22v22h-22l-5 5h-48l-5 -5h-24z", ink(0.12, COLD))}${line("M-14 -14v28M-6 -15v30M2 -15v30M14 -15v30M22 -15v30", ink(0.42, COLD), 2)}${line("M-40 -8h96", ink(0.6, COLD), 1.6)}</g>`;
  return path(outline, ink(0.03, COLD)) + line(along, ink(0.5, COLD), 1.6) + plug;
}

/** Flight cases and the desk with its two machines: the one that sings, the one in reserve. */
function desk(): string {
  const t = ink(0.06, COLD);
  let s = path(
    rect(770, 420, 190, 300, { j: 1 }) +
      rect(980, 500, 260, 240, { j: 1 }) +
      rect(1020, 410, 150, 92, { j: 1 }),
    t,
  );
  let edges = "M772 422H958M772 520H958M772 620H958M982 502H1238M1022 412H1168";
  for (let i = 0; i < 5; i++) edges += `M${786 + i * 34} 440v60M${786 + i * 34} 540v60`;
  s += line(edges, ink(0.18, COLD), 1.8);
  let leds = "";
  const dice = rng(31);
  for (let i = 0; i < 46; i++)
    leds += `M${R(784 + (i % 16) * 10.6)} ${R(448 + Math.floor(i / 16) * 15 + (dice() < 0.3 ? 3 : 0))}h0`;
  return s + line(leds, ink(0.9, 0.04), 2.6, 'stroke-linecap="round"');
}

/** Pipes, lamps on their hooks, and ropes over our heads. */
function rig(): string {
  const t = ink(0.04, COLD);
  let s = path("M-220 -140H1500V-64Q900 -40 640 -52T220 -46T-220 -30z", t);
  s += line("M-220 26L360 2M640 6L1500 40", t, 10);
  for (const [x, y, turn] of [
    [-80, 44, 20],
    [40, 40, 12],
    [150, 34, 24],
    [800, 44, -20],
    [930, 50, -12],
    [1100, 60, -24],
  ] as const)
    s += `<g transform="translate(${x} ${y})rotate(${turn})">${path("M-5 -30h10v30h-10zM-24 -4h48l6 52q-30 12 -60 0z", t)}${line("M-28 46q28 11 56 0", ink(0.2, COLD), 2)}</g>`;
  return s + line("M-140 -140V860M-110 -140V500M-122 -140V860", t, 7);
}

const HERSELF = { who: "honorine", pose: "standing", at: { x: 276, y: 722 }, height: 548, z: 0.62 } as const;

/** Her coat over her arm, the sheet in its pocket, and the badge. */
function carried(): LayerArt[] {
  const k = HERSELF.height / 720;
  const on = (x: number, y: number): readonly [number, number] => [
    HERSELF.at.x + (x - 18) * k,
    HERSELF.at.y + (y - 720) * k,
  ];
  const worn = ([x, y, c]: Point): Point => [...on(x, y), c];
  const drape: Point[] = pts(
    "56,286c 80,282 112,300 124,316 128,350 122,400 130,470 124,506c 108,512 98,506 84,514 66,508c 62,450 52,400 54,350 50,310",
  ).map(worn);
  const sheetShape: Point[] = pts("74,398c 112,384c 122,436c 84,446c").map(worn);
  const lip: Point[] = pts("72,436c 122,426c 124,470 120,490c 78,496c 72,460").map(worn);
  const m = (x: number, y: number): string => on(x, y).map(R).join(" ");
  const folds = line(
    `M${m(66, 300)}Q${m(62, 400)} ${m(70, 504)}M${m(72, 436)}Q${m(96, 432)} ${m(122, 426)}`,
    ink(0.26, COLD),
    1.6,
  );
  const motion = { sway: 0.004, speed: 0.9 };
  const traits = { who: "honorine", pivot: [HERSELF.at.x, HERSELF.at.y], motion } as const;
  const badge =
    line(`M${m(40, 150)}L${m(50, 208)}L${m(58, 152)}`, ink(0.5, COLD), 1.4) +
    path(poly([on(40, 206), on(64, 208), on(63, 240), on(39, 238)], { j: 0.3, b: 0 }), ink(0.9, COLD)) +
    line(`M${m(44, 216)}L${m(60, 217)}M${m(44, 226)}L${m(56, 227)}`, ink(0.2, COLD), 1.8);
  return [
    layer("coat", 0.63, path(smooth(drape), ink(0.1, 0.3)) + folds, traits),
    layer("sheet", 0.636, path(smooth(sheetShape), ink(0.9, 0.4)) + path(smooth(lip), ink(0.1, 0.3)), traits),
    layer("badge", 0.642, badge, traits),
  ];
}

/** White all through; his country can hardly be seen on it any more. */
const bleached = (sheets: readonly LayerArt[]): LayerArt[] =>
  sheets.map((one) =>
    one.inner === undefined ? one : reinked(one, (tone) => ink(0.84 + tone * 0.15, 0.08)),
  );

const front = pit(5, EDGE + 2, 15);
const back = pit(9, EDGE - 16, 10);

const layers: LayerArt[] = [
  layer(
    "bowl",
    0,
    bowl(
      "bc",
      [
        [0, 0.94, 0.04],
        [0.5, 0.8, 0.04],
        [1, 0.4, 0.02],
      ],
      [0.54, 0.47, 0.41],
      banks(0.99),
    ),
    { only: ["cold"] },
  ),
  layer(
    "bowl-dark",
    0,
    bowl(
      "bd",
      [
        [0, 0.5, 0.02],
        [0.5, 0.3, 0.02],
        [1, 0.16, 0.02],
      ],
      [0.26, 0.2, 0.15],
      beams() + banks(0.99),
    ),
    { only: ["dark"] },
  ),
  layer(
    "bowl-empty",
    0,
    bowl(
      "be",
      [
        [0, 0.56, 0.2],
        [1, 0.34, 0.1],
      ],
      [0.5, 0.42, 0.34],
      banks(0.2),
    ),
    { only: ["lamp"] },
  ),
  layer("people", 0.04, rows(3, 0.97, 0.06, 0.62, 1.2), { only: ["cold"] }),
  layer("people-by-night", 0.04, rows(3, 0.86, 0.1, 0.3), { only: ["dark"] }),
  layer("torches", 0.05, rows(12, 0.99, 0.5, 0.06, 1.3), { only: ["dark"] }),
  layer("empty-seats", 0.04, rows(21, 0.42, 0.4, 0.5, 0.8), { only: ["lamp"] }),
  layer("screen", 0.1, screenFrame()),
  layer("screen-rest", 0.106, pane(0.99) + emblem(), { only: ["cold"] }),
  layer("screen-song", 0.106, pane(0.99) + clone(), { only: ["dark"] }),
  layer("screen-off", 0.106, pane(0.16), { only: ["lamp"] }),
  layer("pit-back", 0.16, path(back.heads, ink(0.2, COLD)) + path(back.lights, ink(0.98, 0.4)), {
    only: ["cold", "dark"],
  }),
  layer("pit-front", 0.2, path(front.heads, ink(0.13, COLD)) + path(front.lights, ink(0.98, 0.2)), {
    only: ["cold", "dark"],
    motion: { dy: 2, speed: 1.6 },
  }),
  layer("boards", 0.36, litBoards(), { box: [-200, EDGE, 1680, 840 - EDGE] }),
  layer("pool", 0.364, pool(), { only: ["dark"], sheet: "boards" }),
  layer("wedges", 0.4, wedges()),
  ...ghostLight(),
  layer("microphone", 0.45, microphone()),
  ...bleached(
    compose("lucien", "standing", fromBehind(), {
      at: { x: 474, y: EDGE + 38 },
      height: 172,
      z: 0.46,
      id: "singer",
    }),
  ).map((one): LayerArt => ({ ...one, only: ["dark"] })),
  layer("curtain", 0.56, cloth(GAP_LEFT, -1, 0.05)),
  layer("curtain-right", 0.564, cloth(GAP_RIGHT, 1, 0.05), { sheet: "curtains" }),
  layer("cable", 0.58, cable()),
  ...bleached(
    compose("lucien", "standing", withSlate(), {
      at: { x: 596, y: 640 },
      height: 386,
      z: 0.6,
      flip: true,
      id: "lucien",
    }),
  ).map((one): LayerArt => ({ ...one, only: ["cold", "lamp"] })),
  ...figure(HERSELF),
  ...carried(),
  layer("desk", 0.7, desk()),
  layer("rig", 0.93, rig(), { box: [-200, -120, 1680, 960] }),
];

export default {
  id: "stadium",
  palette: "nave",
  focus: 0.62,
  parallax: 50,
  ambient: 0.5,
  grain: 0.1,
  vignette: 0.3,
  split: -1,
  shadow: [40, 0.8],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    cold: [
      { x: SCREEN.x, y: SCREEN.y, z: 0.5, radius: 520, intensity: 0.96, temp: 0.03, halo: 0.16 },
      { x: EYE.x, y: EDGE, z: 0.48, radius: 300, intensity: 0.6, temp: 0.06, halo: 0.12 },
    ],
    dark: {
      lights: [
        { x: SCREEN.x, y: SCREEN.y, z: 0.5, radius: 330, intensity: 0.95, temp: 0.03, halo: 0.12 },
        { x: EYE.x, y: EDGE + 10, z: 0.45, radius: 260, intensity: 0.95, temp: 0.08, halo: 0.16 },
      ],
      ambient: 0.4,
    },
    lamp: {
      lights: [
        { x: 470, y: EDGE - 79, z: 0.5, radius: 420, intensity: 1.15, temp: 0.5, halo: 0.22 },
        { x: 440, y: 90, z: 0.1, radius: 420, intensity: 0.5, temp: 0.04, halo: 0.05 },
      ],
      ambient: 0.36,
    },
  },
  subject: { x: 20, y: 0, w: 780, h: 720 },
  portrait: { x: 176, y: 96, w: 570, h: 640 },
  layers,
  objects: {
    cable: { layer: "cable" },
    microphone: { layer: "microphone", box: [MIC.x - 30, MIC.y - 140, 60, 146] },
    sheet: { layer: "sheet" },
    crowd: { layer: "pit-front", box: [200, 380, 490, 140] },
    curtain: { layer: "curtain-right", box: [640, 60, 130, 540] },
  },
} satisfies SceneArt;
