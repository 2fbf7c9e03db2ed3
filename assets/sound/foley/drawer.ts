/** A drawer that resists, comes, and stops. */
import {
  clank,
  creak,
  finished,
  type FoleySource,
  knock,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.95);
  shot.lay(0, knock(rng, 210, 0.08), 0.4).lay(0.01, clank(rng, 720, 0.06), 0.15);
  const slide = rub(
    rng,
    0.55,
    (turn) => Math.sin(Math.PI * turn ** 0.7) * (0.8 + 0.4 * Math.sin(turn * 70)),
    ["bandpass", 340, 0.8],
    ["lowpass", 1900],
  );
  const groan = creak(rng, {
    seconds: 0.5,
    slips: (turn) => 48 + 60 * turn,
    body: [
      [290, 5, 1],
      [720, 6, 0.6],
      [1550, 6, 0.25],
    ],
  });
  shot.lay(0.08, slide, 1.1).lay(0.1, groan, 0.06);
  shot.lay(0.62, knock(rng, 135, 0.17), 0.95).lay(0.66, knock(rng, 300, 0.07), 0.3);
  return finished(shot.sound, 0.001, 0.08, 2.5);
}

export const foley: FoleySource = { name: "drawer", variants: 1, level: -5, render };
