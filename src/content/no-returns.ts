/** Points of no return: why what came before one cannot be gone back to, until the game is over. */
import type { Language } from "../core/story/beat.ts";

export const NO_RETURNS = ["printed"] as const;
export type NoReturnId = (typeof NO_RETURNS)[number];

export const NO_RETURN_WORDS: Readonly<Record<NoReturnId, Readonly<Record<Language, string>>>> = {
  printed: {
    fr: "La feuille est tirée. On ne revient pas avant, dans cette partie, tant qu’elle n’est pas finie.",
    en: "The sheet has been pulled. There is no going back before it, in this game, until it is over.",
  },
};
