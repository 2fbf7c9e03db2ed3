/** A price has moved: one tooth of a small wheel. */
import {
  finished,
  type FoleySource,
  type Mode,
  type Rng,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng, _rate: number, variant: number): Float32Array {
  const hertz = 1760 * ([1, 0.94, 1.07][variant % 3] ?? 1);
  const wheel: Mode[] = [
    [hertz, 0.6, 0.055],
    [hertz * 1.5, 0.35, 0.045],
    [hertz * 2.98, 0.2, 0.025],
    [520, 0.3, 0.03],
  ];
  return finished(struck(rng, 0.1, wheel, { soft: 0.00012, contact: [0.3, 4200, 0.006] }), 0.0005, 0.03, 2);
}

export const foley: FoleySource = { name: "price_tick", variants: 3, level: -8.5, render };
