/** The shop's door: the latch, the hinge, the leaf that falls to, the latch again. */
import {
  clank,
  creak,
  finished,
  type FoleySource,
  placed,
  type Rng,
  Shot,
  slab,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.5);
  shot.lay(0, clank(rng, 560, 0.08), 0.35).lay(0.05, clank(rng, 700, 0.06), 0.2);
  const hinge = creak(rng, {
    seconds: 0.62,
    slips: (turn) => 62 + 90 * Math.sin(Math.PI * turn * 0.8),
    uneven: 0.12,
    body: [
      [470, 9, 1],
      [960, 9, 0.8],
      [1880, 8, 0.35],
    ],
  });
  shot.lay(0.14, hinge, 0.055);
  const leaves = struck(rng, 0.4, slab(rng, { low: 68, high: 1300, count: 11, decay: 0.3 }), {
    soft: 0.0014,
    contact: [0.7, 420, 0.07],
  });
  shot.lay(0.92, leaves, 0.75).lay(0.955, clank(rng, 480, 0.14), 0.3);
  return finished(
    placed(rng, shot.sound, { decay: 0.45, length: 0.6, delay: 0.006 }, 0.35, 0.15),
    0.001,
    0.1,
    2.5,
  );
}

export const foley: FoleySource = { name: "door", variants: 1, level: -5, render };
