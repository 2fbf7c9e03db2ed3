/** Marguerite's country: tulips in rows along a canal, and at the end of them the house with stepped gables where her father lit the first fire. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** A gable climbing by steps, `k` units a step, its foot on (x, y). */
const gable = (x: number, y: number, k: number): string =>
  `M${x - 4 * k} ${y}v${-6 * k}h${k}v${-2 * k}h${k}v${-2 * k}h${k}v${-2 * k}h${2 * k}v${2 * k}h${k}v${2 * k}h${k}v${2 * k}h${k}v${6 * k}z`;
/** A tulip's cup of half-width `k` on (x, y). */
const cup = (x: number, y: number, k: number): string =>
  `M${Math.round(x - k)} ${Math.round(y - k)}l${Math.round(k * 0.5)} ${Math.round(k * 0.6)} ${Math.round(k * 0.5)} ${-Math.round(k)} ${Math.round(k * 0.5)} ${Math.round(k)} ${Math.round(k * 0.5)} ${-Math.round(k * 0.6)}q${Math.round(k * 0.3)} ${Math.round(k * 2)} ${-Math.round(k)} ${Math.round(k * 2)}t${-Math.round(k)} ${-Math.round(k * 2)}z`;

/** The house stands at (cx, horizon); the rows come down to `hem`. */
export function tulips(cx: number, horizon: number, hem: number): InnerPicture {
  return ([x, y, w], seed) => {
    const r = rng(seed),
      span = hem - horizon;
    let p = wash(
      [x, y, w, horizon - y + 4],
      [
        [0, 0.34, 0.06],
        [0.5, 0.6, 0.2],
        [1, 0.95, 0.44],
      ],
    );
    p += dots(
      Array.from({ length: 5 }, (): [number, number] => [cx - 60 + r() * 130, horizon - 150 + r() * 60]),
      12,
      0.8,
      0.2,
    );
    p += flat(`M${x} ${horizon}h${w}v${span + 60}h${-w}z`, 0.17, 0.1);
    p += flat(gable(cx - 14, horizon + 8, 7) + gable(cx + 34, horizon + 8, 5), 0.12, 0.3);
    p +=
      flat(`M${cx - 18} ${horizon - 38}h9v12h-9z`, 1, 0.56) +
      flat(`M${cx - 30} ${horizon - 14}h7v10h-7zM${cx + 30} ${horizon - 14}h7v10h-7z`, 0.5, 0.4);
    p += flat(`M${cx + 62} ${horizon + 8}h14L${cx + 190} ${hem + 60}h-96z`, 0.66, 0.14);
    const kinds: [string, string, string] = ["", "", ""];
    let stems = "";
    for (let k = 0; k < 12; k++) {
      const u = (k + 0.5) / 12,
        v = horizon + 16 + span * u ** 1.5,
        size = 2.6 + 12 * u;
      for (let i = -8; i < 5; i++) {
        const a = cx + 20 + i * (14 + 30 * u) + (r() - 0.5) * 5;
        if (a < x - 10 || a > cx + 50 + 70 * u) continue;
        const row = ((i % 3) + 3) % 3;
        kinds[row as 0 | 1 | 2] += cup(a, v, size);
        stems += `M${Math.round(a)} ${Math.round(v + size)}v${Math.round(size * 1.6)}`;
      }
    }
    return (
      p +
      chalk(stems, 0.42, 2, 0.2) +
      flat(kinds[0], 0.6, 0.98) +
      flat(kinds[1], 0.9, 0.4) +
      flat(kinds[2], 0.64, 0.62)
    );
  };
}
