/** A bell in D: hum, prime, tierce, quint, nominal, each two that beat. */
import {
  finished,
  type FoleySource,
  type Mode,
  RATIOS,
  type Rng,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

const STRENGTHS = [0.35, 0.8, 0.55, 0.25, 1, 0.3, 0.28, 0.45, 0.34, 0.2, 0.12];
const DECAYS = [6, 4.4, 3.4, 2.6, 3, 2, 1.9, 1.6, 1.1, 0.8, 0.6];

function render(rng: Rng): Float32Array {
  const all = RATIOS.bell.flatMap((ratio, each): Mode[] => {
    const hertz = 587.33 * ratio * (1 + 0.0008 * (2 * rng() - 1));
    const level = STRENGTHS[each] ?? 0;
    const decay = DECAYS[each] ?? 1;
    return [
      [hertz, level, decay],
      [hertz * 1.0013, level * 0.45, decay],
    ];
  });
  return finished(struck(rng, 2.5, all, { soft: 0.00009, contact: [1.2, 5200, 0.012] }), 0.0004, 1.1);
}

export const foley: FoleySource = { name: "bell", variants: 1, level: -9, render };
