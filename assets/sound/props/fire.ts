/** A fire of wood: cracks in bunches, a hiss of resin, the low flutter of the flames. */
import { type Rng, amid, between, moments, crack } from "../../../src/tools/audio/synth/index.ts";

export interface Crack {
  readonly at: number;
  readonly sound: Float32Array;
  readonly level: number;
}

/** Cracks of so many seconds: Poisson bunches, each of a few, the loud ones rare. @param perSecond bunches */
export function cracks(rng: Rng, seconds: number, perSecond: number): Crack[] {
  return moments(rng, perSecond, seconds).flatMap((start) => {
    const log = amid(rng, 700, 3800);
    const count = 1 + Math.floor(rng() ** 2 * 9);
    return Array.from({ length: count }, (_, index) => ({
      at: start + index * between(rng, 0.004, 0.06),
      sound: crack(rng, log * amid(rng, 0.7, 1.4), amid(rng, 0.002, 0.016)),
      level: (0.06 + rng() ** 5) / (1 + 0.25 * index),
    }));
  });
}
