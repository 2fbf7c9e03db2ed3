/** Beds of a loop: noise that breathes, and hums whose cycles are whole in it. */
import { biquad, filteredLoop, type Filter } from "../filters.ts";
import type { Rng } from "../rng.ts";
import { hiss, samples, wander } from "./chance.ts";
import type { Band } from "./friction.ts";

/**
 * Filtered noise that joins. @param swell how much its loudness wanders, 0 to 1 @param most swells in the loop
 */
export function air(
  rng: Rng,
  seconds: number,
  bands: readonly Band[],
  { swell = 0.2, most = 6 }: { swell?: number; most?: number } = {},
): Float32Array {
  const filters: Filter[] = bands.map((band) => biquad(...band));
  const curve = wander(rng, most);
  const sound = filteredLoop(hiss(rng, seconds), ...filters);
  return sound.map((value, at) => value * Math.max(0, 1 + swell * 2 * curve(at / sound.length)));
}

/** Sines at whole cycles of the loop. @param parts hertz and strength @param swell of each, 0 to 1 */
export function hum(
  rng: Rng,
  seconds: number,
  parts: readonly (readonly [hertz: number, strength: number])[],
  swell = 0.15,
): Float32Array {
  const out = new Float32Array(samples(seconds));
  for (const [hertz, strength] of parts) {
    const cycles = Math.round(hertz * seconds);
    const curve = wander(rng, 7, 3);
    const phase = rng();
    for (let at = 0; at < out.length; at += 1) {
      const turn = at / out.length;
      out[at]! += strength * (1 + swell * curve(turn)) * Math.sin(2 * Math.PI * (cycles * turn + phase));
    }
  }
  return out;
}

/** A sound that lasts as long as the loop, times a curve of period 1. */
export const swelled = (sound: Float32Array, curve: (turn: number) => number): Float32Array =>
  sound.map((value, at) => value * curve(at / sound.length));
