/** A dinner of the very rich: five low smooth voices, silver on porcelain, a glass, a clock that is dear. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  either,
  loopInRoom,
  moments,
  type Rng,
  type Stereo,
  struck,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../props/crowd.ts";
import { glass, porcelain } from "../props/table.ts";

const SECONDS = 24;

function render(rng: Rng): Stereo {
  const loop = crowd(rng, {
    seconds: SECONDS,
    voices: 7,
    echoes: 2,
    women: 0.35,
    lively: 0.13,
    rest: [0.8, 4.5],
    near: 1500,
    level: 0.07,
  });
  loop.bed(
    () =>
      air(rng, SECONDS, [
        ["lowpass", 300],
        ["highpass", 60],
      ]),
    0.008,
  );
  for (const at of moments(rng, 1.5, SECONDS)) {
    loop.lay(at, porcelain(rng), amid(rng, 0.002, 0.012), either(rng) * 0.7);
    if (rng() < 0.4)
      loop.lay(at + between(rng, 0.1, 0.3), porcelain(rng), amid(rng, 0.002, 0.008), either(rng) * 0.7);
  }
  for (const at of [6.2, 15.9, 22.3]) loop.lay(at, glass(rng), amid(rng, 0.004, 0.009), either(rng) * 0.6);
  for (let at = 0; at < SECONDS; at += 1) {
    const tick = struck(
      rng,
      0.08,
      [
        [1150, 0.4, 0.04],
        [2700, 0.5, 0.03],
        [460, 0.4, 0.05],
      ],
      { soft: 0.00008 },
    );
    loop.lay(at, tick, at % 2 === 0 ? 0.006 : 0.0045, -0.6);
  }
  return loopInRoom(loop.stereo, rng, { decay: 0.8, length: 1.2, delay: 0.009, brightness: 0.7 }, 0.9, 130);
}

export const ambience: AmbienceSource = { name: "dinner_hum", seconds: SECONDS, lufs: -30, render };
