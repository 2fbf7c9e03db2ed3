/** Loops: a render with its lead and tail folded into a circle, and the padding that codecs need. */
import { RATE, type Stereo } from "./pcm.ts";

/** Seconds of loop repeated before and after it in the file: codecs spoil the ends of what they are given. */
export const PADDING = 0.5;

/**
 * What an endless repetition of this render would sound like, once round: all that lies outside
 * [lead, lead + length) is added where it would fall. Exact for anything linear.
 */
export function foldLoop(x: Float32Array, lead: number, length: number): Float32Array {
  const out = new Float32Array(length);
  let place = ((-lead % length) + length) % length;
  for (const value of x) {
    out[place]! += value;
    place = place + 1 === length ? 0 : place + 1;
  }
  return out;
}

/** The last half second, the loop, the first half second. */
export function padLoop(loop: Stereo): Stereo {
  const pad = Math.round(PADDING * RATE);
  const side = (x: Float32Array): Float32Array => {
    if (x.length < pad) throw new Error("a loop shorter than its padding");
    const out = new Float32Array(x.length + 2 * pad);
    out.set(x.subarray(x.length - pad));
    out.set(x, pad);
    out.set(x.subarray(0, pad), pad + x.length);
    return out;
  };
  return [side(loop[0]), side(loop[1])];
}

/**
 * How much the join stands out: the second difference there over what it rarely exceeds in the whole loop (99.9th
 * percentile). Up to 2 nothing is heard.
 * @param x the loop, without padding
 */
export function seamKink(x: Float32Array): number {
  const n = x.length;
  const bend = (i: number): number => Math.abs(x[(i - 1 + n) % n]! - 2 * x[i]! + x[(i + 1) % n]!);
  const sorted = new Float32Array(n).map((_, i) => bend(i)).sort();
  const usual = sorted[Math.floor(n * 0.999)] ?? 0;
  return Math.max(bend(n - 1), bend(0)) / Math.max(usual, 1e-7);
}
