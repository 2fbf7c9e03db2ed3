/** A thought is won: a small soft bell, D over its A. */
import {
  finished,
  type FoleySource,
  type Mode,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(2);
  for (const [at, hertz, level] of [
    [0, 880, 0.4],
    [0.11, 1174.66, 0.7],
  ] as const) {
    const all = [1, 1.0015, 2.01, 3.02, 4.17].map((ratio, each): Mode => [
      hertz * ratio,
      [1, 0.6, 0.22, 0.08, 0.04][each] ?? 0,
      1.9 / ratio ** 0.9,
    ]);
    shot.lay(at, struck(rng, 1.85, all, { soft: 0.0005 }), level);
  }
  return finished(shot.sound, 0.002, 0.8);
}

export const foley: FoleySource = { name: "thought_won", variants: 1, level: -13, render };
