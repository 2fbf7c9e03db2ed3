/** The printed sheet comes off the type with its little slap. */
import { bump, finished, type FoleySource, type Rng, Shot } from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";
import { peeled } from "../props/press.ts";

function render(rng: Rng): Float32Array {
  const lift = leaf(rng, { seconds: 0.4, curve: bump(0.12, 0.07), crisp: 0.6 });
  return finished(new Shot(0.9).lay(0, peeled(rng), 1.4).lay(0.44, lift, 0.9).sound, 0.006, 0.06);
}

export const foley: FoleySource = { name: "sheet_peeled", variants: 1, level: -10, render };
