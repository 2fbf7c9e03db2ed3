/** Sound as arrays of samples, one a channel, between -1 and 1. */

/** Samples a second of everything we render. */
export const RATE = 48_000;

export type Stereo = readonly [Float32Array, Float32Array];

export const silence = (samples: number): Stereo => [new Float32Array(samples), new Float32Array(samples)];

export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude + 1e-12);

export const amplitude = (db: number): number => 10 ** (db / 20);

export function rms(x: Float32Array): number {
  let sum = 0;
  for (const value of x) sum += value * value;
  return Math.sqrt(sum / Math.max(1, x.length));
}

export function peak(x: Float32Array): number {
  let most = 0;
  for (const value of x) most = Math.max(most, Math.abs(value));
  return most;
}

/** Adds `from`, times `gain`, to `into` at sample `at`; what falls outside `into` is dropped. */
export function addAt(into: Float32Array, from: Float32Array, at = 0, gain = 1): void {
  const first = Math.max(0, -at);
  const last = Math.min(from.length, into.length - at);
  for (let i = first; i < last; i++) into[at + i]! += from[i]! * gain;
}

/** Adds `from` to a loop at sample `at`, going round: what passes the end sounds at the beginning. */
export function addRound(into: Float32Array, from: Float32Array, at: number, gain = 1): void {
  const length = into.length;
  let place = ((at % length) + length) % length;
  for (const value of from) {
    into[place]! += value * gain;
    place = place + 1 === length ? 0 : place + 1;
  }
}

/** Gains of left and right for a place between -1 (left) and 1 (right), at equal power. */
export const panGains = (pan: number): readonly [number, number] => [
  Math.cos(((pan + 1) * Math.PI) / 4),
  Math.sin(((pan + 1) * Math.PI) / 4),
];
