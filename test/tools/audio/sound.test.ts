import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { convolve } from "../../../src/tools/audio/convolve.ts";
import { biquad, filtered, filteredLoop } from "../../../src/tools/audio/filters.ts";
import { bestJoin, foldLoop, PADDING, padLoop, seamKink } from "../../../src/tools/audio/loop.ts";
import { integratedLoudness, loudnessCurve, truePeak } from "../../../src/tools/audio/loudness.ts";
import { limitLoop, masterLoop } from "../../../src/tools/audio/master.ts";
import { amplitude, decibels, peak, RATE, rms } from "../../../src/tools/audio/pcm.ts";
import { noise, seeded } from "../../../src/tools/audio/rng.ts";
import { readWav, writeWav } from "../../../src/tools/audio/wav.ts";

const sine = (hertz: number, seconds: number, gain = 1, phase = 0): Float32Array =>
  new Float32Array(Math.round(seconds * RATE)).map(
    (_, i) => gain * Math.sin((2 * Math.PI * hertz * i) / RATE + phase),
  );

describe("loudness", () => {
  it("is the standard's -3.01 for a whole sine of 997 Hz on one side", () =>
    expect(integratedLoudness([sine(997, 4)])).toBeCloseTo(-3.01, 2));

  it("adds both sides, and forgets silence", () => {
    const loud = sine(997, 4, amplitude(-20));
    expect(integratedLoudness([loud, loud])).toBeCloseTo(-20, 1);
    const half = new Float32Array(loud.length * 2);
    half.set(loud);
    expect(integratedLoudness([half, half])).toBeCloseTo(-20.1, 0);
    expect(loudnessCurve([half, half]).at(-1)).toBeLessThan(-100);
  });

  it("is nothing for silence", () => expect(integratedLoudness([new Float32Array(RATE)])).toBe(-Infinity));

  it("finds the peak between samples", () => {
    const between = sine(12_000, 0.2, 1, Math.PI / 4);
    expect(decibels(peak(between))).toBeCloseTo(-3.01, 1);
    expect(decibels(truePeak(between))).toBeCloseTo(0, 1);
  });
});

describe("loops", () => {
  it("folds what precedes and what follows into the circle", () => {
    const folded = foldLoop(Float32Array.from([1, 2, 10, 20, 30, 3]), 2, 3);
    expect([...folded]).toEqual([13, 21, 32]);
  });

  it("pads with the other end", () => {
    const ramp = new Float32Array(RATE).map((_, i) => i / RATE);
    const [padded] = padLoop([ramp, ramp]);
    expect(padded.length).toBe(RATE * 2);
    expect(padded[0]).toBe(ramp[RATE / 2]);
    expect(padded[RATE / 2]).toBe(0);
    expect(padded.at(-1)).toBe(ramp[RATE / 2 - 1]);
  });

  it("hears a seam where there is one", () => {
    expect(seamKink(sine(100, 1))).toBeLessThan(2);
    expect(seamKink(sine(100.5, 1, 1, 1))).toBeGreaterThan(2);
  });

  it("begins a spoiled loop where it joins best", () => {
    const rng = seeded(6);
    const low = filteredLoop(noise(2 * RATE, rng), biquad("lowpass", 300));
    const [padded] = padLoop([low, low]);
    const spoiled = padded.map((value) => value + 0.01 * (rng() - 0.5) * (value > 0 ? 1 : 0.1));
    const kinkAt = (from: number): number => seamKink(spoiled.subarray(from, from + low.length));
    const best = Math.round(bestJoin([spoiled], low.length) * RATE);
    const others = Array.from({ length: 9 }, (_, i) => kinkAt((i + 1) * 0.1 * PADDING * 2 * RATE));
    expect(kinkAt(best)).toBeLessThan(Math.min(...others));
    expect(kinkAt(best + 1)).toBeLessThan(1);
  });

  it("filters without a seam", () => {
    const loop = filteredLoop(noise(RATE, seeded(3)), biquad("lowpass", 300));
    expect(seamKink(loop)).toBeLessThan(2);
  });
});

describe("filters and rooms", () => {
  it("leave what they should and take the rest", () => {
    const low = filtered(sine(100, 1), biquad("lowpass", 1000));
    const high = filtered(sine(8000, 1), biquad("lowpass", 1000));
    expect(decibels(rms(low))).toBeCloseTo(-3, 0);
    expect(decibels(rms(high))).toBeLessThan(-35);
  });

  it("convolve as the sum says", () => {
    const [x, h] = [noise(700, seeded(1)), noise(90, seeded(2))];
    const fast = convolve(x, h);
    expect(fast.length).toBe(789);
    for (const at of [0, 50, 400, 788]) {
      const slow = h.reduce((sum, value, k) => sum + value * (x[at - k] ?? 0), 0);
      expect(fast[at]).toBeCloseTo(slow, 4);
    }
  });
});

describe("mastering", () => {
  it("brings a loop to its loudness under its ceiling", () => {
    const loud = noise(RATE * 2, seeded(4)).map((value, i) => value * (i % RATE < 400 ? 1 : 0.1));
    const { loop, reduction } = masterLoop([loud, loud], -18, -6);
    expect(integratedLoudness(loop)).toBeCloseTo(-18, 0);
    expect(decibels(Math.max(peak(loop[0]), peak(loop[1])))).toBeLessThanOrEqual(-6 + 0.01);
    expect(reduction).toBeLessThan(0);
  });

  it("limits round the circle", () => {
    const spike = new Float32Array(RATE).fill(0.1);
    spike[0] = 1;
    const { loop } = limitLoop([spike, spike], -12);
    expect(loop[0][0]).toBeLessThanOrEqual(amplitude(-12) + 1e-6);
    expect(loop[0].at(-1)).toBeLessThan(0.1);
    expect(loop[0][RATE / 2]).toBeCloseTo(0.1, 6);
  });

  it("refuses silence and what is no number", () => {
    const nothing = new Float32Array(RATE);
    expect(() => masterLoop([nothing, nothing], -18, -4)).toThrow(/silence/);
    const broken = nothing.map(() => Number.NaN);
    expect(() => masterLoop([broken, broken], -18, -4)).toThrow(/no numbers/);
  });
});

describe("WAV files", () => {
  it("come back as they went", () => {
    const folder = mkdtempSync(join(tmpdir(), "wav-"));
    try {
      const file = join(folder, "a.wav");
      const sides = [noise(1000, seeded(5)), noise(1000, seeded(6))];
      writeWav(file, sides);
      const read = readWav(file);
      expect(read.rate).toBe(RATE);
      expect(read.channels).toEqual(sides);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
