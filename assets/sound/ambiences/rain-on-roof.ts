/** Rain on slates over a printing shop at night, without malice, with method: patter, zinc, a gutter that drips. */
import {
  air,
  type AmbienceSource,
  amid,
  between,
  bubble,
  either,
  Loop,
  loopInRoom,
  moments,
  type Rng,
  type Stereo,
  struck,
  swelled,
  wander,
} from "../../../src/tools/audio/synth/index.ts";

const SECONDS = 24;

/** A drop on slate or on zinc: short, pitched, and a splash of noise. */
function drop(rng: Rng): Float32Array {
  const hertz = amid(rng, 420, 2100);
  return struck(
    rng,
    0.06,
    [
      [hertz, 0.6, 0.045],
      [hertz * 2.31, 0.45, 0.03],
      [hertz * 4.1, 0.3, 0.02],
    ],
    { soft: 0.0001, contact: [1.2, 3400, 0.024] },
  );
}

/** What patters: drops too many to be told apart. */
function patter(rng: Rng): Float32Array {
  const hertz = amid(rng, 1500, 6500);
  return struck(rng, 0.012, [[hertz, 1, amid(rng, 0.004, 0.012)]], {
    soft: 0.00002,
    contact: [0.7, hertz, 0.006],
  });
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  const shower = wander(rng, 7);
  const breathe = (sound: Float32Array): Float32Array => swelled(sound, (turn) => 1 + 0.32 * shower(turn));
  loop.bed(
    () =>
      breathe(
        air(rng, SECONDS, [
          ["highpass", 650, 0.6],
          ["lowpass", 6200, 0.6],
          ["peak", 2400, 0.6, 3],
        ]),
      ),
    0.045,
  );
  loop.bed(
    () =>
      breathe(
        air(rng, SECONDS, [
          ["lowpass", 230],
          ["highpass", 55],
        ]),
      ),
    0.06,
  );
  for (const at of moments(rng, 380, SECONDS)) {
    const level = (0.022 + 0.15 * rng() ** 5) * (1 + 0.3 * shower(at / SECONDS));
    loop.lay(at, patter(rng), level, either(rng) * 0.9);
  }
  for (const at of moments(rng, 19, SECONDS))
    loop.lay(at, drop(rng), 0.02 + 0.13 * rng() ** 3, either(rng) * 0.8);
  for (let at = 0.4; at < SECONDS; at += between(rng, 0.7, 1.5)) {
    const low = amid(rng, 620, 1250);
    loop.lay(at, bubble(low, 0.55), between(rng, 0.07, 0.13), 0.6);
    if (rng() < 0.35) loop.lay(at + between(rng, 0.05, 0.12), bubble(low * 1.5, 0.7), 0.05, 0.62);
  }
  return loopInRoom(loop.stereo, rng, { decay: 0.5, length: 0.9, delay: 0.004 }, 0.5, 200);
}

export const ambience: AmbienceSource = { name: "rain_on_roof", seconds: SECONDS, render };
