/** Mastering: one gain for the whole piece, and a limiter that goes round with the loop. Nothing follows the level. */
import { integratedLoudness } from "./loudness.ts";
import { amplitude, decibels, type Stereo } from "./pcm.ts";

/** Samples looked at on each side of a peak: 5 ms. */
const REACH = 240;

/** Lowest of each window of 2 REACH + 1 values of a circle (by a queue of candidates). */
function lowestAround(x: Float32Array): Float32Array {
  const n = x.length;
  const out = new Float32Array(n);
  const queue: number[] = [];
  let head = 0;
  const at = (i: number): number => x[((i % n) + n) % n]!;
  for (let i = -REACH; i < n + REACH; i++) {
    while (queue.length > head && at(queue.at(-1)!) >= at(i)) queue.pop();
    queue.push(i);
    const centre = i - REACH;
    while (queue[head]! < centre - REACH) head++;
    if (centre >= 0 && centre < n) out[centre] = at(queue[head]!);
  }
  return out;
}

/** Means of the same windows. */
function meanAround(x: Float32Array): Float32Array {
  const n = x.length;
  const out = new Float32Array(n);
  const at = (i: number): number => x[((i % n) + n) % n]!;
  let sum = 0;
  for (let k = -REACH; k < REACH; k++) sum += at(k);
  for (let i = 0; i < n; i++) {
    sum += at(i + REACH);
    out[i] = sum / (2 * REACH + 1);
    sum -= at(i - REACH);
  }
  return out;
}

/** The loop with no sample over the ceiling (dB). @returns also the deepest gain, in dB */
export function limitLoop(loop: Stereo, ceiling: number): { loop: Stereo; reduction: number } {
  const most = amplitude(ceiling);
  const wanted = new Float32Array(loop[0].length).fill(1);
  let isOver = false;
  for (let i = 0; i < wanted.length; i++) {
    const level = Math.max(Math.abs(loop[0][i]!), Math.abs(loop[1][i]!));
    if (level <= most) continue;
    wanted[i] = most / level;
    isOver = true;
  }
  if (!isOver) return { loop, reduction: 0 };
  const gain = meanAround(lowestAround(wanted));
  const deepest = gain.reduce((least, value) => Math.min(least, value), 1);
  return {
    loop: [loop[0].map((value, i) => value * gain[i]!), loop[1].map((value, i) => value * gain[i]!)],
    reduction: decibels(deepest),
  };
}

/** Brings a loop to a loudness (LUFS) under a ceiling (dB). Throws on what is not a number, or on silence. */
export function masterLoop(loop: Stereo, lufs: number, ceiling: number): { loop: Stereo; reduction: number } {
  let out = loop;
  let reduction = 0;
  for (let pass = 0; pass < 4; pass++) {
    const now = integratedLoudness(out);
    if (!Number.isFinite(now)) throw new Error("silence, or samples that are no numbers");
    if (pass > 0 && Math.abs(now - lufs) < 0.05) break;
    const gain = amplitude(lufs - now);
    const limited = limitLoop([out[0].map((v) => v * gain), out[1].map((v) => v * gain)], ceiling);
    out = limited.loop;
    reduction = Math.min(reduction, limited.reduction);
    if (limited.reduction === 0) break;
  }
  return { loop: out, reduction };
}

/** Takes away the mean of each side. */
export function withoutOffset(loop: Stereo): Stereo {
  const side = (x: Float32Array): Float32Array => {
    let sum = 0;
    for (const value of x) sum += value;
    const mean = sum / x.length;
    return x.map((value) => value - mean);
  };
  return [side(loop[0]), side(loop[1])];
}
