/** Loudness as ITU-R BS.1770-4 measures it, and the true peak between samples. */
import { section, type Filter } from "./filters.ts";
import { RATE } from "./pcm.ts";

/** The standard's shelf for the head, from its analogue prototype. */
function headShelf(rate: number): Filter {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [q, high] = [0.7071752369554196, 10 ** (3.999843853973347 / 20)];
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  const middle = (band * k) / q;
  return section(
    (high + middle + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - middle + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  );
}

/** The standard's high-pass, whose numerator is left whole. */
function lowCut(rate: number): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return section(1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0);
}

const weighting = (rate: number): readonly [Filter, Filter] => [headShelf(rate), lowCut(rate)];

const toLufs = (power: number): number => (power > 0 ? -0.691 + 10 * Math.log10(power) : -Infinity);

/** Mean squares of the weighted channels, summed, of each hop of `step` seconds. */
function hops(channels: readonly Float32Array[], step: number, rate: number): number[] {
  const size = Math.round(step * rate);
  const count = Math.floor((channels[0]?.length ?? 0) / size);
  const sums = Array.from({ length: count }, () => 0);
  for (const channel of channels) {
    const [shelf, cut] = weighting(rate);
    for (let hop = 0; hop < count; hop++) {
      let sum = 0;
      for (let i = hop * size; i < (hop + 1) * size; i++) {
        const value = cut(shelf(channel[i]!));
        sum += value * value;
      }
      sums[hop]! += sum / size;
    }
  }
  return sums;
}

/** Powers of windows of `width` hops. */
function windows(each: readonly number[], width: number): number[] {
  const out: number[] = [];
  for (let i = 0; i + width <= each.length; i++) {
    out.push(each.slice(i, i + width).reduce((sum, value) => sum + value, 0) / width);
  }
  return out;
}

const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

/** Integrated loudness in LUFS, gated at -70 LUFS and at 10 LU under the mean of the rest. */
export function integratedLoudness(channels: readonly Float32Array[], rate = RATE): number {
  const blocks = windows(hops(channels, 0.1, rate), 4).filter((power) => toLufs(power) > -70);
  if (blocks.length === 0) return -Infinity;
  const threshold = toLufs(mean(blocks)) - 10;
  return toLufs(mean(blocks.filter((power) => toLufs(power) > threshold)));
}

/** Short-term loudness (3 s windows) in LUFS, one value a second: the shape of a piece. */
export function loudnessCurve(channels: readonly Float32Array[], rate = RATE): number[] {
  return windows(hops(channels, 0.5, rate), 6)
    .filter((_, i) => i % 2 === 0)
    .map(toLufs);
}

const TAPS = 12;

/** Four phases of a windowed sinc: what lies between two samples. */
const PHASES = [0, 1, 2, 3].map((phase) =>
  Float64Array.from({ length: TAPS * 2 }, (_, k) => {
    const t = k - TAPS + 1 - phase / 4;
    const window = 0.5 * (1 + Math.cos((Math.PI * t) / (TAPS + 0.5)));
    return (t === 0 ? 1 : Math.sin(Math.PI * t) / (Math.PI * t)) * window;
  }),
);

/** The highest level between the samples, four times finer, as an amplitude. */
export function truePeak(x: Float32Array): number {
  let most = 0;
  for (const value of x) most = Math.max(most, Math.abs(value));
  const near = most * 0.6;
  for (let i = TAPS - 1; i < x.length - TAPS; i++) {
    if (Math.abs(x[i]!) < near && Math.abs(x[i + 1]!) < near) continue;
    for (const phase of PHASES) {
      let sum = 0;
      for (let k = 0; k < TAPS * 2; k++) sum += x[i - TAPS + 1 + k]! * phase[k]!;
      most = Math.max(most, Math.abs(sum));
    }
  }
  return most;
}
