/** What stands on a table: plates, a tureen with its ladle and steam, a carafe, a bread bin. Each is a string of SVG in stage units. */
import { R, ink, line, path, rect, smooth, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

const oval = (x: number, y: number, rx: number, ry: number, tone: number, temp = 0.5): string =>
  `<ellipse cx="${R(x)}" cy="${R(y)}" rx="${R(rx)}" ry="${R(ry)}" fill="${ink(tone, temp)}"/>`;

/** Points given round (0,0), carried to (x, y) and enlarged by k. */
const at = (shape: string, x: number, y: number, k = 1): Point[] =>
  pts(shape).map(([px, py, c]): Point => [x + px * k, y + py * k, c]);

/** A soup plate seen from the side and a little above, (x, y) the middle of its rim, rx its half-width. */
export function plate(x: number, y: number, rx: number, fill?: { tone: number; temp: number }): string {
  const ry = rx * 0.24;
  return (
    oval(x + 1, y + ry * 0.5, rx * 0.96, ry, 0.1) +
    oval(x, y, rx, ry, 0.72, 0.4) +
    oval(x, y + ry * 0.06, rx * 0.93, ry * 0.86, 0.36, 0.4) +
    oval(x, y, rx * 0.9, ry * 0.84, 0.56, 0.4) +
    oval(x, y + ry * 0.12, rx * 0.62, ry * 0.5, fill?.tone ?? 0.34, fill?.temp ?? 0.4)
  );
}

/** A lidless tureen on its foot, (x, y) the middle of the foot, w its width; the ladle leans out to the left. */
export function tureen(x: number, y: number, w: number): string {
  const k = w / 100;
  const p = (shape: string): string => outline(at(shape, x, y, k));
  const body = ink(0.54, 0.44);
  return (
    line(
      smooth(at("-8,-58c -26,-84 -40,-112 -36,-120 -28,-122", x, y, k), { closed: false }),
      ink(0.1),
      R(4.4 * k),
      'stroke-linecap="round"',
    ) +
    path(p("-26,0c 26,0c 18,-8 16,-12 -16,-12 -18,-8"), body) +
    path(p("-46,-56c 46,-56c 46,-34 34,-16 16,-9 -16,-9 -34,-16 -46,-34"), body) +
    line(
      smooth(at("-46,-48c -58,-52 -62,-40 -50,-34 -43,-33", x, y, k), { closed: false }) +
        smooth(at("46,-48c 58,-52 62,-40 50,-34 43,-33", x, y, k), { closed: false }),
      body,
      R(4.6 * k),
    ) +
    oval(x, y - 56 * k, 47 * k, 9 * k, 0.66, 0.46) +
    oval(x, y - 55.4 * k, 42 * k, 7 * k, 0.26, 0.62) +
    line(
      smooth(at("-42,-40 -24,-36 0,-34 24,-36 42,-40", x, y, k), { closed: false }),
      ink(0.22, 0.5),
      R(1.8 * k),
    ) +
    line(smooth(at("-20,-28 -10,-22 0,-27 10,-22 20,-28", x, y, k), { closed: false }), ink(0.2, 0.1), 1.4)
  );
}

/** Steam as three cut curls rising from (x, y). */
export function steam(x: number, y: number, k = 1): string {
  const curl = (shape: string): string => smooth(at(shape, x, y, k), { closed: false });
  return line(
    curl("-16,0 -24,-16 -14,-32 -22,-52 -14,-66") +
      curl("4,-2 -4,-20 8,-38 -2,-62 8,-84") +
      curl("22,0 16,-14 26,-28 18,-46 24,-56"),
    ink(0.72, 0.5),
    R(2 * k),
    'stroke-linecap="round"',
  );
}

/** A glass carafe, (x, y) the middle of its foot, h its height: warm on its right flank, cold on its left, water below. */
export function carafe(x: number, y: number, h: number): string {
  const k = h / 100;
  const d =
    "-8,-100c 8,-100c 9,-80 8,-66 14,-52 25,-34 28,-14 22,0c -22,0c -28,-14 -25,-34 -14,-52 -8,-66 -9,-80";
  const water = "-25,-34c 25,-34c 28,-14 22,0c -22,0c -28,-14";
  const open = (shape: string): string => smooth(at(shape, x, y, k), { closed: false });
  return (
    path(outline(at(d, x, y, k)), ink(0.16, 0.2)) +
    path(outline(at(water, x, y, k)), ink(0.26, 0.1)) +
    oval(x, y - 34 * k, 25 * k, 4 * k, 0.5, 0.1) +
    line(
      open("-8,-96 -8,-70 -14,-50 -25,-32 -26,-12 -21,-3"),
      ink(0.94, 0.02),
      R(2.6 * k),
      'stroke-linecap="round"',
    ) +
    line(
      open("8,-96 8,-70 14,-50 24,-33 26,-14 21,-3"),
      ink(0.92, 0.5),
      R(2.2 * k),
      'stroke-linecap="round"',
    ) +
    oval(x, y - 100 * k, 9.6 * k, 2.4 * k, 0.8, 0.4)
  );
}

/** A wooden bread bin with a rolling lid, (x, y) its lower left corner. */
export function breadBin(x: number, y: number, w: number, h: number): string {
  const body = `M${x} ${y}V${R(y - h * 0.5)}Q${R(x + w * 0.04)} ${R(y - h)} ${R(x + w * 0.4)} ${R(y - h)}H${R(x + w * 0.9)}Q${x + w} ${R(y - h)} ${x + w} ${R(y - h * 0.9)}V${y}Z`;
  let slats = "";
  for (let i = 1; i < 6; i++) {
    const a = (i / 6) * (Math.PI / 2);
    slats += `M${R(x + w * 0.4 - Math.cos(a) * w * 0.37)} ${R(y - h * 0.5 - Math.sin(a) * h * 0.46)}H${R(x + w * 0.86)}`;
  }
  return (
    path(body, ink(0.3, 0.6)) +
    path(rect(x + w * 0.86, y - h * 0.97, w * 0.11, h * 0.97, { j: 0.4 }), ink(0.2, 0.6)) +
    line(slats, ink(0.54, 0.56), 1.5) +
    line(`M${R(x + 3)} ${R(y - h * 0.42)}H${R(x + w - 3)}`, ink(0.2), 2) +
    path(
      `M${R(x + w * 0.34)} ${R(y - h * 0.3)}h${R(w * 0.2)}v3q0 3 -3 3h${R(-w * 0.2 + 6)}q-3 0 -3 -3z`,
      ink(0.14),
    )
  );
}
