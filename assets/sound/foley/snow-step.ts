/** Two steps in dry snow. */
import { between, finished, type FoleySource, type Rng, Shot } from "../../../src/tools/audio/synth/index.ts";
import { snowStep } from "../props/steps.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.05).lay(0, snowStep(rng), 1).lay(between(rng, 0.48, 0.54), snowStep(rng), 0.8);
  return finished(shot.sound, 0.01, 0.06, 2);
}

export const foley: FoleySource = { name: "snow_step", variants: 2, level: -9, render };
