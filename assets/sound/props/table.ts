/** What is on a table: porcelain, glasses, spoons, and what simmers beside it. */
import {
  filtered,
  biquad,
  type Rng,
  amid,
  between,
  modes,
  RATIOS,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

/** A spoon or a knife on a plate. */
export const porcelain = (rng: Rng, hertz = amid(rng, 1500, 2600)): Float32Array =>
  struck(
    rng,
    0.45,
    [
      ...modes([1, 1.52, 2.37, 3.19, 4.6, 6.1], hertz, { decay: 0.32, damping: 0.5, tilt: 0.5 }),
      ...modes(RATIOS.bar, hertz * 1.37, { decay: 0.12, damping: 0.6, tilt: 0.4 }),
    ],
    { soft: 0.00005, contact: [0.5, 5200, 0.012] },
  );

/** Two stem glasses touch: each is two near modes that beat. */
export const glass = (rng: Rng, hertz = amid(rng, 1100, 1900)): Float32Array =>
  struck(
    rng,
    1.1,
    [0.998, 1.003].flatMap((off) =>
      modes(RATIOS.glass, hertz * off * between(rng, 0.999, 1.001), { decay: 1.1, damping: 0.35, tilt: 0.9 }),
    ),
    { soft: 0.00006, contact: [0.3, 6000, 0.01] },
  );

/** A steel spoon laid down on wood: the bar's modes, cut short. */
export function spoonDown(rng: Rng): Float32Array {
  const bar = struck(
    rng,
    0.3,
    modes(RATIOS.bar, amid(rng, 900, 1200), { decay: 0.22, damping: 0.25, tilt: 0.3 }),
    {
      soft: 0.00008,
      contact: [0.6, 3000, 0.02],
    },
  );
  return filtered(bar, biquad("highpass", 300));
}
