/** Words of the sheets and panels, in both languages. `{…}` marks are filled by `fill`. */
import type { Language } from "../../core/story/beat.ts";

export interface WriteStrings {
  readonly title: string;
  /** Label of the field, by slot; `other` when the slot has none. */
  readonly labels: Readonly<Record<string, string>>;
  readonly other: string;
  readonly private: string;
  readonly accept: string;
  readonly offers: string;
  readonly left: string;
  readonly over: string;
  readonly empty: string;
  readonly long: string;
  readonly prompter: PrompterStrings;
}

/** The prompter's offer to improve the page. */
export interface PrompterStrings {
  readonly name: string;
  readonly ask: string;
  readonly take: string;
  /** When his version would not fit on the sheet, and when it could not be fetched. */
  readonly full: string;
  readonly away: string;
}

export interface DrawStrings {
  readonly title: string;
  readonly paper: string;
  readonly undo: string;
  readonly erase: string;
  readonly accept: string;
  readonly private: string;
  readonly offers: string;
  /** What Ursule calls her drawings, by offer id. */
  readonly drawings: Readonly<Record<string, string>>;
  readonly empty: string;
}

export interface ComposeStrings {
  readonly title: string;
  readonly proof: string;
  readonly case: string;
  readonly back: string;
  readonly read: string;
  readonly honorine: string;
  readonly accept: string;
  readonly line: string;
  readonly removed: string;
  readonly full: string;
  readonly empty: string;
  readonly misprint: string;
  readonly leave: string;
}

export interface SheetStrings {
  readonly turnBack: string;
  readonly close: string;
  readonly write: WriteStrings;
  readonly draw: DrawStrings;
  readonly compose: ComposeStrings;
}

export const SHEETS: Readonly<Record<Language, SheetStrings>> = {
  fr: {
    turnBack: "Revenir à la page",
    close: "Refermer",
    write: {
      title: "Une feuille, une plume",
      labels: {
        sentence: "La phrase que vous n’avez donnée à personne",
        mirror: "La même, de l’autre côté",
        transversal: "En une ligne, ce que cela fait ensemble",
      },
      other: "Votre phrase",
      private: "Ce que vous écrivez ne quitte pas cet appareil.",
      accept: "Poser la plume",
      offers: "Ou prendre une des phrases d’Honorine",
      left: "Encore {n} signes",
      over: "{n} de trop",
      empty: "La feuille est encore blanche. Rien ne presse.",
      long: "La feuille est petite : il faudrait retirer {n} signes.",
      prompter: {
        name: "Le souffleur",
        ask: "— J’en ai une version un peu plus heureuse. Voulez-vous l’entendre ?",
        take: "Prendre la sienne",
        full: "— Je n’ai rien à ajouter. Il n’y a plus la place.",
        away: "Le trou du souffleur se tait.",
      },
    },
    draw: {
      title: "Une feuille, un crayon",
      paper: "Votre dessin",
      undo: "Défaire",
      erase: "Tout effacer",
      accept: "Poser le crayon",
      private: "Ce que vous dessinez ne quitte pas cet appareil.",
      offers: "Ou prendre un dessin d’Ursule",
      drawings: {
        house: "Une maison avec trop de fenêtres",
        cat: "Un chat qui attend",
        rain: "La pluie vue d’en dessous",
      },
      empty: "Il n’y a rien encore. Un seul trait suffirait.",
    },
    compose: {
      title: "Au composteur : {word}",
      proof: "Ce que cela donnera",
      case: "La casse",
      back: "Retirer la dernière",
      read: "Relire la ligne",
      honorine: "Laisser faire Honorine",
      accept: "Serrer la ligne",
      line: "Dans le composteur : {line}",
      removed: "{letter} retiré",
      full: "— C’est plein, dit Honorine. Le plomb ne se tasse pas.",
      empty: "Le composteur est vide.",
      misprint: "— On laisse la coquille ? demande Honorine.",
      leave: "Laisser la coquille",
    },
  },
  en: {
    turnBack: "Back to the page",
    close: "Close",
    write: {
      title: "A sheet of paper, a pen",
      labels: {
        sentence: "The sentence you have never given anyone",
        mirror: "The same, from the other side",
        transversal: "In one line, what it makes together",
      },
      other: "Your sentence",
      private: "What you write never leaves this device.",
      accept: "Put down the pen",
      offers: "Or take one of Honorine’s sentences",
      left: "{n} characters left",
      over: "{n} too many",
      empty: "The sheet is still blank. There is no hurry.",
      long: "It is a small sheet: {n} characters would have to go.",
      prompter: {
        name: "The prompter",
        ask: "— I have a slightly happier version. Would you care to hear it?",
        take: "Take his",
        full: "— I have nothing to add. There is no room left.",
        away: "The prompter’s box is silent.",
      },
    },
    draw: {
      title: "A sheet of paper, a pencil",
      paper: "Your drawing",
      undo: "Undo",
      erase: "Rub it all out",
      accept: "Put down the pencil",
      private: "What you draw never leaves this device.",
      offers: "Or take one of Ursule’s",
      drawings: {
        house: "A house with too many windows",
        cat: "A cat, waiting",
        rain: "The rain, seen from below",
      },
      empty: "Nothing there yet. One line would do.",
    },
    compose: {
      title: "In the stick: {word}",
      proof: "How it will print",
      case: "The case",
      back: "Take out the last",
      read: "Read the line",
      honorine: "Let Honorine set it",
      accept: "Lock the line",
      line: "In the stick: {line}",
      removed: "{letter} taken out",
      full: "— It’s full, says Honorine. Lead doesn’t squeeze.",
      empty: "The stick is empty.",
      misprint: "— Do we leave the misprint? asks Honorine.",
      leave: "Leave the misprint",
    },
  },
};
