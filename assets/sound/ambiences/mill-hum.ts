/** A paper mill made an office: a wheel that a motor turns too fast, its water, the glass hall, conditioned air. */
import {
  air,
  type AmbienceSource,
  amid,
  anyBubble,
  between,
  creak,
  either,
  hum,
  knock,
  Loop,
  loopInRoom,
  type Rng,
  rub,
  type Stereo,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

const SECONDS = 24;
/** One paddle after another: a whole number of them in the loop. */
const PADDLE = SECONDS / 33;

function splash(rng: Rng): Float32Array {
  return rub(
    rng,
    0.6,
    (turn) => Math.min(1, turn * 14) * Math.exp(-4.5 * turn),
    ["bandpass", amid(rng, 700, 1000), 0.5],
    ["lowpass", 3200],
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
          ["highpass", 300],
          ["lowpass", 3800],
          ["peak", 900, 0.7, 4],
        ],
        { swell: 0.12, most: 20 },
      ),
    0.02,
  );
  loop.bed(() => air(rng, SECONDS, [["bandpass", 5200, 0.6]], { swell: 0.08 }), 0.003);
  loop.bed(
    () =>
      hum(
        rng,
        SECONDS,
        [
          [24.5, 0.5],
          [49, 0.9],
          [98, 1],
          [147, 0.4],
          [196, 0.5],
          [588, 0.12],
          [612, 0.1],
        ],
        0.1,
      ),
    0.0028,
  );
  for (let each = 0; each < 33; each += 1) {
    const at = each * PADDLE;
    loop.lay(at, splash(rng), between(rng, 0.17, 0.26), -0.35);
    loop.lay(at + 0.05, knock(rng, 74, 0.22), 0.05, -0.3);
    for (let drop = 0; drop < 5; drop += 1)
      loop.lay(
        at + 0.1 + 0.4 * rng(),
        anyBubble(rng, 500, 2600),
        amid(rng, 0.012, 0.06),
        -0.35 + 0.3 * either(rng),
      );
    if (each % 4 === 0) {
      const axle = creak(rng, {
        seconds: 0.4,
        slips: (turn) => 52 + 18 * turn,
        body: [
          [420, 6, 1],
          [1130, 7, 0.4],
        ],
      });
      loop.lay(at + 0.2, axle, 0.006, -0.25);
    }
  }
  for (const at of [6.3, 19.7])
    for (const [late, hertz] of [
      [0, 1174.66],
      [0.16, 1479.98],
    ] as const)
      loop.lay(
        at + late,
        struck(
          rng,
          0.7,
          [
            [hertz, 1, 0.6],
            [hertz * 2, 0.2, 0.4],
          ],
          { soft: 0.0002 },
        ),
        0.02,
        0.6,
      );
  return loopInRoom(loop.stereo, rng, { decay: 1.6, length: 2.2, delay: 0.012, brightness: 1.1 }, 0.6, 110);
}

export const ambience: AmbienceSource = { name: "mill_hum", seconds: SECONDS, render };
