/** The hand press at work, heard through an open stair: ink, tympan, carriage, pull, back, sheet. Six beats at 72. */
import {
  air,
  type AmbienceSource,
  between,
  either,
  Loop,
  loopInRoom,
  type Rng,
  type Stereo,
} from "../../../src/tools/audio/synth/index.ts";
import { carriage, impression, peeled, roller, strain, tympan } from "../props/press.ts";

/** Five impressions of six beats: on the grid of the score's 72 beats a minute. */
const BEAT = 60 / 72;
const CYCLE = 6 * BEAT;
const SECONDS = 5 * CYCLE;

function impressionAt(loop: Loop, rng: Rng, start: number): void {
  const lag = (): number => start + either(rng) * 0.02;
  const force = between(rng, 0.85, 1.15);
  loop.lay(lag(), roller(rng, 1.15, 2), 0.16 * force, -0.4);
  loop.lay(lag() + 1.5 * BEAT, tympan(rng), 0.2, -0.1).lay(lag() + 1.5 * BEAT + 0.1, tympan(rng), 0.1, 0.1);
  loop.lay(lag() + 2 * BEAT, carriage(rng, 0.72), 0.2, 0.05);
  loop.lay(start + 3 * BEAT - 0.24, strain(rng, 0.34), 0.07 * force, 0.2);
  loop
    .lay(start + 3 * BEAT, impression(rng), 0.34 * force, 0.05)
    .lay(start + 3 * BEAT + 0.012, tympan(rng), 0.2, 0.1);
  loop.lay(lag() + 3.7 * BEAT, impression(rng), 0.08).lay(lag() + 4 * BEAT, carriage(rng, 0.68), 0.17, -0.05);
  loop.lay(lag() + 5 * BEAT, tympan(rng), 0.15, -0.1).lay(lag() + 5.15 * BEAT, peeled(rng), 0.14, 0.35);
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  for (let each = 0; each < 5; each += 1) impressionAt(loop, rng, each * CYCLE);
  loop.bed(
    () =>
      air(rng, SECONDS, [
        ["lowpass", 480],
        ["highpass", 90],
      ]),
    0.006,
  );
  return loopInRoom(loop.stereo, rng, { decay: 0.9, length: 1.4, delay: 0.009 }, 0.7, 90);
}

export const ambience: AmbienceSource = { name: "hand_press", seconds: SECONDS, render };
