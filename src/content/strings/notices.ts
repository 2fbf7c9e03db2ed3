/** Plain lines about where the game is kept, in both languages; fetched when there is one to say. */
import type { SaveFault } from "../../core/save/save.ts";
import type { Language } from "../../core/story/beat.ts";

type Fault = SaveFault | "story-changed";

export interface Notices {
  readonly fleeting: string;
  /** The device refused a text in mid-game. */
  readonly full: string;
  readonly setAside: (fault: Fault) => string;
  /** The game goes on from an earlier page than the one it was left at. */
  readonly cutShort: (fault: Fault) => string;
  /** The same for a game taken up from a kept page, a file or a link. */
  readonly broughtCut: (fault: Fault) => string;
  /** An earlier page has been gone back to. */
  readonly wentBack: string;
}

const CAUSES: Record<Language, Record<Fault, string>> = {
  fr: {
    "too-big": "elle est trop grosse",
    "not-json": "elle est abîmée",
    "not-a-save": "ce n’est pas une partie de ce jeu",
    newer: "elle vient d’une version plus récente du jeu",
    damaged: "il lui manque des pages",
    "story-changed": "l’histoire a changé depuis",
  },
  en: {
    "too-big": "it is too large",
    "not-json": "it is damaged",
    "not-a-save": "it is not a game of this story",
    newer: "it comes from a newer version of the game",
    damaged: "pages are missing from it",
    "story-changed": "the story has changed since",
  },
};

export const NOTICES: Record<Language, Notices> = {
  fr: {
    fleeting: "Ce navigateur ne laisse rien garder ici : la partie s’effacera avec l’onglet.",
    full: "Cet appareil ne laisse plus rien garder : la suite s’effacera avec l’onglet. Le menu, « Parties », la donne en fichier.",
    setAside: (fault) =>
      `La partie gardée n’a pas pu être rouverte (${CAUSES.fr[fault]}). Elle reste sur cet appareil, et en voici une neuve.`,
    cutShort: (fault) =>
      `La partie gardée n’a pas pu être rouverte en entier (${CAUSES.fr[fault]}) : elle reprend à sa dernière page lisible. L’originale reste sur cet appareil ; le menu la donne en fichier.`,
    broughtCut: (fault) =>
      `Cette partie n’a pas pu être reprise en entier (${CAUSES.fr[fault]}) : elle repart de sa dernière page lisible. Rien n’en est perdu : « Parties » la garde telle quelle.`,
    wentBack:
      "Vous êtes revenu à une page passée. La suite que vous aviez écrite reste gardée : « Texte », dans le menu, y ramène.",
  },
  en: {
    fleeting: "This browser keeps nothing here: the game will vanish with the tab.",
    full: "This device will keep no more: what follows will vanish with the tab. The menu, “Games”, gives it as a file.",
    setAside: (fault) =>
      `The kept game could not be reopened (${CAUSES.en[fault]}). It stays on this device, and here is a new one.`,
    cutShort: (fault) =>
      `The kept game could not be reopened whole (${CAUSES.en[fault]}): it goes on from its last readable page. The original stays on this device; the menu gives it as a file.`,
    broughtCut: (fault) =>
      `This game could not be taken up whole (${CAUSES.en[fault]}): it goes on from its last readable page. Nothing of it is lost: “Games” keeps it as it was.`,
    wentBack:
      "You have gone back to an earlier page. What you had written after it is kept: “Text”, in the menu, leads there again.",
  },
};
