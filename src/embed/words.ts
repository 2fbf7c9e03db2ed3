/** The facade's words, in both languages. */
import type { Language } from "../protocol/messages.ts";

export const TITLE: Readonly<Record<Language, string>> = {
  fr: "Illusions retrouvées",
  en: "Illusions Regained",
};

export const WORDS: Readonly<Record<Language, { kind: string; play: string; full: string; failed: string }>> =
  {
    fr: {
      kind: "Une histoire à jouer",
      play: "Jouer",
      full: "Ouvrir en pleine page",
      failed: "Le jeu ne s’ouvre pas ici.",
    },
    en: {
      kind: "A story to play",
      play: "Play",
      full: "Open on the full page",
      failed: "The game does not open here.",
    },
  };
