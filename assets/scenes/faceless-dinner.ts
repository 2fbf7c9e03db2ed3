/** Dinner at Mme de Nucingen's: white on white under cold candles; the cloth comes towards us like a sheet of light, the diners are cut out of it, and a slice of silicon has all the colour. */
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
  rgrad,
  rng,
  type Point,
} from "../kit/draw/index.ts";
import { bounds } from "../kit/figures/bounds.ts";
import { figure } from "../kit/figures/figure.ts";
import { guest } from "../kit/figures/guests.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { candles, chandelier, type Hanging } from "../kit/props/chandelier.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const COLD = 0.06;
const LUSTRE: Hanging = { x: 414, y: 196, r: 122, top: -130 };
const FAR = { y: 438, left: 182, right: 646 };
const NEAR = { y: 640, left: 52, right: 776 };
const DOOR = { x: 66, y: 112, w: 116, h: 330 };
const PORTRAIT = { x: 642, y: 88, w: 108, h: 142 };
const BELL = { x: 414, y: 578 };

const cut = (points: string, j = 0.6): string => poly(pts(points), { j });
/** A place on the cloth: u 0..1 across, v 0 far .. 1 near. */
function onCloth(u: number, v: number): Point {
  const w = v * (0.62 + 0.38 * v);
  return [
    R(lerp(lerp(FAR.left, FAR.right, u), lerp(NEAR.left, NEAR.right, u), w)),
    R(lerp(FAR.y, NEAR.y, w)),
  ];
}
const size = (v: number): number => lerp(0.62, 1, v);

/** Panels of white wood, a cornice; the ceiling shines. */
function wall(): string {
  let s = path(rect(-200, -120, 1680, 600, { j: 0 }), ink(0.74, COLD));
  s += path(rect(-200, -120, 1680, 132, { j: 0 }), ink(0.86, COLD));
  s += line("M-200 14H1480M-200 24H1480M-200 44H1480", ink(0.5, COLD), 1.6);
  let teeth = "";
  for (let x = -196; x < 1480; x += 15) teeth += `M${x} 28h8v10h-8z`;
  s += path(teeth, ink(0.6, COLD));
  const panel = (x: number, w: number): string => {
    const frame = (g: number, tone: number, width: number): string =>
      line(`M${x + g} ${72 + g}H${x + w - g}V${396 - g}H${x + g}Z`, ink(tone, COLD), width);
    return frame(0, 0.54, 2) + frame(4, 0.9, 2.2) + frame(9, 0.6, 1.2);
  };
  for (const [x, w] of [
    [-150, 180],
    [216, 340],
    [592, 208],
    [836, 86],
    [950, 300],
    [1280, 180],
  ] as const)
    s += panel(x, w);
  return (
    s +
    path(rect(-200, 404, 1680, 7, { j: 0 }), ink(0.88, COLD)) +
    line("M-200 412H1480", ink(0.52, COLD), 1.6)
  );
}

/** Parquet, pale, laid towards us. */
function floor(): string {
  let s = `<defs>${grad("f", [
    [0, 0.7, COLD],
    [1, 0.78, COLD],
  ])}</defs>${path(rect(-200, 476, 1680, 370, { j: 0 }), "url(#f)")}`;
  let d = "";
  for (let i = -14; i <= 14; i++) d += `M${414 + i * 66} 476L${414 + i * 150} 840`;
  for (const y of [500, 534, 584, 652, 744]) d += `M-200 ${y}H1480`;
  s += line(d, ink(0.6, COLD), 1.4);
  return (
    s +
    path(rect(-200, 462, 1680, 16, { j: 0 }), ink(0.84, COLD)) +
    line("M-200 478H1480", ink(0.36, COLD), 2)
  );
}

