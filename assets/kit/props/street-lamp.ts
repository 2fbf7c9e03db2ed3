/** A town street lamp of cast iron: base, post, ladder bar, four-sided lantern. */
import { R, bar, circ, ink, line, path } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";
import type { Point } from "../draw/index.ts";

export interface LampPlace {
  /** Middle of the foot. */
  readonly x: number;
  readonly y: number;
  /** From the foot to the middle of the lantern. */
  readonly h: number;
}

/** Half-width of the lantern over the height of the lamp. */
const WIDE = 0.05;

const carried = (shape: string, x: number, y: number, k: number): string =>
  outline(pts(shape).map(([px, py, c]): Point => [x + px * k, y + py * k, c]));

/** The iron, as a silhouette. The lantern is about (x, y - h). */
export function lampPost({ x, y, h }: LampPlace, tone = 0.07): string {
  const k = h / 440;
  const t = ink(tone);
  const top = y - h;
  return (
    path(
      carried(
        "-24,0c 24,0c 22,-10 15,-14 15,-40 11,-48 10,-78c -10,-78c -11,-48 -15,-40 -15,-14 -22,-10",
        x,
        y,
        k,
      ),
      t,
    ) +
    path(bar(x, y - 70 * k, x, top + 44 * k, 13 * k, 8 * k, { j: 0, b: 0 }), t) +
    path(carried("-11,-92c 11,-92c 8,-84 8,-80 -8,-80 -8,-84", x, y, k), t) +
    path(carried("-9,-300c 9,-300c 7,-292 7,-288 -7,-288 -7,-292", x, y, k), t) +
    path(bar(x - 30 * k, top + 62 * k, x + 30 * k, top + 62 * k, 4 * k, 4 * k, { j: 0, b: 0 }), t) +
    circ(x - 31 * k, top + 62 * k, 3.6 * k, t) +
    circ(x + 31 * k, top + 62 * k, 3.6 * k, t) +
    path(carried("-12,46c 12,46c 8,38 15,28c -15,28c -8,38", x, top, k), t) +
    line(
      `M${R(x - 14 * k)} ${R(top + 28 * k)}L${R(x - 22 * k)} ${R(top - 24 * k)}H${R(x + 22 * k)}L${R(x + 14 * k)} ${R(top + 28 * k)}ZM${R(x - 5 * k)} ${R(top + 28 * k)}L${R(x - 8 * k)} ${R(top - 24 * k)}M${R(x + 5 * k)} ${R(top + 28 * k)}L${R(x + 8 * k)} ${R(top - 24 * k)}`,
      t,
      R(2.6 * k),
    ) +
    path(carried("-28,-22c 28,-22c 20,-32 9,-40 8,-48c -8,-48c -9,-40 -20,-32", x, top, k), t) +
    path(carried("-5,-48 5,-48 4,-56 1,-68c -1,-68c -4,-56", x, top, k), t)
  );
}

/** The four panes, for behind the iron: lit or blind. */
export function lampPanes({ x, y, h }: LampPlace, tone = 0.98, temp = 0.5): string {
  const k = h / 440;
  const w = (WIDE * h) / k;
  const panes = carried(`${-w},-24c ${w},-24c 14,28c -14,28c`, x, y - h, k);
  return path(panes, ink(tone, temp));
}
