import { describe, expect, it } from "vitest";
import { Desk, levelAt } from "../../../src/tools/audio/machine/desk.ts";
import { relays } from "../../../src/tools/audio/machine/relays.ts";
import { stolen, ticker } from "../../../src/tools/audio/machine/theft.ts";
import { escapement, hum, pulse } from "../../../src/tools/audio/machine/works.ts";
import { seamKink } from "../../../src/tools/audio/loop.ts";
import { peak, RATE, rms } from "../../../src/tools/audio/pcm.ts";
import type { Piece } from "../../../src/tools/audio/score/piece.ts";

const piece: Piece = {
  name: "works",
  title: "Works",
  key: "D minor",
  bpm: 120,
  beatsPerBar: 4,
  bars: 2,
  harmony: "Dm | A7",
  dynamics: [[1, 0.5]],
  lines: [],
  mix: {},
  rates: { heart: { opus: 48, aac: 64 }, machine: { opus: 48, aac: 64 } },
};

function assembled(): Desk {
  const desk = new Desk(piece);
  hum(desk, 38, 1);
  relays(desk, { gain: 1, step: 0.25, cell: [0, 2, -1, 3] });
  escapement(desk, { gain: 1 });
  pulse(desk, { gain: 1, step: 0.5, pattern: [1, 0] });
  stolen(desk, { gain: 1, timbre: "glass", notes: "D5:4 | E5:4" });
  return desk;
}

describe("the machine", () => {
  it("goes round without a seam, and is the same twice", () => {
    const [once, twice] = [assembled().finish(), assembled().finish()];
    expect(once[0].length).toBe(4 * RATE);
    expect(once.every((side, k) => side.every((value, i) => value === twice[k]?.[i]))).toBe(true);
    expect(seamKink(once[0])).toBeLessThan(2);
    expect(peak(once[0])).toBeGreaterThan(0.01);
  });

  it("keeps to its bars and levels", () => {
    const desk = new Desk(piece);
    ticker(desk, { from: 2, gain: 1, bits: "x", key: 81 });
    expect(rms(desk.dry[0].subarray(0, 2 * RATE))).toBe(0);
    expect(rms(desk.dry[0].subarray(2 * RATE))).toBeGreaterThan(0);
    expect(
      levelAt(
        [
          [1, 0],
          [3, 1],
        ],
        2,
      ),
    ).toBe(0.5);
    expect(levelAt(0.4, 2)).toBe(0.4);
  });

  it("is exactly on the grid", () => {
    const desk = new Desk(piece);
    stolen(desk, { gain: 1, timbre: "pulse", notes: "r:1 D5:1 r:2 | r:4", pan: 0 });
    const first = desk.dry[0].findIndex((value) => value !== 0);
    expect(first).toBeGreaterThanOrEqual(RATE / 2);
    expect(first).toBeLessThan(RATE / 2 + 4);
  });
});