/** The service door, a hand's breadth open on a dark stair. */
function door(): string {
  const { x, y, w, h } = DOOR;
  const leaf = (lx: number, lw: number): string => {
    let s = path(rect(lx, y, lw, h + 24, { j: 0 }), ink(0.84, COLD));
    for (const [py, ph] of [
      [y + 18, 110],
      [y + 146, 60],
      [y + 224, 110],
    ] as const)
      s += line(`M${lx + 9} ${py}h${lw - 18}v${ph}h${18 - lw}z`, ink(0.58, COLD), 1.5);
    return s;
  };
  let s =
    path(rect(x - 12, y - 14, w + 24, h + 38, { j: 0 }), ink(0.66, COLD)) +
    line(`M${x - 12} ${y + h + 24}V${y - 14}H${x + w + 12}V${y + h + 24}`, ink(0.46, COLD), 2);
  s += path(rect(x, y, w, h + 24, { j: 0 }), ink(0.1, 0.03));
  s += line(
    `M${x + w - 26} ${y + 300}h26M${x + w - 24} ${y + 270}h24M${x + w - 22} ${y + 242}h22M${x + w - 20} ${y + 216}h20`,
    ink(0.28, 0.03),
    2,
  );
  s +=
    leaf(x, 56) +
    path(
      cut(`${x + 56},${y} ${x + 90},${y + 10} ${x + 90},${y + h + 40} ${x + 56},${y + h + 24}`, 0),
      ink(0.7, COLD),
    );
  return (
    s +
    circ(x + 84, y + 184, 3.6, ink(0.36, 0.5)) +
    line(`M${x + 62} ${y + 26}L${x + 84} ${y + 32}V${y + 140}L${x + 62} ${y + 136}Z`, ink(0.54, COLD), 1.4)
  );
}

/** The only face of the room: the vermicelli man, with his dog's eyes and flour on his lapel. */
function portrait(): string {
  const { x, y, w, h } = PORTRAIT;
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  let s =
    path(rect(x - 12, y - 12, w + 24, h + 24, { j: 0.5 }), ink(0.9, 0.2)) +
    line(
      `M${x - 12} ${y - 12}h${w + 24}v${h + 24}h${-w - 24}zM${x - 6} ${y - 6}h${w + 12}v${h + 12}h${-w - 12}z`,
      ink(0.5, 0.2),
      2,
    );
  s += path(rect(x, y, w, h, { j: 0 }), ink(0.26, 0.3));
  s += path(p("4,142c 6,116 18,100 40,94c 70,94c 92,100 104,116 106,142c"), ink(0.1, 0.4));
  s +=
    path(p("36,142c 40,104 46,96c 66,96c 74,104 78,142c"), ink(0.6, 0.4)) +
    line(
      `M${x + 56} ${y + 104}v1M${x + 56} ${y + 116}v1M${x + 56} ${y + 128}v1`,
      ink(0.14),
      4,
      'stroke-linecap="round"',
    );
  s += path(p("34,98c 44,86 70,86 80,98c 70,110 62,104 56,98 50,104 42,110"), ink(0.8, 0.3));
  s += path(
    p("56,18 76,24 84,42 86,60 88,74 80,90 66,98 56,100 46,98 32,90 24,74 26,60 28,42 36,24"),
    ink(0.58, 0.48),
  );
  s += path(p("24,64 21,54 24,48 28,56") + p("88,64 91,54 88,48 84,56"), ink(0.48, 0.48));
  s += path(
    p("28,46c 26,30 36,14 56,12 76,14 86,30 84,46c 80,34 74,28 66,30 54,24 40,30 34,34"),
    ink(0.7, 0.2),
  );
  const eye = (ex: number, k: number): string =>
    path(p(`${ex - 8},55 ${ex},50 ${ex + 8},56 ${ex},61`), ink(0.84, 0.3)) +
    circ(x + ex, y + 56, 3.5, ink(0.06)) +
    line(
      `M${x + ex - 9 * k} ${y + 58}Q${x + ex} ${y + 46} ${x + ex + 10 * k} ${y + 54}M${x + ex - 8 * k} ${y + 64}q${8 * k} 4 ${14 * k} 0`,
      ink(0.2),
      1.8,
    ) +
    line(`M${x + ex - 9 * k} ${y + 47}Q${x + ex} ${y + 39} ${x + ex + 8 * k} ${y + 40}`, ink(0.3), 3);
  s += eye(43, 1) + eye(69, -1);
  s +=
    line(
      `M${x + 56} ${y + 56}q-6 14 -3 17q4 3 8 0M${x + 44} ${y + 84}q12 6 24 0`,
      ink(0.2),
      2,
      'stroke-linecap="round"',
    ) + line(`M${x + 36} ${y + 74}q-4 9 2 15M${x + 76} ${y + 74}q4 9 -2 15`, ink(0.36), 1.8);
  const dice = rng(4);
  let flour = "";
  for (let i = 0; i < 26; i++) flour += `M${R(x + 78 + dice() * 18)} ${R(y + 108 + dice() * 26)}h.1`;
  return (
    s +
    line(flour, ink(0.9, 0.2), 2.2, 'stroke-linecap="round"') +
    line(`M${x + w / 2} ${y - 12}V44`, ink(0.46, COLD), 1.4)
  );
}

