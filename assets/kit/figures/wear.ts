/** What several people wear: pleated cuffs, plain cuffs. */
import type { Point } from "../draw/index.ts";
import { light, mark, outline, stroke, type Part } from "./part.ts";

/** A light cuff starting at (x, y) and running along (dx, dy); `half` is its half-width, `length` along the arm. */
export function cuff(x: number, y: number, dx: number, dy: number, half: number, length = 17): Part[] {
  const l = Math.hypot(dx, dy) || 1;
  const q = (a: number, b: number): Point => [x + (dx * a - dy * b) / l, y + (dy * a + dx * b) / l, "c"];
  const band = outline([q(0, -half), q(length, -half - 1.5), q(length, half + 1.5), q(0, half)]);
  const pleat = stroke([q(length / 2, 4 - half), q(length / 2 + 1, 0), q(length / 2 - 1, half - 4)]);
  return [light(band), mark(pleat, 1.4)];
}
