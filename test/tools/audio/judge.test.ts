import { describe, expect, it } from "vitest";
import {
  endFaults,
  lengthFaults,
  loudnessFaults,
  pairFaults,
  peakFaults,
  sampleFaults,
  withoutPad,
} from "../../../src/tools/audio/judge.ts";
import { RATE } from "../../../src/tools/audio/pcm.ts";
import { weigh } from "../../../src/tools/audio/weigh.ts";

const sine = (hertz: number, gain: number): Float32Array =>
  new Float32Array(2 * RATE).map((_, i) => gain * Math.sin((2 * Math.PI * hertz * i) / RATE));
const expected = { name: "it", seconds: 1, pad: 0.5, lufs: -20, isLoop: true };

describe("judging decoded sound", () => {
  it("counts samples", () => {
    const good = [sine(997, 0.1), sine(997, 0.1)];
    expect(lengthFaults(good, expected, 1)).toEqual([]);
    expect(lengthFaults(good, { ...expected, seconds: 1.1 }, 1)[0]).toMatch(
      /96000 samples instead of 100800/,
    );
    expect(withoutPad(good, expected)[0]?.length).toBe(RATE);
  });

  it("finds broken samples, direct current and silence", () => {
    expect(sampleFaults([sine(997, 0.1)], "it")).toEqual([]);
    expect(sampleFaults([sine(997, 0.1).map((v) => v + 0.01)], "it")[0]).toMatch(/direct current/);
    expect(sampleFaults([new Float32Array(10)], "it")[0]).toMatch(/silence/);
    expect(sampleFaults([Float32Array.from([0, Number.NaN])], "it")[0]).toMatch(/no numbers/);
  });

  it("holds loudness, peaks and seams", () => {
    const played = [sine(997, 0.1), sine(997, 0.1)];
    expect(loudnessFaults(played, expected)).toEqual([]);
    expect(loudnessFaults(played, { ...expected, lufs: -18 })[0]).toMatch(/LUFS instead of -18/);
    expect(peakFaults([sine(997, 0.95)], "it", -1)[0]).toMatch(/true peak/);
    expect(endFaults(played, expected)).toEqual([]);
    expect(endFaults([sine(997.3, 0.1)], expected)[0]).toMatch(/seam/);
    expect(endFaults(played, { ...expected, isLoop: false })[0]).toMatch(/silence/);
  });

  it("holds a pair together", () => {
    const half = sine(997, 0.4);
    expect(pairFaults([half], [half], "it")).toEqual([]);
    expect(pairFaults([half], [half.subarray(1)], "it")[0]).toMatch(/different lengths/);
    expect(pairFaults([sine(997, 0.8)], [sine(997, 0.8)], "it")[0]).toMatch(/both stems/);
  });
});

describe("weighing", () => {
  const file = (path: string, bytes: number) => ({ path, bytes: { ogg: bytes, m4a: bytes } });

  it("adds each file once, and names what is too heavy", () => {
    const pull = file("audio/pull", 900_000);
    const { says, faults } = weigh({
      pieces: { pull: { heart: pull, machine: pull, seconds: 1, pad: 0.5, once: true } },
      ambiences: { forge: { file: file("audio/forge", 400_000), seconds: 1, pad: 0.5 } },
      foley: null,
    });
    expect(says[0]).toMatch(/1\.30 MB the whole game/);
    expect(faults).toEqual([
      "forge (ogg): 400000 bytes, 150000 at most",
      "forge (m4a): 400000 bytes, 220000 at most",
    ]);
  });

  it("holds the first act to its own limit", () => {
    const { faults } = weigh({
      pieces: {
        honorine: {
          heart: file("a", 1_300_000),
          machine: file("b", 50_000),
          seconds: 1,
          pad: 0.5,
          once: false,
        },
        ursule: {
          heart: file("c", 1_300_000),
          machine: file("d", 50_000),
          seconds: 1,
          pad: 0.5,
          once: false,
        },
        market: { heart: file("e", 500_000), machine: file("f", 50_000), seconds: 1, pad: 0.5, once: false },
        strike: { heart: file("g", 500_000), machine: file("h", 50_000), seconds: 1, pad: 0.5, once: false },
      },
      ambiences: {},
      foley: null,
    });
    expect(faults).toEqual(["before the end of the first act (ogg): 3250000 bytes, 3000000 at most"]);
  });
});
