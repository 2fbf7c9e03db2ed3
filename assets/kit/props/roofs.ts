/** Houses seen from high above: two slopes of roof, a chimney, a gable with its window. */
import { R, ink, path, rng } from "../draw/index.ts";

export interface Quarter {
  /** Rows of houses: y of the eaves, and where the row begins and ends. */
  readonly rows: readonly (readonly [y: number, from: number, to: number])[];
  /** Units a metre at y. */
  readonly scale: (y: number) => number;
  readonly seed: number;
  readonly tone: number;
  /** Share of windows awake, 0..1. */
  readonly awake: number;
}

/** SVG of the quarter, rows drawn in the order given (far first). */
export function roofs({ rows, scale, seed, tone, awake }: Quarter): string {
  const dice = rng(seed);
  let s = "";
  for (const [y, from, to] of rows) {
    let [near, far, wall, lit, blind] = ["", "", "", "", ""];
    for (let x = from; x < to;) {
      const k = scale(y);
      const w = k * (8 + dice() * 7);
      const h = k * (4.4 + dice() * 2);
      const foot = y + (dice() - 0.5) * k * 5;
      const rise = k * (3 + dice() * 2);
      const lean = k * 1.6;
      const ridge = foot - h * 0.62;
      far += `M${R(x + lean)} ${R(foot - h)}h${R(w)}l${R(-lean * 0.5)} ${R(h * 0.4)}h${R(-w)}z`;
      near += `M${R(x + lean * 0.5)} ${R(ridge)}h${R(w)}l${R(-lean * 0.5)} ${R(h * 0.66)}h${R(-w)}z`;
      wall += `M${R(x)} ${R(foot)}h${R(w)}v${R(rise)}h${R(-w)}z`;
      if (dice() < 0.6)
        near += `M${R(x + w * 0.7)} ${R(ridge - k * 1.8)}h${R(k * 1.2)}v${R(k * 2.6)}h${R(-k * 1.2)}z`;
      for (let i = 0; i < 2; i++) {
        const box = `M${R(x + w * (0.2 + i * 0.4))} ${R(foot + rise * 0.24)}h${R(k * 1.1)}v${R(k * 1.7)}h${R(-k * 1.1)}z`;
        if (dice() < awake) lit += box;
        else blind += box;
      }
      x += w + (dice() < 0.22 ? k * 4 : k * 0.4);
    }
    s +=
      path(far, ink(tone + 0.12, 0.12)) +
      path(wall, ink(tone * 0.5, 0.2)) +
      path(near, ink(tone, 0.16)) +
      path(blind, ink(tone * 0.9, 0.1)) +
      path(lit, ink(0.94, 0.52));
  }
  return s;
}
