/** Two thousand people on a square who say their own sentences, and repeat them to the row behind. */
import {
  addAt,
  air,
  type AmbienceSource,
  either,
  type Loop,
  loopInRoom,
  type Rng,
  rub,
  type Stereo,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../props/crowd.ts";

const SECONDS = 24;

/** A pigeon that leaves: a dozen beats of the wings, faster then fainter. */
function wings(loop: Loop, rng: Rng, start: number): void {
  const from = either(rng) * 0.6;
  for (let each = 0; each < 14; each += 1) {
    const beat = rub(rng, 0.06, (turn) => Math.sin(Math.PI * turn) ** 2, ["bandpass", 900, 0.7]);
    loop.lay(start + each * 0.085, beat, 0.1 * Math.exp(-each / 6), from + each * 0.03);
  }
}

function render(rng: Rng): Stereo {
  const swell = wander(rng, 5);
  const loop = crowd(rng, {
    seconds: SECONDS,
    voices: 44,
    echoes: 5,
    women: 0.55,
    children: 0.08,
    lively: 0.3,
    rest: [0.4, 3],
    near: 2900,
    laughs: 6,
    level: 0.03,
    swell: (turn) => 1 + 0.35 * swell(turn),
  });
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["bandpass", 480, 0.5],
          ["lowpass", 1500],
        ],
        { swell: 0.3 },
      ),
    0.03,
  );
  const beside = crowd(rng, {
    seconds: SECONDS,
    voices: 5,
    echoes: 1,
    lively: 0.3,
    rest: [2.5, 7],
    near: 2600,
    level: 0.16,
  });
  for (const [side, sound] of beside.stereo.entries()) addAt(loop.stereo[side === 0 ? 0 : 1], sound);
  for (const at of [9.1, 19.6]) wings(loop, rng, at);
  return loopInRoom(loop.stereo, rng, { decay: 1.1, length: 1.7, delay: 0.035, brightness: 0.7 }, 1.1, 140);
}

export const ambience: AmbienceSource = { name: "square_crowd", seconds: SECONDS, lufs: -30, render };
