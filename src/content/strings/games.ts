/** Words of the sheet where games are kept, brought and taken away; fetched with it. `{…}` marks are filled by the caller. */
import type { SaveFault } from "../../core/save/save.ts";
import type { Language } from "../../core/story/beat.ts";

export interface GamesStrings {
  readonly title: string;
  readonly close: string;
  readonly present: string;
  readonly choices: string;
  readonly noChoice: string;
  readonly name: string;
  readonly keep: string;
  readonly keepQuick: string;
  readonly kept: string;
  readonly keptQuick: string;
  readonly full: string;
  readonly pages: string;
  readonly none: string;
  readonly quick: string;
  readonly noQuick: string;
  readonly open: string;
  readonly asFile: string;
  readonly forget: string;
  readonly forgetAsk: string;
  readonly yesForget: string;
  readonly noForget: string;
  readonly forgotten: string;
  readonly takeAway: string;
  readonly takeAwayNote: string;
  readonly file: string;
  readonly fileName: string;
  readonly link: string;
  /** In a frame: the game goes on in a page of its own. */
  readonly fullPage: string;
  readonly linkField: string;
  readonly copy: string;
  readonly copied: string;
  readonly code: string;
  readonly codePicture: string;
  readonly codeNote: string;
  readonly codeSimple: string;
  /** `{n}` signs, where `{most}` fit. */
  readonly codeTooLong: string;
  readonly bring: string;
  readonly bringFile: string;
  readonly bringLink: string;
  readonly bringOpen: string;
  readonly noLink: string;
  /** `{where}`: a scene and its choices. */
  readonly ask: string;
  readonly askKept: string;
  readonly askCut: string;
  readonly yes: string;
  readonly no: string;
  readonly refused: string;
  readonly faults: Readonly<Record<SaveFault | "story-changed", string>>;
  readonly left: string;
  readonly leftNote: string;
  readonly ended: string;
  readonly aside: string;
  readonly asideNote: string;
  readonly asideFile: string;
  readonly unknownScene: string;
}

