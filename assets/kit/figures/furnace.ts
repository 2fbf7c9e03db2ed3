/** Balthazar Claës's country: a furnace with his house burning in it, chair by chair; the sparks go up as far as his brow. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** What was in the house, each about (0, 0), standing on y 0: a chair, a frame, a cradle, a clock. */
const THINGS = [
  "M-16 0v-66h5v32h24v34h-5v-26h-19v26zM-16-66q-4-8 2-12h4q5 5 3 12z",
  "M-24 0v-44h48v44zM-17-7h34v-30h-34z",
  "M-28-8q28 18 56 0l-5 8q-23 12-46 0zM-26-10v-26q8-14 18-14v18h30l6 22z",
  "M-11 0v-62q11-20 22 0v62zM0-58a8 8 0 1 0 .1 0zM-5-34h10v26h-10z",
] as const;

/** The fire lies at `hem`, its glow is highest about `cx`; sparks reach `top`. */
export function furnace(cx: number, top: number, hem: number): InnerPicture {
  return ([x, y, w, h], seed) => {
    const r = rng(seed),
      span = hem - top;
    const spots = (count: number, reach: number, wide: number): [number, number][] =>
      Array.from({ length: count }, () => {
        const u = r() ** reach;
        return [cx + (r() + r() - 1) * wide * (0.4 + 0.6 * u), top + span * u];
      });
    const heap = (level: number, bend: number): string =>
      `M${x - 20} ${Math.round(hem - level)}q60-${bend} 130-${bend >> 1}t110 6 150 10v${level + 60}h-420z`;
    let p = wash(
      [x, y, w, h],
      [
        [0, 0.07, 0.9],
        [0.4, 0.1, 0.94],
        [0.66, 0.24, 0.96],
        [0.84, 0.52, 0.98],
        [1, 0.7, 0.92],
      ],
    );
    p += flat(heap(150, 30), 0.36, 1) + dots(spots(40, 0.22, 150), 9, 0.74, 0.9);
    const thing = (i: number, dx: number, up: number, k: number, turn: number, tone: number): string =>
      `<g transform="translate(${cx + dx} ${hem - up})rotate(${turn})scale(${k})">${flat(THINGS.at(i)!, tone, 0.9)}</g>`;
    p +=
      thing(0, -52, 168, 1.5, -14, 0.06) + thing(1, 44, 172, 1.3, 16, 0.06) + thing(3, -4, 196, 1.3, 5, 0.05);
    p += flat(heap(104, 40), 0.6, 0.96) + thing(2, -20, 92, 1.4, -7, 0.07);
    p += flat(heap(60, 34), 0.82, 0.74) + dots(spots(36, 0.1, 170), 12, 0.98, 0.56);
    p += chalk(
      `M${cx - 66} ${hem - 128}q-22-44 4-86q2 40 20 60M${cx + 22} ${hem - 150}q-26-60 8-116q0 50 24 84M${cx + 84} ${hem - 120}q-10-40 14-66`,
      0.86,
      5,
      0.7,
    );
    return p + dots(spots(60, 1, 120), 3.4, 0.9, 0.8) + dots(spots(16, 1.2, 100), 6, 0.98, 0.62);
  };
}
