/** The balance report holds what is in its bounds, says which one is missed, and gives a small sample its slack. */
import { describe, expect, it } from "vitest";
import { ARCHETYPES, type ArchetypeId } from "../../src/tools/market/archetypes.ts";
import type { Summaries } from "../../src/tools/market/bounds.ts";
import { report } from "../../src/tools/market/report.ts";
import type { Summary } from "../../src/tools/market/run.ts";

const NOTHING: Summary = {
  calledEarly: 0,
  called: 0,
  boughtIn: 0,
  crashed: 0,
  heldAtCrash: 0,
  percents: [0, 0, 0],
};

/** What docs/market.md promises, with some of the archetypes told otherwise. */
function lived(changes: Partial<Record<ArchetypeId, Partial<Summary>>> = {}): Summaries {
  const told: Partial<Record<ArchetypeId, Partial<Summary>>> = {
    allIn: { calledEarly: 0.9, called: 0.9, crashed: 0.9, heldAtCrash: 0.05, percents: [-40, -30, -20] },
    third: { called: 0.05, crashed: 0.9, heldAtCrash: 0.9, percents: [40, 60, 80] },
    late: { called: 0.01, crashed: 0.9, heldAtCrash: 0.95, percents: [60, 80, 90] },
    prudent: { called: 0.02, percents: [40, 50, 60] },
    patient: { called: 0.01, heldAtCrash: 0.85, percents: [0, 80, 100] },
    bold: { called: 0.5, percents: [0, 70, 100] },
    never: { crashed: 0.9 },
    kept: { crashed: 0.2 },
    tells: { crashed: 0.4 },
    low: { crashed: 0.02 },
    edge: { crashed: 0.06 },
    high: { crashed: 0.95 },
    sudden: { crashed: 0.9 },
  };
  const ids = Object.keys(ARCHETYPES) as ArchetypeId[];
  return Object.fromEntries(
    ids.map((id) => [id, { ...NOTHING, ...told[id], ...changes[id] }]),
  ) as unknown as Summaries;
}

const missed = (changes: Parameters<typeof lived>[0], seeds = 10_000): string[] =>
  report(lived(changes), seeds).lines.filter((line) => line.startsWith("MISSED"));

describe("the balance report", () => {
  it("holds where every bound does", () => {
    expect(missed({})).toEqual([]);
    expect(report(lived(), 10_000).isHeld).toBe(true);
  });

  it.each([
    [{ allIn: { calledEarly: 0.69, crashed: 0.9, percents: [-1, -1, -1] } }, /called before act V/],
    [
      { allIn: { calledEarly: 1, crashed: 0.9, heldAtCrash: 0.16, percents: [-1, -1, -1] } },
      /left at the crash/,
    ],
    [{ allIn: { calledEarly: 1, crashed: 0.9, percents: [-1, 1, 2] } }, /is a loss/],
    [{ allIn: { calledEarly: 1, crashed: 0.91, percents: [-1, -1, -1] } }, /change no crash/],
    [{ third: { called: 0.16, heldAtCrash: 0.9, percents: [0, 60, 0] } }, /a third in: called/],
    [{ third: { called: 0, heldAtCrash: 0.79, percents: [0, 60, 0] } }, /a third in: the crash/],
    [{ third: { called: 0, heldAtCrash: 0.9, percents: [0, 39, 0] } }, /a third in: median/],
    [{ late: { called: 0.11 } }, /act IV: called/],
    [{ late: { heldAtCrash: 0.79 } }, /act IV: the crash/],
    [{ late: { percents: [0, 161, 0] } }, /act IV: median/],
    [{ prudent: { called: 0.06, percents: [0, 50, 0] } }, /prudent: called/],
    [{ prudent: { percents: [0, 81, 0] } }, /prudent: called/],
    [{ patient: { heldAtCrash: 0.74, percents: [0, 80, 0] } }, /patient: called/],
    [{ bold: { called: 0.71, percents: [0, 70, 0] } }, /bold: called/],
    [{ bold: { called: 0.5, boughtIn: 0.001, percents: [0, 70, 0] } }, /never bought in/],
    [{ never: { crashed: 0.9, percents: [0, 0, 1] } }, /exactly 0/],
    [{ tells: { crashed: 0.29 } }, /1.5 times/],
    [{ edge: { crashed: 0.15 } }, /under 40/],
    [{ sudden: { crashed: 0.85 } }, /over 70/],
  ] satisfies [Parameters<typeof lived>[0], RegExp][])(
    "%j misses one bound, and says so",
    (changes, says) => {
      expect(missed(changes)).toEqual([expect.stringMatching(says)]);
      expect(report(lived(changes), 10_000).isHeld).toBe(false);
    },
  );

  it("gives a small sample three standard errors, and ten thousand none", () => {
    expect(missed({ low: { crashed: 0.18 } }, 300)).toEqual([]);
    expect(missed({ low: { crashed: 0.22 } }, 300)).toHaveLength(1);
    expect(missed({ low: { crashed: 0.151 } }, 10_000)).toHaveLength(1);
  });
});
