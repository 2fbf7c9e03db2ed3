/** Footsteps: a sole on wood, on stone, in snow. */
import {
  biquad,
  filtered,
  type Rng,
  between,
  samples,
  cloud,
  knock,
  bump,
  addAt,
} from "../../../src/tools/audio/synth/index.ts";

/** Heel then sole. @param hertz of what is trodden: a stair near 110, paving 260 */
export function step(rng: Rng, hertz: number): Float32Array {
  const out = new Float32Array(samples(0.4));
  addAt(out, knock(rng, hertz, 0.13));
  addAt(out, knock(rng, hertz * 1.3, 0.07), samples(between(rng, 0.07, 0.11)), 0.35);
  const scuff = cloud(rng, {
    seconds: 0.16,
    perSecond: 900,
    curve: bump(0.08, 0.05),
    length: [0.001, 0.004],
  });
  addAt(out, filtered(scuff, biquad("bandpass", 1500, 0.6)), samples(0.03), 0.35);
  return out;
}

/** Snow under a shoe: grains that are crushed, creaking as they pack. */
export function snowStep(rng: Rng): Float32Array {
  const press = between(rng, 0.16, 0.22);
  const grains = cloud(rng, {
    seconds: 0.55,
    perSecond: 4200,
    curve: (time) => 0.9 * bump(press, 0.075)(time) + 0.45 * bump(press + 0.17, 0.06)(time),
    length: [0.0008, 0.005],
    rarity: 2.2,
  });
  const body = filtered(
    grains,
    biquad("highpass", 180),
    biquad("peak", 1700, 0.7, 7),
    biquad("lowpass", 6800),
  );
  return body;
}
