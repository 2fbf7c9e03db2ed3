/** The book Honorine binds: red shagreen, raised bands, a paper label, a ribbon. Lying, facing us, or open. Each is SVG in stage units. */
import { R, ink, lerp, line, path, type Point } from "../draw/index.ts";

/** The only red of the last pictures; light does not change it. */
const RED = 0.96;
const leather = (tone: number): string => ink(tone, RED);
const PAPER = 0.46;

const through = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${R(x)} ${R(y)}`).join("L")}Z`;

export interface LyingBook {
  /** Lower left corner of the lower board. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  /** Thickness. */
  readonly h: number;
  /** How far the upper board goes back, in units up. */
  readonly depth: number;
  /** How far its far edge stands to the right. */
  readonly lean?: number;
  /** Tone of the leather. */
  readonly tone?: number;
}

/** Closed, on its side, the spine to the left, seen from a little above. */
export function lyingBook({ x, y, w, h, depth, lean = depth * 0.6, tone = 0.56 }: LyingBook): string {
  const board = h * 0.14;
  const top = y - h;
  let leaves = "";
  for (let i = 1; i < 5; i++)
    leaves += `M${R(x + h * 0.2)} ${R(y - board - ((h - 2 * board) * i) / 5)}H${R(x + w - 3)}`;
  const upper: readonly Point[] = [
    [x, top],
    [x + w, top],
    [x + w + lean, top - depth],
    [x + lean, top - depth],
  ];
  const label = (u: number, v: number): Point => [lerp(x, x + w, u) + lean * v, top - depth * v];
  let bands = "";
  for (const u of [0.1, 0.9]) bands += `M${label(u, 0.08).join(" ")}L${label(u, 0.92).join(" ")}`;
  const inner = [label(0.07, 0.12), label(0.93, 0.12), label(0.93, 0.88), label(0.07, 0.88)];
  return (
    path(
      through([
        [x + w, y],
        [x + w + lean, y - depth],
        [x + w + lean, top - depth],
        [x + w, top],
      ]),
      leather(tone * 0.5),
    ) +
    path(
      through([
        [x + w - 2, y - board],
        [x + w - 2 + lean * 0.96, y - board - depth],
        [x + w - 2 + lean * 0.96, top + board - depth],
        [x + w - 2, top + board],
      ]),
      ink(0.7, PAPER),
    ) +
    path(
      through([
        [x + 2, y - board],
        [x + w - 2, y - board],
        [x + w - 2, top + board],
        [x + 2, top + board],
      ]),
      ink(0.94, PAPER),
    ) +
    line(leaves, ink(0.56, PAPER), 1) +
    path(`M${R(x)} ${R(y - board)}H${R(x + w)}V${R(y)}H${R(x)}Z`, leather(tone * 0.8)) +
    path(
      `M${R(x + h * 0.16)} ${R(y)}H${R(x)}Q${R(x - h * 0.34)} ${R(y - h / 2)} ${R(x)} ${R(top)}H${R(x + h * 0.16)}Z`,
      leather(tone * 0.62),
    ) +
    path(through(upper), leather(tone)) +
    path(`M${R(x)} ${R(top)}H${R(x + w)}V${R(top + board)}H${R(x)}Z`, leather(tone * 0.8)) +
    line(through(inner), ink(0.86, 0.5), 1.2) +
    path(
      through([label(0.34, 0.36), label(0.66, 0.36), label(0.66, 0.66), label(0.34, 0.66)]),
      ink(0.92, PAPER),
    ) +
    line(
      `M${R(x + w * 0.74)} ${R(y - h * 0.5)}q${R(h * 0.2)} ${R(h * 0.5)} ${R(-h * 0.06)} ${R(h * 0.94)}l${R(h * 0.2)} ${R(h * 0.3)}`,
      leather(tone * 1.2),
      R(Math.max(2.4, h * 0.12)),
    )
  );
}

export interface FacingBook {
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly tone?: number;
}

