/** Coffee falls into a cup: the note of the cup rises as it fills. */
import {
  amid,
  bubble,
  finished,
  type FoleySource,
  lines,
  moments,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.95);
  const flow = lines([0, 0], [0.08, 1], [1.45, 1], [1.62, 0]);
  for (const at of moments(rng, 150, 1.65)) {
    const cup = 520 * 2.3 ** (at / 1.6);
    shot.lay(at, bubble(cup * amid(rng, 0.72, 1.5), 0.25), amid(rng, 0.05, 0.28) * flow(at));
  }
  for (let band = 0; band < 5; band += 1) {
    const start = band * 0.33;
    const cup = 560 * 2.3 ** (start / 1.6);
    const wash = rub(rng, 0.66, (turn) => Math.sin(Math.PI * turn) ** 2, ["bandpass", cup * 1.15, 2.2]);
    shot.lay(start - 0.12, wash, 0.5).lay(
      start - 0.12,
      rub(rng, 0.66, (turn) => Math.sin(Math.PI * turn) ** 2, ["bandpass", 4200, 0.6]),
      0.05,
    );
  }
  for (const at of [1.66, 1.79]) shot.lay(at, bubble(amid(rng, 1300, 1900), 0.6), 0.3);
  return finished(shot.sound, 0.03, 0.06);
}

export const foley: FoleySource = { name: "coffee_poured", variants: 1, level: -10.5, render };
