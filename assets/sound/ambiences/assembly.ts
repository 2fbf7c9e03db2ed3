/** Some hundreds who sit and listen under a high ceiling: a murmur, coughs, benches, papers. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  bump,
  creak,
  edged,
  either,
  knock,
  loopInRoom,
  moments,
  type Rng,
  rub,
  type Stereo,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../props/crowd.ts";
import { leaf } from "../props/paper.ts";

const SECONDS = 24;

/** A cough, far: two puffs through a closed throat. */
function cough(rng: Rng): Float32Array {
  const low = amid(rng, 420, 760);
  const puff = rub(
    rng,
    0.42,
    (turn) => Math.exp(-(((turn - 0.12) / 0.07) ** 2)) + 0.6 * Math.exp(-(((turn - 0.56) / 0.1) ** 2)),
    ["bandpass", low, 1.4],
    ["peak", low * 2.6, 2, 8],
    ["lowpass", 3000],
  );
  return edged(puff, 0.005, 0.05);
}

function render(rng: Rng): Stereo {
  const loop = crowd(rng, {
    seconds: SECONDS,
    voices: 16,
    echoes: 3,
    lively: 0.14,
    rest: [1.5, 7],
    near: 1300,
    level: 0.02,
  });
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 380],
          ["highpass", 60],
        ],
        { swell: 0.25 },
      ),
    0.02,
  );
  for (const at of moments(rng, 0.33, SECONDS))
    loop.lay(at, cough(rng), amid(rng, 0.03, 0.13), either(rng) * 0.9);
  for (const at of moments(rng, 0.5, SECONDS)) {
    const sheet = leaf(rng, { seconds: 0.7, curve: bump(0.3, 0.12), crisp: 0.4 });
    loop.lay(at, sheet, amid(rng, 0.01, 0.04), either(rng) * 0.9);
  }
  for (const at of moments(rng, 0.3, SECONDS)) {
    const bench = creak(rng, {
      seconds: between(rng, 0.3, 0.6),
      slips: (turn) => 34 + 30 * turn,
      body: [
        [310, 5, 1],
        [820, 6, 0.5],
        [1700, 6, 0.2],
      ],
    });
    loop
      .lay(at, bench, amid(rng, 0.003, 0.012), either(rng) * 0.9)
      .lay(at + 0.2, knock(rng, 130), 0.03, either(rng) * 0.9);
  }
  return loopInRoom(loop.stereo, rng, { decay: 2.2, length: 3, delay: 0.02 }, 1.5, 130);
}

export const ambience: AmbienceSource = { name: "assembly", seconds: SECONDS, lufs: -30, render };
