/** Argus, second floor: a bare, frontal room with its back to the winter day. The town stands in the glass; above it the same town hangs as points; under both a dark table carries one white envelope. */
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
  type Point,
} from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { onePoint } from "../kit/props/one-point.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const EYE = { x: 400, y: 293, person: 470, height: 0.78 } as const;
const { at, quad } = onePoint(EYE);
const COLD = 0.06;
/** Nearness of the glass, half-width of the room in units, height of the ceiling in persons. */
const BACK = 0.42;
const HALF = 900;
const CEILING = 1.9;
const [GLASS_LEFT, GLASS_TOP] = at(-HALF, CEILING, BACK);
const [GLASS_RIGHT, GLASS_FOOT] = at(HALF, 0, BACK);
/** The table: its height in persons, half-width in units, nearness of its two ends. */
const TABLE = { h: 0.42, half: 136, far: 0.58, near: 2.02 } as const;
const PANEL = { x: 292, y: 92, w: 216, h: 186 } as const;

const xy = (p: Point): string => `${p[0]} ${p[1]}`;

/** Daybreak behind thin cloud: the whole sky is the lamp. */
function sky(): string {
  return `<defs>${grad("s", [
    [0, 0.5, 0.04],
    [0.45, 0.74, 0.1],
    [0.78, 0.92, 0.34],
    [1, 0.97, 0.42],
  ])}</defs><rect x="-60" y="40" width="920" height="330" fill="url(#s)"/><circle cx="232" cy="322" r="17" fill="${ink(1, 0.46)}"/>`;
}

/** One row of the town on its hill: roofs and chimneys, stepping along the profile. */
function row(profile: (x: number) => number, k: number, seed: number, foot: number): string {
  const dice = rng(seed);
  let d = `M-60 ${foot}`;
  for (let x = -60; x < 860;) {
    const w = k * (13 + dice() * 16);
    const y = profile(x + w / 2) - dice() * 8 * k;
    const rise = k * (3 + dice() * 4);
    const [ridge, end] = [x + w * (0.2 + dice() * 0.2), x + w * (0.7 + dice() * 0.2)];
    d += `L${R(x)} ${R(y)}L${R(ridge)} ${R(y - rise)}`;
    if (dice() < 0.4) d += `H${R(end - 3.4 * k)}v${R(-4.5 * k)}h${R(2.2 * k)}v${R(4.5 * k)}`;
    d += `H${R(end)}L${R(x + w)} ${R(y)}`;
    x += w;
  }
  return `${d}L860 ${foot}Z`;
}
const plateau = (top: number, fall: number, mid: number) => (x: number) =>
  top + fall * Math.min(1, (Math.abs(x - mid) / 330) ** 2.2);

/** Far ridge beyond the Charente. */
const ridge = (): string =>
  path("M-60 350Q90 332 240 344T520 338T860 344V460H-60Z", ink(0.66, 0.22)) +
  path("M-60 364Q160 348 330 358T640 352T860 362V460H-60Z", ink(0.58, 0.14));

/** The old town: the tower of Saint-Pierre, its cupola, a town hall with a keep. */
function oldTown(): string {
  const fill = ink(0.42, 0.08);
  const p = (x: number, y: number, k: number, shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [x + a * k, y + b * k, c]));
  const tower = p(
    552,
    372,
    1,
    "-13,0c -13,-72c -11,-72c -11,-88c -9,-88c -9,-103c -7,-103c -7,-112c 0,-122c 7,-112c 7,-103c 9,-103c 9,-88c 11,-88c 11,-72c 13,-72c 13,0c",
  );
  const dome = p(588, 372, 1, "-20,0c -20,-40c -16,-40c -14,-54 0,-62 14,-54 16,-40c 20,-40c 20,0c");
  const keep = p(
    64,
    384,
    1,
    "-14,0c -14,-64c -17,-64c -17,-74c -11,-74c -11,-70c -5,-70c -5,-74c 5,-74c 5,-70c 11,-70c 11,-74c 17,-74c 17,-64c 14,-64c 14,0c",
  );
  const holes =
    "M546 290v12M558 290v12M547 268v9M557 268v9M549 254v6M555 254v6M580 338v10M588 338v10M596 338v10";
  return (
    path(row(plateau(366, 34, 420), 1, 5, 470) + tower + dome + keep, fill) +
    line(holes, ink(0.86, 0.34), 2.6, 'stroke-linecap="round"')
  );
}

