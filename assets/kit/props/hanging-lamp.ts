/** A lamp hung low over a table: cord, counterweight, enamelled shade, and the lit underside with its bulb. */
import { R, bar, circ, ink, line, path } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";
import type { Point } from "../draw/index.ts";

/** Cord and shade, dark; (x, y) the middle of the rim, r its half-width, `cord` the height the cord hangs from. */
export function shade(x: number, y: number, r: number, cord: number): string {
  const k = r / 100;
  const carried = (d: string): Point[] => pts(d).map(([px, py, c]): Point => [x + px * k, y + py * k, c]);
  return (
    line(`M${x} ${cord}V${R(y - 84 * k)}`, ink(0.1), 2.6) +
    path(outline(carried("-12,-92c 12,-92c 15,-80 15,-70c -15,-70c -15,-80")), ink(0.3)) +
    path(
      outline(carried("-16,-72c 16,-72c 30,-58 62,-44 92,-18 100,0c -100,0c -92,-18 -62,-44 -30,-58")),
      ink(0.13, 0.42),
    ) +
    line(
      `M${R(x - 84 * k)} ${R(y - 22 * k)}Q${x} ${R(y - 8 * k)} ${R(x + 84 * k)} ${R(y - 22 * k)}`,
      ink(0.3, 0.42),
      1.6,
    ) +
    path(bar(x - 100 * k, y, x + 100 * k, y, 5), ink(0.5, 0.48))
  );
}

/** What is lit when it burns: the white enamel under the rim, the bulb below. */
export function glow(x: number, y: number, r: number): string {
  return (
    `<ellipse cx="${x}" cy="${R(y + 1)}" rx="${R(r * 0.96)}" ry="${R(r * 0.1)}" fill="${ink(0.96, 0.5)}"/>` +
    circ(x, y + r * 0.1, r * 0.14, ink(1, 0.46))
  );
}
