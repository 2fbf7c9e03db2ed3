/** A leaf of a book taken by its corner, carried over and laid down. */
import {
  between,
  bump,
  finished,
  type FoleySource,
  knock,
  type Rng,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";

function render(rng: Rng): Float32Array {
  const lift = between(rng, 0.07, 0.1);
  const over = between(rng, 0.25, 0.31);
  const curve = (time: number): number =>
    0.5 * bump(lift, 0.04)(time) + 0.9 * bump(over, 0.075)(time) + 0.4 * bump(over + 0.16, 0.035)(time);
  const shot = new Shot(0.62).lay(0, leaf(rng, { seconds: 0.62, curve, crisp: between(rng, 0.3, 0.5) }), 0.8);
  shot.lay(over + 0.14, knock(rng, 165, 0.09), 0.06);
  return finished(shot.sound, 0.004, 0.06, 2);
}

export const foley: FoleySource = { name: "page", variants: 3, level: -11, render };
