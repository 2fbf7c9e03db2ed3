/** A book shut with both hands: the leaves settle, then the boards meet and blow out the air between. */
import {
  bump,
  finished,
  type FoleySource,
  type Rng,
  rub,
  Shot,
  slab,
  struck,
} from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";

function render(rng: Rng): Float32Array {
  const settle = leaf(rng, { seconds: 0.3, curve: bump(0.15, 0.07), crisp: 0.25 });
  const boards = struck(rng, 0.3, slab(rng, { low: 82, high: 1200, count: 9, decay: 0.2 }), {
    soft: 0.0022,
    contact: [0.8, 500, 0.05],
  });
  const puff = rub(rng, 0.22, (turn) => Math.min(1, turn * 16) * Math.exp(-6 * turn), ["bandpass", 760, 0.6]);
  return finished(
    new Shot(0.62).lay(0, settle, 0.5).lay(0.24, boards, 0.8).lay(0.24, puff, 0.5).sound,
    0.006,
    0.06,
    2.5,
  );
}

export const foley: FoleySource = { name: "book_closed", variants: 1, level: -7.5, render };
