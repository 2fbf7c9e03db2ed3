/** Envelopes: multiplying a sound by a curve of seconds, and edges without clicks. */
import { biquad, filtered } from "../filters.ts";
import { peak } from "../pcm.ts";
import { samples } from "./chance.ts";
import { RATE } from "../pcm.ts";

/** The sound times a curve of seconds; what it is given is left as it was. */
export function shaped(sound: Float32Array, curve: (seconds: number) => number): Float32Array {
  return sound.map((value, at) => value * curve(at / RATE));
}

/** Straight lines through [seconds, value] points in order, flat outside them. */
export function lines(
  ...points: readonly (readonly [seconds: number, value: number])[]
): (seconds: number) => number {
  return (seconds) => {
    let before = points[0] ?? [0, 0];
    for (const point of points) {
      if (seconds < point[0]) {
        const width = point[0] - before[0];
        return width > 0 ? before[1] + ((point[1] - before[1]) * (seconds - before[0])) / width : before[1];
      }
      before = point;
    }
    return before[1];
  };
}

/** A bell curve of height 1 around a moment. @param width seconds from its middle to 1/e. */
export const bump =
  (middle: number, width: number): ((seconds: number) => number) =>
  (seconds) =>
    Math.exp(-(((seconds - middle) / width) ** 2));

/** Half a cosine in and out, in seconds, so that a one-shot begins and ends on nothing. */
export function edged(sound: Float32Array, into: number, out: number): Float32Array {
  const head = samples(into);
  const tail = samples(out);
  const last = sound.length - 1;
  return sound.map((value, at) => {
    const up = at < head ? 0.5 - 0.5 * Math.cos((Math.PI * at) / head) : 1;
    const down = last - at < tail ? 0.5 - 0.5 * Math.cos((Math.PI * (last - at)) / tail) : 1;
    return value * up * down;
  });
}

/** Parts of its peak under which the end of a sound is not heard: -52 dB. */
const UNHEARD = 0.0025;

/** Seconds of the shortest sound: a codec needs some. */
const SHORTEST = 0.1;

/**
 * A one-shot as it is handed over: nothing under 45 Hz, its peaks rounded, its unheard end cut, its ends on nothing.
 * @param into seconds @param out seconds @param drive how round the peaks: 1 is hardly, 3 gains some 6 dB of loudness
 */
export function finished(sound: Float32Array, into: number, out: number, drive = 1): Float32Array {
  const clean = filtered(sound, biquad("highpass", 45));
  const most = Math.max(peak(clean), 1e-9);
  // Peaks of one side only leave an offset once rounded.
  const rounded = filtered(
    clean.map((value) => Math.tanh((drive * value) / most) / Math.tanh(drive)),
    biquad("highpass", 45),
  );
  const heard = rounded.findLastIndex((value) => Math.abs(value) > UNHEARD) + 1;
  return edged(rounded.subarray(0, Math.max(heard, samples(SHORTEST))), into, out);
}
