/** Corentin's country: a town as dots on a lattice, each one someone; a river none of them may be in, and one route already drawn. */
import { rng } from "../draw/index.ts";
import { chalk, dots, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const STEP = 13;

/** The river and the route wind about `cx`; the route ends in a mark at (cx, heart). */
export function dotMap(cx: number, heart: number): InnerPicture {
  return ([x, y, w, h], seed) => {
    const r = rng(seed);
    const river = (v: number): number => cx - 6 + 46 * Math.sin(v / 74) + 12 * Math.sin(v / 23);
    const small: [number, number][] = [],
      middle: [number, number][] = [],
      large: [number, number][] = [];
    for (let b = Math.round(y) + 6; b < y + h; b += STEP)
      for (let a = Math.max(Math.round(x), cx - 130); a < Math.min(x + w, cx + 170); a += STEP) {
        const away = Math.abs(a - river(b));
        if (away < 13) continue;
        const crowd = Math.exp(-(((b - heart - 120) / 190) ** 2)) * (1.25 - away / 130) + r() * 0.5;
        (crowd > 1.05 ? large : crowd > 0.66 ? middle : small).push([a, b]);
      }
    let banks = "";
    for (const s of [-1, 1]) {
      banks += `M${Math.round(river(y) + s * 11)} ${Math.round(y)}`;
      for (let v = y + 30; v < y + h + 30; v += 30)
        banks += `L${Math.round(river(v) + s * 11)} ${Math.round(v)}`;
    }
    let [a, b] = [cx - 40, Math.round(heart + 390)];
    let route = `M${a} ${b}`;
    while (b > heart + 40) {
      a = Math.max(cx - 40, Math.min(cx + 40, a + (r() < 0.5 ? -1 : 1) * STEP * 2));
      b -= STEP * 3;
      route += `H${a}V${b}`;
    }
    route += `H${cx}V${heart + 12}`;
    return (
      wash(
        [x, y, w, h],
        [
          [0, 0.24, 0.02],
          [1, 0.12, 0.02],
        ],
      ) +
      chalk(banks, 0.5, 1.8, 0.04) +
      dots(small, 2.6, 0.62, 0.04) +
      dots(middle, 4.4, 0.82, 0.05) +
      dots(large, 7, 0.98, 0.08) +
      chalk(route, 0.6, 2.6, 0.96) +
      chalk(
        `M${cx - 12} ${heart}a12 12 0 1 0 24 0a12 12 0 1 0-24 0M${cx - 17} ${heart}h10M${cx + 7} ${heart}h10M${cx} ${heart - 17}v10M${cx} ${heart + 7}v10`,
        0.62,
        2.6,
        0.96,
      )
    );
  };
}
