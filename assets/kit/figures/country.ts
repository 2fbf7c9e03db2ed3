/** What the inner pictures are made of: washes of sky, dots of light, ridges, chalk lines, lines of type. */
import { R, ink, rng, smooth, type Point } from "../draw/index.ts";

/** Many round dots in one path: (x, y) pairs of one size. */
export const dots = (
  points: readonly (readonly [number, number])[],
  size: number,
  tone: number,
  temp: number,
): string =>
  `<path d="${points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h.1`).join("")}" stroke="${ink(tone, temp)}" stroke-width="${size}" stroke-linecap="round"/>`;
/** A vertical gradient filling the box; stops are [offset, tone, temperature]. */
export const wash = (box: readonly number[], stops: readonly (readonly [number, number, number])[]): string =>
  `<linearGradient id="w" x2="0" y2="1">${stops.map(([o, t, w]) => `<stop offset="${o}" stop-color="${ink(t, w)}"/>`).join("")}</linearGradient><rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="url(#w)"/>`;
/** A ridge of hills from edge to edge, filled down to `floor`. */
export function ridge(
  x0: number,
  x1: number,
  y: number,
  amp: number,
  floor: number,
  tone: number,
  seed: number,
  temp = 0.02,
): string {
  const r = rng(seed),
    pts: Point[] = [
      [x0, floor, "c"],
      [x0, y, "c"],
    ];
  for (let x = x0 + 50; x < x1 - 10; x += 50) pts.push([x, y + (r() - 0.5) * amp]);
  pts.push([x1, y, "c"], [x1, floor, "c"]);
  return `<path d="${smooth(pts)}" fill="${ink(tone, temp)}"/>`;
}
/** An open line of light or of ink, round at its ends. */
export const chalk = (d: string, tone = 0.86, width = 2.6, temp = 0.08): string =>
  `<path d="${d}" fill="none" stroke="${ink(tone, temp)}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const flat = (d: string, tone: number, temp = 0.02): string =>
  `<path d="${d}" fill="${ink(tone, temp)}"/>`;

/** One line of letters: stems, bowls, ascenders and descenders, no readable word; x-height `h`, from (0, 0) rightward. */
function letters(width: number, h: number, dice: () => number): string {
  const u = R(h * 0.24);
  let d = "";
  for (let x = 0; x < width;) {
    for (let n = 2 + Math.floor(dice() * 7); n > 0 && x < width; n--) {
      const kind = dice(),
        up = kind < 0.22 ? Math.round(h * 0.6) : 0,
        down = kind > 0.9 ? Math.round(h * 0.5) : 0;
      d += `M${Math.round(x)} ${-up}h${u}v${h + up + down}h${-u}z`;
      if (kind > 0.3 && kind < 0.86)
        d += `M${Math.round(x + u)} ${kind < 0.58 ? 0 : R(h - u * 0.8)}h${u}v${R(u * 0.8)}h${-u}z`;
      if (kind > 0.42 && kind < 0.7) d += `M${Math.round(x + u * 1.8)} 0h${u}v${h}h${-u}z`;
      x += u * (kind > 0.42 && kind < 0.7 ? 3.6 : 2.6);
    }
    x += u * 3;
  }
  return d;
}
/** A page of type filling x0..x1, y0..y1: four lines cut once and set again and again, as a printer would. */
export function page(
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  leading: number,
  seed: number,
  tone = 0.2,
): string {
  const dice = rng(seed),
    width = (x1 - x0) * 1.3;
  const lines = [0, 1, 2, 3].map(
    (i) => `<path id="t${i}" d="${letters(width, Math.round(leading * 0.36), dice)}"/>`,
  );
  let set = "";
  for (let y = y0, i = 0; y < y1; y += leading, i++)
    set += `<use href="#t${i % 4}" x="${Math.round(x0 - dice() * width * 0.3)}" y="${Math.round(y)}"/>`;
  return `<defs>${lines.join("")}</defs><g fill="${ink(tone)}">${set}</g>`;
}
/** Turns a picture back round about x = `centre` when its figure is flipped, so that its page still reads. */
export const unflipped = (picture: string, centre: number, flip: boolean): string =>
  flip ? `<g transform="translate(${R(2 * centre)} 0)scale(-1 1)">${picture}</g>` : picture;
