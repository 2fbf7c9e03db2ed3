/** The shape of the prompter's habits in one language; `polish.ts` applies them. */
import type { Language } from "../story/beat.ts";

/** Replaces a whole word or phrase, case aside; `$1`… as in `String.replace`. */
export type Swap = readonly [pattern: RegExp, replacement: string];

export interface Habits {
  readonly language: Language;
  /** A bereavement becomes a lesson: one hard word for a soft one of the same grammar. */
  readonly swaps: readonly Swap[];
  /** Turns of the whole sentence: a refusal that may yet yield, a wish that is everybody's. */
  readonly turns: readonly Swap[];
  /** Colon reveals, put before a sentence nothing else could improve. */
  readonly openings: readonly string[];
  /** Hopeful clauses that go on from a sentence without its full stop. */
  readonly clauses: readonly string[];
  /** Hopeful sentences that follow a question, a cry or a picture. */
  readonly sentences: readonly string[];
  /** First words that lose their capital after a colon. */
  readonly small: RegExp;
  /** Words that may be a cry for help: the prompter's jokes stop there. */
  readonly grave: RegExp;
  readonly graveClause: string;
  /** What is polished when nothing readable is left. */
  readonly wordless: string;
  /** The text improved by these habits: `polish.ts`, which is then fetched with them and not with the page. */
  readonly polish: (text: string) => string;
}

/** Latin letters and figures, for the inside of a character class. */
const LETTERS = "0-9A-Za-zÀ-ÖØ-öø-ɏ";

/**
 * A pattern for a whole Latin word, either apostrophe; `\\p{L}` in it stands for a Latin letter. Without the
 * flag u, whose case folding of all the world's letters takes a browser half a second to prepare.
 */
export function word(source: string): RegExp {
  const latin = source.replaceAll("’", "[’']").replaceAll("\\p{L}", LETTERS);
  return new RegExp(`(?<![${LETTERS}])${latin}(?![${LETTERS}])`, "i");
}
