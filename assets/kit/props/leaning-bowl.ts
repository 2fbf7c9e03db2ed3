/** One of Michel's bowls, thrown by hand: it leans. Soup served on the low side. */
import { R, ink, path, line } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

/** (x, y) the middle of its foot, r its half-width, lean in degrees; `full` fills it. */
export function leaningBowl(x: number, y: number, r: number, lean: number, full = true): string {
  const k = r / 20;
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]) => [a * k, b * k, c]));
  const rim = R(-19 * k);
  const oval = (rx: number, ry: number, tone: number, temp = 0.5, dy = 0): string =>
    `<ellipse cy="${R(rim + dy * k)}" rx="${R(rx * k)}" ry="${R(ry * k)}" fill="${ink(tone, temp)}"/>`;
  const soup = full ? oval(16, 3.8, 0.62, 0.66, 1.6) : "";
  return `<g transform="translate(${R(x)} ${R(y)})rotate(${lean})">${
    path(p("-9,0c 9,0c 10,-3 18,-10 20,-19c -20,-19c -18,-10 -10,-3"), ink(0.5, 0.42)) +
    line(`M${R(-17 * k)} ${R(-9 * k)}Q0 ${R(-5 * k)} ${R(17 * k)} ${R(-9 * k)}`, ink(0.2, 0.2), R(2 * k)) +
    oval(20, 5.4, 0.76, 0.46) +
    oval(17.6, 4.4, 0.3, 0.5, 0.5) +
    soup
  }</g>`;
}
