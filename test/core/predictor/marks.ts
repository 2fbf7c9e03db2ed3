/** Random offers of leans and what was taken of them. */
import * as fc from "fast-check";
import type { Mark } from "../../../src/core/predictor/predictor.ts";
import { LEANS } from "../../../src/core/story/cues.ts";

/** Two to four leans, in any order. */
export const offers = fc.shuffledSubarray([...LEANS], { minLength: 2 });

const mark: fc.Arbitrary<Mark> = offers.chain((offered) =>
  fc.record({ offered: fc.constant(offered), taken: fc.constantFrom(...offered) }),
);

export const marks = fc.array(mark, { maxLength: 40 });
export const fiveMarks = fc.tuple(mark, mark, mark, mark, mark);
