/** A stove that takes what it is given: cracks, a flutter. */
import { finished, type FoleySource, type Rng, rub, Shot } from "../../../src/tools/audio/synth/index.ts";
import { cracks } from "../props/fire.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.9);
  shot.lay(
    0,
    rub(
      rng,
      1.9,
      (turn) => 0.6 + 0.4 * Math.sin(turn * 41) * Math.sin(turn * 23),
      ["lowpass", 230],
      ["highpass", 55],
    ),
    0.2,
  );
  shot.lay(
    0,
    rub(rng, 1.9, (turn) => 0.5 + 0.5 * Math.sin(Math.PI * turn), ["bandpass", 4800, 0.7]),
    0.03,
  );
  for (const { at, sound, level } of cracks(rng, 1.7, 9)) shot.lay(0.05 + at, sound, level);
  return finished(shot.sound, 0.12, 0.35, 5);
}

export const foley: FoleySource = { name: "fire_crackle", variants: 1, level: -6, render };
