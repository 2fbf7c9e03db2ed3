/** An old key: it finds the hole, passes the wards, turns; the bolt goes. */
import {
  amid,
  between,
  clank,
  creak,
  finished,
  type FoleySource,
  knock,
  modes,
  RATIOS,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.95);
  const pin = (hertz: number): Float32Array =>
    struck(rng, 0.09, modes(RATIOS.bar, hertz, { decay: 0.07, damping: 0.3, tilt: 0.4 }), {
      soft: 0.00006,
      contact: [0.7, 3600, 0.01],
    });
  for (const at of [0.02, 0.075, 0.115, 0.15])
    shot.lay(at, pin(amid(rng, 1500, 2300)), between(rng, 0.2, 0.4));
  const ward = creak(rng, {
    seconds: 0.22,
    slips: (turn) => 90 + 60 * turn,
    body: [
      [1100, 6, 1],
      [2600, 7, 0.7],
    ],
  });
  shot.lay(0.3, ward, 0.09);
  shot
    .lay(0.53, clank(rng, 330, 0.18), 0.5)
    .lay(0.533, knock(rng, 170, 0.15), 0.7)
    .lay(0.6, pin(1800), 0.12);
  return finished(shot.sound, 0.001, 0.12, 2);
}

export const foley: FoleySource = { name: "key_in_lock", variants: 1, level: -5.5, render };
