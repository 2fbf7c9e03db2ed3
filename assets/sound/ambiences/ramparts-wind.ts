/** Wind on the ramparts in the cold season: gusts, a whistle in the railing, dry leaves, a crow, the plain below. */
import {
  air,
  type AmbienceSource,
  biquad,
  cloud,
  either,
  filtered,
  filteredLoop,
  Loop,
  loopInRoom,
  RATE,
  type Rng,
  samples,
  type Stereo,
  swelled,
  wander,
} from "../../../src/tools/audio/synth/index.ts";

const SECONDS = 24;

/** A band of wind whose pitch follows the gust: a resonance moved every few samples. */
function whistle(
  rng: Rng,
  gust: (turn: number) => number,
  low: number,
  high: number,
  quality: number,
): Float32Array {
  const sound = air(rng, SECONDS, [["highpass", 120]], { swell: 0 });
  const out = new Float32Array(sound.length);
  let first = 0;
  let second = 0;
  for (let at = -RATE; at < sound.length; at += 1) {
    const turn = (at / sound.length + 1) % 1;
    const hertz = low * (high / low) ** Math.max(0, Math.min(1, 0.5 + 0.5 * gust(turn)));
    const step = 2 * Math.sin((Math.PI * hertz) / RATE);
    first += step * ((sound[(at + sound.length) % sound.length] ?? 0) - first / quality - second);
    second += step * first;
    if (at >= 0) out[at] = first * Math.max(0, 0.35 + 0.75 * gust(turn)) ** 1.6;
  }
  return out;
}

/** A crow, far: a rough voice that falls. */
function crow(rng: Rng): Float32Array {
  const out = new Float32Array(samples(0.38));
  let phase = 0;
  for (let at = 0; at < out.length; at += 1) {
    const turn = at / out.length;
    phase += (590 - 130 * turn + 60 * either(rng)) / RATE;
    out[at] = ((phase % 1) - 0.5 + 0.3 * either(rng)) * Math.sin(Math.PI * turn) ** 0.5;
  }
  return filtered(out, biquad("bandpass", 1250, 1.4), biquad("lowpass", 2400));
}

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  const gust = wander(rng, 8, 7);
  const blows = (turn: number): number => Math.max(0.12, 0.5 + 0.8 * gust(turn));
  loop.bed(
    () =>
      swelled(
        air(rng, SECONDS, [
          ["lowpass", 330, 0.5],
          ["highpass", 45],
        ]),
        blows,
      ),
    0.1,
  );
  loop.bed(() => swelled(air(rng, SECONDS, [["bandpass", 900, 0.4]]), blows), 0.03);
  for (const [low, high, quality, level, pan] of [
    [330, 620, 9, 0.022, -0.5],
    [520, 980, 14, 0.014, 0.5],
    [880, 1500, 22, 0.006, 0.1],
  ] as const)
    loop.lay(0, whistle(rng, gust, low, high, quality), level, pan);
  const leaves = cloud(rng, {
    seconds: SECONDS,
    perSecond: 900,
    curve: (time) => Math.max(0.02, 0.35 + 0.6 * gust(time / SECONDS)),
    length: [0.0008, 0.004],
    rarity: 4,
  });
  loop.lay(0, filteredLoop(leaves, biquad("bandpass", 3600, 0.6)), 0.06, 0.35);
  for (const [at, level] of [
    [11.2, 1],
    [11.9, 0.8],
    [21.5, 0.6],
  ] as const)
    loop.lay(at, crow(rng), 0.02 * level, -0.7);
  return loopInRoom(loop.stereo, rng, { decay: 0.9, length: 1.4, delay: 0.05, brightness: 0.6 }, 0.25, 120);
}

export const ambience: AmbienceSource = { name: "ramparts_wind", seconds: SECONDS, render };
