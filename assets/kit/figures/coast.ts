/** Lucien's country: a stage curtain opening on a voice whose wave becomes a coast and its reflection. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** `cx` is the middle of the coat; the curtain hangs from `top`, the shore lies at `shore`, the sea ends at `hem`. */
export function coast(cx: number, top: number, shore: number, hem: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box,
      y = Math.round(shore);
    let p =
      wash(
        [x, top, w, y - top],
        [
          [0, 0.36, 0.16],
          [0.5, 0.62, 0.3],
          [1, 0.9, 0.44],
        ],
      ) + flat(`M${x} ${y}h${w}v${hem - y + 20}h${-w}z`, 0.3, 0.06);
    p += dots([[cx + 26, y - 34]], 42, 0.99, 0.42);
    const peaks = [4, 9, 6, 16, 10, 27, 18, 38, 24, 50, 30, 42, 22, 30, 14, 8];
    let bars = "";
    peaks.forEach((h, i) => {
      const a = Math.round(cx - 118 + i * 9);
      bars += `M${a} ${y - h}V${y + h}`;
    });
    p += chalk(bars, 0.1, 4.4, 0.1);
    const cliff = (k: number) =>
      `M${cx - 10} ${y}l14 ${-34 * k} 12 ${-6 * k} 10 ${-30 * k} 16 ${6 * k} 9 ${22 * k} 20 ${-14 * k} 22 ${30 * k} 30 ${8 * k} 40 ${18 * k}z`;
    p += flat(cliff(1), 0.12) + flat(cliff(-0.7), 0.19);
    let waves = "";
    for (let v = y + 12; v < hem; v += 15)
      for (let a = x + r() * 30; a < x + w; a += 46 + r() * 30)
        waves += `M${Math.round(a)} ${Math.round(v)}q6-4 12 0t12 0`;
    p += chalk(waves, 0.66, 1.8, 0.1);
    p +=
      flat(`M${cx - 20} ${hem - 52}h52l-9 13h-34zM${cx + 4} ${hem - 56}v-44l24 38z`, 0.08) +
      flat(`M${cx} ${hem - 92}v34l-17 0z`, 0.9, 0.4);
    const floor = Math.round(shore - 74);
    const swag = (k: number) =>
      `M${cx + 6 * k} ${top - 30}q${-4 * k} ${Math.round((floor - top) * 0.7)} ${52 * k} ${floor - top + 30}q${10 * k} 40 ${6 * k} 76h${60 * k}V${top - 30}z`;
    p += flat(swag(1) + swag(-1), 0.27, 0.7);
    const fold = (k: number) =>
      [18, 32, 46]
        .map(
          (d, i) =>
            `M${cx + d * k} ${top - 20}q${2 * k} ${Math.round((floor - top) * (0.5 + i * 0.1))} ${Math.round(40 - i * 4) * k} ${floor - top + 8}`,
        )
        .join("");
    return p + chalk(fold(1) + fold(-1), 0.1, 3, 0.7);
  };
}