/** Smoke going straight up in the cold, from every house but one. */
function smoke(): string {
  let d = "";
  for (const [x, y, h] of [
    [30, 392, 60],
    [128, 396, 74],
    [292, 378, 48],
    [496, 380, 52],
    [640, 384, 76],
    [726, 396, 66],
  ] as const)
    d += `M${x} ${y}q-6 ${-h * 0.3} 2 ${-h * 0.55}t4 ${-h * 0.45}`;
  return line(d, ink(0.7, 0.24), 3, 'stroke-linecap="round"');
}

const nearRoofs = (): string => {
  const snow = row(plateau(409, 16, 380), 1.9, 12, 480);
  return path(row(plateau(404, 16, 380), 1.9, 12, 480), ink(0.82, 0.1)) + path(snow, ink(0.26, 0.06));
};

/** The printing shop's roof: low, wide, no smoke. */
const shop = (): string =>
  path("M192 440V414L212 397H262L282 414V440Z", ink(0.14, 0.1)) +
  path("M190 415L211 394H263L284 415L262 401H213Z", ink(0.92, 0.1)) +
  path("M246 398V374H257V398Z", ink(0.14, 0.1)) +
  path("M245 371h13v4h-13z", ink(0.92, 0.1));

/** Sheets of glass held by five blades of steel: frontal, exact. */
function mullions(): string {
  let d = "";
  for (const u of [-HALF, -HALF * 0.34, HALF * 0.34, HALF]) {
    const [x] = at(u, 0, BACK);
    d += `M${R(x - 2.6)} ${GLASS_TOP - 6}h5.2V${GLASS_FOOT + 6}h-5.2z`;
  }
  return path(
    d +
      `M${GLASS_LEFT - 4} ${GLASS_TOP - 8}H${GLASS_RIGHT + 4}v9H${GLASS_LEFT - 4}z` +
      `M${GLASS_LEFT - 4} ${GLASS_FOOT - 5}H${GLASS_RIGHT + 4}v9H${GLASS_LEFT - 4}z`,
    ink(0.1, COLD),
  );
}

/** Everything that is not glass: two blind walls, the ceiling and its joints. */
function shellOf(): string {
  const s = 3.4;
  const wall = (side: -1 | 1): string =>
    quad(
      [side * HALF, CEILING, BACK],
      [side * HALF, CEILING, s],
      [side * HALF, 0, s],
      [side * HALF, 0, BACK],
    );
  let joints = "";
  for (let q = BACK * 1.32; q < 2.4; q *= 1.32)
    for (const side of [-1, 1]) joints += `M${xy(at(side * HALF, CEILING, q))}L${xy(at(side * HALF, 0, q))}`;
  return (
    `<defs>${grad(
      "l",
      [
        [0, 0.13, COLD],
        [1, 0.34, 0.1],
      ],
      { x1: 0, x2: 1, y2: 0 },
    )}${grad(
      "r",
      [
        [0, 0.34, 0.1],
        [1, 0.1, COLD],
      ],
      { x1: 0, x2: 1, y2: 0 },
    )}</defs>` +
    path(wall(-1), "url(#l)") +
    path(wall(1), "url(#r)") +
    line(joints, ink(0.1, COLD), 1.6)
  );
}

/** Ceiling: coffers of dead neon, seen from below. */
function ceiling(): string {
  let s =
    `<defs>${grad("c", [
      [0, 0.06, COLD],
      [1, 0.3, 0.1],
    ])}</defs>` +
    path(
      quad([-HALF, CEILING, BACK], [HALF, CEILING, BACK], [HALF, CEILING, 1.4], [-HALF, CEILING, 1.4]),
      "url(#c)",
    );
  let tubes = "";
  for (const u of [-560, 0, 560])
    for (const [a, b] of [
      [0.46, 0.58],
      [0.66, 0.9],
    ] as const)
      tubes += quad([u - 60, CEILING, a], [u + 60, CEILING, a], [u + 60, CEILING, b], [u - 60, CEILING, b]);
  return s + path(tubes, ink(0.42, COLD));
}

