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
}

/** A pattern for a whole word, in any script's sense of a word, either apostrophe. */
export function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source.replaceAll("’", "[’']")}(?![\\p{L}\\p{N}])`, "iu");
}
