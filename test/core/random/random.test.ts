/** Chance can be resumed from plain data, and its draws have the moments they promise. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Dice, isRandomState, seedRandom } from "../../../src/core/random/random.ts";

const seed32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test("a state that went through JSON rolls on as if nothing had happened", () => {
  fc.assert(
    fc.property(seed32, fc.integer({ min: 0, max: 50 }), (seed, rolls) => {
      const dice = new Dice(seedRandom(seed));
      for (let each = 0; each < rolls; each += 1) dice.normal();
      const saved: unknown = JSON.parse(JSON.stringify(dice.state()));
      expect(isRandomState(saved)).toBe(true);
      const resumed = new Dice(dice.state());
      expect([resumed.uniform(), resumed.normal()]).toEqual([dice.uniform(), dice.normal()]);
    }),
    { numRuns: 1000 },
  );
});

test("taking dice from a state leaves the state alone", () => {
  const state = seedRandom(5);
  new Dice(state).uniform();
  expect(new Dice(state).uniform()).toBe(new Dice(seedRandom(5)).uniform());
});

test("neighbouring seeds do not look alike", () => {
  const first = Array.from({ length: 2000 }, (_, seed) => new Dice(seedRandom(seed)).uniform());
  const mean = first.reduce((sum, each) => sum + each, 0) / first.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  const steps = first.slice(1).map((each, at) => Math.abs(each - (first[at] ?? 0)));
  expect(steps.reduce((sum, each) => sum + each, 0) / steps.length).toBeGreaterThan(0.3);
});

test("draws keep to their range, mean and variance", () => {
  const dice = new Dice(seedRandom(2026));
  const normals = Array.from({ length: 100_000 }, () => dice.normal());
  const mean = normals.reduce((sum, each) => sum + each, 0) / normals.length;
  const variance = normals.reduce((sum, each) => sum + each * each, 0) / normals.length - mean * mean;
  expect(Math.abs(mean)).toBeLessThan(0.015);
  expect(Math.abs(variance - 1)).toBeLessThan(0.02);
  expect(normals.every((each) => Math.abs(each) <= 6)).toBe(true);
  const uniforms = Array.from({ length: 10_000 }, () => dice.uniform());
  expect(uniforms.every((each) => each >= 0 && each < 1)).toBe(true);
});

test.each([0.5, Number.NaN, Infinity, 2 ** 32, -(2 ** 31) - 1])("refuses %s as a seed", (seed) => {
  expect(() => seedRandom(seed)).toThrow(RangeError);
});

test.each([[null], [[0, 0, 0, 0]], [[1, 2, 3]], [[1, 2, 3, 0.5]], [[1, 2, 3, 2 ** 40]], [["1", 2, 3, 4]]])(
  "does not take %j for a state",
  (data) => {
    expect(isRandomState(data)).toBe(false);
  },
);