/** Waxed floor: the day comes in along it and is lost. */
function floor(): string {
  const s = 3.4;
  let out =
    `<defs>${grad("f", [
      [0, 0.6, 0.24],
      [0.2, 0.42, 0.12],
      [0.6, 0.22, COLD],
      [1, 0.12, COLD],
    ])}<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="447" y2="840">${[
      [0, 0.86, 0.36],
      [0.3, 0.56, 0.24],
      [0.7, 0.26, 0.1],
      [1, 0.14, COLD],
    ]
      .map(([o = 0, t = 0, c = 0]) => `<stop offset="${o}" stop-color="${ink(t, c)}"/>`)
      .join("")}</linearGradient></defs>` +
    path(quad([-HALF, 0, BACK], [HALF, 0, BACK], [HALF, 0, s], [-HALF, 0, s]), "url(#f)");
  let gleam = "";
  for (const u of [-600, 0, 600])
    gleam += quad([u - 250, 0, BACK], [u + 250, 0, BACK], [u + 170, 0, 3.4], [u - 170, 0, 3.4]);
  out += path(gleam, "url(#g)");
  let joints = "";
  for (let u = -HALF; u <= HALF; u += 150) joints += `M${xy(at(u, 0, BACK))}L${xy(at(u, 0, s))}`;
  for (let q = BACK; q < 1.6; q *= 1.16) joints += `M${xy(at(-HALF, 0, q))}L${xy(at(HALF, 0, q))}`;
  return out + line(joints, ink(0.16, COLD), 1.2);
}

/** Forty thousand inhabitants: a dark sheet of glass, and on it the plateau, the river that is nobody, the points. */
function map(): string {
  const { x, y, w, h } = PANEL;
  const dice = rng(40);
  const [cx, cy] = [x + w / 2, y + h / 2 + 6];
  let [faint, plain, bright] = ["", "", ""];
  const river = (a: number): number => y + 30 + 14 * Math.sin((a - x) / 30) + (a - x) * 0.05;
  for (let b = y + 9; b < y + h - 6; b += 6.2)
    for (let a = x + 9; a < x + w - 6; a += 6.2) {
      if (Math.abs(b - river(a)) < 8 || Math.hypot(a - cx, b - cy) < 7) continue;
      const away = Math.hypot((a - cx) / 92, (b - cy) / 62);
      const here = 1.22 - away + (dice() - 0.5) * 0.62;
      if (here < 0.12) continue;
      const point = `M${R(a)} ${R(b)}h0`;
      if (here > 0.86) bright += point;
      else if (here > 0.48) plain += point;
      else faint += point;
    }
  const round = 'stroke-linecap="round"';
  return (
    path(rect(x, y, w, h, { j: 0 }), ink(0.1, 0.02)) +
    line(`M${x} ${y}h${w}v${h}h${-w}z`, ink(0.3, 0.02), 2.4) +
    line(faint, ink(0.6, 0.02), 1.7, round) +
    line(plain, ink(0.84, 0.02), 2.7, round) +
    line(bright, ink(0.98, 0.02), 3.9, round) +
    circ(cx, cy, 3.4, ink(0.86, 0.96)) +
    `<circle cx="${cx}" cy="${cy}" r="7.4" fill="none" stroke="${ink(0.7, 0.96)}" stroke-width="1.4"/>`
  );
}
const hangers = (): string =>
  line(`M${PANEL.x + 20} -120V${PANEL.y}M${PANEL.x + PANEL.w - 20} -120V${PANEL.y}`, ink(0.08, COLD), 2.4);

