/** Words of the chapters and endings, in both languages; fetched with their panel. */
import type { Language } from "../../core/story/beat.ts";

export interface MemoryStrings {
  readonly title: string;
  readonly close: string;
  readonly note: string;
  readonly here: string;
  readonly left: string;
  /** Before the name of the ending a game came to. */
  readonly ended: string;
  readonly path: string;
  readonly endings: string;
  readonly found: string;
  readonly unfound: string;
}

export const MEMORY: Readonly<Record<Language, MemoryStrings>> = {
  fr: {
    title: "Chapitres et dénouements",
    close: "Refermer",
    note: "Revenir à une scène, telle qu’elle s’ouvrait. La partie que vous quittez reste ici.",
    here: "Cette partie",
    left: "Une partie laissée",
    ended: "Dénouement : ",
    path: "Les choix qui ont mené là",
    endings: "Les sept dénouements",
    found: "trouvé",
    unfound: "à trouver",
  },
  en: {
    title: "Chapters and endings",
    close: "Close",
    note: "Go back to a scene as it opened. The game you leave stays here.",
    here: "This game",
    left: "A game left",
    ended: "Ending: ",
    path: "The choices that led there",
    endings: "The seven endings",
    found: "found",
    unfound: "to be found",
  },
};
