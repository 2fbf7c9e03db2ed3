/** The hollow: a man of wire over a ruled grid, nothing inside. */
import { ink } from "../draw/index.ts";
import { bounds } from "./bounds.ts";
import { mark, type Part } from "./part.ts";

/** A grid clipped to the closed shapes; `cell` in figure units. */
export function grid(shapes: readonly string[], cell = 24, tone = 0.5): string {
  const [x, y, w, h] = bounds(shapes);
  let d = "";
  for (let a = Math.ceil(x / cell) * cell; a < x + w; a += cell) d += `M${a} ${y}v${h}`;
  for (let b = Math.ceil(y / cell) * cell; b < y + h; b += cell) d += `M${x} ${b}h${w}`;
  const clip = shapes.map((shape) => `<path d="${shape}"/>`).join("");
  return `<clipPath id="g">${clip}</clipPath><path clip-path="url(#g)" d="${d}" fill="none" stroke="${ink(tone, 0.02)}" stroke-width="1.3"/>`;
}
/** The outline, .031 of a head wide, and finer lines inside it. */
export const wires = (outlines: readonly string[], details: readonly string[], tone = 0.88): Part[] => [
  mark(outlines.join(""), 3.1, tone, 0.03),
  mark(details.join(""), 2, tone, 0.03),
];
