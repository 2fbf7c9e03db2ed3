/** A court in Paris at evening: the town over the roofs, a gutter, pigeons on a ledge, a window, someone's stairs. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  biquad,
  bubble,
  creak,
  either,
  filtered,
  knock,
  Loop,
  loopInRoom,
  RATE,
  type Rng,
  rub,
  samples,
  type Stereo,
} from "../../../src/tools/audio/synth/index.ts";
import { step } from "../props/steps.ts";
import { glass } from "../props/table.ts";

const SECONDS = 24;

/** A pigeon: three coos of a closed beak. */
function coo(rng: Rng): Float32Array {
  const out = new Float32Array(samples(1.5));
  let phase = 0;
  const parts = [
    [0, 0.28, 320],
    [0.36, 0.62, 350],
    [1.06, 0.34, 300],
  ] as const;
  for (let at = 0; at < out.length; at += 1) {
    const time = at / RATE;
    const part = parts.find(([start, size]) => time >= start && time < start + size);
    if (!part) continue;
    const turn = (time - part[0]) / part[1];
    phase +=
      (2 *
        Math.PI *
        part[2] *
        (1 + 0.12 * Math.sin(Math.PI * turn)) *
        (1 + 0.02 * Math.sin(2 * Math.PI * 26 * time))) /
      RATE;
    out[at] =
      (Math.sin(phase) + 0.12 * Math.sin(2 * phase) + 0.08 * either(rng)) * Math.sin(Math.PI * turn) ** 0.8;
  }
  return filtered(out, biquad("lowpass", 900));
}

function walker(loop: Loop, rng: Rng, start: number, pan: number): void {
  const pace = between(rng, 0.5, 0.56);
  for (let each = 0; each < 10; each += 1)
    loop.lay(
      start + each * pace,
      step(rng, 270),
      0.07 * (1 - Math.abs(each - 5) / 6),
      pan - each * pan * 0.15,
    );
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 260],
          ["highpass", 40],
        ],
        { swell: 0.3, most: 5 },
      ),
    0.03,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["bandpass", 620, 0.5],
          ["lowpass", 1300],
        ],
        { swell: 0.4, most: 7 },
      ),
    0.006,
  );
  for (const [at, size] of [
    [1, 9],
    [14, 8],
  ] as const) {
    const passing = rub(
      rng,
      size,
      (turn) => Math.sin(Math.PI * turn) ** 2,
      ["bandpass", 190, 0.7],
      ["lowpass", 700],
    );
    loop.lay(at, passing, 0.06, either(rng) * 0.6);
  }
  for (const at of [3.2, 5.3, 17.6]) loop.lay(at, coo(rng), 0.016, 0.45);
  for (let at = 0.6; at < SECONDS; at += between(rng, 0.9, 2.1))
    loop.lay(at, bubble(amid(rng, 780, 1250), 0.6), 0.035, -0.6);
  walker(loop, rng, 9.2, 0.8);
  loop.lay(
    20.4,
    creak(rng, {
      seconds: 0.5,
      slips: (turn) => 70 + 60 * turn,
      body: [
        [780, 7, 1],
        [1900, 7, 0.5],
      ],
    }),
    0.012,
    -0.2,
  );
  loop.lay(20.95, knock(rng, 210), 0.12, -0.2).lay(21, glass(rng, 640), 0.008, -0.2);
  for (let each = 0; each < 7; each += 1) loop.lay(15.4 + each * 0.41, step(rng, 110), 0.035, 0.2);
  return loopInRoom(loop.stereo, rng, { decay: 1.5, length: 2.1, delay: 0.016 }, 0.8, 110);
}

export const ambience: AmbienceSource = { name: "paris_court", seconds: SECONDS, render };
