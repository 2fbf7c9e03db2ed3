/** What a card of the Cabinet says, in both languages. */
import type { Language } from "../../core/story/beat.ts";

type Both = Readonly<Record<Language, string>>;

export interface ThoughtCard {
  /** Once lived and made one's own. */
  readonly owned: Both;
  /** Once argued against. */
  readonly contested: Both;
  /** What an empty frame says. */
  readonly hint: Both;
}

/** By the thought's number. */
export type ThoughtCards = Readonly<Record<number, ThoughtCard>>;
