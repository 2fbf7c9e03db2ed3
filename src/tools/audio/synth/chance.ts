/** Draws from seeded chance, and seconds as samples. */
import { RATE } from "../pcm.ts";
import { noise, type Rng } from "../rng.ts";

/** @returns whole samples in so many seconds, at least one. */
export const samples = (seconds: number): number => Math.max(1, Math.round(seconds * RATE));

/** White noise in [-1, 1) of so many seconds. */
export const hiss = (rng: Rng, seconds: number): Float32Array => noise(samples(seconds), rng);

/** Uniform in [low, high). */
export const between = (rng: Rng, low: number, high: number): number => low + (high - low) * rng();

/** Uniform in ratio between two positive ends: as likely in each octave. */
export const amid = (rng: Rng, low: number, high: number): number => low * (high / low) ** rng();

/** Uniform in [-1, 1). */
export const either = (rng: Rng): number => rng() * 2 - 1;

/** @returns one of a list. Throws when it is empty. */
export function pick<T>(rng: Rng, list: readonly T[]): T {
  const chosen = list[Math.floor(rng() * list.length)];
  if (chosen === undefined) throw new RangeError("pick: the list is empty");
  return chosen;
}

/** Moments of a Poisson process: so many a second on average, over so many seconds, in order. */
export function moments(rng: Rng, perSecond: number, seconds: number): number[] {
  const out: number[] = [];
  const next = (): number => -Math.log(1 - rng()) / perSecond;
  for (let at = next(); at < seconds; at += next()) out.push(at);
  return out;
}

/**
 * A slow curve in [-1, 1] of period 1: sines of whole numbers of cycles, so that a loop it shapes joins.
 * @param most cycles of the fastest sine in a period
 */
export function wander(rng: Rng, most: number, sines = 6): (turn: number) => number {
  const parts = Array.from({ length: sines }, () => ({
    cycles: 1 + Math.floor(rng() * most),
    phase: rng(),
    weight: 0.4 + 0.6 * rng(),
  }));
  const whole = parts.reduce((sum, part) => sum + part.weight, 0);
  return (turn) => {
    let sum = 0;
    for (const { cycles, phase, weight } of parts)
      sum += weight * Math.sin(2 * Math.PI * (cycles * turn + phase));
    return sum / whole;
  };
}
