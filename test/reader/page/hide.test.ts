import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { hidePath, skinLevel } from "../../../src/reader/page/hide.ts";

/** Area of the outline, its curves sampled. */
function areaOf(path: string): number {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const points: [number, number][] = [];
  let [fromX = 0, fromY = 0] = numbers;
  for (let at = 2; at + 3 < numbers.length; at += 4) {
    const [cx = 0, cy = 0, x = 0, y = 0] = numbers.slice(at, at + 4);
    for (let t = 0.1; t <= 1.001; t += 0.1) {
      const u = 1 - t;
      points.push([u * u * fromX + 2 * u * t * cx + t * t * x, u * u * fromY + 2 * u * t * cy + t * t * y]);
    }
    [fromX, fromY] = [x, y];
  }
  const twice = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

test("the drawn area is the skin that is left", () => {
  const whole = areaOf(hidePath(100));
  assert(
    property(integer({ min: 1, max: 100 }), (skin) => {
      expect(Math.abs((areaOf(hidePath(skin)) / whole) * 100 - skin)).toBeLessThan(2.5);
    }),
  );
});

test("nothing is left of a spent skin", () => {
  expect(hidePath(0)).toBe("");
});

test("the levels are those of the bindings", () => {
  expect([100, 80, 79, 50, 49, 25, 24, 1, 0].map(skinLevel)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
});
