/** Maxime's country: fireworks over black roofs, and nobody in the streets. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** The rockets burst above `roofs`, about `cx`, as high as `top`. */
export function fireworks(cx: number, top: number, roofs: number): InnerPicture {
  return ([x, y, w, h], seed) => {
    const r = rng(seed);
    let p = wash(
      [x, y, w, h],
      [
        [0, 0.08, 0.1],
        [0.5, 0.16, 0.3],
        [0.8, 0.34, 0.8],
        [1, 0.3, 0.9],
      ],
    );
    const burst = (bx: number, by: number, size: number, tone: number, temp: number): string => {
      let rays = "";
      const ends: [number, number][] = [];
      const count = 13 + Math.floor(r() * 4);
      for (let i = 0; i < count; i++) {
        const a = (i / count) * 2 * Math.PI + r() * 0.2,
          q = size * (0.82 + r() * 0.3);
        const [ex, ey] = [bx + Math.cos(a) * q, by + Math.sin(a) * q + size * 0.16];
        rays += `M${Math.round(bx + Math.cos(a) * size * 0.24)} ${Math.round(by + Math.sin(a) * size * 0.24)}Q${Math.round(bx + Math.cos(a) * q * 0.7)} ${Math.round(by + Math.sin(a) * q * 0.7 - size * 0.06)} ${Math.round(ex)} ${Math.round(ey)}`;
        ends.push([ex, ey]);
      }
      return (
        chalk(rays, tone, 2.6, temp) + dots(ends, 6, 0.98, temp * 0.7) + dots([[bx, by]], size * 0.2, 1, 0.5)
      );
    };
    p += chalk(
      `M${cx - 40} ${roofs}Q${cx - 50} ${top + 120} ${cx - 26} ${top + 60}M${cx + 30} ${roofs}Q${cx + 44} ${top + 200} ${cx + 30} ${top + 170}`,
      0.5,
      1.8,
      0.5,
    );
    p += burst(cx - 24, top + 56, 66, 0.9, 0.5) + burst(cx + 36, top + 158, 54, 0.7, 0.98);
    p += burst(cx - 50, top + 226, 40, 0.92, 0.16) + burst(cx + 16, top + 306, 34, 0.9, 0.56);
    let line = `M${x} ${roofs + 300}V${roofs + 12}`;
    for (let a = x; a < x + w;) {
      const k = 18 + Math.round(r() * 16),
        up = Math.round(r() * 22);
      line += `L${Math.round(a)} ${roofs - up}l${k >> 1}-${10 + (up >> 1)} ${k >> 1} ${10 + (up >> 1)}`;
      a += k + 4;
    }
    return p + flat(`${line}V${roofs + 300}z`, 0.06, 0.2);
  };
}
