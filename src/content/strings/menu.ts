/** Words of the menu, in both languages; fetched with it. */
import type { Language } from "../../core/story/beat.ts";

export interface MenuStrings {
  readonly languageName: string;
  readonly settings: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [key: string, does: string])[];
  readonly credits: string;
  readonly creditsText: string;
  /** A kept game that could not be reopened whole. */
  readonly setAside: string;
  readonly setAsideFile: string;
  /** Opens the Book, finished or not. */
  readonly book: string;
  /** Opens the chapters and the endings. */
  readonly memory: string;
  readonly beginAgain: string;
  readonly beginAgainAsk: string;
  readonly beginAgainYes: string;
  readonly beginAgainNo: string;
  readonly erase: string;
  /** Says what is erased. */
  readonly eraseAsk: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
}

export const MENU: Readonly<Record<Language, MenuStrings>> = {
  fr: {
    languageName: "Français",
    settings: "Réglages et langue",
    keys: "Clavier",
    keyList: [
      ["1 à 9", "prendre un choix"],
      ["↑ ↓", "passer d’un choix à l’autre"],
      ["Entrée", "prendre le choix"],
      ["↓", "après le dernier choix, descendre au trou du souffleur"],
      ["Échap", "refermer"],
      ["?", "montrer ces touches"],
    ],
    credits: "Crédits",
    creditsText:
      "D’après un essai de David Jamet, ses vingt-cinq pensées, et les romans d’Honoré de Balzac. Histoire, images : CC BY-NC-SA 4.0. Code : MIT. Caractère : EB Garamond, de Georg Duffner et Octavio Pardo (OFL). Moteurs : ink, Phaser.",
    setAside: "Prendre la partie mise de côté, en fichier",
    setAsideFile: "illusions-retrouvees-mise-de-cote.json",
    book: "Lire le livre, ou ses épreuves",
    memory: "Chapitres et dénouements",
    beginAgain: "Recommencer depuis le début",
    beginAgainAsk: "La partie en cours sera gardée parmi les chapitres : vous pourrez y revenir.",
    beginAgainYes: "Oui, recommencer",
    beginAgainNo: "Non, continuer",
    erase: "Tout effacer de cet appareil",
    eraseAsk:
      "Seront effacés : la partie en cours, avec vos phrases, vos dessins et vos ordres ; les parties laissées et celle qui a été mise de côté, s’il y en a ; les dénouements trouvés ; vos réglages. Il n’en existe de copie nulle part. Ce que vous avez emporté en fichier reste à vous.",
    eraseYes: "Oui, tout effacer",
    eraseNo: "Non, ne rien effacer",
  },
  en: {
    languageName: "English",
    settings: "Settings and language",
    keys: "Keyboard",
    keyList: [
      ["1 to 9", "take a choice"],
      ["↑ ↓", "go from choice to choice"],
      ["Enter", "take the choice"],
      ["↓", "past the last choice, go down to the prompter’s box"],
      ["Esc", "close"],
      ["?", "show these keys"],
    ],
    credits: "Credits",
    creditsText:
      "After an essay by David Jamet, his twenty-five thoughts, and the novels of Honoré de Balzac. Story and pictures: CC BY-NC-SA 4.0. Code: MIT. Typeface: EB Garamond, by Georg Duffner and Octavio Pardo (OFL). Engines: ink, Phaser.",
    setAside: "Take the game that was set aside, as a file",
    setAsideFile: "illusions-regained-set-aside.json",
    book: "Read the book, or its proofs",
    memory: "Chapters and endings",
    beginAgain: "Begin again from the beginning",
    beginAgainAsk: "The present game will be kept among the chapters: you can go back to it.",
    beginAgainYes: "Yes, begin again",
    beginAgainNo: "No, go on",
    erase: "Erase everything from this device",
    eraseAsk:
      "What will be erased: the present game, with your sentences, your drawings and your orders; the games left and the one set aside, if there are any; the endings found; your settings. No copy of them exists anywhere. What you took away as a file stays yours.",
    eraseYes: "Yes, erase everything",
    eraseNo: "No, erase nothing",
  },
};