/** A medallion chair behind the cloth, waiting. */
function chair(x: number, y: number, k: number): string {
  const p = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [x + a * k, y + b * k, c]));
  return (
    path(p("0,-104 32,-94 44,-62 34,-24 0,-12 -34,-24 -44,-62 -32,-94"), ink(0.9, COLD)) +
    line(
      p("0,-104 32,-94 44,-62 34,-24 0,-12 -34,-24 -44,-62 -32,-94") +
        p("0,-94 25,-86 34,-62 26,-32 0,-22 -26,-32 -34,-62 -25,-86"),
      ink(0.5, COLD),
      1.8,
    ) +
    path(p("-40,-4c -26,-16 26,-16 40,-4c 40,30c -40,30c"), ink(0.86, COLD)) +
    line(p("-40,-4c -26,-16 26,-16 40,-4c 40,30c -40,30c"), ink(0.5, COLD), 1.6)
  );
}

/** The cloth: its creases run from the lustre to us; the hem falls in cold folds. */
function cloth(): string {
  let s = `<defs>${rgrad(
    "c",
    [
      [0, 1, 0.1],
      [0.55, 0.96, 0.08],
      [1, 0.86, 0.05],
    ],
    { cx: 414, cy: 520, r: 420 },
  )}${grad("h", [
    [0, 0.92, COLD],
    [1, 0.72, COLD],
  ])}</defs>`;
  const hem: string[] = [];
  const folds = 17;
  for (let i = 0; i <= folds; i++) {
    const x = lerp(NEAR.right + 8, NEAR.left - 8, i / folds);
    hem.push(`${R(x)},${i % 2 ? 770 : 756}`);
  }
  s += path(outline(pts(`${NEAR.left},${NEAR.y}c ${NEAR.right},${NEAR.y}c ${hem.join(" ")}`)), "url(#h)");
  let pleats = "";
  let shade = "";
  for (let i = 1; i < folds; i++) {
    const a = lerp(NEAR.left, NEAR.right, i / folds);
    const b = lerp(NEAR.left - 8, NEAR.right + 8, i / folds);
    if (i % 2) shade += `M${R(a)} ${NEAR.y + 14}L${R(b + 12)} 770H${R(b - 12)}Z`;
    else pleats += `M${R(a)} ${NEAR.y + 8}L${R(b)} 770`;
  }
  s += path(shade, ink(0.7, COLD)) + line(pleats, ink(0.99, COLD), 2);
  s += path(`M${FAR.left} ${FAR.y}H${FAR.right}L${NEAR.right} ${NEAR.y}H${NEAR.left}Z`, "url(#c)");
  let creases = "";
  for (const u of [0.2, 0.4, 0.6, 0.8])
    creases += `M${onCloth(u, 0).slice(0, 2).join(" ")}L${onCloth(u, 1).slice(0, 2).join(" ")}`;
  for (const v of [0.34, 0.7])
    creases += `M${onCloth(0, v).slice(0, 2).join(" ")}L${onCloth(1, v).slice(0, 2).join(" ")}`;
  s += line(creases, ink(0.82, COLD), 1.3);
  return (
    s + line(`M${FAR.left} ${FAR.y}H${FAR.right}L${NEAR.right} ${NEAR.y}H${NEAR.left}Z`, ink(0.72, COLD), 1.6)
  );
}