/** The long table: a black trapezoid that holds a little of the sky at its far end. */
function table(): string {
  const { h, half, far, near } = TABLE;
  const edge = 0.035;
  return (
    `<defs>${grad("t", [
      [0, 0.4, 0.14],
      [0.16, 0.2, 0.08],
      [0.5, 0.1, COLD],
      [1, 0.07, COLD],
    ])}</defs>` +
    path(quad([-half, h, near], [half, h, near], [half, -0.4, near], [-half, -0.4, near]), ink(0.035, COLD)) +
    path(quad([-half, h, far], [half, h, far], [half, h, near], [-half, h, near]), "url(#t)") +
    path(
      quad([-half, h, near], [half, h, near], [half, h - edge, near], [-half, h - edge, near]),
      ink(0.16, COLD),
    ) +
    line(
      `M${xy(at(-half, h, near))}L${xy(at(-half, h, far))}M${xy(at(half, h, far))}L${xy(at(half, h, near))}`,
      ink(0.5, 0.2),
      1.6,
    )
  );
}
const onTable = (u: number, s: number): Point => at(u, TABLE.h, s);

/** The map again, upside down in the varnish. */
function reflections(): string {
  const dice = rng(9);
  let d = "";
  for (let i = 0; i < 90; i++) {
    const s = lerp(0.66, 1.06, dice());
    const u = (dice() + dice() - 1) * 96;
    d += `M${xy(onTable(u, s))}h${R(1 + 3 * dice())}`;
  }
  return line(d, ink(0.5, 0.02), 1.5, 'stroke-linecap="round"');
}

/** One white envelope, in the middle, sealed in red. */
function envelope(): string {
  const q = (u0: number, s0: number, u1: number, s1: number, drop = 0): string => {
    const p = [onTable(u0, s0), onTable(u1, s0), onTable(u1, s1), onTable(u0, s1)];
    return p.map(([x, y], i) => `${i ? "L" : "M"}${x} ${R(y + drop)}`).join("") + "Z";
  };
  const [cx, cy] = onTable(0, 1.42);
  return (
    path(q(-52, 1.3, 56, 1.6, 4), ink(0.02, COLD)) +
    path(q(-54, 1.29, 54, 1.58), ink(0.97, 0.3)) +
    line(
      `M${xy(onTable(-54, 1.58))}L${cx - 8} ${cy + 1}M${xy(onTable(54, 1.58))}L${cx + 8} ${cy + 1}M${xy(onTable(-54, 1.29))}L${cx} ${cy + 2}L${xy(onTable(54, 1.29))}`,
      ink(0.5, 0.2),
      1.8,
    ) +
    `<ellipse cx="${cx}" cy="${cy}" rx="13" ry="8" fill="${ink(0.6, 1)}"/><ellipse cx="${cx}" cy="${R(cy - 1.5)}" rx="7.5" ry="4.2" fill="${ink(0.4, 1)}"/>`
  );
}

/** The stamp on its foot, the stick of wax lying by it, and a typed sheet half hidden under a card. */
function stamp(): string {
  const [x, y] = onTable(-84, 1.24);
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  return (
    path(
      p(
        "-20,2c 20,2c 20,-9c 8,-13c 5,-22 7,-30 11,-38 8,-50 0,-54 -8,-50 -11,-38 -7,-30 -5,-22 -8,-13c -20,-9c",
      ),
      ink(0.36, 0.5),
    ) +
    line(p("11,-38 8,-50 0,-54").replace("Z", "") + `M${x + 20} ${y - 9}H${x + 8}`, ink(0.7, 0.2), 1.8) +
    line(`M${x + 34} ${y + 6}l40 -5`, ink(0.5, 1), 6, 'stroke-linecap="round"')
  );
}
function minutes(): string {
  const q = (u0: number, s0: number, u1: number, s1: number): string => {
    const p = [onTable(u0, s0), onTable(u1, s0), onTable(u1, s1), onTable(u0, s1)];
    return p.map(([x, y], i) => `${i ? "L" : "M"}${x} ${y}`).join("") + "Z";
  };
  let typed = "";
  for (let s = 0.94; s < 1.05; s += 0.022) typed += `M${xy(onTable(-116, s))}L${xy(onTable(-72, s))}`;
  return (
    path(q(-122, 0.92, -30, 1.14), ink(0.74, 0.2)) +
    line(typed, ink(0.3, 0.2), 1.6, 'stroke-dasharray="7 3 12 3 4 3"') +
    path(q(-70, 0.91, -26, 1.15), ink(0.3, 0.3))
  );
}

