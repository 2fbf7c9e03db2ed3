/** A summer evening by the river: water on the bank, crickets, a frog, the dancers and an accordion beyond the trees. */
import {
  addAt,
  air,
  type AmbienceSource,
  amid,
  anyBubble,
  between,
  biquad,
  creak,
  edged,
  either,
  filtered,
  Loop,
  loopInRoom,
  moments,
  RATE,
  type Rng,
  samples,
  type Stereo,
  swelled,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../props/crowd.ts";

const SECONDS = 32;
/** A slow waltz at 90: 48 beats, sixteen bars, so that it goes round. */
const BEAT = 60 / 90;

/** A cricket's song: chirps of three pulses at its own pitch. */
function cricket(loop: Loop, rng: Rng, pan: number): void {
  const hertz = between(rng, 4100, 4900);
  const pulse = new Float32Array(samples(0.016)).map(
    (_, at, all) => Math.sin((2 * Math.PI * hertz * at) / RATE) * Math.sin((Math.PI * at) / all.length) ** 2,
  );
  const level = amid(rng, 0.004, 0.012);
  const pace = between(rng, 0.42, 0.62);
  for (let at = rng(); at < SECONDS - 1; at += pace * between(rng, 0.96, 1.04)) {
    if (rng() < 0.08) at += between(rng, 0.5, 2);
    for (let each = 0; each < 3; each += 1)
      loop.lay(at + each * 0.026, pulse, level * (0.7 + 0.15 * each), pan);
  }
}

function croak(rng: Rng): Float32Array {
  return creak(rng, {
    seconds: 0.34,
    slips: () => 46,
    uneven: 0.06,
    body: [
      [560, 5, 1],
      [1150, 6, 0.6],
    ],
  });
}

/** A reed of the accordion: two that beat, as through trees. */
function reed(rng: Rng, hertz: number, seconds: number): Float32Array {
  const out = new Float32Array(samples(seconds));
  const phases = [rng(), rng()];
  for (let at = 0; at < out.length; at += 1)
    for (const [each, off] of [0.9985, 1.0025].entries()) {
      phases[each] = ((phases[each] ?? 0) + (hertz * off) / RATE) % 1;
      const phase = phases[each] ?? 0;
      out[at] = (out[at] ?? 0) + (phase < 0.35 ? 1 : -0.54) * 0.5;
    }
  return edged(filtered(out, biquad("lowpass", 900, 0.6), biquad("highpass", 220)), 0.05, 0.08);
}

/** Tune and basses, in steps over D: a small waltz that asks and answers. */
const TUNE: readonly (readonly (readonly [step: number, beats: number])[])[] = [
  [
    [9, 2],
    [7, 1],
  ],
  [
    [5, 2],
    [4, 1],
  ],
  [
    [2, 1],
    [4, 1],
    [5, 1],
  ],
  [[9, 3]],
  [
    [10, 2],
    [9, 1],
  ],
  [
    [7, 2],
    [5, 1],
  ],
  [
    [4, 1],
    [5, 1],
    [7, 1],
  ],
  [[4, 3]],
  [
    [9, 2],
    [7, 1],
  ],
  [
    [5, 2],
    [9, 1],
  ],
  [
    [14, 2],
    [12, 1],
  ],
  [[10, 3]],
  [
    [9, 1],
    [10, 1],
    [12, 1],
  ],
  [
    [9, 2],
    [5, 1],
  ],
  [
    [7, 1],
    [5, 1],
    [4, 1],
  ],
  [[2, 3]],
];
const CHORDS = [
  [2, 5, 9],
  [2, 5, 9],
  [-3, 4, 7],
  [2, 5, 9],
  [7, 10, 14],
  [2, 5, 9],
  [-3, 4, 7],
  [-3, 1, 4],
  [2, 5, 9],
  [2, 5, 9],
  [5, 9, 12],
  [7, 10, 14],
  [-3, 4, 7],
  [2, 5, 9],
  [-3, 4, 7],
  [2, 5, 9],
] as const;

function waltz(loop: Loop, rng: Rng): void {
  const pitch = (note: number): number => 261.63 * 2 ** (note / 12);
  for (const [bar, notes] of TUNE.entries()) {
    let beat = bar * 3;
    for (const [note, beats] of notes) {
      loop.lay(beat * BEAT, reed(rng, pitch(note + 12), beats * BEAT * 0.94), 0.009, 0.55);
      beat += beats;
    }
    const [root = 0, ...rest] = CHORDS[bar] ?? [];
    loop.lay(bar * 3 * BEAT, reed(rng, pitch(root - 12), 0.4), 0.01, 0.55);
    for (const late of [1, 2])
      for (const note of rest) loop.lay((bar * 3 + late) * BEAT, reed(rng, pitch(note), 0.22), 0.004, 0.55);
  }
}

function render(rng: Rng): Stereo {
  const far = crowd(rng, {
    seconds: SECONDS,
    voices: 12,
    echoes: 2,
    lively: 0.35,
    rest: [0.6, 4],
    near: 1000,
    laughs: 5,
    level: 0.012,
  });
  waltz(far, rng);
  const loop = new Loop(SECONDS);
  loop.bed(
    () =>
      air(
        rng,
        SECONDS,
        [
          ["lowpass", 420],
          ["highpass", 80],
        ],
        { swell: 0.3 },
      ),
    0.02,
  );
  const lap = wander(rng, 14);
  loop.bed(
    () =>
      swelled(air(rng, SECONDS, [["bandpass", 780, 0.6]]), (turn) => Math.max(0.15, 0.5 + 0.8 * lap(turn))),
    0.016,
  );
  for (const at of moments(rng, 9, SECONDS))
    loop.lay(
      at,
      anyBubble(rng, 380, 1500),
      amid(rng, 0.004, 0.022) * Math.max(0.2, 0.6 + lap(at / SECONDS)),
      -0.4 + 0.4 * either(rng),
    );
  for (const pan of [-0.9, -0.4, 0.2, 0.75, 0.95]) cricket(loop, rng, pan);
  for (const at of [4.4, 5.1, 13.7, 14.3, 15, 25.8]) loop.lay(at, croak(rng), 0.012, -0.7);
  const away = loopInRoom(far.stereo, rng, { decay: 1.4, length: 2, delay: 0.05, brightness: 0.5 }, 0.9, 200);
  for (const [side, sound] of loop.stereo.entries()) addAt(sound, away[side] ?? sound);
  return loop.stereo;
}

export const ambience: AmbienceSource = { name: "river_evening", seconds: SECONDS, render };