const SHADOW = ink(0.74, 0.03);
const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ""): string =>
  `<ellipse cx="${R(x)}" cy="${R(y)}" rx="${R(rx)}" ry="${R(ry)}" fill="${fill}" ${more}/>`;

/** White plate on white cloth: a shadow, a rim, and nothing in it. */
function plate(u: number, v: number): string {
  const [x, y] = onCloth(u, v);
  const k = size(v);
  return (
    oval(x + 3 * k, y + 4 * k, 35 * k, 11 * k, SHADOW) +
    oval(x, y, 34 * k, 10.5 * k, ink(0.97, COLD), `stroke="${ink(0.56, COLD)}" stroke-width="1.2"`) +
    oval(x, y + 1 * k, 22 * k, 6.4 * k, ink(0.9, COLD), `stroke="${ink(0.66, COLD)}" stroke-width="1"`)
  );
}

/** Knife and fork, turned. */
function cutlery(u: number, v: number, turn: number): string {
  const [x, y] = onCloth(u, v);
  const k = size(v);
  return `<g transform="translate(${x} ${y})scale(${R(k)} ${R(k * 0.8)})rotate(${turn})">${line("M0 -22V6", ink(0.5, COLD), 3.4) + line("M0 6V26", ink(0.24, COLD), 3)}</g>`;
}

/** A stemmed glass, its wine as pale as the rest. */
function wineGlass(u: number, v: number, fill = 0.7): string {
  const [x, y] = onCloth(u, v);
  const k = size(v);
  const p = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [x + a * k, y + b * k, c]));
  return (
    oval(x + 4 * k, y + 2 * k, 14 * k, 4 * k, SHADOW) +
    path(p("-11,-46c 11,-46c 9,-32 1,-26 -1,-26 -9,-32"), ink(fill, 0.02)) +
    line(
      p("-12,-62c 12,-62c 12,-40 1,-26c -1,-26c -12,-40") +
        `M${x} ${R(y - 26 * k)}V${y}M${R(x - 11 * k)} ${y}H${R(x + 11 * k)}`,
      ink(0.42, COLD),
      1.5,
    ) +
    line(`M${R(x - 8 * k)} ${R(y - 56 * k)}V${R(y - 42 * k)}`, ink(1, COLD), 2)
  );
}

/** A menu pulled by hand, standing like a roof; the second course has lost a letter. */
function menu(u: number, v: number): string {
  const [x, y] = onCloth(u, v);
  const k = size(v);
  const q = (shape: string): string =>
    cut(
      pts(shape)
        .map(([a, b]) => `${R(x + a * k)},${R(y + b * k)}`)
        .join(" "),
      0.3,
    );
  return (
    path(q("14,0 24,-3 20,-42 14,-44"), ink(0.66, COLD)) +
    path(q("-14,2 16,2 14,-44 -12,-44"), ink(0.95, 0.3), `stroke="${ink(0.5, COLD)}" stroke-width=".8"`) +
    line(
      `M${R(x - 5 * k)} ${R(y - 37 * k)}h${R(11 * k)}M${R(x - 8 * k)} ${R(y - 28 * k)}h${R(18 * k)}M${R(x - 6 * k)} ${R(y - 21 * k)}h${R(13 * k)}M${R(x - 8 * k)} ${R(y - 14 * k)}h${R(17 * k)}M${R(x - 5 * k)} ${R(y - 7 * k)}h${R(11 * k)}`,
      ink(0.22),
      R(2.2 * k),
      `stroke-dasharray="${R(3 * k)} ${R(1 * k)} ${R(5 * k)} ${R(1.2 * k)}"`,
    )
  );
}

