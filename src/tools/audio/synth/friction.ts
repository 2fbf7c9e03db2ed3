/** Things that rub: stick-slip pulses through the body that creaks, and steady brushing. */
import { between, either, samples } from "./chance.ts";
import type { Rng } from "../rng.ts";
import { RATE } from "../pcm.ts";
import { biquad, type FilterKind } from "../filters.ts";

/** What `biquad` takes: kind, hertz, quality, decibels. */
export type Band = readonly [kind: FilterKind, hertz: number, quality?: number, decibels?: number];

interface Creak {
  readonly seconds: number;
  /** Slips a second, as the rub goes on; each differs a little. */
  readonly slips: (turn: number) => number;
  /** Bands of the body that answers, with their weights. */
  readonly body: readonly (readonly [hertz: number, quality: number, weight: number])[];
  /** Loudness over the turn, 0 to 1. */
  readonly curve?: (turn: number) => number;
  /** How uneven the slips are, 0 to 1. */
  readonly uneven?: number;
}

/** Hinge, floorboard, screw: what sticks lets go in jerks, and each jerk strikes the body. */
export function creak(
  rng: Rng,
  { seconds, slips, body, curve = (turn) => Math.sin(Math.PI * turn) ** 0.8, uneven = 0.3 }: Creak,
): Float32Array {
  const out = new Float32Array(samples(seconds));
  const bands = body.map(([hertz, quality, weight]) => {
    const run = biquad("bandpass", hertz, quality);
    return (sample: number) => run(sample) * weight * quality;
  });
  let phase = 0;
  let next = 1;
  for (let at = 0; at < out.length; at += 1) {
    const turn = at / out.length;
    phase += slips(turn) / RATE;
    let jerk = 0.1 * either(rng);
    if (phase >= next) {
      phase -= next;
      next = 1 + uneven * either(rng);
      jerk = between(rng, 3, 8);
    }
    out[at] = bands.reduce((sum, run) => sum + run(jerk), 0) * curve(turn);
  }
  return out;
}

/** Cloth, a roller, a hand along paper: filtered noise whose loudness follows a curve of the turn. */
export function rub(
  rng: Rng,
  seconds: number,
  curve: (turn: number) => number,
  ...bands: readonly Band[]
): Float32Array {
  const runs = bands.map((band) => biquad(...band));
  const out = new Float32Array(samples(seconds));
  for (let at = 0; at < out.length; at += 1)
    out[at] = runs.reduce((value, run) => run(value), either(rng) * curve(at / out.length));
  return out;
}
