/** Words of the menu, in both languages; fetched with it. */
import type { Language } from "../../core/story/beat.ts";

export interface MenuStrings {
  readonly languageName: string;
  readonly settings: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [key: string, does: string])[];
  readonly credits: string;
  readonly creditsText: string;
  readonly accessibility: string;
  /** From the build's root. */
  readonly accessibilityPage: string;
  /** A kept game that could not be reopened whole. */
  readonly setAside: string;
  readonly setAsideFile: string;
  /** Opens the Book, finished or not. */
  readonly book: string;
  /** Opens the chapters and the endings. */
  readonly memory: string;
  /** Opens the whole text of the route. */
  readonly text: string;
  /** Opens the games kept, and the ways to carry one. */
  readonly games: string;
  readonly misprint: string;
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
      ["F8, F9", "garder cette page ; y revenir"],
      ["Ctrl Z, Ctrl Y", "revenir d’un choix ; avancer de nouveau"],
      ["?", "montrer ces touches"],
    ],
    credits: "Crédits et accessibilité",
    accessibility: "Déclaration d’accessibilité",
    accessibilityPage: "accessibilite.html",
    creditsText:
      "D’après un essai de David Jamet, ses vingt-cinq pensées, et les romans d’Honoré de Balzac. Histoire, images : CC BY-NC-SA 4.0. Code : MIT. Caractères (OFL) : EB Garamond, de Georg Duffner et Octavio Pardo ; Source Sans 3, de Paul D. Hunt ; Lecture Aisée, tirée d’OpenDyslexic, d’Abbie Gonzalez. Instruments : banque MuseScore General, de S. Christian Collins (MIT). Moteurs : ink, Phaser.",
    setAside: "Prendre la partie mise de côté, en fichier",
    setAsideFile: "illusions-retrouvees-mise-de-cote.json",
    book: "Lire le livre, ou ses épreuves",
    memory: "Chapitres et dénouements",
    text: "Texte",
    games: "Parties",
    misprint: "Signaler une coquille",
    beginAgain: "Recommencer depuis le début",
    beginAgainAsk: "La partie en cours sera gardée parmi les chapitres : vous pourrez y revenir.",
    beginAgainYes: "Oui, recommencer",
    beginAgainNo: "Non, continuer",
    erase: "Tout effacer de cet appareil",
    eraseAsk:
      "Seront effacés : la partie en cours, avec vos phrases, vos dessins et vos ordres ; les pages gardées, les parties laissées et celles qui ont été mises de côté, s’il y en a ; les dénouements trouvés et ce qui a été lu ; vos réglages. Il n’en existe de copie nulle part. Ce que vous avez emporté en fichier reste à vous.",
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
      ["F8, F9", "keep this page; go back to it"],
      ["Ctrl Z, Ctrl Y", "back by one choice; forward again"],
      ["?", "show these keys"],
    ],
    credits: "Credits and accessibility",
    accessibility: "Accessibility statement",
    accessibilityPage: "en/accessibility.html",
    creditsText:
      "After an essay by David Jamet, his twenty-five thoughts, and the novels of Honoré de Balzac. Story and pictures: CC BY-NC-SA 4.0. Code: MIT. Typefaces (OFL): EB Garamond, by Georg Duffner and Octavio Pardo; Source Sans 3, by Paul D. Hunt; Lecture Aisée, cut from OpenDyslexic, by Abbie Gonzalez. Instruments: the MuseScore General soundfont, by S. Christian Collins (MIT). Engines: ink, Phaser.",
    setAside: "Take the game that was set aside, as a file",
    setAsideFile: "illusions-regained-set-aside.json",
    book: "Read the book, or its proofs",
    memory: "Chapters and endings",
    text: "Text",
    games: "Games",
    misprint: "Report a misprint",
    beginAgain: "Begin again from the beginning",
    beginAgainAsk: "The present game will be kept among the chapters: you can go back to it.",
    beginAgainYes: "Yes, begin again",
    beginAgainNo: "No, go on",
    erase: "Erase everything from this device",
    eraseAsk:
      "What will be erased: the present game, with your sentences, your drawings and your orders; the pages kept, the games left and those set aside, if there are any; the endings found and what was read; your settings. No copy of them exists anywhere. What you took away as a file stays yours.",
    eraseYes: "Yes, erase everything",
    eraseNo: "No, erase nothing",
  },
};
