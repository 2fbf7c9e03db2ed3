/** The bar comes to the belly: the joints complain, the platen bites, the frame answers; the bar goes home. */
import {
  finished,
  type FoleySource,
  knock,
  placed,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";
import { impression, strain, tympan } from "../props/press.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.75);
  shot.lay(
    0,
    rub(rng, 0.5, (turn) => Math.sin(Math.PI * turn), ["bandpass", 230, 1.1]),
    0.35,
  );
  shot.lay(0.1, strain(rng, 0.46), 0.16).lay(0.52, impression(rng), 0.42).lay(0.53, tympan(rng), 0.22);
  shot.lay(0.98, strain(rng, 0.2), 0.04).lay(1.14, impression(rng), 0.1).lay(1.15, knock(rng, 150), 0.2);
  return finished(
    placed(rng, shot.sound, { decay: 0.6, length: 0.8, delay: 0.006 }, 0.5, 0.25),
    0.008,
    0.15,
    2,
  );
}

export const foley: FoleySource = { name: "bar_pulled", variants: 1, level: -5, render };
