/** Outlines cut from paper: every function returns the `d` of an SVG path, in stage units. */
import { R, lerp, rng } from "./ink.ts";

/** A point of an outline; a third member "c" makes it a corner, where the scissors turn. */
export type Point = readonly [x: number, y: number, corner?: "c" | undefined];

/** How unsteady the hand is. j: corners off by ±j units; b: edges bowed by ±b units. */
export interface Hand {
  readonly j?: number;
  readonly b?: number;
  readonly seed?: number;
}

/** Unit direction from a to c: the tangent of a Catmull-Rom curve at the point between them. */
function direction(a: Point, c: Point): readonly [number, number] {
  const dx = c[0] - a[0];
  const dy = c[1] - a[1];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** Control point next to `from` on the way to `to`; `along` is the tangent at `from` seen in that direction. */
function control(
  from: Point,
  to: Point,
  along: readonly [number, number],
  reach: number,
): readonly [number, number] {
  if (from[2] === "c") return [lerp(from[0], to[0], 0.33), lerp(from[1], to[1], 0.33)];
  return [from[0] + along[0] * reach, from[1] + along[1] * reach];
}

/** Smooth path through the points, closed unless told; k is the tension, .5 by default. Fails on fewer than 2 points. */
export function smooth(
  points: readonly Point[],
  { closed = true, k = 0.5 }: { closed?: boolean; k?: number } = {},
): string {
  const n = points.length;
  if (n < 2) throw new Error("smooth: an outline needs at least two points");
  const at = (i: number): Point => points.at(closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)))!;
  let d = `M${R(at(0)[0])} ${R(at(0)[1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    if (from[2] === "c" && to[2] === "c") {
      d += `L${R(to[0])} ${R(to[1])}`;
      continue;
    }
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1]) * k * 0.7;
    const [ax, ay] = control(from, to, direction(before, to), reach);
    const [bx, by] = control(to, from, direction(after, from), reach);
    d += `C${R(ax)} ${R(ay)} ${R(bx)} ${R(by)} ${R(to[0])} ${R(to[1])}`;
  }
  return d + (closed ? "Z" : "");
}

/** Hand-cut polygon: straight scissor cuts, corners and edges a little off. */
export function poly(points: readonly Point[], { j = 1.2, b = 0.8, seed = 1 }: Hand = {}): string {
  const first = points[0];
  if (!first) throw new Error("poly: no point");
  const dice = rng(seed + points.length * 77 + Math.round(first[0] * 13 + first[1] * 7));
  const corners = points.map(([x, y]) => [x + (dice() - 0.5) * 2 * j, y + (dice() - 0.5) * 2 * j] as const);
  const start = corners.at(0)!;
  let d = `M${R(start[0])} ${R(start[1])}`;
  corners.forEach((a, i) => {
    const c = corners.at((i + 1) % corners.length)!;
    const length = Math.hypot(c[0] - a[0], c[1] - a[1]) || 1;
    const bow = (dice() - 0.5) * 2 * b * Math.min(1, length / 60);
    const middleX = (a[0] + c[0]) / 2 - ((c[1] - a[1]) / length) * bow;
    const middleY = (a[1] + c[1]) / 2 + ((c[0] - a[0]) / length) * bow;
    d += `Q${R(middleX)} ${R(middleY)} ${R(c[0])} ${R(c[1])}`;
  });
  return d + "Z";
}

export function rect(x: number, y: number, w: number, h: number, hand?: Hand): string {
  return poly(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    hand,
  );
}

/** Bar between two points, `w` wide at the first and `w2` at the second. */
export function bar(x1: number, y1: number, x2: number, y2: number, w: number, w2 = w, hand?: Hand): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const nx = -(y2 - y1) / length / 2;
  const ny = (x2 - x1) / length / 2;
  const points: Point[] = [
    [x1 + nx * w, y1 + ny * w],
    [x2 + nx * w2, y2 + ny * w2],
    [x2 - nx * w2, y2 - ny * w2],
    [x1 - nx * w, y1 - ny * w],
  ];
  return poly(points, { j: 0.4, b: 0.5, ...hand });
}

/** A rope hanging `sag` units below its chord. */
export function rope(x1: number, y1: number, x2: number, y2: number, sag: number): string {
  return `M${R(x1)} ${R(y1)}Q${R((x1 + x2) / 2)} ${R((y1 + y2) / 2 + sag * 2)} ${R(x2)} ${R(y2)}`;
}

/** Where that rope is at t in 0..1. */
export function ropeAt(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  t: number,
): [number, number] {
  const cx = (x1 + x2) / 2;
  const cy = (y1 + y2) / 2 + sag * 2;
  const u = 1 - t;
  return [u * u * x1 + 2 * u * t * cx + t * t * x2, u * u * y1 + 2 * u * t * cy + t * t * y2];
}
