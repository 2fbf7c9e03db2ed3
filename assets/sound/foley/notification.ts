/** Lulu, Nuee and the others: two clean notes, no hand in them. */
import { finished, type FoleySource, type Rng, Shot, struck } from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.75);
  for (const [at, hertz] of [
    [0, 1174.66],
    [0.11, 1760],
  ] as const) {
    const note = struck(
      rng,
      0.6,
      [
        [hertz, 1, 0.5],
        [hertz * 2, 0.25, 0.3],
        [hertz * 3, 0.1, 0.15],
      ],
      { soft: 0.0003 },
    );
    shot.lay(at, note, 0.5);
  }
  return finished(shot.sound, 0.002, 0.15);
}

export const foley: FoleySource = { name: "notification", variants: 1, level: -14, render };
