/** Posts and belts that make people queue where there is nobody. */
import { R, ink, path, rect, type Point } from "../draw/index.ts";

/** Feet of the posts, in order; `size` is a post's height, `tone` its darkness. Belts run from head to head. */
export function queueBelt(
  feet: readonly (readonly [x: number, y: number, size: number])[],
  tone = 0.3,
): string {
  let posts = "";
  let belts = "";
  feet.forEach(([x, y, h], i) => {
    const w = h * 0.045;
    posts +=
      rect(x - w / 2, y - h, w, h, { j: 0, b: 0 }) +
      `M${R(x - h * 0.17)} ${y}a${R(h * 0.17)} ${R(h * 0.05)} 0 0 1 ${R(h * 0.34)} 0z` +
      rect(x - w * 0.9, y - h * 1.03, w * 1.8, h * 0.15, { j: 0, b: 0 });
    const next = feet[i + 1];
    if (!next) return;
    const [u, v, k] = next;
    const a: Point = [x, y - h];
    const b: Point = [u, v - k];
    const sag = (h + k) * 0.035;
    const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag];
    belts += `M${R(a[0])} ${R(a[1])}Q${R(mx)} ${R(my)} ${R(b[0])} ${R(b[1])}V${R(b[1] + k * 0.06)}Q${R(mx)} ${R(my + (h + k) * 0.03)} ${R(a[0])} ${R(a[1] + h * 0.06)}Z`;
  });
  return path(belts, ink(tone + 0.12, 0.04)) + path(posts, ink(tone, 0.04));
}
