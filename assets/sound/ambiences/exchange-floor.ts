/** A party of financiers in three rooms: in one they preach, in one they count, in one a telegraph prints. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  biquad,
  edged,
  either,
  filtered,
  type Loop,
  loopInRoom,
  moments,
  RATE,
  type Rng,
  samples,
  type Stereo,
  struck,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../props/crowd.ts";
import { glass } from "../props/table.ts";

const SECONDS = 24;

/** The printing telegraph: a run of small hammers. */
function ticker(loop: Loop, rng: Rng): void {
  for (let at = 1; at < SECONDS - 2; at += between(rng, 2.5, 6)) {
    for (let each = 0; each < 8 + rng() * 16; each += 1) {
      const hammer = struck(
        rng,
        0.03,
        [
          [1900, 0.6, 0.02],
          [3300, 0.4, 0.015],
          [860, 0.4, 0.025],
        ],
        {
          soft: 0.00006,
          contact: [0.6, 2600, 0.008],
        },
      );
      loop.lay(at, hammer, between(rng, 0.016, 0.032), 0.75);
      at += rng() < 0.15 ? 0.19 : 0.072;
    }
  }
}

/** A telephone across two rooms. */
function ring(rng: Rng): Float32Array {
  const out = new Float32Array(samples(0.9));
  for (let at = 0; at < out.length; at += 1) {
    const time = at / RATE;
    const hammer = (time * 22) % 1;
    out[at] =
      (Math.sin(2 * Math.PI * 1180 * time) + Math.sin(2 * Math.PI * 1487 * time)) * Math.exp(-3 * hammer);
  }
  return edged(filtered(out, biquad("lowpass", 1800 + 200 * rng())), 0.004, 0.2);
}

function render(rng: Rng): Stereo {
  const swell = wander(rng, 6);
  const loop = crowd(rng, {
    seconds: SECONDS,
    voices: 30,
    echoes: 3,
    women: 0.35,
    lively: 0.32,
    rest: [0.3, 2.4],
    near: 2900,
    laughs: 14,
    level: 0.03,
    swell: (turn) => 1 + 0.4 * swell(turn),
  });
  loop.bed(
    () =>
      air(rng, SECONDS, [
        ["lowpass", 420],
        ["highpass", 80],
      ]),
    0.012,
  );
  ticker(loop, rng);
  for (const [at, pan] of [
    [3.1, -0.6],
    [4.6, -0.6],
    [18.3, 0.1],
    [19.8, 0.1],
  ] as const)
    loop.lay(at, ring(rng), 0.012, pan);
  for (const at of moments(rng, 0.5, SECONDS))
    loop.lay(at, glass(rng), amid(rng, 0.006, 0.02), either(rng) * 0.8);
  return loopInRoom(loop.stereo, rng, { decay: 1.3, length: 1.9, delay: 0.012 }, 1.4, 150);
}

export const ambience: AmbienceSource = { name: "exchange_floor", seconds: SECONDS, lufs: -30, render };
