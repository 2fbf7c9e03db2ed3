/** The parts sounds are made of: the same chance gives the same sound, pitches are where they should be, loops join. */
import { describe, expect, it } from "vitest";
import { transform } from "../../../src/tools/audio/convolve.ts";
import { seamKink } from "../../../src/tools/audio/loop.ts";
import { peak, RATE, rms } from "../../../src/tools/audio/pcm.ts";
import { seeded } from "../../../src/tools/audio/rng.ts";
import {
  air,
  babble,
  bubble,
  cloud,
  creak,
  finished,
  hum,
  lines,
  Loop,
  moments,
  placed,
  sing,
  struck,
  VOWELS,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { crowd } from "../../../assets/sound/props/crowd.ts";

/** Hertz of the strongest line of a sound's first 16,384 samples. */
function loudest(sound: Float32Array): number {
  const re = new Float64Array(16_384);
  const im = new Float64Array(16_384);
  for (let at = 0; at < re.length; at += 1)
    re[at] = (sound[at] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * at) / re.length));
  transform(re, im);
  let best = 1;
  const power = (line: number): number => (re[line] ?? 0) ** 2 + (im[line] ?? 0) ** 2;
  for (let line = 1; line < re.length / 2; line += 1) if (power(line) > power(best)) best = line;
  return (best * RATE) / re.length;
}

const third = (sound: Float32Array, part: number): Float32Array =>
  sound.subarray((part * sound.length) / 3, ((part + 1) * sound.length) / 3);

describe("struck things", () => {
  it("sound at the pitch of their strongest mode", () => {
    const sound = struck(seeded(1), 0.5, [
      [1000, 1, 1],
      [2756, 0.3, 0.4],
    ]);
    expect(loudest(sound)).toBeCloseTo(1000, -1);
  });

  it("fall by 60 dB in the seconds of the mode", () => {
    const sound = struck(seeded(1), 1.2, [[800, 1, 1]]);
    const level = (at: number): number => rms(sound.subarray(at * RATE, (at + 0.05) * RATE));
    expect(20 * Math.log10(level(0.1) / level(0.6))).toBeCloseTo(30, 0);
  });

  it("leave their high modes asleep under a soft blow", () => {
    const both = [
      [300, 1, 0.5],
      [4000, 1, 0.5],
    ] as const;
    expect(loudest(struck(seeded(1), 0.4, both, { soft: 0.002 }))).toBeCloseTo(300, -1);
  });
});

describe("bubbles", () => {
  it("rise as they near the surface", () => {
    const sound = bubble(400, 1);
    const crossings = (part: Float32Array): number =>
      part.reduce((sum, value, at) => sum + (value >= 0 && (part[at - 1] ?? 0) < 0 ? 1 : 0), 0);
    expect(crossings(third(sound, 1))).toBeGreaterThan(crossings(third(sound, 0)));
  });
});

describe("a creak", () => {
  it("is heard at the pitch of its body", () => {
    const sound = creak(seeded(4), { seconds: 0.5, slips: () => 40, body: [[900, 12, 1]], uneven: 0 });
    expect(Math.abs(loudest(sound) - 900)).toBeLessThan(60);
    expect(peak(sound)).toBeGreaterThan(0.05);
  });
});

describe("chance", () => {
  it("gives moments as many as asked, in order", () => {
    const all = moments(seeded(5), 50, 40);
    expect(Math.abs(all.length - 2000)).toBeLessThan(200);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(moments(seeded(5), 0, 40)).toEqual([]);
  });

  it("gives the same grains for the same seed, others for another", () => {
    const grains = (seed: number): Float32Array =>
      cloud(seeded(seed), { seconds: 0.1, perSecond: 800, curve: () => 1, length: [0.001, 0.002] });
    expect(grains(7)).toEqual(grains(7));
    expect(grains(7)).not.toEqual(grains(8));
  });
});

describe("loops", () => {
  const SECONDS = 2;
  it.each([
    ["air", air(seeded(1), SECONDS, [["lowpass", 400]])],
    [
      "hum",
      hum(seeded(2), SECONDS, [
        [100, 1],
        [313.3, 0.4],
      ]),
    ],
    [
      "a crowd",
      crowd(seeded(3), {
        seconds: SECONDS,
        voices: 3,
        echoes: 2,
        rest: [0.1, 0.4],
        near: 2000,
        level: 1,
        laughs: 1,
      }).stereo[0],
    ],
  ])("of %s join", (_, loop) => {
    expect(loop.length).toBe(SECONDS * RATE);
    expect(rms(loop)).toBeGreaterThan(0);
    expect(seamKink(loop)).toBeLessThanOrEqual(2);
  });

  it("carry round what overruns", () => {
    const loop = new Loop(1).lay(0.9, new Float32Array(RATE / 5).fill(1), 1, -1);
    expect(loop.stereo[0][0]).toBeCloseTo(1);
    expect(loop.stereo[0][RATE / 2]).toBe(0);
    expect(peak(loop.stereo[1])).toBeCloseTo(0);
  });

  it("wander back to where they began", () => {
    const curve = wander(seeded(6), 9);
    expect(curve(1)).toBeCloseTo(curve(0), 9);
  });
});

describe("voices", () => {
  it("are silent at both ends, so that a loop may carry them round", () => {
    const said = babble(seeded(9), 2, { pitch: 120, size: 1 }, { rest: [0.1, 0.3] });
    expect(Math.abs(said.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(said.every((value) => Number.isFinite(value))).toBe(true);
    expect(rms(said)).toBeGreaterThan(1e-4);
  });

  it("sing the note they are given", () => {
    const note = [{ at: 0.05, lasts: 0.9, hertz: 220, vowel: VOWELS.ou }];
    const sung = sing(seeded(10), 1, note, 1).subarray(RATE / 4);
    const partial = loudest(sung) / 220;
    expect(Math.abs(partial - Math.round(partial))).toBeLessThan(0.06);
  });
});

describe("a finished sound", () => {
  const raw = Float32Array.from(
    { length: RATE / 2 },
    (_, at) => 0.3 + Math.sin(at / 20) * Math.exp(-at / 4000),
  );

  it("begins and ends on nothing, its mean with it", () => {
    const sound = finished(raw, 0.005, 0.05, 2);
    expect(Math.abs(sound[0] ?? 1)).toBe(0);
    expect(Math.abs(sound.at(-1) ?? 1)).toBe(0);
    expect(peak(sound)).toBeLessThanOrEqual(1.1);
    expect(Math.abs(sound.reduce((sum, value) => sum + value, 0) / sound.length)).toBeLessThan(0.02);
  });

  it("is louder for the same peak the more it is driven", () => {
    const level = (drive: number): number => {
      const sound = finished(raw, 0.005, 0.05, drive);
      return rms(sound) / peak(sound);
    };
    expect(level(3)).toBeGreaterThan(level(1) * 1.2);
  });
});

describe("shapes and places", () => {
  it("draws straight lines through its points and stays flat outside", () => {
    const curve = lines([1, 0], [2, 1], [4, 0]);
    expect([0, 1, 1.5, 2, 3, 9].map(curve)).toEqual([0, 0, 0.5, 1, 0.5, 0]);
  });

  it("rings after the sound in a room, and dies", () => {
    const click = new Float32Array(100).fill(0.5);
    const sound = placed(seeded(3), click, { decay: 0.3, length: 0.4, delay: 0.004 }, 1, 0.3);
    expect(rms(sound.subarray(2000, 6000))).toBeGreaterThan(0);
    expect(sound.at(-1)).toBe(0);
  });
});
