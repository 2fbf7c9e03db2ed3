/** A house at night: the air of the room, a stove that cools and ticks, a board, a dog very far. */
import {
  air,
  type AmbienceSource,
  amid,
  biquad,
  creak,
  either,
  filtered,
  knock,
  Loop,
  loopInRoom,
  modes,
  moments,
  RATE,
  type Rng,
  samples,
  type Stereo,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

const SECONDS = 24;

function bark(rng: Rng): Float32Array {
  const say = 0.16;
  const out = new Float32Array(samples(say));
  let phase = 0;
  for (let at = 0; at < out.length; at += 1) {
    const turn = at / out.length;
    phase += (430 + 190 * Math.sin(Math.PI * turn)) / RATE;
    out[at] = ((phase % 1) - 0.5 + 0.4 * either(rng)) * Math.sin(Math.PI * turn) ** 0.7;
  }
  return filtered(out, biquad("bandpass", 800, 1.2), biquad("lowpass", 1100));
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 210, 0.5],
          ["highpass", 45],
        ],
        { swell: 0.35, most: 4 },
      ),
    0.025,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["bandpass", 430, 0.5],
          ["lowpass", 900],
        ],
        { swell: 0.45, most: 5 },
      ),
    0.006,
  );
  for (const at of moments(rng, 0.5, SECONDS)) {
    const hertz = amid(rng, 1500, 3400);
    const tick = struck(rng, 0.12, modes([1, 1.59, 2.7], hertz, { decay: 0.08 }), { soft: 0.0001 });
    loop.lay(at, tick, amid(rng, 0.004, 0.016), 0.4);
  }
  for (const at of [8.3]) {
    const board = creak(rng, {
      seconds: 0.5,
      slips: (turn) => 26 + 22 * turn,
      body: [
        [240, 5, 1],
        [610, 6, 0.5],
        [1300, 6, 0.2],
      ],
    });
    loop.lay(at, board, 0.006, -0.4).lay(at + 0.4, knock(rng, 120), 0.014, -0.4);
  }
  for (const at of [15.1, 15.55, 16.4]) loop.lay(at, bark(rng), 0.03, -0.75);
  return loopInRoom(loop.stereo, rng, { decay: 0.8, length: 1.2, delay: 0.006 }, 0.6, 60);
}

export const ambience: AmbienceSource = { name: "night_quiet", seconds: SECONDS, lufs: -30, render };
