/** The nave of the machines: fans under a vault, mains that beat, relays; and, under it all, something like a breath held. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  clank,
  either,
  hum,
  Loop,
  loopInRoom,
  moments,
  type Rng,
  rub,
  type Stereo,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

const SECONDS = 24;

function fans(loop: Loop, rng: Rng): void {
  const blades = Array.from(
    { length: 8 },
    (_, each) => [293 + 41 * each * between(rng, 0.9, 1.1), between(rng, 0.3, 1)] as const,
  );
  loop.bed(() => hum(rng, SECONDS, blades, 0.6), 0.0042);
  loop.bed(
    () =>
      hum(
        rng,
        SECONDS,
        [
          [50, 0.3],
          [100, 1],
          [100.1, 0.6],
          [150, 0.5],
          [200, 0.7],
          [300, 0.5],
          [400, 0.25],
          [600, 0.12],
        ],
        0.2,
      ),
    0.005,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 3000, 0.6],
          ["highpass", 150, 0.6],
          ["peak", 520, 1.2, 5],
        ],
        { swell: 0.08 },
      ),
    0.045,
  );
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["highpass", 4200],
          ["lowpass", 8500],
        ],
        { swell: 0.06 },
      ),
    0.006,
  );
}

/** Air through the shape of a mouth, every eight seconds: nobody is there. */
function breath(rng: Rng): Float32Array {
  const open = (first: number, second: number): Float32Array =>
    rub(rng, 4.2, (turn) => Math.sin(Math.PI * turn) ** 2, ["bandpass", first, 5], ["peak", second, 4, 12]);
  const ah = open(640, 1100);
  const oh = open(420, 850);
  return ah.map((value, at) => value * (at / ah.length) + (oh[at] ?? 0) * (1 - at / ah.length));
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  fans(loop, rng);
  for (const [each, pan] of [-0.5, 0.5, -0.1].entries()) loop.lay(2.5 + 8 * each, breath(rng), 0.55, pan);
  for (const start of moments(rng, 0.9, SECONDS)) {
    const pan = either(rng) * 0.9;
    for (let each = 0; each < 2 + rng() * 9; each += 1) {
      const disk = struck(
        rng,
        0.02,
        [
          [1900, 0.6, 0.012],
          [3300, 0.4, 0.009],
        ],
        { soft: 0.00005, contact: [0.6, 2600, 0.008] },
      );
      loop.lay(start + each * between(rng, 0.028, 0.036), disk, amid(rng, 0.02, 0.05), pan);
    }
  }
  for (const at of [5.2, 17.9]) loop.lay(at, clank(rng, 420, 0.12), 0.05, either(rng) * 0.8);
  return loopInRoom(loop.stereo, rng, { decay: 4.2, length: 5, delay: 0.03, brightness: 0.8 }, 0.8, 90);
}

export const ambience: AmbienceSource = { name: "nave_hum", seconds: SECONDS, render };
