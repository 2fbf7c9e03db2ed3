/** The roller passes over the type, there and back, tacky with ink. */
import { finished, type FoleySource, knock, type Rng, Shot } from "../../../src/tools/audio/synth/index.ts";
import { roller } from "../props/press.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.45).lay(0.02, roller(rng, 1.35, 2), 1);
  for (const at of [0.04, 0.7]) shot.lay(at, knock(rng, 260, 0.06), 0.12);
  return finished(shot.sound, 0.01, 0.08);
}

export const foley: FoleySource = { name: "ink_roller", variants: 1, level: -15.5, render };
