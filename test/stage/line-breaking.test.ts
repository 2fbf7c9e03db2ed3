/** The sentence is set whole on the forme, whatever it is. */
import { assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { compose, FORME_LINES } from "../../src/stage/forme.ts";
import { breakLines, setInRows } from "../../src/stage/line-breaking.ts";
import { rowAt } from "../../src/stage/surface.ts";
import { fromTheRight } from "../../src/stage/type-ink.ts";

/** Every sign half as wide as it is high. */
const measure = (text: string): number => text.length * 0.5;
const bare = (text: string): string => text.replace(/\s/gu, "");

describe("breakLines", () => {
  it("breaks at spaces", () => {
    expect(breakLines("la pluie réfléchir ici", 6, measure)).toEqual(["la pluie", "réfléchir", "ici"]);
  });
  it("breaks scripts written without spaces anywhere", () => {
    expect(breakLines("雨が考えるのが聞こえる", 3, measure)).toEqual(["雨が考えるの", "が聞こえる"]);
  });
  it("never splits an emoji family or an accented letter", () => {
    const lines = breakLines("👨‍👩‍👧‍👦👨‍👩‍👧‍👦 e\u0301e\u0301e\u0301", 1, measure);
    expect(lines.every((line) => !/^(?:\u200d|\u0301)|\u200d$/u.test(line))).toBe(true);
  });
  it("loses nothing and overflows only for a single sign", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 120 }), integer({ min: 2, max: 30 }), (text, most) => {
        const lines = breakLines(text, most, measure);
        expect(bare(lines.join(""))).toBe(bare(text));
      }),
    );
  });
});

describe("setInRows and compose", () => {
  it("gives few words large type", () => {
    const [short, long] = [compose("Oui.", 250, 64, measure), compose("mot ".repeat(120), 250, 64, measure)];
    expect(short.size).toBeGreaterThan(long.size * 2);
  });
  it("fits six hundred signs in the eight lines", () => {
    const set = setInRows("phrase ".repeat(86), FORME_LINES, 250, 8, measure);
    expect(set.lines.length).toBeLessThanOrEqual(FORME_LINES);
    for (const line of set.lines) expect(measure(line) * set.size).toBeLessThanOrEqual(250);
  });
});

describe("fromTheRight", () => {
  it.each([
    ["كانت تمطر", true],
    ["12 שלום", true],
    ["Bonjour", false],
    ["雨", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(fromTheRight(text)).toBe(expected);
  });
});

describe("rowAt", () => {
  it("is the whole width at the foot of a tapering surface, less at its top", () => {
    expect(rowAt(1, 0, 0.2)).toEqual({ left: 0, width: 1 });
    expect(rowAt(0, 0, 0.2).width).toBeCloseTo(0.8);
  });
  it("keeps a leaning surface inside its box", () => {
    for (const skew of [-0.5, 0.5]) {
      for (const t of [0, 0.5, 1]) {
        const { left, width } = rowAt(t, skew, 0.1);
        expect(left).toBeGreaterThanOrEqual(-1e-9);
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });
});
