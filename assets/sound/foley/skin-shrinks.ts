/** The shagreen shrinks: dry leather draws in on itself, its note rising as there is less of it. */
import {
  biquad,
  cloud,
  creak,
  filtered,
  finished,
  type FoleySource,
  knock,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const seconds = 1.15;
  const shot = new Shot(1.35);
  for (let part = 0; part < 5; part += 1) {
    const small = 1.22 ** part;
    const tightens = creak(rng, {
      seconds: 0.34,
      slips: (turn) => (58 + 34 * part) * (1 + 0.7 * turn),
      uneven: 0.35,
      body: [
        [260 * small, 6, 1],
        [610 * small, 7, 0.9],
        [1380 * small, 6, 0.45],
      ],
    });
    shot.lay(part * 0.19, tightens, 0.13);
  }
  const grain = cloud(rng, {
    seconds,
    perSecond: 420,
    curve: (time) => (time / seconds) ** 1.4,
    length: [0.0006, 0.003],
    rarity: 4,
  });
  shot.lay(0, filtered(grain, biquad("highpass", 1200)), 0.8);
  shot.lay(1.06, knock(rng, 120, 0.16), 0.7).lay(
    0,
    rub(rng, 1.1, (turn) => turn ** 2, ["bandpass", 700, 0.6]),
    0.14,
  );
  return finished(shot.sound, 0.02, 0.12, 2);
}

export const foley: FoleySource = { name: "skin_shrinks", variants: 1, level: -5.5, render };
