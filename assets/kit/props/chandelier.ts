/** A chandelier of cold candles: stem, two rings of arms, strings of glass. */
import { R, circ, ink, line, path, smooth, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

export interface Hanging {
  /** The lower knob. */
  readonly x: number;
  readonly y: number;
  /** Half-width of the lower ring. */
  readonly r: number;
  /** Where the chain leaves the picture. */
  readonly top: number;
  readonly tone?: number;
}

/** Sockets of the candles, back ones first: dx and dy over the half-width. */
const SOCKETS: readonly (readonly [number, number, number])[] = [
  [-0.5, -0.62, 0.8],
  [0.5, -0.62, 0.8],
  [-0.52, -1.16, 0.7],
  [0.52, -1.16, 0.7],
  [0, -1.1, 0.7],
  [-1, -0.5, 1],
  [1, -0.5, 1],
  [-0.66, -0.34, 1],
  [0.66, -0.34, 1],
  [-0.24, -0.26, 1],
  [0.24, -0.26, 1],
];

/** Candles in their places: their wax, or with `burning` their flames. */
export function candles({ x, y, r }: Hanging, burning: boolean): string {
  return SOCKETS.map(([u, v, k]) => {
    const [cx, cy, h] = [x + u * r, y + v * r, r * 0.24 * k];
    const w = r * 0.034 * k;
    if (!burning)
      return path(
        `M${R(cx - w)} ${R(cy)}V${R(cy - h)}H${R(cx + w)}V${R(cy)}Z`,
        ink(0.95, 0.1),
        `stroke="${ink(0.36, 0.06)}" stroke-width="1.6"`,
      );
    const f = (shape: string): string =>
      outline(pts(shape).map(([a, b, c]): Point => [cx + a * r * 0.01 * k, cy - h + b * r * 0.01 * k, c]));
    return (
      path(f("0,1 -6,-6 -5,-13 -2,-20 0,-31c 2,-20 5,-13 6,-6"), ink(0.44, 0)) +
      path(f("0,-1 -3.4,-6 -3,-11 -1,-16 0,-22c 1,-16 3,-11 3.4,-6"), ink(1, 0.1))
    );
  }).join("");
}

/** Stem, arms, dishes and strings of drops. */
export function chandelier({ x, y, r, top, tone = 0.22 }: Hanging): string {
  const t = ink(tone, 0.05);
  const p = (shape: string): Point[] =>
    pts(shape).map(([a, b, c]): Point => [x + (a * r) / 100, y + (b * r) / 100, c]);
  let s = line(`M${x} ${top}V${R(y - r * 1.5)}`, t, R(r * 0.03), 'stroke-dasharray="7 3"');
  s += path(
    outline(
      p(
        "0,4 -5,-2 -9,-10 -4,-18 -12,-28 -16,-40 -8,-52 -4,-74 -12,-86 -10,-98 -4,-110 -7,-130 0,-152c 7,-130 4,-110 10,-98 12,-86 4,-74 8,-52 16,-40 12,-28 4,-18 9,-10 5,-2",
      ),
    ),
    t,
  );
  let [arms, drops, beads] = ["", "", ""];
  SOCKETS.forEach(([u, v, k]) => {
    const root = v < -1 ? -92 : -34;
    const sag = v < -1 ? 10 : 16;
    arms += smooth(
      p(
        `0,${root} ${u * 34},${root + sag} ${u * 74},${v * 100 + 22} ${u * 100},${v * 100 + 12} ${u * 100},${v * 100}`,
      ),
      { closed: false },
    );
    const [cx, cy] = [x + u * r, y + v * r];
    arms += `M${R(cx - r * 0.07 * k)} ${R(cy)}H${R(cx + r * 0.07 * k)}`;
    drops += `M${R(cx)} ${R(cy + r * 0.13)}l${R(r * 0.022)} ${R(r * 0.06)}l${R(-r * 0.022)} ${R(r * 0.04)}l${R(-r * 0.022)} ${R(-r * 0.04)}z`;
  });
  for (const [from, to, sag] of [
    [[0, -128], [-52, -112], 16],
    [[0, -128], [52, -112], 16],
    [[-52, -108], [-100, -46], 26],
    [[52, -108], [100, -46], 26],
    [[-100, -46], [-24, -22], 26],
    [[100, -46], [24, -22], 26],
    [[-24, -22], [24, -22], 20],
  ] as const) {
    for (let i = 1; i < 12; i++) {
      const q = i / 12;
      beads += `M${R(x + ((from[0] + (to[0] - from[0]) * q) * r) / 100)} ${R(y + ((from[1] + (to[1] - from[1]) * q + sag * 4 * q * (1 - q)) * r) / 100)}h.1`;
    }
  }
  return (
    s +
    line(arms, t, R(r * 0.026), 'stroke-linecap="round"') +
    path(drops, ink(0.96, 0.02), `stroke="${t}" stroke-width=".9"`) +
    line(beads, t, R(r * 0.044), 'stroke-linecap="round"') +
    line(beads, ink(0.95, 0.04), R(r * 0.026), 'stroke-linecap="round"') +
    circ(x, y + r * 0.07, r * 0.045, ink(0.9, 0.03))
  );
}
