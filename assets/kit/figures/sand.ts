/** Delphine's country: dunes of the sand chips are made of, a wafer for a moon, a shovel left standing, the steps of someone who went. */
import { rng, smooth, type Point } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** `cx` is the middle of the skirt; the wafer hangs under `top`, the sand ends at `hem`; `moon` is where the wafer hangs. */
export function sand(cx: number, top: number, hem: number, moon = cx): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box.map(Math.round) as [number, number, number, number],
      span = hem - top,
      at = (u: number) => Math.round(top + span * u);
    let p = wash(
      [x, top - 120, w, span + 170],
      [
        [0, 0.16, 0.04],
        [0.45, 0.34, 0.1],
        [0.66, 0.66, 0.24],
      ],
    );
    const stars = Array.from({ length: 46 }, (): [number, number] => [
      moon - 100 + r() * 220,
      at(-0.3 + r() * 0.85),
    ]);
    p += dots(stars, 2.6, 0.95, 0.1);
    const my = at(0.24),
      R0 = 46;
    let dice = "";
    for (let k = -3; k <= 3; k++) {
      const half = Math.round(Math.sqrt(R0 ** 2 - (k * 13) ** 2));
      dice += `M${moon + k * 13} ${my - half}v${2 * half}M${moon - half} ${my + k * 13}h${2 * half}`;
    }
    p +=
      dots([[moon, my]], R0 * 2, 0.96, 0.24) +
      chalk(dice, 0.5, 1.8, 0.1) +
      flat(`M${moon + 14} ${my - 12}h11v11h-11z`, 0.6, 0.96);
    for (const [u, amp, tone] of [
      [0.5, 26, 0.42],
      [0.6, 34, 0.56],
      [0.72, 40, 0.36],
      [0.84, 30, 0.5],
    ] as const) {
      const crest: Point[] = [];
      const phase = r() * 6;
      for (let a = x - 20; a <= x + w + 30; a += 46)
        crest.push([a, Math.round(at(u) + Math.sin(a / 62 + phase) * amp * 0.6 + (r() - 0.5) * amp * 0.4)]);
      const d = smooth(crest, { closed: false });
      p += flat(`${d}V${hem + 60}H${x - 20}z`, tone, 0.42) + chalk(d, tone + 0.36, 2.6, 0.4);
    }
    const steps: [number, number][] = [];
    for (let k = 0; k < 13; k++) {
      const u = k / 13;
      steps.push([cx - 4 + Math.sin(u * 5) * 40 * u + (k % 2 ? 5 : -5) * u, at(0.66 + 0.36 * u ** 1.3)]);
    }
    p += dots(steps, 5, 0.12, 0.4);
    const [sx, sy] = [cx + 30, at(0.9)];
    return (
      p +
      chalk(`M${sx} ${sy}l-5-96M${sx - 15} ${sy - 95}h20M${sx} ${sy}l46 16`, 0.07, 4.4, 0.4) +
      flat(`M${sx - 12} ${sy - 22}l24-2 2 26q-10 14-24 2z`, 0.07)
    );
  };
}
