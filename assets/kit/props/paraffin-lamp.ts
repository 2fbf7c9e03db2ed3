/** A paraffin lamp with its glass: foot, bowl, burner, ring to carry it by; the lit glass and the flame are apart. */
import { ink, line, path, smooth, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

const carried = (d: string, x: number, y: number): Point[] =>
  pts(d).map(([px, py, c]): Point => [x + px, y + py, c]);

const GLASS =
  "-13,-74c 13,-74c 16,-96 24,-112 22,-130 13,-152 11,-192c -11,-192c -13,-152 -22,-130 -24,-112 -16,-96";

/** Foot to burner, about 76 units high; (x, y) the middle of the foot. */
export function lampBody(x: number, y: number): string {
  const p = (d: string): string => outline(carried(d, x, y));
  const brass = ink(0.3, 0.5);
  return (
    line(smooth(carried("30,-40 56,-46 58,-20 34,-14", x, y), { closed: false }), brass, 5) +
    path(p("-34,0c 34,0c 30,-8 10,-14 8,-22 -8,-22 -10,-14 -30,-8"), ink(0.2, 0.5)) +
    path(p("-12,-20c 12,-20c 34,-24 42,-36 34,-50 12,-58c -12,-58c -34,-50 -42,-36 -34,-24"), brass) +
    path(p("-15,-56c 15,-56c 15,-64 19,-74c -19,-74c -15,-64"), ink(0.16, 0.5)) +
    line(
      `M${x - 36} ${y - 42}Q${x - 20} ${y - 52} ${x - 4} ${y - 54}`,
      ink(0.7, 0.5),
      2.2,
      'stroke-linecap="round"',
    )
  );
}

/** The glass, unlit: two lines of it. */
export function lampGlass(x: number, y: number): string {
  return line(outline(carried(GLASS, x, y)), ink(0.4, 0.3), 2);
}

/** The glass full of light. `tone` .68 for a lamp that reigns, .5 for one that pales. */
export function litGlass(x: number, y: number, tone = 0.68): string {
  return (
    path(outline(carried(GLASS, x, y)), ink(tone, 0.54)) +
    line(outline(carried(GLASS, x, y)), ink(tone - 0.2, 0.54), 1.6)
  );
}

/** The flame alone; its root is 80 above the foot. */
export function lampFlame(x: number, y: number): string {
  return path(
    outline(carried("0,-80 -12,-94 -10,-110 -4,-122 0,-140c 5,-122 11,-108 12,-94", x, y)),
    ink(1, 0.46),
  );
}
