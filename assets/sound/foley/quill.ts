/** A goose quill on laid paper: it bites going up, slides coming down. */
import {
  between,
  biquad,
  creak,
  filtered,
  finished,
  type FoleySource,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.85);
  let at = 0.02;
  let isUp = rng() < 0.5;
  while (at < 0.66) {
    const size = between(rng, 0.06, 0.15);
    const bite = isUp ? between(rng, 260, 330) : between(rng, 150, 190);
    const scratch = creak(rng, {
      seconds: size,
      slips: () => bite,
      uneven: 0.6,
      body: isUp
        ? [
            [3300, 2.2, 1],
            [5900, 2.5, 0.8],
          ]
        : [
            [2500, 1.6, 1],
            [5200, 2, 0.3],
          ],
    });
    const air = rub(rng, size, (turn) => Math.sin(Math.PI * turn) ** 0.7, [
      "bandpass",
      isUp ? 5200 : 3000,
      0.7,
    ]);
    shot.lay(at, scratch, isUp ? 0.35 : 0.22).lay(at, air, 0.3);
    at += size + between(rng, 0.012, 0.06);
    isUp = !isUp;
  }
  return finished(filtered(shot.sound, biquad("highpass", 800), biquad("lowpass", 9500)), 0.004, 0.05);
}

export const foley: FoleySource = { name: "quill", variants: 3, level: -6, render };
