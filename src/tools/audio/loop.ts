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
  // One sample in five tells what is usual as well as all of them.
  const sorted = new Float32Array(Math.floor(n / 5)).map((_, i) => bend(i * 5)).sort();
  const usual = sorted[Math.floor(sorted.length * 0.999)] ?? 0;
  return Math.max(bend(n - 1), bend(0)) / Math.max(usual, 1e-7);
}

/** Seconds from either end of the two paddings where a loop may not begin: a codec's ends are there. */
const SHY = 0.15;

/**
 * The circle may be entered anywhere: of all places where a decoded loop can begin within its padding, the one where
 * the step from its last samples to its first bends least beside what is usual in the second around it, and a sample
 * earlier or later too, since a player at another rate may fall between.
 * @param sides every decoded side of every codec, padding and all
 * @param length samples of the loop
 * @param earliest seconds from the start of the file, and `latest`
 * @returns seconds from the start of the file
 */
export function bestJoin(
  sides: readonly Float32Array[],
  length: number,
  earliest = SHY,
  latest = 2 * PADDING - SHY,
): number {
  const usual = sides.map((x) => {
    const bends = new Float32Array(RATE).map((_, i) => Math.abs(x[i]! - 2 * x[i + 1]! + x[i + 2]!)).sort();
    return Math.max(bends[Math.floor(RATE * 0.999)]!, 1e-7);
  });
  const bend = (x: Float32Array, from: number): number => {
    const [before, last] = [x[from + length - 2]!, x[from + length - 1]!];
    const [first, next] = [x[from]!, x[from + 1]!];
    return Math.max(Math.abs(before - 2 * last + first), Math.abs(last - 2 * first + next));
  };
  const worst = (from: number): number =>
    sides.reduce((most, x, k) => Math.max(most, bend(x, from) / usual[k]!), 0);
  let [best, least] = [PADDING * RATE, Infinity];
  for (let from = Math.round(earliest * RATE); from <= latest * RATE; from++) {
    const most = Math.max(worst(from - 1), worst(from), worst(from + 1));
    if (most < least) [best, least] = [from, most];
  }
  return Math.round((best / RATE) * 1e6) / 1e6;
}
