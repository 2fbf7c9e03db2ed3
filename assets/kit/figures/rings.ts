/** Michel's country: hills thrown on a wheel, ring upon ring, under a wide sun. */
import { rng } from "../draw/index.ts";
import { chalk, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** `cx` is the middle of the jacket; the sun stands at `sky`, the nearest hill ends at `ground`. */
export function rings(cx: number, sky: number, ground: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box,
      x0 = Math.round(x),
      span = ground - sky;
    let p = wash(
      [x0, sky - 80, w, span + 120],
      [
        [0, 0.32, 0.2],
        [0.42, 0.6, 0.36],
        [1, 0.6, 0.5],
      ],
    );
    let rays = "";
    for (let k = 1; k < 6; k++)
      rays += `M${cx - 14 * k} ${sky}a${14 * k} ${14 * k} 0 1 0 ${28 * k} 0a${14 * k} ${14 * k} 0 1 0 ${-28 * k} 0`;
    p +=
      flat(`M${cx - 12} ${sky}a12 12 0 1 0 24 0a12 12 0 1 0 -24 0`, 0.99, 0.46) +
      chalk(rays, 0.95, 2.6, 0.46);
    const hills = [
      [-60, 0.3, 96, 0.5],
      [64, 0.4, 104, 0.4],
      [-34, 0.56, 112, 0.3],
      [52, 0.72, 120, 0.22],
      [-50, 0.9, 124, 0.15],
    ] as const;
    for (const [dx, u, half, tone] of hills) {
      const a = cx + dx,
        y = Math.round(sky + span * u),
        tall = Math.round(half * (0.52 + r() * 0.16));
      p += flat(
        `M${x0} ${ground + 40}V${y + tall}H${a - half}C${a - half * 0.6} ${y + tall} ${Math.round(a - half * 0.5)} ${y} ${a} ${y}S${Math.round(a + half * 0.6)} ${y + tall} ${a + half} ${y + tall}H${x0 + Math.round(w)}V${ground + 40}z`,
        tone,
        0.42,
      );
      let turns = "";
      for (let k = 1; k < 6; k++) {
        const v = k / 6,
          b = Math.round(half * (0.2 + 0.8 * v ** 1.2) * 0.8),
          h = Math.round(y + tall * v * 1.3);
        turns += `M${a - b} ${h}q${b} ${Math.round(9 + 7 * v)} ${2 * b} 0`;
      }
      p += chalk(turns, tone + 0.36, 2.8, 0.48);
    }
    return p;
  };
}
