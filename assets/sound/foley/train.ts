/** The train comes in: axles over a joint, ever slower, brakes that sing, and the air let go. */
import {
  either,
  finished,
  type FoleySource,
  lines,
  placed,
  RATE,
  type Rng,
  rub,
  samples,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function axle(rng: Rng): Float32Array {
  return struck(
    rng,
    0.3,
    [
      [58, 1.2, 0.2],
      [97, 1, 0.2],
      [176, 0.8, 0.16],
      [412, 0.4, 0.12],
      [905, 0.22, 0.1],
      [1740, 0.1, 0.08],
    ],
    { soft: 0.0012, contact: [0.8, 700, 0.05] },
  );
}

function render(rng: Rng): Float32Array {
  const seconds = 2.15;
  const shot = new Shot(seconds + 0.3);
  const slows = lines([0, 0.35], [0.4, 1], [1.35, 0.7], [1.9, 0.12], [2.15, 0]);
  const roll = rub(rng, seconds, (turn) => slows(turn * seconds), ["lowpass", 420], ["highpass", 50]);
  const rail = rub(rng, seconds, (turn) => slows(turn * seconds) ** 1.5, ["bandpass", 1150, 0.8]);
  shot.lay(0, roll, 0.85).lay(0, rail, 0.16);
  for (const [each, at] of [0.16, 0.29, 0.68, 0.83, 1.3, 1.49].entries())
    shot.lay(at, axle(rng), (each % 2 === 0 ? 0.5 : 0.4) * slows(at));
  const brakes = [2130, 3160, 4820].map((hertz, each) => {
    let phase = rng();
    const curve = lines([0, 0], [0.35, 0.25], [1.05, 1], [1.35, 0.7], [1.5, 0]);
    return Float32Array.from({ length: samples(1.55) }, (_, at) => {
      const time = at / RATE;
      phase +=
        (hertz *
          (1 - 0.035 * time + 0.004 * Math.sin(2 * Math.PI * 7 * time + each)) *
          (1 + 0.003 * either(rng))) /
        RATE;
      return Math.sin(2 * Math.PI * phase) * curve(time) * (0.75 + 0.25 * Math.sin(2 * Math.PI * 31 * time));
    });
  });
  for (const [each, squeal] of brakes.entries()) shot.lay(0.6, squeal, [0.05, 0.028, 0.01][each] ?? 0);
  const letGo = rub(
    rng,
    0.42,
    (turn) => Math.min(1, turn * 20) * Math.exp(-4 * turn),
    ["highpass", 1400],
    ["lowpass", 8000],
  );
  shot.lay(2.04, letGo, 0.3);
  return finished(
    placed(rng, shot.sound, { decay: 1.1, length: 1.2, delay: 0.02, brightness: 0.7 }, 0.35, 0.1),
    0.25,
    0.35,
    2,
  );
}

export const foley: FoleySource = { name: "train", variants: 1, level: -5.5, render };