function settings(near: boolean): string {
  let s = "";
  const places = near
    ? ([
        [0.12, 0.62, -40],
        [0.88, 0.62, 40],
      ] as const)
    : ([
        [0.1, 0.13, 0],
        [0.3, 0.1, 0],
        [0.5, 0.1, 90],
        [0.7, 0.1, 0],
        [0.9, 0.13, 90],
      ] as const);
  for (const [u, v, turn] of places) s += plate(u, v) + cutlery(u + 0.082, v + 0.02, turn);
  if (near) return s + wineGlass(0.25, 0.6, 0.8) + menu(0.31, 0.8) + menu(0.735, 0.52);
  for (const [u] of places) s += wineGlass(u - 0.064, 0.26, 0.8);
  return s + menu(0.2, 0.33) + menu(0.8, 0.33);
}

/** Bread in its napkin: what one of them will lift to where a nose would be. */
function bread(): string {
  const [x, y] = onCloth(0.72, 0.8);
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  const slice = (dx: number, dy: number, turn: number): string =>
    `<g transform="translate(${R(x + dx)} ${R(y + dy)})rotate(${turn})">${path(outline(pts("-18,0c -20,-16 -10,-24 0,-22 10,-24 20,-16 18,0c")), ink(0.8, 0.42), `stroke="${ink(0.34, 0.6)}" stroke-width="3"`)}</g>`;
  return (
    oval(x + 6, y + 4, 58, 13, SHADOW) +
    slice(-22, -14, -16) +
    slice(0, -18, 2) +
    slice(22, -14, 18) +
    path(
      p("-56,-16c -30,-24 -14,-12 0,-16 16,-12 32,-24 56,-16c 50,2 30,8 0,9 -30,8 -50,2"),
      ink(0.95, COLD),
      `stroke="${ink(0.54, COLD)}" stroke-width="1.3"`,
    ) +
    line(
      `M${x - 40} ${y - 14}q12 10 16 20M${x + 40} ${y - 14}q-12 10 -16 20M${x} ${y - 14}v20`,
      ink(0.7, COLD),
      1.3,
    )
  );
}

/** Thirty centimetres of sand: every colour there is here. */
function wafer(): string {
  const { x, y } = BELL;
  const [cx, cy, r] = [x, y - 62, 40];
  const hues = [
    0.98, 0.84, 0.6, 0.5, 0.3, 0.04, 0.0, 0.2, 0.5, 0.7, 0.9, 1, 0.8, 0.52, 0.28, 0.02, 0.12, 0.4, 0.62, 0.86,
  ];
  let s = path(
    cut(`${cx - 16},${y - 8} ${cx + 16},${y - 8} ${cx + 7},${y - 26} ${cx - 7},${y - 26}`, 0.2),
    ink(0.3, COLD),
  );
  s += circ(cx, cy, r + 1.6, ink(0.3, COLD));
  hues.forEach((temp, i) => {
    const [a, b] = [i, i + 1.08].map((q) => (q / hues.length) * Math.PI * 2 - 0.5) as [number, number];
    s += path(
      `M${cx} ${cy}L${R(cx + Math.cos(a) * r)} ${R(cy + Math.sin(a) * r)}A${r} ${r} 0 0 1 ${R(cx + Math.cos(b) * r)} ${R(cy + Math.sin(b) * r)}Z`,
      ink(0.62 + 0.16 * Math.abs(Math.sin(i * 1.3)), temp),
    );
  });
  let dies = "";
  for (let q = -32; q <= 32; q += 8) {
    const half = R(Math.sqrt(r * r - q * q));
    dies += `M${cx + q} ${R(cy - half)}v${R(half * 2)}M${R(cx - half)} ${cy + q}h${R(half * 2)}`;
  }
  return (
    s +
    line(dies, ink(0.24, 0.3), 1) +
    line(
      `M${cx - 26} ${cy + 20}L${cx + 20} ${cy - 26}M${cx - 14} ${cy + 30}L${cx + 8} ${cy + 8}`,
      ink(0.99, 0.2),
      2.4,
      'stroke-linecap="round"',
    ) +
    path(`M${cx - 5} ${cy + r + 2}l5 -7l5 7z`, ink(0.95, COLD))
  );
}

