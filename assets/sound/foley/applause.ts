/** A large house applauds: near hands one by one, far ones a rain, the stands behind. */
import {
  amid,
  between,
  finished,
  type FoleySource,
  lines,
  placed,
  type Rng,
  rub,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

interface Hands {
  readonly pace: number;
  readonly hertz: number;
  readonly level: number;
}

/** A clap: the air between the palms, at its own pitch, and the slap. */
function clap(rng: Rng, hertz: number): Float32Array {
  return struck(
    rng,
    0.045,
    [
      [hertz, 0.8, 0.022],
      [hertz * 1.9, 0.35, 0.014],
    ],
    { soft: 0.0002, contact: [1.3, hertz * 1.5, 0.018] },
  );
}

function render(rng: Rng): Float32Array {
  const seconds = 2.35;
  const rise = lines([0, 0.15], [0.35, 0.85], [0.7, 1], [1.6, 0.9], [2.35, 0.35]);
  const shot = new Shot(seconds);
  const all = Array.from({ length: 150 }, (_, each): Hands => ({
    pace: between(rng, 0.19, 0.31),
    hertz: amid(rng, 650, 1700),
    level: each < 9 ? between(rng, 0.25, 0.5) : amid(rng, 0.03, 0.13),
  }));
  for (const { pace, hertz, level } of all) {
    const starts = rng() * 0.55;
    for (let at = starts; at < seconds - 0.05; at += pace * between(rng, 0.92, 1.08)) {
      if (rng() < rise(at))
        shot.lay(at, clap(rng, hertz * between(rng, 0.92, 1.08)), level * between(rng, 0.6, 1));
    }
  }
  const far = rub(rng, seconds, (turn) => rise(turn * seconds), ["bandpass", 1250, 0.6], ["lowpass", 3200]);
  shot.lay(0, far, 0.18);
  return finished(
    placed(rng, shot.sound, { decay: 1.5, length: 1.7, delay: 0.02, brightness: 0.8 }, 0.4, 0.1),
    0.12,
    0.9,
    2,
  );
}

export const foley: FoleySource = { name: "applause", variants: 1, level: -7, render };
