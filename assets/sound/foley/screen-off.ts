/** A screen that goes dark: a small key, a tone that falls. */
import {
  finished,
  type FoleySource,
  RATE,
  type Rng,
  samples,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const fall = new Float32Array(samples(0.26));
  let phase = 0;
  for (let at = 0; at < fall.length; at += 1) {
    const turn = at / fall.length;
    phase += (2 * Math.PI * 980 * 0.28 ** turn) / RATE;
    fall[at] = Math.sin(phase) * (1 - turn) ** 2 * Math.min(1, turn * 20);
  }
  const key = struck(
    rng,
    0.05,
    [
      [1900, 0.5, 0.02],
      [640, 0.6, 0.03],
    ],
    { soft: 0.0001, contact: [0.6, 2600, 0.008] },
  );
  return finished(new Shot(0.34).lay(0, key, 0.6).lay(0.03, fall, 0.4).sound, 0.0005, 0.05);
}

export const foley: FoleySource = { name: "screen_off", variants: 1, level: -10.5, render };
