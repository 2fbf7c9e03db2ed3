/** exp and ln agree with the engine's own to the last digits that a price can show; rounding is one rule. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exp, ln, roundCents } from "../../../src/core/market/exact.ts";

test("exp and ln are right to 14 digits", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: -3e6, max: 3e6 }).map((each) => each / 1e5),
        fc.double({ min: -30, max: 30, noNaN: true }),
      ),
      (x) => {
        return Math.abs(exp(x) / Math.exp(x) - 1) < 1e-14 && Math.abs(ln(exp(x)) - x) < 1e-13;
      },
    ),
    { numRuns: 1000 },
  );
});

test("exp and ln are exact where they can be", () => {
  expect([exp(0), ln(1), ln(2), exp(-1e-320)]).toEqual([1, 0, Math.LN2, 1]);
});

test("a half cent goes up", () => {
  expect([0.5, 0.49, -0.5, 2.5, 1e9 + 0.5].map(roundCents)).toEqual(
    [1, 0, -0, 3, 1e9 + 1].map((each) => each + 0),
  );
});
