/** A street under snow, in the cold: everything is near or gone; steps of those who wait, a shovel, a lamp that sings. */
import {
  air,
  type AmbienceSource,
  between,
  either,
  hum,
  Loop,
  loopInRoom,
  type Rng,
  rub,
  type Stereo,
} from "../../../src/tools/audio/synth/index.ts";
import { snowStep } from "../props/steps.ts";

const SECONDS = 24;

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 240],
          ["highpass", 45],
        ],
        { swell: 0.35, most: 5 },
      ),
    0.05,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["bandpass", 520, 0.5],
          ["lowpass", 900],
        ],
        { swell: 0.4, most: 6 },
      ),
    0.01,
  );
  loop.bed(
    () =>
      hum(
        rng,
        SECONDS,
        [
          [100, 1],
          [200, 0.4],
          [300, 0.5],
          [500, 0.2],
          [700, 0.1],
        ],
        0.1,
      ),
    0.0009,
  );
  for (const [start, count, pan] of [
    [2.2, 7, -0.7],
    [13.4, 3, 0.4],
    [18.6, 8, 0.8],
  ] as const)
    for (let each = 0; each < count; each += 1) {
      const level = between(rng, 0.05, 0.09) * (1 - 0.5 * Math.abs(each / count - 0.5));
      loop.lay(
        start + each * between(rng, 0.56, 0.64),
        snowStep(rng),
        level,
        pan * (1 - (1.4 * each) / count),
      );
    }
  for (const at of [8.1, 9.7, 11.4]) {
    const scrape = rub(
      rng,
      0.55,
      (turn) => Math.sin(Math.PI * turn) ** 0.7,
      ["bandpass", 1500, 0.8],
      ["lowpass", 2600],
    );
    loop.lay(at, scrape, 0.022, 0.6).lay(at + 0.75, snowStep(rng), 0.016, 0.6);
  }
  for (const at of [6.4, 16.9]) {
    const nose = rub(rng, 0.5, (turn) => Math.sin(Math.PI * turn) ** 2, ["bandpass", 1100, 0.8]);
    loop.lay(at, nose, 0.012, either(rng) * 0.6);
  }
  return loopInRoom(loop.stereo, rng, { decay: 0.25, length: 0.5, delay: 0.012, brightness: 0.4 }, 0.25, 150);
}

export const ambience: AmbienceSource = { name: "snow_street", seconds: SECONDS, lufs: -30, render };
