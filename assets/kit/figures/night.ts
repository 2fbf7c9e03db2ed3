/** Honorine's country: a night sky whose constellation is a type case, hills, a river, one lit window. */

import { R, ink, rng, smooth, type Point } from "../draw/index.ts";
import { dots, ridge, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const fir = (x: number, y: number, h: number): string => {
  let d = "";
  for (let k = 0; k < 3; k++) {
    const w = Math.round(h * (0.14 + 0.07 * k)),
      u = Math.round(h * 0.42);
    d += `M${Math.round(x)} ${Math.round(y - h + k * h * 0.27)}l${w} ${u}q${-w} ${-u >> 2} ${-2 * w} 0z`;
  }
  return d;
};
/** A tray in perspective divided as a printer's case: stars at the crossings, some compartments joined. */
function typeCase(x: number, y: number, w: number, h: number, seed: number): string {
  const r = rng(seed),
    cols = 4,
    rows = 3,
    bright: [number, number][] = [],
    small: [number, number][] = [];
  let d = "";
  const at = (i: number, j: number): [number, number] => [
    x + (w * i) / cols + j * 7,
    y + (h * j) / rows - i * 6 + (r() - 0.5) * 3,
  ];
  const grid = Array.from({ length: rows + 1 }, (_, j) =>
    Array.from({ length: cols + 1 }, (_, i) => at(i, j)),
  );
  grid.forEach((row, j) =>
    row.forEach(([a, b], i) => {
      (r() < 0.35 ? bright : small).push([a, b]);
      const right = row[i + 1],
        below = grid[j + 1]?.[i];
      if (right && (j % rows === 0 || r() < 0.8)) d += `M${R(a)} ${R(b)}L${R(right[0])} ${R(right[1])}`;
      if (below && (i % cols === 0 || r() < 0.7)) d += `M${R(a)} ${R(b)}L${R(below[0])} ${R(below[1])}`;
    }),
  );
  return (
    `<path d="${d}" fill="none" stroke="${ink(0.62, 0.06)}" stroke-width="1.2"/>` +
    dots(bright, 6.4, 1, 0.14) +
    dots(small, 4, 1, 0.14)
  );
}

/** `cx` is the middle of the skirt, `waist` and `hem` its ends, `chest` the place of the constellation, `moon` where the moon hangs. */
export function nightSky(
  cx: number,
  chest: readonly [number, number],
  waist: number,
  hem: number,
  moon = cx,
): InnerPicture {
  return ([x, y, w, h], seed) => {
    const r = rng(seed),
      x1 = x + w,
      floor = y + h,
      span = hem - waist,
      at = (u: number) => waist + span * u;
    const top = chest[1] - 50;
    const sky = (n: number): [number, number][] =>
      Array.from({ length: n }, () => [x + r() * w, top + r() * (at(0.42) - top)]);
    let p = wash(
      [x, y, w, h],
      [
        [0, 0.14, 0],
        [0.35, 0.22, 0],
        [0.56, 0.38, 0.01],
        [0.72, 0.6, 0.05],
        [1, 0.7, 0.14],
      ],
    );
    p += dots(sky(58), 2.4, 0.9, 0.12) + dots(sky(34), 3.5, 1, 0.12) + dots(sky(10), 5, 1, 0.1);
    p += typeCase(chest[0], chest[1], 92, 66, seed + 4);
    p += `<path d="M${R(moon - 22)} ${R(at(0.08))}a28 28 0 1 0 24 42a23 23 0 1 1 -24 -42z" fill="${ink(1, 0.2)}"/>`;
    p += ridge(x, x1, at(0.4), 30, floor, 0.46, seed + 1) + ridge(x, x1, at(0.5), 30, floor, 0.33, seed + 2);
    let far = "";
    for (let k = x; k < x1; k += 30) far += fir(k + r() * 12, at(0.62) + r() * 8, 32 + r() * 26);
    p += `<path d="${far}" fill="${ink(0.2, 0.02)}"/>` + ridge(x, x1, at(0.62), 20, floor, 0.2, seed + 3);
    const hx = cx + 46,
      hy = at(0.62);
    p += `<path d="M${R(hx - 22)} ${R(hy)}v-22l14-14h16l14 14v22zM${R(hx + 8)} ${R(hy - 30)}v-14h6v18z" fill="${ink(0.09, 0.02)}"/><path d="M${R(hx - 13)} ${R(hy - 19)}h8v9h-8zM${R(hx + 4)} ${R(hy - 19)}h7v9h-7z" fill="${ink(1, 0.52)}"/>`;
    const v = (dx: number, u: number, c?: "c"): Point => (c ? [cx + dx, at(u), c] : [cx + dx, at(u)]);
    p += `<path d="${smooth([v(-22, 0.56), v(14, 0.6), v(-8, 0.66), v(-52, 0.71), v(-38, 0.77), v(10, 0.83), v(-30, 1.03, "c"), v(28, 1.03, "c"), v(44, 0.83), v(-4, 0.76), v(-18, 0.72), v(18, 0.66), v(34, 0.6), v(0, 0.55)])}" fill="${ink(0.86, 0.1)}"/>`;
    let near = "";
    for (let k = x; k < x1; k += 30) {
      const q = k + r() * 16;
      if (q < cx - 60 || q > cx + 56) near += fir(q, at(0.9) + r() * 16, 58 + r() * 44);
    }
    return (
      p + `<path d="${near}" fill="${ink(0.1, 0.02)}"/>` + ridge(x, x1, at(0.95), 14, floor, 0.1, seed + 5)
    );
  };
}