/** The bell: only its edges are there. */
function bell(): string {
  const { x, y } = BELL;
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  return (
    line(
      p("-58,-4c -58,-70 -50,-112 -24,-130 0,-134 24,-130 50,-112 58,-70 58,-4c 30,8 0,10 -30,8"),
      ink(0.36, COLD),
      2.2,
    ) +
    path(p("-5,-133c -8,-142 0,-150 8,-142 5,-133c"), ink(0.5, COLD)) +
    line(
      `M${x - 48} ${y - 14}C${x - 50} ${y - 70} ${x - 42} ${y - 100} ${x - 24} ${y - 118}M${x + 47} ${y - 30}C${x + 48} ${y - 64} ${x + 44} ${y - 88} ${x + 36} ${y - 102}`,
      ink(1, COLD),
      3.4,
      'stroke-linecap="round"',
    )
  );
}

/** What stands between the bell and the cloth. */
function stand(): string {
  const { x, y } = BELL;
  return (
    oval(x + 8, y + 12, 72, 17, SHADOW) +
    oval(x, y + 4, 66, 14, ink(0.3, COLD)) +
    oval(x, y, 66, 14, ink(0.9, COLD), `stroke="${ink(0.4, COLD)}" stroke-width="1.4"`)
  );
}

/** What the diners wear is drawn in this ink. */
const WORN = ink(0.84, 0.12);

/** Cut out of the white: the outlines of a wire person filled with the cold behind, the nought left open. Widths name the outlines of the kit. */
function hollowed(layers: readonly LayerArt[], width: string): LayerArt[] {
  return layers.map((one) => {
    if (one.inner !== undefined || one.mask || !one.body) return one;
    let gaps = "";
    let noughts = "";
    for (const [, d = ""] of one.body.matchAll(
      new RegExp(`<path d="([^"]*)" fill="none" stroke="#[^"]*" stroke-width="${width}"`, "g"),
    )) {
      for (const part of d.split(/(?=M)/)) {
        const [, , w, h] = bounds([part], 0);
        if (width === "4" && w < 46 && h < 72) noughts += part;
        else gaps += part;
      }
    }
    const filled = path(
      gaps,
      ink(0.44, 0.02),
      `stroke="${ink(0.24, 0.03)}" stroke-width="7" stroke-linejoin="round"`,
    );
    const grids = one.body.replace(/^(<svg[^>]*>(?:<g[^>]*>)?)/, `$1${filled}`);
    const shown = noughts ? path(noughts, ink(0.95, COLD)) : "";
    const edged = grids.replaceAll(
      `fill="${WORN}"`,
      `fill="${WORN}" stroke="${ink(0.4, COLD)}" stroke-width="3" paint-order="stroke"`,
    );
    return { ...one, body: edged.replace(/((?:<\/g>)?<\/svg>)$/, `${shown}$1`) };
  });
}

