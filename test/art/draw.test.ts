/** The drawing kit: two numbers a colour, and the same hand every time. */
import { describe, expect, it } from "vitest";
import { ink, poly, print, rect, rng, rope, ropeAt, smooth } from "../../assets/kit/draw/index.ts";

describe("ink", () => {
  it("writes tone in red, temperature in blue, and leaves depth full", () => {
    expect(ink(0, 0)).toBe("#00ff00");
    expect(ink(1, 1)).toBe("#ffffff");
    expect(ink(2, -1)).toBe("#ffff00");
    expect(ink(0.5)).toBe("#80ff80");
  });
});

describe("seeds", () => {
  it("cut the same paper twice", () => {
    const cut = (): string =>
      poly(
        [
          [0, 0],
          [90, 2],
          [80, 60],
        ],
        { seed: 3 },
      ) +
      print(0, 0, 90, 60, { seed: 9 }) +
      rect(1, 2, 3, 4);
    expect(cut()).toBe(cut());
    expect(rng(5)()).not.toBe(rng(6)());
  });
});

describe("outlines", () => {
  it("close, pass by their points, and go straight between two corners", () => {
    expect(
      smooth([
        [0, 0, "c"],
        [10, 0, "c"],
        [10, 10, "c"],
      ]),
    ).toBe("M0 0L10 0L10 10L0 0Z");
    expect(
      smooth(
        [
          [0, 0],
          [10, 0],
        ],
        { closed: false },
      ),
    ).toMatch(/^M0 0C.* 10 0$/);
  });
  it("need two points", () => {
    expect(() => smooth([[0, 0]])).toThrow("two points");
  });
  it("hang ropes from their ends", () => {
    expect(rope(0, 0, 100, 0, 20)).toBe("M0 0Q50 40 100 0");
    expect(ropeAt(0, 0, 100, 0, 20, 0.5)).toEqual([50, 20]);
  });
});

describe("print", () => {
  it("makes letters when the lines are tall enough, else bars", () => {
    expect(print(0, 0, 200, 100, { lh: 10, head: false }).length).toBeGreaterThan(
      print(0, 0, 200, 100, { lh: 7, head: false }).length,
    );
  });
});
