import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, fitText, goesFromTheRight } from "../../../src/reader/book/fit-text.ts";
import { compose } from "../../../src/stage/forme.ts";
import { HOSTILE } from "../../../src/tools/book/routes.ts";

/** Every letter half as wide as it is high. */
const measure = (text: string): number => [...text].length / 2;
const bare = (text: string): string => text.replaceAll(" ", "");

describe("a text set in a box", () => {
  it("keeps every letter, in order, on lines that fit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(bare(lines.join(""))).toBe(bare(text));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(width, 0.5));
      }),
    );
  });

  it("is as large as it can be, and says so when it must stop short", () => {
    const box = { width: 400, height: 200, most: 60, least: 10 };
    expect(fitText("Court.", box, measure).size).toBe(60);
    expect(fitText(HOSTILE, box, measure).size).toBeLessThan(30);
    expect(fitText("a".repeat(9000), box, measure).lines.at(-1)).toMatch(/…$/);
  });

  it("knows which way a text goes", () => {
    expect(goesFromTheRight("« مرحبا »")).toBe(true);
    expect(goesFromTheRight("Bonsoir مرحبا")).toBe(false);
  });
});

it("sets the same hostile sentence whole in the forme on the stone", () => {
  const { lines } = compose(HOSTILE, 900, 500, measure);
  expect(bare(lines.join(""))).toBe(bare(HOSTILE));
});
