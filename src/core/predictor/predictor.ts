/** Foretells what a player will lean to, from what they leaned to before. Pure; nothing but `+ × ÷`. */
import { LEANS, type Lean } from "../story/cues.ts";

/** A choice made where several leans were offered. */
export interface Mark {
  readonly offered: readonly Lean[];
  readonly taken: Lean;
}

type Weights = Readonly<Record<Lean, number>>;

/** How often each lean was offered, and taken then; older choices weigh less. */
export interface Tendency {
  readonly offered: Weights;
  readonly taken: Weights;
}

/** What each later choice leaves of an earlier one's weight. */
const FADE = 0.9;

const NONE: Weights = { give: 0, keep: 0, defy: 0, yield: 0 };
export const NO_TENDENCY: Tendency = { offered: NONE, taken: NONE };

export const learn = ({ offered, taken }: Tendency, mark: Mark): Tendency => ({
  offered: faded(offered, mark.offered),
  taken: faded(taken, [mark.taken]),
});

const faded = (weights: Weights, added: readonly Lean[]): Weights => {
  const weight = (lean: Lean): number => weights[lean] * FADE + (added.includes(lean) ? 1 : 0);
  return { give: weight("give"), keep: weight("keep"), defy: weight("defy"), yield: weight("yield") };
};

/** Share of the offers of a lean that were taken, smoothed: a quarter when nothing is known, never 0 nor 1. */
export const probability = ({ offered, taken }: Tendency, lean: Lean): number =>
  (taken[lean] + 1) / (offered[lean] + LEANS.length);

/** The four leans, likeliest first; equals in the order of `LEANS`. */
export const ranking = (tendency: Tendency): readonly Lean[] =>
  [...LEANS].sort((a, b) => probability(tendency, b) - probability(tendency, a));

/** The first of the ranking that is offered; undefined when none is. */
export const foretold = (ranked: readonly Lean[], offered: readonly Lean[]): Lean | undefined =>
  ranked.find((lean) => offered.includes(lean));