export const GAMES: Readonly<Record<Language, GamesStrings>> = {
  fr: {
    title: "Parties",
    close: "Refermer",
    present: "La page ouverte",
    choices: "{n} choix",
    noChoice: "aucun choix encore",
    name: "Sous quel nom la garder ?",
    keep: "Garder cette page",
    keepQuick: "Garder sans nom",
    kept: "Gardée : {name}.",
    keptQuick: "Page gardée.",
    full: "Il n’y a plus de place : quarante pages sont gardées. Il faudrait en effacer une.",
    pages: "Pages gardées",
    none: "Aucune encore. La partie, elle, se garde seule à chaque choix.",
    quick: "Sans nom",
    noQuick: "Aucune page n’a été gardée sans nom.",
    open: "Reprendre",
    asFile: "En fichier",
    forget: "Effacer",
    forgetAsk: "Effacer cette page gardée ? Il n’en restera pas de copie.",
    yesForget: "Oui, l’effacer",
    noForget: "Non, la garder",
    forgotten: "Page effacée.",
    takeAway: "Emporter cette partie",
    takeAwayNote:
      "Vers un autre appareil, ou pour la mettre à l’abri. Le fichier et le lien contiennent ce que vous avez écrit et dessiné ; rien n’est envoyé.",
    file: "En fichier",
    fileName: "illusions-retrouvees",
    link: "En lien",
    fullPage: "Continuer en pleine page",
    linkField: "Le lien de cette partie",
    copy: "Copier",
    copied: "Copié.",
    code: "En code QR",
    codePicture: "Code QR de cette partie",
    codeNote: "À lire avec l’appareil photo d’un autre écran.",
    codeSimple:
      "Pour tenir dans le code, vos dessins y sont simplifiés. Le fichier et le lien les gardent entiers.",
    codeTooLong:
      "Cette partie est trop longue pour un code QR : {n} signes, il en tient {most}. Le lien ou le fichier la portent entière.",
    bring: "Reprendre une partie d’ailleurs",
    bringFile: "Choisir un fichier",
    bringLink: "Ou coller un lien de partie",
    bringOpen: "Ouvrir ce lien",
    noLink: "Ce n’est pas un lien de partie.",
    ask: "Reprendre cette partie ? {where}.",
    askKept: "Celle que vous lisez sera gardée parmi les parties laissées.",
    askCut:
      "L’histoire a changé depuis : elle repartira de sa dernière page lisible, et l’originale restera ici, en fichier.",
    yes: "Oui, la reprendre",
    no: "Non, rester ici",
    refused: "Cette partie ne peut pas être reprise : {why}. Rien n’a été changé ici.",
    faults: {
      "too-big": "elle est trop grosse",
      "not-json": "elle est abîmée",
      "not-a-save": "ce n’est pas une partie de ce jeu",
      newer: "elle vient d’une version plus récente du jeu",
      damaged: "il lui manque des pages",
      "story-changed": "l’histoire a changé depuis, dès la première page",
    },
    left: "Parties laissées",
    leftNote: "Les suites que vous avez quittées, à leur dernière page.",
    ended: "Dénouement : ",
    aside: "Mises de côté",
    asideNote: "Des parties qui n’ont pas pu être relues en entier, telles qu’elles étaient.",
    asideFile: "illusions-retrouvees-mise-de-cote",
    unknownScene: "Une scène que l’histoire n’a plus",
  },
  en: {
    title: "Games",
    close: "Close",
    present: "The open page",
    choices: "{n} choices",
    noChoice: "no choice yet",
    name: "Under what name shall it be kept?",
    keep: "Keep this page",
    keepQuick: "Keep without a name",
    kept: "Kept: {name}.",
    keptQuick: "Page kept.",
    full: "There is no room left: forty pages are kept. One would have to be erased.",
    pages: "Pages kept",
    none: "None yet. The game itself is kept after every choice.",
    quick: "Without a name",
    noQuick: "No page has been kept without a name.",
    open: "Take up",
    asFile: "As a file",
    forget: "Erase",
    forgetAsk: "Erase this page? No copy of it will remain.",
    yesForget: "Yes, erase it",
    noForget: "No, keep it",
    forgotten: "Page erased.",
    takeAway: "Take this game away",
    takeAwayNote:
      "To another device, or to keep it safe. The file and the link hold what you have written and drawn; nothing is sent.",
    file: "As a file",
    fileName: "illusions-regained",
    link: "As a link",
    fullPage: "Go on, on the full page",
    linkField: "The link of this game",
    copy: "Copy",
    copied: "Copied.",
    code: "As a QR code",
    codePicture: "QR code of this game",
    codeNote: "To be read with the camera of another screen.",
    codeSimple:
      "To fit in the code, your drawings are simplified there. The file and the link keep them whole.",
    codeTooLong:
      "This game is too long for a QR code: {n} characters, where {most} fit. The link or the file carry it whole.",
    bring: "Take up a game from elsewhere",
    bringFile: "Choose a file",
    bringLink: "Or paste the link of a game",
    bringOpen: "Open this link",
    noLink: "This is not the link of a game.",
    ask: "Take up this game? {where}.",
    askKept: "The one you are reading will be kept among the games left.",
    askCut:
      "The story has changed since: it will go on from its last readable page, and the original will stay here, as a file.",
    yes: "Yes, take it up",
    no: "No, stay here",
    refused: "This game cannot be taken up: {why}. Nothing has been changed here.",
    faults: {
      "too-big": "it is too large",
      "not-json": "it is damaged",
      "not-a-save": "it is not a game of this story",
      newer: "it comes from a newer version of the game",
      damaged: "pages are missing from it",
      "story-changed": "the story has changed since, from its first page",
    },
    left: "Games left",
    leftNote: "The ways you turned back from, at their last page.",
    ended: "Ending: ",
    aside: "Set aside",
    asideNote: "Games that could not be read whole, as they were.",
    asideFile: "illusions-regained-set-aside",
    unknownScene: "A scene the story no longer has",
  },
};
