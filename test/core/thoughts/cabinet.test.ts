/** Five thoughts at most, each gained, each once. */
import { array, assert, boolean, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { carry, CARRY_LIMIT, carryNew } from "../../../src/core/thoughts/cabinet.ts";

describe("carry", () => {
  it("takes up and puts down what has been gained", () => {
    expect(carry([1], 2, true, [1, 2])).toEqual({ ok: true, value: [1, 2] });
    expect(carry([1, 2], 1, false, [1, 2])).toEqual({ ok: true, value: [2] });
    expect(carry([1], 1, true, [1])).toEqual({ ok: true, value: [1] });
  });

  it("refuses what has not been gained, and a sixth", () => {
    expect(carry([], 9, true, [1])).toEqual({ ok: false, error: "not-gained" });
    expect(carry([1, 2, 3, 4, 5], 6, true, [1, 2, 3, 4, 5, 6])).toEqual({ ok: false, error: "full" });
  });

  it("carries new ones by itself while there is room", () => {
    expect(carryNew([1], 2)).toEqual([1, 2]);
    expect(carryNew([1, 2, 3, 4, 5], 6)).toEqual([1, 2, 3, 4, 5]);
    expect(carryNew([3], 3)).toEqual([3]);
  });

  it("never carries more than five, nor one twice", () => {
    const step = record({ thought: integer({ min: 1, max: 25 }), on: boolean() });
    assert(
      property(array(step), (steps) => {
        const gained = Array.from({ length: 25 }, (_, index) => index + 1);
        const carried = steps.reduce<readonly number[]>((held, { thought, on }) => {
          const result = carry(held, thought, on, gained);
          return result.ok ? result.value : held;
        }, []);
        expect(carried.length).toBeLessThanOrEqual(CARRY_LIMIT);
        expect(new Set(carried).size).toBe(carried.length);
      }),
    );
  });
});
