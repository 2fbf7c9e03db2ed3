/** A page that turns because one has chosen: quicker and softer than one that is read. */
import { between, bump, finished, type FoleySource, type Rng } from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";

function render(rng: Rng): Float32Array {
  const over = between(rng, 0.13, 0.17);
  const curve = (time: number): number => 0.9 * bump(over, 0.06)(time) + 0.35 * bump(over + 0.12, 0.03)(time);
  return finished(leaf(rng, { seconds: 0.38, curve, crisp: 0.2, breath: 0.45 }), 0.01, 0.06, 2);
}

export const foley: FoleySource = { name: "turn", variants: 3, level: -10.5, render };
