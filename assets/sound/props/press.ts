/** The iron hand press, part by part: roller, tympan, carriage, bar and platen. */
import {
  biquad,
  filtered,
  type Rng,
  amid,
  between,
  either,
  creak,
  rub,
  slab,
  struck,
  type Mode,
} from "../../../src/tools/audio/synth/index.ts";

/** Modes of the cast frame: a boom under a short ring. */
const FRAME: readonly Mode[] = [
  [62, 1.5, 0.53],
  [118, 1.1, 0.43],
  [183, 0.8, 0.63],
  [411, 0.34, 1],
  [733, 0.22, 0.86],
  [1217, 0.16, 0.77],
  [2093, 0.09, 0.53],
  [3320, 0.05, 0.38],
];

/** The platen comes down on the form: the whole frame answers. */
export const impression = (rng: Rng): Float32Array =>
  struck(
    rng,
    1,
    FRAME.map(([hertz, level, decay]) => [
      hertz * between(rng, 0.99, 1.01),
      level * between(rng, 0.8, 1.2),
      decay,
    ]),
    { soft: 0.0006, contact: [1.6, 900, 0.1] },
  );

/** The tympan's wooden frame falls on the bed. */
export const tympan = (rng: Rng): Float32Array =>
  struck(rng, 0.25, slab(rng, { low: 205, high: 2600, count: 9, decay: 0.17 }), {
    soft: 0.0008,
    contact: [1.1, 1800, 0.045],
  });

/** Iron rails under the carriage: a rumble that beats with each turn of its rollers. */
export function carriage(rng: Rng, seconds: number): Float32Array {
  const beat = between(rng, 18, 24);
  return rub(
    rng,
    seconds,
    (turn) =>
      Math.sin(Math.PI * turn) ** 0.9 *
      (0.5 + 0.5 * Math.max(0, Math.sin(Math.PI * 2 * beat * turn * seconds)) ** 2),
    ["bandpass", 250, 1],
    ["lowpass", 1400],
  ).map((value) => value * 3);
}

/** The ink roller: a tacky hiss of a thousand little threads that break. */
export function roller(rng: Rng, seconds: number, strokes: number): Float32Array {
  const speed = Array.from({ length: strokes }, () => between(rng, 0.85, 1.15));
  const sound = rub(
    rng,
    seconds,
    (turn) => {
      const at = turn * strokes;
      const level = Math.max(0, Math.sin(Math.PI * (at % 1))) ** 0.8 * (speed[Math.floor(at)] ?? 1);
      return level * (rng() < 0.16 ? 3.2 : 0.4);
    },
    ["highpass", 350],
    ["peak", 2300, 0.9, 8],
    ["lowpass", 5200],
  );
  const low = rub(rng, seconds, (turn) => Math.max(0, Math.sin(Math.PI * ((turn * strokes) % 1))) ** 1.2, [
    "bandpass",
    170,
    1.4,
  ]);
  return sound.map((value, at) => value + 1.2 * (low[at] ?? 0));
}

/** The bar's joints under load: the creak rises as the screw bites. */
export const strain = (rng: Rng, seconds: number): Float32Array =>
  creak(rng, {
    seconds,
    slips: (turn) => between(rng, 36, 44) + 70 * turn,
    body: [
      [amid(rng, 580, 640), 6, 1],
      [1480, 7, 0.7],
      [2700, 5, 0.35],
    ],
  });

/** A sheet comes off the type: first it holds, then the ink lets go all along. */
export function peeled(rng: Rng): Float32Array {
  const sound = rub(
    rng,
    0.62,
    (turn) => {
      const time = turn * 0.62;
      const pull = Math.exp(-(((time - 0.25) / 0.12) ** 2));
      const thread = rng() < 0.05 + 0.12 * pull ? 2.4 : 0.12;
      return pull * thread + 0.5 * Math.exp(-(((time - 0.47) / 0.03) ** 2)) * Math.abs(either(rng));
    },
    ["highpass", 420],
    ["peak", 2700, 0.8, 5],
    ["lowpass", 8000],
  );
  return filtered(sound, biquad("peak", 900, 1, 3));
}