/** The visitor's chair: forty-three centimetres, hardly any back. Seen from its side, waiting. */
function chair(): string {
  const [x, y] = at(398, 0, 0.86);
  const t = ink(0.05, COLD);
  const rim = ink(0.5, 0.2);
  return (
    path(
      poly(
        [
          [x - 44, y - 112],
          [x + 46, y - 114],
          [x + 46, y - 102],
          [x - 44, y - 100],
        ],
        { j: 0.3 },
      ) +
        `M${x - 40} ${y - 102}h7l-4 102h-6zM${x + 36} ${y - 104}h8l6 104h-7zM${x - 30} ${y - 102}h5v92h-5zM${x + 26} ${y - 102}h5v92h-5z` +
        outline(
          pts(
            `${x + 40},${y - 108}c ${x + 50},${y - 160} ${x + 58},${y - 206}c ${x + 66},${y - 204}c ${x + 60},${y - 158} ${x + 48},${y - 106}c`,
          ),
        ),
      t,
    ) + line(`M${x - 44} ${y - 112}L${x + 40} ${y - 114}M${x + 57} ${y - 206}h9`, rim, 2)
  );
}

/** Our side: the door jambs, taken off their hinges. */
const jambs = (): string => {
  const t = ink(0.03, COLD);
  return (
    path("M-220 -140H-128V860H-220ZM960 -140H1500V860H960Z", t) +
    line("M-128 140h10v54h-10M-128 520h10v54h-10", ink(0.12, COLD), 3)
  );
};

const layers: LayerArt[] = [
  layer("sky", 0.02, sky(), { unlit: true }),
  layer("ridge", 0.06, ridge(), { unlit: true }),
  layer("town", 0.1, oldTown(), { unlit: true }),
  layer("smoke", 0.12, smoke(), { unlit: true, motion: { dx: 2, speed: 0.4 } }),
  layer("roofs", 0.15, nearRoofs(), { unlit: true }),
  layer("shop", 0.17, shop(), { unlit: true }),
  layer("ceiling", 0.22, ceiling()),
  layer("walls", 0.24, shellOf()),
  layer("floor", 0.26, floor()),
  layer("mullions", 0.29, mullions()),
  layer("hangers", 0.33, hangers()),
  layer("map", 0.35, map(), { unlit: true }),
  ...figure({ who: "corentin", pose: "seated", at: { x: 186, y: 660 }, height: 480, z: 0.56 }),
  ...figure({ who: "corentin", pose: "standing", at: { x: 186, y: 660 }, height: 480, z: 0.56 }),
  layer("chair", 0.6, chair()),
  ...figure({ who: "honorine", pose: "standing", at: { x: 648, y: 664 }, height: 470, z: 0.62, flip: true }),
  layer("table", 0.66, table()),
  layer("minutes", 0.68, minutes()),
  layer("reflections", 0.672, reflections()),
  layer("stamp", 0.7, stamp()),
  layer("envelope", 0.72, envelope()),
  layer("jambs", 0.93, jambs()),
];

const day = { x: 400, y: 330, z: 0.28, radius: 560, intensity: 1, temp: 0.2, halo: 0.1 };
const points = { x: 400, y: 190, z: 0.36, radius: 240, intensity: 0.85, temp: 0.02, halo: 0.1 };

export default {
  id: "argus_office",
  palette: "dawn",
  focus: 0.62,
  parallax: 50,
  ambient: 0.5,
  grain: 0.06,
  vignette: 0.34,
  split: -1,
  shadow: [30, 0.6],
  hatch: { strength: 0.52, pitch: 4.6, cross: 0.66, ruled: true },
  lights: { day: [day, points] },
  subject: { x: 10, y: 20, w: 780, h: 680 },
  portrait: { x: 66, y: 40, w: 736, h: 650 },
  layers,
  objects: {
    envelope: { layer: "envelope" },
    window: { layer: "mullions", box: [30, 80, 240, 360] },
    map: { layer: "map" },
    stamp: { layer: "stamp" },
    chair: { layer: "chair" },
  },
} satisfies SceneArt;
