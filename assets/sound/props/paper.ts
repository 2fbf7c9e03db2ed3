/** Sheets of paper: the fibres that give grain by grain, and the air they move. */
import { biquad, filtered, type Rng, hiss, cloud, shaped } from "../../../src/tools/audio/synth/index.ts";

interface Leaf {
  readonly seconds: number;
  /** How much it moves at a moment, 0 to 1. */
  readonly curve: (seconds: number) => number;
  /** 0 a soft old sheet, 1 a stiff new one. */
  readonly crisp?: number;
  /** Loudness of the air it pushes. */
  readonly breath?: number;
}

export function leaf(rng: Rng, { seconds, curve, crisp = 0.5, breath = 0.3 }: Leaf): Float32Array {
  const grains = cloud(rng, {
    seconds,
    perSecond: 700 + 900 * crisp,
    curve,
    length: [0.0004, 0.0026],
    rarity: 4 - crisp,
  });
  const pushed = shaped(filtered(hiss(rng, seconds), biquad("bandpass", 1300, 0.5)), curve);
  const both = grains.map((value, at) => value * 1.4 + (pushed[at] ?? 0) * breath);
  return filtered(
    both,
    biquad("highpass", 240),
    biquad("peak", 2400 + 1600 * crisp, 0.8, 4),
    biquad("lowpass", 6500 + 4500 * crisp),
  );
}
