/** Clouds of tiny impulses: paper that gives fold by fold, wood that burns, a pen on its grain. */
import { between, either, samples } from "./chance.ts";
import type { Rng } from "../rng.ts";
import { RATE } from "../pcm.ts";
import { biquad } from "../filters.ts";

interface Cloud {
  readonly seconds: number;
  /** Grains a second when the curve is 1. */
  readonly perSecond: number;
  /** How dense and how loud at a moment, 0 to 1. */
  readonly curve: (seconds: number) => number;
  /** Seconds of a grain, least and most. */
  readonly length: readonly [least: number, most: number];
  /** How rare the loud ones are: strength is a uniform to this power. */
  readonly rarity?: number;
}

/** Bursts of noise at chance moments, each dying away. */
export function cloud(rng: Rng, { seconds, perSecond, curve, length, rarity = 3 }: Cloud): Float32Array {
  const out = new Float32Array(samples(seconds));
  const count = Math.round(perSecond * seconds);
  for (let grain = 0; grain < count; grain += 1) {
    const start = rng() * seconds;
    const level = curve(start);
    const strength = rng() ** rarity * level;
    const size = samples(between(rng, ...length));
    if (rng() > level || strength < 1e-4) continue;
    const first = Math.floor(start * RATE);
    for (let at = 0; at < size && first + at < out.length; at += 1)
      out[first + at] = (out[first + at] ?? 0) + strength * either(rng) * Math.exp((-5 * at) / size);
  }
  return out;
}

/** One crack of burning wood: a burst with a body of its own pitch, dead in a few milliseconds. */
export function crack(rng: Rng, hertz: number, seconds: number): Float32Array {
  const out = new Float32Array(samples(seconds));
  const body = biquad("bandpass", hertz, between(rng, 0.7, 2.2));
  for (let at = 0; at < out.length; at += 1) {
    const left = 1 - at / out.length;
    out[at] =
      body(either(rng) * Math.exp((-7 * at) / out.length)) * 3 * Math.min(1, at / 6) * Math.min(1, left * 8);
  }
  return out;
}
