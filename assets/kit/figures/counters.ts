/** The clerk's country: a counter behind a counter behind a counter, each with its number. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Frames shrink toward (cx, cy). */
export function counters(cx: number, cy: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed);
    let p = wash(box, [
      [0, 0.3, 0.02],
      [1, 0.44, 0.04],
    ]);
    for (let k = 6; k > 0; k--) {
      const w = Math.round(15 * k ** 1.25),
        top = Math.round(17 * k ** 1.2),
        low = Math.round(15 * k ** 1.2),
        tone = 0.82 - k * 0.11;
      p +=
        flat(`M${cx - w} ${cy - top}h${2 * w}v${top + low}h${-2 * w}z`, tone, 0.03) +
        chalk(`M${cx - w} ${cy - top}h${2 * w}v${top + low}h${-2 * w}z`, 0.95, 1.8, 0.04);
      p += flat(
        `M${cx - w} ${cy + low - Math.round(low * 0.45)}h${2 * w}v${Math.round(low * 0.45)}h${-2 * w}z`,
        tone * 0.5,
        0.03,
      );
    }
    p += dots([[cx, cy + 1]], 9, 0.99, 0.03);
    let ticks = "";
    for (let i = 0; i < 22; i++)
      ticks += `M${Math.round(box[0] + r() * box[2])} ${Math.round(cy + 110 + r() * 150)}h12v6h-12z`;
    return p + chalk(ticks, 0.7, 1.4, 0.04);
  };
}
