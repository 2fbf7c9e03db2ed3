/** The printing shop by day: type dropped into its cases, paper squared, boards; behind the panes the square, its sparrows and steps. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  biquad,
  bump,
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
import { leaf } from "../props/paper.ts";
import { step } from "../props/steps.ts";

const SECONDS = 24;

/** Lead falling on lead, in a wooden case. */
function sort(rng: Rng): Float32Array {
  const hertz = amid(rng, 1900, 2600);
  return struck(
    rng,
    0.12,
    [
      ...modes([1, 1.81, 2.93, 4.25], hertz, { decay: 0.06, damping: 0.3, tilt: 0.6 }),
      [310, 0.35, 0.09],
      [520, 0.2, 0.07],
    ],
    { soft: 0.00006, contact: [0.8, 3000, 0.012] },
  );
}

/** A sparrow: two or three short slurs. */
function chirp(rng: Rng): Float32Array {
  const low = between(rng, 3300, 4300);
  const out = new Float32Array(samples(0.1));
  let phase = 0;
  for (let at = 0; at < out.length; at += 1) {
    const turn = at / out.length;
    phase += (2 * Math.PI * low * (1 + 0.35 * Math.sin(Math.PI * turn * 1.4))) / RATE;
    out[at] = Math.sin(phase) * Math.sin(Math.PI * turn) ** 1.5;
  }
  return out;
}

function square(loop: Loop, rng: Rng): void {
  for (const at of moments(rng, 0.45, SECONDS)) {
    const pan = either(rng) * 0.7;
    const level = amid(rng, 0.002, 0.011);
    for (let each = 0; each < 2 + rng() * 3; each += 1)
      loop.lay(
        at + each * between(rng, 0.13, 0.2),
        filtered(chirp(rng), biquad("lowpass", 5000)),
        level,
        pan,
      );
  }
  for (const start of [5.2, 17.5]) {
    const pace = between(rng, 0.5, 0.56);
    for (let each = 0; each < 9; each += 1) {
      const level = 0.05 * Math.sin((Math.PI * (each + 0.5)) / 9);
      const heard = filtered(step(rng, 240), biquad("lowpass", 900));
      loop.lay(start + each * pace, heard, level, (start < 10 ? 1 : -1) * (each / 9 - 0.5));
    }
  }
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 320],
          ["highpass", 50],
        ],
        { swell: 0.3, most: 4 },
      ),
    0.03,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["bandpass", 700, 0.4],
          ["lowpass", 1600],
        ],
        { swell: 0.3 },
      ),
    0.004,
  );
  square(loop, rng);
  for (let at = 0.8; at < SECONDS - 0.5;) {
    const hand = 4 + Math.floor(rng() * 9);
    for (let each = 0; each < hand; each += 1) {
      loop.lay(at, sort(rng), between(rng, 0.025, 0.07), -0.3 + 0.15 * either(rng));
      at += between(rng, 0.24, 0.52);
    }
    at += between(rng, 1, 3.4);
  }
  for (const at of [4.1, 13.6, 22.9]) {
    const sheet = leaf(rng, { seconds: 0.8, curve: bump(0.35, 0.14), crisp: 0.3 });
    loop.lay(at, sheet, 0.05, 0.5).lay(at + 0.75, knock(rng, 190), 0.05, 0.5);
  }
  for (const at of [9.4]) loop.lay(at, step(rng, 95), 0.07, 0.1).lay(at + 0.62, step(rng, 105), 0.06, 0.2);
  return loopInRoom(loop.stereo, rng, { decay: 0.7, length: 1.1, delay: 0.006 }, 0.5, 120);
}

export const ambience: AmbienceSource = { name: "shop_by_day", seconds: SECONDS, render };
