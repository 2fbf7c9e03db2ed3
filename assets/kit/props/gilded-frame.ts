/** A gilded picture frame: four mitred mouldings with beads, acanthus at the corners, a cartouche on top. */
import { R, circ, ink, line, path, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

export interface Opening {
  /** The sight: what the frame leaves free. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Width of the moulding. */
  readonly t: number;
  /** A cartouche over the top bar. */
  readonly crest?: boolean;
}

const ring = (x: number, y: number, w: number, h: number, from: number, to: number): string =>
  `M${R(x - to)} ${R(y - to)}H${R(x + w + to)}V${R(y + h + to)}H${R(x - to)}ZM${R(x - from)} ${R(y - from)}V${R(y + h + from)}H${R(x + w + from)}V${R(y - from)}Z`;

const LEAF =
  "2,2c -14,-4 -26,4 -34,-2 -30,-12 -18,-12c -26,-20 -24,-32 -12,-30c -14,-42 -2,-46 4,-36c 12,-44 22,-34 16,-24c 28,-22 28,-10 18,-4c 24,6 14,12 2,2c";

/** Gold in four tones; light comes from above. */
export function gildedFrame({ x, y, w, h, t, crest = false }: Opening): string {
  const k = t / 44;
  const gold = (tone: number): string => ink(tone, 0.5);
  const corner = (cx: number, cy: number, sx: number, sy: number): string =>
    path(
      outline(pts(LEAF).map(([a, b, c]): Point => [cx + a * k * sx * 1.3, cy + b * k * sy * 1.3, c])),
      gold(0.74),
    ) +
    line(
      `M${R(cx - 20 * k * sx)} ${R(cy - 10 * k * sy)}Q${R(cx - 4 * k * sx)} ${R(cy - 8 * k * sy)} ${R(cx - 2 * k * sx)} ${R(cy - 36 * k * sy)}M${R(cx - 2 * k * sx)} ${R(cy - 4 * k * sy)}L${R(cx + 18 * k * sx)} ${R(cy - 16 * k * sy)}`,
      gold(0.3),
      R(1.8 * k),
    );
  let beads = "";
  const step = 13 * k;
  for (let u = x + step; u < x + w - step / 2; u += step)
    for (const v of [y - t * 0.62, y + h + t * 0.62]) beads += `M${R(u)} ${R(v)}h.1`;
  for (let v = y + step; v < y + h - step / 2; v += step)
    for (const u of [x - t * 0.62, x + w + t * 0.62]) beads += `M${R(u)} ${R(v)}h.1`;
  const top = y - t;
  const middle = x + w / 2;
  const put = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [middle + a * k, top + b * k, c]));
  const shield = crest
    ? path(
        put(
          "-96,8c -80,-6 -62,2 -50,-10 -58,-26 -40,-40 -26,-34 -20,-50 0,-58 20,-50 26,-34 40,-40 58,-26 50,-10 62,2 80,-6 96,8c",
        ),
        gold(0.6),
      ) +
      path(put("-30,4c -32,-24 -16,-36 0,-38 16,-36 32,-24 30,4c 16,12 -16,12"), gold(0.86)) +
      line(
        `M${R(middle - 16 * k)} ${R(top - 14 * k)}h${R(32 * k)}M${R(middle - 11 * k)} ${R(top - 4 * k)}h${R(22 * k)}`,
        gold(0.24),
        R(4 * k),
        `stroke-dasharray="${R(4 * k)} ${R(3 * k)} ${R(9 * k)} ${R(3 * k)}"`,
      )
    : "";
  return (
    `<path fill-rule="evenodd" fill="${gold(0.4)}" d="${ring(x, y, w, h, 0, t)}"/>` +
    `<path fill-rule="evenodd" fill="${gold(0.7)}" d="${ring(x, y, w, h, t * 0.78, t)}"/>` +
    `<path fill-rule="evenodd" fill="${gold(0.56)}" d="${ring(x, y, w, h, t * 0.2, t * 0.46)}"/>` +
    `<path fill-rule="evenodd" fill="${gold(0.82)}" d="${ring(x, y, w, h, 0, t * 0.1)}"/>` +
    line(
      `M${R(x - t)} ${R(top)}L${R(x)} ${R(y)}M${R(x + w + t)} ${R(top)}L${R(x + w)} ${R(y)}M${R(x - t)} ${R(y + h + t)}L${R(x)} ${R(y + h)}M${R(x + w + t)} ${R(y + h + t)}L${R(x + w)} ${R(y + h)}`,
      gold(0.2),
      R(1.6 * k),
    ) +
    line(beads, gold(0.9), R(6.4 * k), 'stroke-linecap="round"') +
    corner(x - t * 0.3, y - t * 0.3, 1, 1) +
    corner(x + w + t * 0.3, y - t * 0.3, -1, 1) +
    corner(x - t * 0.3, y + h + t * 0.3, 1, -1) +
    corner(x + w + t * 0.3, y + h + t * 0.3, -1, -1) +
    shield +
    (crest ? circ(middle, top - 52 * k, 5 * k, gold(0.9)) : "")
  );
}
