import { describe, expect, it } from "vitest";
import { scoreFaults } from "../../../src/tools/audio/score/check-score.ts";
import { figure } from "../../../src/tools/audio/score/figure.ts";
import { hasFluidsynth, renderMidi } from "../../../src/tools/audio/score/fluidsynth.ts";
import { closeVoicings, readHarmony } from "../../../src/tools/audio/score/harmony.ts";
import { keyOf, readLine } from "../../../src/tools/audio/score/notes.ts";
import { lineNotes, perform } from "../../../src/tools/audio/score/perform.ts";
import { beatSamples, valueAt, type Piece } from "../../../src/tools/audio/score/piece.ts";
import { bend } from "../../../src/tools/audio/score/timing.ts";
import { readPieces } from "../../../src/tools/audio/read-sources.ts";

const pieces = await readPieces();

/** Two bars that keep every rule. */
const plain: Piece = {
  name: "plain",
  title: "Plain",
  key: "D minor",
  bpm: 120,
  beatsPerBar: 3,
  bars: 2,
  harmony: "Dm | A7/C#",
  dynamics: [[1, 0.6]],
  lines: [
    { name: "voice", instrument: "cello", role: "melody", notes: "F4:2 F4:1 | E4:3" },
    {
      name: "hand",
      instrument: "piano",
      role: "bass",
      notes: figure("D2 A2 F3 | C#2 A2 E3", ["1:1 2 3"], 3),
    },
  ],
  mix: {},
  rates: { heart: { opus: 48, aac: 64 }, machine: { opus: 48, aac: 64 } },
};

const withVoice = (notes: string): Piece => ({
  ...plain,
  lines: plain.lines.map((line) => (line.name === "voice" ? { ...line, notes } : line)),
});

describe("the score", () => {
  it.each(pieces.map((piece) => [piece.name, piece] as const))("%s keeps the rules", (_, piece) =>
    expect(scoreFaults(piece)).toEqual([]),
  );

  it("has every piece with a machine but the one heard once", () => {
    expect(pieces.filter((piece) => !piece.machine).map(({ name }) => name)).toEqual(["pull"]);
    expect(pieces.filter((piece) => piece.isOnce).map(({ name }) => name)).toEqual(["pull"]);
  });

  it("gives the father's five notes whole in the pull, and there only", () => {
    const classes = (name: string, line: string): number[] => {
      const piece = pieces.find((each) => each.name === name);
      const found = piece && lineNotes(piece).find((each) => each.line.name === line);
      return (found?.notes ?? []).map((note) => (note.keys.at(-1) ?? 0) % 12);
    };
    const x = "2,4,9,7,5";
    expect(classes("pull", "cello").join(",")).toContain(x);
    expect(classes("father", "cello").join(",")).not.toContain(x);
    expect(classes("father", "cello").slice(0, 4)).toEqual([5, 7, 9, 4]);
    expect(classes("honorine", "cello").join(",").startsWith(x)).toBe(true);
  });

  it("changes its level: no piece is as loud at its height as at its lowest", () => {
    for (const { name, dynamics } of pieces) {
      const values = dynamics.map(([, value]) => value);
      expect(Math.max(...values) - Math.min(...values), name).toBeGreaterThan(0.25);
    }
  });
});

describe("the rules of a score", () => {
  it("let two plain bars pass", () => expect(scoreFaults(plain)).toEqual([]));

  it.each([
    ["A4:3 | G#4:3", /parallel fifths/],
    ["F4:2 G4:1 | E4:3", /leaps/],
    ["F4:2 B4:1 | E4:3", /leaps/],
    ["F5:2 G5:1 | E5:3", /out of range/],
    ["F4:2 G4:1 | E4:2", /2 beats of 3/],
    ["F4:3", /1 bars of 2/],
  ])("find the fault of %s", (notes, fault) => {
    const find = (): string => {
      try {
        return scoreFaults(withVoice(notes)).join("\n");
      } catch (error) {
        return String(error);
      }
    };
    expect(find()).toMatch(fault);
  });

  it("hold accompaniment to its chord, and the bass to its name", () => {
    const hand = (voicings: string): Piece => ({
      ...plain,
      lines: [{ name: "hand", instrument: "piano", role: "bass", notes: figure(voicings, ["1:1 2 3"], 3) }],
    });
    expect(scoreFaults(hand("D2 B2 F3 | C#2 A2 E3")).join()).toMatch(/has 47 under Dm/);
    expect(scoreFaults(hand("D2 A2 F3 | E2 A2 G3")).join()).toMatch(/the bass is 40/);
  });
});

describe("reading notes", () => {
  it("reads names, lengths, rests, chords, ties and repeats", () => {
    expect(keyOf("C4")).toBe(60);
    expect(keyOf("Bb3")).toBe(58);
    const notes = readLine("D4:1.5 E4:.5 r:1 | G4+Bb4:3~ | G4+Bb4:1 A4:2 | %", 3, "line");
    expect(notes.map(({ t, d, keys }) => [t, d, ...keys])).toEqual([
      [0, 1.5, 62],
      [1.5, 0.5, 64],
      [3, 4, 67, 70],
      [7, 2, 69],
      [9, 1, 67, 70],
      [10, 2, 69],
    ]);
  });

  it("refuses what it can't read", () => {
    expect(() => keyOf("H4")).toThrow(/no such note/);
    expect(() => readLine("D4:3~ | E4:3", 3, "line")).toThrow(/nothing to tie/);
    expect(() => readHarmony("Dfoo", 3)).toThrow(/no such chord/);
    expect(() => beatSamples({ bpm: 70 })).toThrow(/whole samples/);
  });

  it("keeps the chords of the machine close to one another", () => {
    const chords = readHarmony("Dm | Gm | A7 | Dm", 3);
    const voicings = [...closeVoicings(chords, 60).values()];
    for (const tones of voicings) expect(tones.at(-1)! - tones[0]!).toBeLessThanOrEqual(14);
    for (let i = 1; i < voicings.length; i++) {
      expect(Math.abs(voicings[i]![0]! - voicings[i - 1]![0]!)).toBeLessThanOrEqual(5);
    }
  });
});

describe("time", () => {
  it("bends by 41 ms at most, and not at all where phrases meet", () => {
    const time = { bpm: 72, beatsPerBar: 3, rubato: 1 };
    const all = Array.from({ length: 480 }, (_, i) => bend(i / 10, time));
    expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(0.041);
    expect(Math.max(...all.map(Math.abs))).toBeGreaterThan(0.01);
    expect(bend(0, time)).toBeCloseTo(0, 9);
    expect(bend(24, time)).toBeCloseTo(0, 9);
  });

  it("follows its curve of dynamics", () => {
    expect(
      valueAt(
        [
          [1, 0],
          [3, 1],
        ],
        2,
      ),
    ).toBe(0.5);
    expect(valueAt([[2, 0.3]], 1)).toBe(0.3);
    expect(
      valueAt(
        [
          [1, 0],
          [3, 1],
        ],
        9,
      ),
    ).toBe(1);
  });
});

describe("rendering", () => {
  it.skipIf(!hasFluidsynth())("gives the same samples twice", () => {
    const midi = perform({ ...plain, bpm: 120, bars: 2 }, "piano").bytes();
    const [once, twice] = [renderMidi(midi), renderMidi(midi)];
    expect(once[0].length).toBeGreaterThan(3 * 48_000);
    expect(once.every((side, k) => side.every((value, i) => value === twice[k]?.[i]))).toBe(true);
  });
});
