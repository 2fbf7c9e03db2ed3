/** A yard where people learn to weld: arcs that catch and die, a grinder, hammers on steel. */
import {
  air,
  type AmbienceSource,
  between,
  biquad,
  clank,
  cloud,
  edged,
  either,
  filtered,
  Loop,
  loopInRoom,
  modes,
  RATE,
  type Rng,
  rub,
  type Stereo,
  struck,
  wander,
} from "../../../src/tools/audio/synth/index.ts";

const SECONDS = 24;

/** A hand that learns: the arc sticks, spits, holds a while, goes out. Twice the mains in a bed of spatter. */
function arc(rng: Rng, seconds: number): Float32Array {
  const burn = rub(
    rng,
    seconds,
    (turn) => Math.min(1, turn * 30, (1 - turn) * 60),
    ["bandpass", 2600, 0.5],
    ["highpass", 500],
  );
  const spit = cloud(rng, { seconds, perSecond: 900, curve: () => 0.9, length: [0.0006, 0.003], rarity: 5 });
  return burn.map((value, at) => {
    const mains = Math.abs(Math.sin(2 * Math.PI * 50 * (at / RATE)));
    return value * (0.25 + 0.75 * mains ** 3) * 0.8 + (spit[at] ?? 0) * 0.9;
  });
}

/** An angle grinder: a motor that labours, a disc that bites. */
function grinder(rng: Rng, seconds: number): Float32Array {
  const bite = wander(rng, 9);
  const out = rub(rng, seconds, (turn) => 0.7 + 0.5 * bite(turn), ["bandpass", 4200, 0.8]);
  let phase = 0;
  const sound = out.map((value, at) => {
    const turn = at / out.length;
    const speed = 460 * Math.min(1, 0.5 + turn * 6) * Math.min(1, 0.4 + (1 - turn) * 5) - 40 * bite(turn);
    phase += speed / RATE;
    const saw = (phase % 1) - 0.5;
    return value + 0.35 * saw + 0.2 * Math.sin(2 * Math.PI * phase * 9);
  });
  return edged(filtered(sound, biquad("highpass", 250), biquad("lowpass", 7000)), 0.25, 0.5);
}

function blow(rng: Rng, hertz: number): Float32Array {
  return struck(
    rng,
    0.9,
    modes([1, 1.47, 2.09, 2.756, 3.9, 5.404, 7.1], hertz, { decay: 0.8, damping: 0.45, tilt: 0.35 }),
    {
      soft: 0.00004,
      contact: [0.9, 2400, 0.02],
    },
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
          ["lowpass", 420],
          ["highpass", 60],
        ],
        { swell: 0.25 },
      ),
    0.03,
  );
  for (const [start, size, pan] of [
    [0.6, 2.4, -0.5],
    [4.1, 0.35, 0.4],
    [4.7, 0.5, 0.4],
    [5.6, 3.1, 0.4],
    [12.3, 0.3, -0.5],
    [13, 4.2, -0.5],
    [20.4, 1.8, 0.4],
  ] as const)
    loop.lay(start, edged(arc(rng, size), 0.004, 0.02), 0.06, pan);
  loop.lay(9.3, grinder(rng, 2.6), 0.03, 0.8).lay(22.6, grinder(rng, 1.9), 0.026, 0.8);
  for (const [start, count, hertz, pan] of [
    [2.8, 5, 870, 0.1],
    [10.2, 4, 1120, -0.8],
    [16.8, 7, 870, 0.1],
  ] as const)
    for (let each = 0; each < count; each += 1)
      loop.lay(start + each * between(rng, 0.44, 0.5), blow(rng, hertz), between(rng, 0.025, 0.05), pan);
  for (const at of [7.9, 19.2]) loop.lay(at, clank(rng, 340, 0.6), 0.03, either(rng) * 0.7);
  return loopInRoom(loop.stereo, rng, { decay: 0.8, length: 1.3, delay: 0.02 }, 0.5, 150);
}

export const ambience: AmbienceSource = { name: "forge", seconds: SECONDS, render };
