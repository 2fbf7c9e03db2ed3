/** The trace of a heart: as points, and on the screen that shows it. */
import { R, circ, ink, line, path } from "../draw/index.ts";

/** One beat: position within the beat 0..1, height -0.4 .. 1. */
const BEAT = [
  [0, 0],
  [0.16, 0],
  [0.22, 0.12],
  [0.28, 0],
  [0.36, 0],
  [0.4, -0.12],
  [0.46, 1],
  [0.52, -0.38],
  [0.57, 0],
  [0.66, 0.02],
  [0.75, 0.22],
  [0.84, 0],
  [1, 0],
] as const;

/** `beats` beats as (position 0..1, height) pairs. */
export function trace(beats: number): readonly (readonly [t: number, v: number])[] {
  return Array.from({ length: beats }, (_, i) =>
    BEAT.slice(i === 0 ? 0 : 1).map(([t, v]) => [(i + t) / beats, v] as const),
  ).flat();
}

/** A monitor w by h on its arm, upper left at (x, y), seen a little from the left: `lean` units of fall to the right. */
export function monitor(
  x: number,
  y: number,
  w: number,
  h: number,
  lean: number,
): { shell: string; screen: string } {
  const quad = (u0: number, v0: number, u1: number, v1: number): string => {
    const p = (u: number, v: number): string => `${R(x + u * w)} ${R(y + v * h + u * lean * (0.5 - v) * 2)}`;
    return `M${p(u0, v0)}L${p(u1, v0)}L${p(u1, v1)}L${p(u0, v1)}z`;
  };
  const curve = (mid: number, high: number, beats: number): string =>
    trace(beats)
      .map(
        ([t, v], i) =>
          `${i ? "L" : "M"}${R(x + w * (0.07 + t * 0.66))} ${R(y + h * (mid - v * high) + (0.07 + t * 0.66) * lean * (0.5 - mid) * 2)}`,
      )
      .join("");
  let digits = "";
  for (const [v, n] of [
    [0.16, 2],
    [0.44, 2],
    [0.7, 3],
  ] as const)
    for (let i = 0; i < n; i++) digits += quad(0.79 + i * 0.06, v, 0.825 + i * 0.06, v + 0.14);
  return {
    shell:
      path(quad(-0.05, -0.07, 1.05, 1.09), ink(0.08, 0.5)) +
      path(quad(0.44, 1.08, 0.56, 1.3), ink(0.08, 0.5)),
    screen:
      path(quad(0, 0, 1, 1), ink(0.3, 0.5)) +
      path(quad(0.04, 0.06, 0.75, 0.94), ink(0.2, 0.5)) +
      line(curve(0.34, 0.26, 3), ink(1, 0.5), 2.6, 'stroke-linejoin="round"') +
      line(curve(0.68, 0.1, 6), ink(0.86, 0.5), 1.6, 'stroke-linejoin="round"') +
      line(`M${R(x + w * 0.07)} ${R(y + h * 0.86)}h${R(w * 0.62)}`, ink(0.7, 0.5), 1.4) +
      path(digits, ink(0.98, 0.5)) +
      circ(x + w * 0.73, y + h * 0.34, 3, ink(1, 0.5)),
  };
}
