/** The quoins are tightened: the key bites, wood gives, iron closes; a last tap of the mallet. */
import {
  clank,
  creak,
  finished,
  type FoleySource,
  knock,
  type Rng,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.2);
  for (const [turn, at] of [0.02, 0.3, 0.56].entries()) {
    shot.lay(at, clank(rng, 620, 0.09), 0.22);
    const bite = creak(rng, {
      seconds: 0.2,
      slips: (done) => 60 + 40 * turn + 50 * done,
      body: [
        [540, 6, 1],
        [1320, 7, 0.8],
        [2900, 6, 0.4],
      ],
    });
    shot.lay(at + 0.03, bite, 0.1 + 0.03 * turn);
  }
  shot.lay(0.84, knock(rng, 190, 0.14), 0.9).lay(0.842, clank(rng, 410, 0.25), 0.3);
  return finished(shot.sound, 0.001, 0.08, 2.5);
}

export const foley: FoleySource = { name: "forme_locked", variants: 1, level: -5.5, render };
