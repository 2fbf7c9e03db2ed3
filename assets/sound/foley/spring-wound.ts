/** The clock is wound: the ratchet, the spring that tightens, half a turn more; and it goes. */
import {
  between,
  creak,
  finished,
  type FoleySource,
  modes,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(2.3);
  const pawl = (hertz: number): Float32Array =>
    struck(rng, 0.06, modes([1, 1.73, 2.9, 4.3], hertz, { decay: 0.045, damping: 0.3, tilt: 0.4 }), {
      soft: 0.00005,
      contact: [0.9, 3800, 0.008],
    });
  let at = 0.02;
  for (let turn = 0; turn < 3; turn += 1) {
    const strain = creak(rng, {
      seconds: 0.34,
      slips: (done) => 70 + 35 * turn + 40 * done,
      body: [
        [760 + 60 * turn, 6, 1],
        [1900, 7, 0.5],
      ],
    });
    shot.lay(at, strain, 0.02 + 0.012 * turn);
    for (let tooth = 0; tooth < 7; tooth += 1)
      shot.lay(at + tooth * 0.048 * (1 + 0.08 * turn), pawl(2100 + 60 * turn), between(rng, 0.25, 0.45));
    at += 0.5;
  }
  for (const [each, late] of [0.12, 0.42].entries()) {
    const tick = struck(
      rng,
      0.1,
      [
        [each === 0 ? 1450 : 1180, 0.6, 0.05],
        [430, 0.6, 0.08],
        [3100, 0.4, 0.03],
      ],
      { soft: 0.00008 },
    );
    shot.lay(at + late, tick, 0.45);
  }
  return finished(shot.sound, 0.001, 0.1, 2);
}

export const foley: FoleySource = { name: "spring_wound", variants: 1, level: -10.5, render };
