/** What is sealed is never touched again, cannot be read by eye, and is opened point by point. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sealed, unsealed } from "../../../src/core/predictor/envelope.ts";
import {
  type Foresight,
  NO_FORESIGHT,
  seal,
  verdict,
  witness,
} from "../../../src/core/predictor/foresight.ts";
import { foretold, learn, type Mark, NO_TENDENCY, ranking } from "../../../src/core/predictor/predictor.ts";
import { LEANS } from "../../../src/core/story/cues.ts";
import { fiveMarks, marks } from "./marks.ts";

const RUNS = { numRuns: 1000 };
const seeds = fc.nat(2 ** 31 - 1);
const POINTS = [1, 2, 3, 4, 5];

const live = (past: readonly Mark[], seed: number): Foresight =>
  past.reduce((held, mark) => witness(held, mark, null, seed), NO_FORESIGHT);

test("each of the five points has a whole ranking, the first that of the day of sealing", () => {
  fc.assert(
    fc.property(marks, seeds, (past, seed) => {
      const tendency = past.reduce(learn, NO_TENDENCY);
      const envelope = sealed(tendency, seed);
      expect(envelope).toMatch(/^[0-3]{20}$/);
      expect(sealed(tendency, seed)).toBe(envelope);
      expect(unsealed(envelope, seed, 1)).toEqual(ranking(tendency));
      for (const point of POINTS) {
        expect([...unsealed(envelope, seed, point)].sort()).toEqual([...LEANS].sort());
      }
    }),
    RUNS,
  );
});

test("no peeking: what is chosen after the sealing never changes the envelope, nor a second sealing", () => {
  fc.assert(
    fc.property(marks, marks, fiveMarks, seeds, (past, later, foreseen, seed) => {
      const before = seal(live(past, seed), seed);
      let after = later.reduce((held, mark) => witness(held, mark, null, seed), before);
      for (const [at, mark] of foreseen.entries()) after = witness(after, mark, at + 1, seed);
      expect(seal(after, seed).envelope).toBe(before.envelope);
      expect(before.envelope).toBe(sealed(past.reduce(learn, NO_TENDENCY), seed));
    }),
    RUNS,
  );
});

test("the verdict is what the envelope said of each point, whatever came between, once each", () => {
  fc.assert(
    fc.property(marks, marks, fiveMarks, seeds, (past, between, foreseen, seed) => {
      let held = seal(live(past, seed), seed);
      const { envelope } = held;
      let right = 0;
      for (const [at, mark] of foreseen.entries()) {
        expect(verdict(held)).toEqual({ done: at, right });
        if (foretold(unsealed(envelope ?? "", seed, at + 1), mark.offered) === mark.taken) right += 1;
        held = witness(held, mark, at + 1, seed);
        held = witness(held, mark, at + 1, seed);
        held = between.reduce((each, other) => witness(each, other, null, seed), held);
      }
      expect(verdict(held)).toEqual({ done: 5, right });
    }),
    RUNS,
  );
});

test("a foreseen point met before the sealing is any choice", () => {
  const held = witness(NO_FORESIGHT, { offered: ["give", "keep"], taken: "give" }, 1, 7);
  expect(verdict(held)).toEqual({ done: 0, right: 0 });
  expect(held.met).toBe(1);
});

test("the same rankings are written differently in another game", () => {
  const texts = Array.from({ length: 50 }, (_, seed) => sealed(NO_TENDENCY, seed));
  expect(new Set(texts).size).toBe(50);
});
