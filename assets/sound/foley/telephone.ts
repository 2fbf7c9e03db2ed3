/** A telephone with two gongs and a hammer between them. */
import {
  between,
  biquad,
  filtered,
  finished,
  type FoleySource,
  modes,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const gongs = [1090, 1365].map((hertz) =>
    struck(rng, 0.6, modes([1, 2.63, 4.9, 7.4], hertz, { decay: 0.7, damping: 0.35, tilt: 0.5 }), {
      soft: 0.00005,
      contact: [0.3, 5000, 0.006],
    }),
  );
  const shot = new Shot(2);
  for (let blow = 0; blow < 62; blow += 1) {
    const level = blow < 4 ? 0.5 + 0.12 * blow : 1;
    shot.lay(
      blow * 0.02 + between(rng, 0, 0.0015),
      gongs[blow % 2] ?? new Float32Array(1),
      0.12 * level * between(rng, 0.85, 1),
    );
  }
  return finished(filtered(shot.sound, biquad("highpass", 500)), 0.001, 0.3);
}

export const foley: FoleySource = { name: "telephone", variants: 1, level: -12.5, render };
