/** A letter folded in two, the nail run along the crease. */
import {
  bump,
  finished,
  type FoleySource,
  knock,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";

function render(rng: Rng): Float32Array {
  const bend = leaf(rng, { seconds: 0.45, curve: bump(0.17, 0.09), crisp: 0.8 });
  const nail = rub(
    rng,
    0.36,
    (turn) => Math.min(1, turn * 9) * Math.min(1, (1 - turn) * 5) * (rng() < 0.3 ? 1.6 : 0.5),
    ["bandpass", 3400, 0.7],
    ["highpass", 900],
  );
  const press = knock(rng, 150, 0.08);
  return finished(
    new Shot(0.88).lay(0, bend, 0.9).lay(0.42, nail, 0.5).lay(0.8, press, 0.07).sound,
    0.006,
    0.04,
  );
}

export const foley: FoleySource = { name: "paper_fold", variants: 1, level: -11.5, render };
