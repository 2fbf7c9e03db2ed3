/** Frost on a pane: ferns growing from the corners and the sill. */
import { R, ink, line, rng } from "../draw/index.ts";

/** A fern's root, its heading in radians, its length in units; a negative length grows the mirror image. */
export type Fern = readonly [x: number, y: number, heading: number, length: number];

/** One fern 100 long from (0, 0) along x, curling a little. */
function fern(seed: number, tone: number, temp: number): string {
  const dice = rng(seed);
  let stem = "";
  let leaves = "";
  const grow = (x: number, y: number, heading: number, length: number, curl: number, order: number): void => {
    const steps = Math.max(2, Math.round(length / (order === 0 ? 9 : 6)));
    let [px, py, a] = [x, y, heading];
    let d = `M${R(px)} ${R(py)}`;
    for (let i = 1; i <= steps; i++) {
      a += curl / steps;
      const [dx, dy] = [(Math.cos(a) * length) / steps, (Math.sin(a) * length) / steps];
      px += dx;
      py += dy;
      d += `l${R(dx)} ${R(dy)}`;
      const left = 1 - i / (steps + 1);
      if (order === 2 || (order === 1 && left < 0.2)) continue;
      for (const side of [-1, 1])
        grow(px, py, a + side * (0.85 + dice() * 0.2), length * (0.1 + 0.32 * left), side * -0.5, order + 1);
    }
    if (order === 0) stem += d;
    else leaves += d;
  };
  grow(0, 0, 0, 100, 0.5, 0);
  return (
    line(leaves, ink(tone * 0.86, temp), 0.9, 'stroke-linecap="round"') +
    line(stem, ink(tone, temp), 1.8, 'stroke-linecap="round"')
  );
}

/** SVG of the ferns. */
export function frost(ferns: readonly Fern[], { tone = 0.86, temp = 0.03, seed = 7 } = {}): string {
  const copies = ferns.map(([x, y, heading, length]) => {
    const k = R(Math.abs(length)) / 100;
    const turn = Math.round((heading * 180) / Math.PI);
    return `<use href="#fern" transform="translate(${x} ${y})rotate(${turn})scale(${k} ${length < 0 ? -k : k})"/>`;
  });
  return `<defs><g id="fern">${fern(seed, tone, temp)}</g></defs>${copies.join("")}`;
}
