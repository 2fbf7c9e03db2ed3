/** An office stamp: the pad, then the paper, the whole table under it. */
import {
  biquad,
  bump,
  clank,
  filtered,
  finished,
  type FoleySource,
  knock,
  type Rng,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";

function render(rng: Rng): Float32Array {
  const pad = filtered(knock(rng, 320, 0.05), biquad("lowpass", 1800));
  const shot = new Shot(0.6)
    .lay(0, pad, 0.3)
    .lay(0.2, knock(rng, 92, 0.2), 1)
    .lay(0.2, knock(rng, 270, 0.07), 0.5);
  shot
    .lay(0.205, leaf(rng, { seconds: 0.12, curve: bump(0.02, 0.02), crisp: 0.5 }), 0.5)
    .lay(0.32, clank(rng, 950, 0.05), 0.06);
  return finished(shot.sound, 0.0005, 0.1, 4);
}

export const foley: FoleySource = { name: "stamp", variants: 1, level: -3.5, render };
