/** The cable comes, plug and all: it holds, tears out, and the loudspeakers die with a thump. */
import {
  biquad,
  clank,
  creak,
  either,
  filtered,
  finished,
  type FoleySource,
  knock,
  RATE,
  type Rng,
  samples,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.15);
  const hold = creak(rng, {
    seconds: 0.32,
    slips: (turn) => 55 + 120 * turn ** 2,
    curve: (turn) => turn ** 0.7,
    body: [
      [880, 4, 1],
      [2100, 5, 0.6],
    ],
  });
  shot
    .lay(0, hold, 0.12)
    .lay(0.32, clank(rng, 820, 0.12), 0.5)
    .lay(0.325, clank(rng, 1500, 0.08), 0.3);
  const thump = struck(
    rng,
    0.6,
    [
      [46, 1.4, 0.5],
      [71, 0.8, 0.35],
      [104, 0.5, 0.25],
    ],
    { soft: 0.004 },
  );
  const buzz = Float32Array.from({ length: samples(0.16) }, (_, at) => {
    const time = at / RATE;
    return (
      Math.sign(Math.sin(2 * Math.PI * 100 * time)) * Math.exp(-22 * time) +
      0.5 * either(rng) * Math.exp(-60 * time)
    );
  });
  shot.lay(0.33, thump, 0.9).lay(0.33, filtered(buzz, biquad("lowpass", 3200), biquad("highpass", 120)), 0.3);
  shot
    .lay(0.6, knock(rng, 190, 0.06), 0.2)
    .lay(0.72, clank(rng, 1100, 0.06), 0.12)
    .lay(0.78, clank(rng, 1250, 0.05), 0.07);
  return finished(shot.sound, 0.006, 0.2, 2);
}

export const foley: FoleySource = { name: "cable_cut", variants: 1, level: -3.5, render };
