/** A tall enamelled coffee pot on a spirit stove, and a cup and saucer. */
import { R, ink, line, path, smooth, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

const carried = (d: string, x: number, y: number, k: number): Point[] =>
  pts(d).map(([px, py, c]): Point => [x + px * k, y + py * k, c]);

/** The middle of the stove's foot at (x, y), about 130 k high; the spout to the left, the light from the right. */
export function coffeePot(x: number, y: number, k = 1): string {
  const p = (d: string): string => outline(carried(d, x, y, k));
  const open = (d: string): string => smooth(carried(d, x, y, k), { closed: false });
  const dark = ink(0.07, 0.4);
  return (
    // stove: three legs, a ring, the burner
    path(
      p("-24,-2c -18,-2c -14,-26c -19,-26c") +
        p("24,-2c 18,-2c 14,-26c 19,-26c") +
        p("-26,-25c 26,-25c 26,-30c -26,-30c"),
      dark,
    ) +
    path(p("-11,0c 11,0c 13,-12c 6,-15c -6,-15c -13,-12c"), ink(0.3, 0.5)) +
    // handle behind, body, spout, lid
    line(open("20,-98 44,-100 46,-70 24,-50"), ink(0.07, 0.4), R(6 * k), 'stroke-linecap="round"') +
    path(p("-23,-88c -38,-92 -46,-108 -54,-112c -49,-116c -36,-110 -26,-104 -18,-104c"), ink(0.3, 0.45)) +
    path(p("-28,-30c 28,-30c 25,-60 18,-108c -18,-108c -25,-60"), ink(0.06, 0.45)) +
    path(p("14,-31c 28,-30c 25,-60 18,-108c 11,-107c 17,-64"), ink(0.8, 0.5)) +
    path(p("-20,-107c 20,-107c 18,-114 8,-122 -8,-122 -18,-114"), ink(0.1, 0.48)) +
    path(p("-5,-121c 5,-121c 6,-128 0,-132 -6,-128"), dark) +
    line(open("-19,-107 0,-104 19,-107"), ink(0.5, 0.5), R(1.8 * k)) +
    line(open("-26,-49 0,-45 26,-49"), ink(0.56, 0.95), R(2 * k))
  );
}

/** Its blue flame. */
export function spiritFlame(x: number, y: number, k = 1): string {
  return path(
    outline(carried("-9,-15c 9,-15c 12,-20 8,-27c 4,-22 0,-28c -4,-22 -8,-27c -12,-20", x, y, k)),
    ink(0.74, 0.02),
  );
}

/** A cup on its saucer, the middle of the saucer at (x, y). */
export function cup(x: number, y: number, k = 1): string {
  const p = (d: string): string => outline(carried(d, x, y, k));
  return (
    path(p("-24,-3c 24,-3c 16,4 -16,4"), ink(0.6, 0.46)) +
    line(
      smooth(carried("15,-19 27,-20 25,-8 12,-7", x, y, k), { closed: false }),
      ink(0.6, 0.46),
      R(3.4 * k),
    ) +
    path(p("-17,-24c 17,-24c 16,-8 8,-1c -8,-1c -16,-8"), ink(0.54, 0.46)) +
    path(p("4,-24c 17,-24c 16,-8 8,-1c 2,-1c 6,-10"), ink(0.76, 0.5)) +
    path(p("-17,-24 0,-28 17,-24 0,-20.500"), ink(0.2, 0.6))
  );
}