/** Closed, upright, its upper board to us: hinge, gilt fillet, label with a title and a rain of three strokes. */
export function facingBook({ x, y, w, h, tone = 0.56 }: FacingBook): string {
  const at = (u: number, v: number): string => `${R(x + w * u)} ${R(y + h * v)}`;
  const box = (u0: number, v0: number, u1: number, v1: number): string =>
    `M${at(u0, v0)}L${at(u1, v0)}L${at(u1, v1)}L${at(u0, v1)}Z`;
  const k = w / 100;
  return (
    path(box(0.04, 0.02, 1.05, 0.985), ink(0.92, PAPER)) +
    line(`M${at(1.025, 0.03)}L${at(1.025, 0.975)}`, ink(0.56, PAPER), R(1.2 * k)) +
    line(`M${at(0.62, 0.98)}L${at(0.6, 1.1)}L${at(0.66, 1.14)}`, leather(tone * 1.1), R(5 * k)) +
    path(box(0, 0, 1, 1), leather(tone)) +
    path(box(0, 0, 0.12, 1), leather(tone * 0.66)) +
    line(
      `M${at(0, 0.18)}L${at(0.12, 0.18)}M${at(0, 0.4)}L${at(0.12, 0.4)}M${at(0, 0.62)}L${at(0.12, 0.62)}M${at(0, 0.84)}L${at(0.12, 0.84)}`,
      leather(tone * 1.2),
      R(3.4 * k),
    ) +
    line(box(0.19, 0.06, 0.94, 0.94), ink(0.88, 0.5), R(1.8 * k)) +
    path(box(0.32, 0.2, 0.82, 0.52), ink(0.95, PAPER)) +
    line(
      `M${at(0.38, 0.27)}L${at(0.76, 0.27)}M${at(0.44, 0.34)}L${at(0.7, 0.34)}`,
      ink(0.16, PAPER),
      R(3 * k),
      'stroke-dasharray="7 2 4 2"',
    ) +
    line(
      `M${at(0.52, 0.4)}L${at(0.5, 0.47)}M${at(0.58, 0.39)}L${at(0.56, 0.46)}M${at(0.64, 0.4)}L${at(0.62, 0.47)}`,
      ink(0.3, PAPER),
      R(2 * k),
    )
  );
}

export interface OpenBook {
  /** Middle of the near edge of the spine. */
  readonly x: number;
  readonly y: number;
  /** From fore-edge to fore-edge. */
  readonly w: number;
  /** How far the page goes back, in units up. */
  readonly depth: number;
}

/** Open on a table, its foot to us: two swelling pages over the red of the boards. */
export function openBook({ x, y, w, depth }: OpenBook): string {
  const half = w / 2;
  const swell = w * 0.07;
  const far = 0.84;
  const leaf = (side: -1 | 1): string =>
    `M${R(x)} ${R(y)}C${R(x + side * half * 0.2)} ${R(y - swell)} ${R(x + side * half * 0.6)} ${R(y - swell)} ${R(x + side * half)} ${R(y - swell * 0.3)}L${R(x + side * half * far)} ${R(y - depth - swell * 0.3)}C${R(x + side * half * 0.5)} ${R(y - depth - swell)} ${R(x + side * half * 0.18)} ${R(y - depth - swell)} ${R(x)} ${R(y - depth)}Z`;
  let lines = "";
  for (const side of [-1, 1])
    for (let i = 1; i < 6; i++) {
      const v = i / 6.4;
      const [a, b] = [lerp(0.16, 0.14, v) * half * side, lerp(0.84, 0.7, v) * half * side];
      lines += `M${R(x + a)} ${R(y - depth * v - swell * 0.7)}Q${R(x + (a + b) / 2)} ${R(y - depth * v - swell * 1.06)} ${R(x + b)} ${R(y - depth * v - swell * 0.66)}`;
    }
  return (
    path(
      `M${R(x - half * 1.08)} ${R(y + swell * 0.6)}L${R(x + half * 1.08)} ${R(y + swell * 0.6)}L${R(x + half * far * 1.1)} ${R(y - depth - swell * 0.2)}H${R(x - half * far * 1.1)}Z`,
      leather(0.56),
    ) +
    path(leaf(-1), ink(0.97, 0.44)) +
    path(leaf(1), ink(0.9, 0.46)) +
    line(lines, ink(0.42, 0.4), R(Math.max(1.1, w * 0.008)), 'stroke-dasharray="9 2 5 2 12 2"') +
    line(`M${R(x)} ${R(y)}V${R(y - depth)}`, ink(0.5, 0.4), 1.6) +
    line(
      `M${R(x)} ${R(y)}q${R(w * 0.02)} ${R(w * 0.04)} ${R(w * 0.06)} ${R(w * 0.1)}`,
      leather(0.62),
      R(Math.max(2, w * 0.022)),
    )
  );
}
