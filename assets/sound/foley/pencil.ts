/** Graphite on a rough proof: two or three strokes of one who draws. */
import {
  between,
  finished,
  type FoleySource,
  knock,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.72);
  let at = 0.02;
  while (at < 0.5) {
    const size = between(rng, 0.1, 0.19);
    const grain = between(rng, 0.25, 0.4);
    const stroke = rub(
      rng,
      size,
      (turn) => Math.sin(Math.PI * turn) ** 0.6 * (rng() < grain ? 1.5 : 0.35),
      ["bandpass", between(rng, 2500, 3300), 0.7],
      ["peak", 900, 1.2, 4],
      ["lowpass", 7500],
    );
    shot.lay(at, stroke, between(rng, 0.6, 1));
    shot.lay(at, knock(rng, 420, 0.03), 0.05);
    at += size + between(rng, 0.04, 0.08);
  }
  return finished(shot.sound, 0.004, 0.05);
}

export const foley: FoleySource = { name: "pencil", variants: 3, level: -15.5, render };
