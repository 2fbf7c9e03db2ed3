/** The rapporteur's hammer, once and again, in a high room. */
import {
  finished,
  type FoleySource,
  knock,
  placed,
  type Rng,
  Shot,
  slab,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const blow = (): Float32Array =>
    struck(rng, 0.3, slab(rng, { low: 230, high: 3600, count: 11, decay: 0.13 }), {
      soft: 0.00025,
      contact: [1.1, 1700, 0.025],
    });
  const shot = new Shot(0.62)
    .lay(0, blow(), 0.9)
    .lay(0, knock(rng, 105, 0.16), 0.6)
    .lay(0.27, blow(), 0.6)
    .lay(0.27, knock(rng, 105, 0.16), 0.4);
  return finished(
    placed(rng, shot.sound, { decay: 1.1, length: 1.3, delay: 0.014 }, 0.3, 0.5),
    0.0005,
    0.25,
    4,
  );
}

export const foley: FoleySource = { name: "gavel", variants: 1, level: -3.5, render };
