/** What is said when a newer version of the game waits; fetched with the line that says it. */
import type { Language } from "../../core/story/beat.ts";

export const NEW_VERSION: Readonly<
  Record<Language, { readonly line: string; readonly open: string; readonly failed: string }>
> = {
  fr: {
    line: "Une nouvelle version du jeu est arrivée. Elle attendra la fin de votre lecture ; votre partie la suivra.",
    open: "L’ouvrir maintenant",
    failed: "La nouvelle version n’a pas pu s’ouvrir. Celle-ci continue.",
  },
  en: {
    line: "A new version of the game has come. It will wait until you have done reading; your game will go with you.",
    open: "Open it now",
    failed: "The new version could not be opened. This one goes on.",
  },
};
