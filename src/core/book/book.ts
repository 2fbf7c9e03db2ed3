/** The book of a game: everything the player lived, wrote, drew, thought and traded, as data. */
import type { GameState } from "../game/game.ts";
import type { Lived } from "../game/transcript.ts";
import type { Manuscript } from "../manuscript/manuscript.ts";
import { countPoints } from "../manuscript/text.ts";
import { type Binding, bindingOf } from "./binding.ts";
import { type Chapter, chaptersOf } from "./chapters.ts";
import { type Trades, tradesOf } from "./trades.ts";

export interface Book {
  /** Bound once the story is over; proofs before. */
  readonly isBound: boolean;
  readonly binding: Binding;
  /** 100 to 0. */
  readonly skin: number;
  readonly chapters: readonly Chapter[];
  readonly manuscript: Manuscript;
  /** Thoughts lived, by number. */
  readonly cards: readonly { readonly number: number; readonly lived: Lived }[];
  readonly trades: Trades;
  /** Unicode code points the player wrote or set in type with their own hand. */
  readonly letters: number;
}

export function bookOf(game: GameState): Book {
  const { vitals, manuscript, beat } = game;
  return {
    isBound: beat.ended,
    binding: bindingOf(vitals.skin),
    skin: vitals.skin,
    chapters: chaptersOf(game),
    manuscript,
    cards: cardsOf(vitals.thoughts),
    trades: tradesOf(game.market, game.scenes),
    letters: lettersOf(manuscript),
  };
}

function cardsOf(thoughts: Readonly<Record<number, number>>): Book["cards"] {
  return Object.entries(thoughts)
    .flatMap(([number, state]) =>
      state >= 2
        ? [{ number: Number(number), lived: state === 2 ? ("owned" as const) : ("contested" as const) }]
        : [],
    )
    .sort((a, b) => a.number - b.number);
}

function lettersOf({ texts, words }: Manuscript): number {
  const written = Object.values(texts).flatMap((text) => (text.kind === "own" ? [text.text] : []));
  const composed = Object.values(words).map(({ text }) => text);
  return [...written, ...composed].reduce((sum, text) => sum + countPoints(text), 0);
}
