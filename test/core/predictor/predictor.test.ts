/** The predictor is deterministic, foretells only what is offered, and finds out a habit but not a coin. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Foresight, guessRate, NO_FORESIGHT, witness } from "../../../src/core/predictor/foresight.ts";
import { foretold, learn, NO_TENDENCY, probability, ranking } from "../../../src/core/predictor/predictor.ts";
import { Dice, seedRandom } from "../../../src/core/random/random.ts";
import { type Lean, LEANS } from "../../../src/core/story/cues.ts";
import { marks, offers } from "./marks.ts";

const RUNS = { numRuns: 1000 };

describe("what is foretold", () => {
  it("is always on offer, and the same for the same past", () => {
    fc.assert(
      fc.property(marks, offers, (past, offered) => {
        const guess = foretold(ranking(past.reduce(learn, NO_TENDENCY)), offered);
        expect(offered).toContain(guess);
        expect(foretold(ranking(past.reduce(learn, NO_TENDENCY)), offered)).toBe(guess);
      }),
      RUNS,
    );
  });

  it("is never certain, whatever the past", () => {
    fc.assert(
      fc.property(marks, (past) => {
        const tendency = past.reduce(learn, NO_TENDENCY);
        for (const lean of LEANS) {
          expect(probability(tendency, lean)).toBeGreaterThan(0);
          expect(probability(tendency, lean)).toBeLessThan(1);
        }
      }),
      RUNS,
    );
  });

  it("is the first of the offered leans when nothing is known", () => {
    expect(ranking(NO_TENDENCY)).toEqual(LEANS);
    expect(foretold(LEANS, ["yield", "keep"])).toBe("keep");
    expect(foretold(LEANS, [])).toBeUndefined();
  });

  it("listens to the last choices more than to the first", () => {
    const often = (lean: Lean, times: number) =>
      Array.from({ length: times }, () => ({ offered: LEANS, taken: lean }));
    expect(ranking([...often("give", 6), ...often("defy", 5)].reduce(learn, NO_TENDENCY))[0]).toBe("defy");
  });
});

/** Rate of right guesses over many lives of 60 choices of three leans. @param pick takes one of the offer */
function rateOver(lives: number, pick: (offered: readonly Lean[], dice: Dice) => Lean): number {
  const dice = new Dice(seedRandom(20));
  const any = (most: number): number => Math.floor(dice.uniform() * most);
  let sum = 0;
  for (let life = 0; life < lives; life += 1) {
    let foresight: Foresight = NO_FORESIGHT;
    for (let choice = 0; choice < 60; choice += 1) {
      const left = any(LEANS.length);
      const offered = LEANS.filter((_, at) => at !== left);
      foresight = witness(foresight, { offered, taken: pick(offered, dice) }, null, 1);
    }
    sum += guessRate(foresight);
  }
  return sum / lives;
}

const anyOf = (offered: readonly Lean[], dice: Dice): Lean =>
  offered[Math.floor(dice.uniform() * offered.length)] ?? "give";

describe("the rate of right guesses", () => {
  it("is that of chance on a player who tosses a coin", () => {
    const rate = rateOver(300, anyOf);
    expect(rate).toBeGreaterThan(32);
    expect(rate).toBeLessThan(35);
  });

  it.each(LEANS)("beats chance by far on who would rather %s", (lean) => {
    const rate = rateOver(100, (offered, dice) =>
      offered.includes(lean) && dice.uniform() < 0.7 ? lean : anyOf(offered, dice),
    );
    expect(rate).toBeGreaterThan(55);
  });

  it("follows who changes heart", () => {
    let made = 0;
    const rate = rateOver(100, (offered) => {
      made += 1;
      const loved: Lean = made % 60 < 30 ? "give" : "defy";
      return offered.includes(loved) ? loved : "keep";
    });
    expect(rate).toBeGreaterThan(70);
  });

  it("counts nothing where everything leans alike, and is 0 at first", () => {
    expect(guessRate(NO_FORESIGHT)).toBe(0);
    expect(witness(NO_FORESIGHT, { offered: ["keep", "keep"], taken: "keep" }, null, 1)).toEqual(
      NO_FORESIGHT,
    );
  });
});
