/** Twenty thousand under lights: a roar that swells and falls back, whistles, the echo of the far stand. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  either,
  loopInRoom,
  moments,
  RATE,
  type Rng,
  samples,
  type Stereo,
  struck,
  swelled,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../props/crowd.ts";

const SECONDS = 24;

/** Two fingers in the mouth. */
function whistle(rng: Rng): Float32Array {
  const low = between(rng, 1900, 2700);
  const size = between(rng, 0.35, 0.8);
  const out = new Float32Array(samples(size));
  let phase = 0;
  for (let at = 0; at < out.length; at += 1) {
    const turn = at / out.length;
    phase +=
      (2 * Math.PI * low * (0.8 + 0.35 * Math.sin(Math.PI * turn ** 0.6)) * (1 + 0.004 * either(rng))) / RATE;
    out[at] = Math.sin(phase) * Math.sin(Math.PI * turn) ** 0.5;
  }
  return out;
}

function render(rng: Rng): Stereo {
  const swell = wander(rng, 6);
  const roar = (turn: number): number =>
    1 + 0.55 * swell(turn) + 0.25 * Math.max(0, swell((turn + 0.03) % 1));
  const loop = crowd(rng, {
    seconds: SECONDS,
    voices: 26,
    echoes: 5,
    lively: 0.5,
    rest: [0.2, 1.6],
    near: 1700,
    level: 0.025,
    swell: roar,
  });
  for (const [hertz, quality, level] of [
    [560, 1.1, 0.1],
    [1050, 1.3, 0.075],
    [2300, 1, 0.025],
    [170, 0.8, 0.05],
  ] as const)
    loop.bed(
      () => swelled(air(rng, SECONDS, [["bandpass", hertz, quality]], { swell: 0.25, most: 14 }), roar),
      level,
    );
  for (const at of moments(rng, 55, SECONDS)) {
    const clap = struck(rng, 0.03, [[amid(rng, 700, 1700), 0.5, 0.02]], {
      soft: 0.0001,
      contact: [1, 1300, 0.016],
    });
    loop.lay(at, clap, amid(rng, 0.004, 0.02) * roar(at / SECONDS), either(rng) * 0.95);
  }
  for (const at of moments(rng, 0.5, SECONDS))
    loop.lay(at, whistle(rng), amid(rng, 0.0015, 0.006), either(rng) * 0.9);
  return loopInRoom(loop.stereo, rng, { decay: 2.6, length: 3.4, delay: 0.06, brightness: 0.6 }, 1.2, 120);
}

export const ambience: AmbienceSource = { name: "stadium_roar", seconds: SECONDS, lufs: -30, render };
