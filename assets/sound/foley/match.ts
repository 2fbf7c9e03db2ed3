/** A match: the head drags, bursts, and settles to a flame. */
import { finished, type FoleySource, type Rng, rub, Shot } from "../../../src/tools/audio/synth/index.ts";
import { cracks } from "../props/fire.ts";

function render(rng: Rng): Float32Array {
  const drag = rub(rng, 0.13, (turn) => (0.4 + turn) * (rng() < 0.4 ? 1.4 : 0.4), ["bandpass", 3800, 0.6]);
  const flare = rub(
    rng,
    0.9,
    (turn) => Math.min(1, turn * 26) * (Math.exp(-7 * turn) + 0.1 * Math.exp(-1.5 * turn)),
    ["highpass", 500],
    ["peak", 1900, 0.6, 5],
    ["lowpass", 7500],
  );
  const whoof = rub(
    rng,
    0.45,
    (turn) => Math.min(1, turn * 12) * Math.exp(-5 * turn),
    ["lowpass", 260],
    ["highpass", 60],
  );
  const shot = new Shot(1.15).lay(0, drag, 0.55).lay(0.13, flare, 0.9).lay(0.14, whoof, 1.6);
  for (const { at, sound, level } of cracks(rng, 0.5, 11)) shot.lay(0.25 + at, sound, level * 0.5);
  return finished(shot.sound, 0.004, 0.25);
}

export const foley: FoleySource = { name: "match", variants: 1, level: -12, render };
