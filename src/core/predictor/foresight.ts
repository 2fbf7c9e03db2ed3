/** What the predictor knows and has foretold: a fold of the choices made. */
import { LEANS } from "../story/cues.ts";
import { sealed, unsealed } from "./envelope.ts";
import { foretold, learn, type Mark, NO_TENDENCY, ranking, type Tendency } from "./predictor.ts";

export interface Foresight {
  readonly tendency: Tendency;
  /** Choices met with at least two leans, and how many of them the predictor would have guessed. */
  readonly met: number;
  readonly guessed: number;
  /** Scrambled; null until it is sealed, the same ever after. */
  readonly envelope: string | null;
  /** By foreseen point met since the sealing, 1 to 5: whether the envelope is right. */
  readonly points: Readonly<Record<number, boolean>>;
}

export const NO_FORESIGHT: Foresight = {
  tendency: NO_TENDENCY,
  met: 0,
  guessed: 0,
  envelope: null,
  points: {},
};

/** Writes the envelope; a second one changes nothing. */
export const seal = (foresight: Foresight, seed: number): Foresight => ({
  ...foresight,
  envelope: foresight.envelope ?? sealed(foresight.tendency, seed),
});

/** After a choice. @param point its foreseen point, 1 to 5, or null; one met before the sealing is any choice */
export function witness(foresight: Foresight, mark: Mark, point: number | null, seed: number): Foresight {
  const { tendency, met, guessed, envelope, points } = foresight;
  const isRight = (ranked: ReturnType<typeof ranking>): boolean =>
    foretold(ranked, mark.offered) === mark.taken;
  const opened =
    point === null || envelope === null || point in points
      ? points
      : { ...points, [point]: isRight(unsealed(envelope, seed, point)) };
  // Where everything leans alike there is nothing to guess, and nothing to learn.
  if (LEANS.filter((lean) => mark.offered.includes(lean)).length < 2) return { ...foresight, points: opened };
  return {
    tendency: learn(tendency, mark),
    met: met + 1,
    guessed: guessed + (isRight(ranking(tendency)) ? 1 : 0),
    envelope,
    points: opened,
  };
}

/** Percent of the choices so far that were guessed from those before them; 0 when there was none. */
export const guessRate = ({ met, guessed }: Foresight): number =>
  met === 0 ? 0 : Math.round((guessed / met) * 100);

/** Foreseen points met, and how many of them the envelope is right about: 0 to 5 each. */
export function verdict({ points }: Foresight): { readonly done: number; readonly right: number } {
  const met = Object.values(points);
  return { done: met.length, right: met.filter(Boolean).length };
}
