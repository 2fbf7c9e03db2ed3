/** Gobseck's country: a night city that is only stacks of coins, a few windows paying for their light. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** `cx` is the middle of the coat; stacks rise from `ground` toward `top`. */
export function coinCity(cx: number, top: number, ground: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box,
      span = ground - top;
    let p = wash(
      [x, top - 40, w, span + 80],
      [
        [0, 0.16, 0.06],
        [0.3, 0.34, 0.1],
        [0.52, 0.6, 0.3],
        [0.7, 0.8, 0.44],
      ],
    );
    p +=
      flat(`M${cx - 10} ${top + 84}a26 26 0 1 0 52 0a26 26 0 1 0 -52 0`, 0.97, 0.3) +
      chalk(
        `M${cx - 2} ${top + 84}a18 18 0 1 0 36 0a18 18 0 1 0 -36 0M${cx + 16} ${top + 74}v20`,
        0.6,
        2.2,
        0.4,
      );
    for (const [tone, step, low, high] of [
      [0.44, 26, 0.34, 0.34],
      [0.25, 34, 0.2, 0.34],
      [0.1, 44, 0.08, 0.26],
    ] as const) {
      let stacks = "",
        rims = "";
      const lit: [number, number][] = [];
      for (let a = x + r() * 10; a < x + w; a += step) {
        const half = Math.round(step * (0.34 + r() * 0.12)),
          rise = Math.round(span * (low + r() * high)),
          m = Math.round(a);
        stacks += `M${m - half} ${ground + 20}V${ground - rise}q${half} -7 ${2 * half} 0V${ground + 20}z`;
        for (let v = ground - rise + 7; v < ground; v += 13)
          rims += `M${m - half} ${v}q${half} 5 ${2 * half} 0`;
        if (r() < 0.4) lit.push([m, Math.round(ground - rise * (0.3 + r() * 0.5))]);
      }
      p += flat(stacks, tone, 0.4) + chalk(rims, tone + 0.24, 2, 0.45) + dots(lit, 6, 0.98, 0.5);
    }
    return p;
  };
}
