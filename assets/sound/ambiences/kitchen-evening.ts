/** The kitchen over the shop, seven in the evening: soup that simmers under its lid, plates, the water pipe. */
import {
  air,
  type AmbienceSource,
  amid,
  anyBubble,
  between,
  either,
  hum,
  knock,
  Loop,
  loopInRoom,
  modes,
  moments,
  RATIOS,
  type Rng,
  type Stereo,
  struck,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { step } from "../props/steps.ts";
import { porcelain, spoonDown } from "../props/table.ts";

const SECONDS = 24;

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 260],
          ["highpass", 60],
        ],
        { swell: 0.2 },
      ),
    0.022,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["bandpass", 3600, 0.5],
          ["lowpass", 6000],
        ],
        { swell: 0.35, most: 9 },
      ),
    0.004,
  );
  loop.bed(
    () =>
      hum(
        rng,
        SECONDS,
        [
          [50, 0.3],
          [100, 1],
          [150, 0.25],
          [200, 0.3],
        ],
        0.1,
      ),
    0.0014,
  );
  const boil = wander(rng, 11);
  for (const at of moments(rng, 26, SECONDS)) {
    const level = Math.max(0.1, 0.6 + 0.7 * boil(at / SECONDS)) * amid(rng, 0.008, 0.05);
    loop.lay(at, anyBubble(rng, 260, 900), level, -0.35 + 0.1 * either(rng));
  }
  for (const start of moments(rng, 0.28, SECONDS))
    for (let each = 0; each < 3 + rng() * 5; each += 1) {
      const lid = struck(rng, 0.1, modes(RATIOS.disc, 1340, { decay: 0.09, damping: 0.2, tilt: 0.8 }), {
        soft: 0.0001,
      });
      loop.lay(start + each * between(rng, 0.05, 0.1), lid, amid(rng, 0.003, 0.012), -0.35);
    }
  for (const at of [3.4, 4.1, 11.7, 17.2, 17.5]) loop.lay(at, porcelain(rng), amid(rng, 0.012, 0.03), 0.4);
  for (const at of [7.9, 21.4])
    loop.lay(at, spoonDown(rng), 0.035, 0.3).lay(at + 0.02, knock(rng, 150), 0.025, 0.3);
  for (const at of [14.2]) loop.lay(at, step(rng, 105), 0.045, 0).lay(at + 0.6, step(rng, 100), 0.04, 0.2);
  return loopInRoom(loop.stereo, rng, { decay: 0.55, length: 0.9, delay: 0.004 }, 0.5, 120);
}

export const ambience: AmbienceSource = { name: "kitchen_evening", seconds: SECONDS, render };