/** Honorine sits in M. Vautrin's chair; it is paid for. */
const SEATED = { x: 112, y: 706 };
function honorineChair(): string {
  const p = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [SEATED.x + a, SEATED.y + b, c]));
  const rim = ink(0.4, COLD);
  const seat = p("-104,-90c 18,-88c 22,-64 -6,-56 -100,-58 -110,-72");
  const cover = p("-104,-70c 14,-66c 22,2c 0,-4 -20,2 -44,-3 -70,3 -92,-3 -112,2c");
  const stroke = `stroke="${rim}" stroke-width="1.6"`;
  const [x, y] = [SEATED.x, SEATED.y];
  return (
    path(cover, ink(0.84, COLD), stroke) +
    line(
      `M${x - 82} ${y - 50}Q${x - 78} ${y - 20} ${x - 86} ${y - 6}M${x - 48} ${y - 48}Q${x - 50} ${y - 24} ${x - 44} ${y - 8}M${x - 12} ${y - 50}Q${x - 6} ${y - 24} ${x - 14} ${y - 6}`,
      ink(0.6, COLD),
      2,
    ) +
    path(seat, ink(0.93, COLD), stroke)
  );
}

const seats = [
  [0, 224],
  [1, 320],
  [2, 414],
  [3, 508],
  [4, 606],
] as const;
const GUEST = 352;
const feet = FAR.y + 4 + (245 * GUEST) / 720;

const layers: LayerArt[] = [
  layer("wall", 0.3, wall(), { box: [-200, -120, 1680, 600] }),
  layer("floor", 0.32, floor()),
  layer("door", 0.34, `<g transform="translate(${DOOR.x * 2 + DOOR.w} 0)scale(-1 1)">${door()}</g>`),
  layer("portrait", 0.345, portrait()),
  layer("chairs", 0.38, [320, 414, 508].map((x) => chair(x, 434, 0.82)).join("")),
  ...seats.flatMap(([i, x]) =>
    hollowed(guest(i, { at: { x, y: feet }, height: GUEST, z: 0.42 + i * 0.006 }), "4"),
  ),
  layer("chandelier", 0.47, chandelier(LUSTRE), {
    pivot: [LUSTRE.x, -130],
    motion: { sway: 0.004, speed: 0.5 },
  }),
  layer("candles", 0.475, candles(LUSTRE, false), {
    pivot: [LUSTRE.x, -130],
    motion: { sway: 0.004, speed: 0.5 },
  }),
  layer("flames", 0.48, candles(LUSTRE, true), {
    pivot: [LUSTRE.x, -130],
    motion: { sway: 0.004, speed: 0.5 },
  }),
  layer("table", 0.5, cloth()),
  layer("settings", 0.51, settings(false)),
  layer("stand", 0.53, stand()),
  layer("wafer", 0.54, wafer(), { unlit: true }),
  layer("bell", 0.546, bell()),
  layer("places", 0.56, settings(true)),
  layer("bread", 0.57, bread()),
  ...hollowed(
    figure({ who: "delphine", pose: "seated", at: { x: 762, y: 706 }, height: 500, z: 0.6, flip: true }),
    "3.1",
  ),
  ...figure({ who: "honorine", pose: "reading", at: SEATED, height: 500, z: 0.62 }),
  layer("seat", 0.63, honorineChair(), { who: "honorine" }),
];

const lustre = { x: LUSTRE.x, y: 120, z: 0.49, radius: 640, intensity: 0.86, temp: 0.1, halo: 0.06 };

/** Lamps one does not see, far to the right, under the page. */
const sconce = { x: 1240, y: 200, z: 0.49, radius: 460, intensity: 0.5, temp: 0.08, halo: 0.06 };

export default {
  id: "faceless_dinner",
  palette: "dawn",
  focus: 0.62,
  parallax: 48,
  ambient: 0.6,
  grain: 0.05,
  vignette: 0.16,
  split: -1,
  shadow: [40, 0.6],
  hatch: { strength: 0.4, pitch: 4.6, cross: 0.7, ruled: false },
  lights: { lamp: [lustre, sconce] },
  subject: { x: -2, y: 24, w: 822, h: 690 },
  portrait: { x: 26, y: 30, w: 790, h: 690 },
  layers,
  objects: {
    table: { layer: "table" },
    candelabra: { layer: "chandelier" },
    portrait: { layer: "portrait" },
    wafer: { layer: "bell" },
    bread: { layer: "bread" },
    door: { layer: "door" },
  },
} satisfies SceneArt;
