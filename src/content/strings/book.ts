/** Words of the Book, in both languages; fetched with it. `{…}` marks are filled by the caller. */
import type { Binding } from "../../core/book/binding.ts";
import type { Language } from "../../core/story/beat.ts";

export interface BookStrings {
  readonly work: string;
  readonly subtitle: string;
  readonly by: string;
  readonly imprint: string;
  readonly proofs: string;
  readonly bound: string;
  readonly proofsNote: string;
  /** Under a sentence of Honorine's. */
  readonly hers: string;
  readonly act: string;
  readonly chapters: string;
  readonly closing: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly drawingOwn: string;
  readonly drawingHers: string;
  readonly words: string;
  readonly cabinet: string;
  readonly owned: string;
  readonly contested: string;
  readonly ledger: string;
  readonly ledgerNote: string;
  readonly ledgerNone: string;
  readonly columns: Readonly<Record<"order" | "price" | "charges" | "result" | "total", string>>;
  readonly before: string;
  readonly rows: Readonly<Record<"deposit" | "short" | "cover" | "buy-in" | "charges", string>>;
  readonly sums: Readonly<Record<"brought" | "settled" | "open" | "left", string>>;
  readonly colophon: string;
  readonly type: string;
  readonly paper: string;
  readonly bindings: Readonly<Record<Binding, string>>;
  /** For no letter, one, and more. */
  readonly letters: readonly [string, string, string];
  readonly kept: string;
  readonly licence: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly pageOf: string;
  readonly close: string;
  readonly takeAway: string;
  readonly epub: string;
  readonly print: string;
  readonly card: string;
  readonly file: string;
  readonly failed: string;
  readonly made: string;
  readonly contents: string;
  readonly cover: string;
  readonly titlePage: string;
  readonly accessibility: string;
  readonly cardNote: string;
}

export const BOOK: Readonly<Record<Language, BookStrings>> = {
  fr: {
    work: "Illusions retrouvées",
    subtitle: "Scènes de la vie à découvert",
    by: "par Honorine Séchard et la main qui tenait la plume",
    imprint: "À Angoulême, place du Mûrier, chez Séchard, imprimeur",
    proofs: "Épreuves",
    bound: "Le livre",
    proofsNote: "Épreuves. Le livre n’est pas fini ; la peau peut encore rétrécir.",
    hers: "Honorine Séchard",
    act: "Acte {numeral}",
    chapters: "Arguments",
    closing: "Pages finales",
    slots: {
      sentence: "La phrase",
      mirror: "Le miroir",
      transversal: "La transversale",
      transcendence: "La transcendance",
      last: "La dernière phrase",
    },
    drawingOwn: "Dessiné de la main qui tenait la plume",
    drawingHers: "Dessiné par Ursule",
    words: "Trois mots, tirés à cent quatre-vingts",
    cabinet: "Le Cabinet",
    owned: "faite sienne",
    contested: "contestée",
    ledger: "Les comptes de l’année",
    ledgerNote: "Tels que Gobseck les tient, en euros. On n’y a rien arrondi en sa faveur ni en la nôtre.",
    ledgerNone: "Rien n’a été vendu, rien n’a été dû. La page reste blanche, ce qui est aussi un compte.",
    columns: { order: "Ordre", price: "Cours", charges: "Frais", result: "Résultat", total: "Total" },
    before: "Avant la première scène",
    rows: {
      deposit: "Porté chez Gobseck",
      short: "{shares} {giant} vendus",
      cover: "{shares} {giant} rachetés",
      "buy-in": "{shares} {giant} rachetés d’office",
      charges: "Loyer des titres",
    },
    sums: {
      brought: "Porté en tout",
      settled: "Résultats et frais",
      open: "Encore dû, au dernier cours",
      left: "Reste chez Gobseck",
    },
    colophon: "Colophon",
    type: "Ce livre est composé en EB Garamond, d’après les poinçons de Claude Garamont et de Robert Granjon.",
    paper:
      "Le papier est du bouffant, le même que celui des rames sur lesquelles on s’assied place du Mûrier.",
    bindings: {
      full: "Il est relié en pleine peau de chagrin, la peau entière.",
      half: "Il est en demi-reliure à coins : la peau a rétréci, il en restait pour le dos et pour les angles.",
      spine: "Il a un dos de peau ; les plats sont de papier, le reste a été dépensé en bonnes répliques.",
      label: "De la peau, il restait de quoi faire une pièce de titre. Elle est collée droit.",
      wrappers: "Il est broché, sous couverture de papier. De la peau, il ne reste rien à coller.",
    },
    letters: [
      "La main qui tenait la plume n’a pas voulu écrire ; Honorine a prêté ses phrases.",
      "La main qui tenait la plume y a mis une lettre.",
      "La main qui tenait la plume y a mis {count} lettres, qui n’ont été envoyées à personne.",
    ],
    kept: "Tiré à un exemplaire, sur l’appareil où il a été vécu.",
    licence:
      "D’après un essai de David Jamet et les romans d’Honoré de Balzac. Textes et images du jeu : CC BY-NC-SA 4.0. Ce qui est de votre main est à vous.",
    pages: "Pages du livre",
    previous: "Page précédente",
    next: "Page suivante",
    pageOf: "{page} sur {count}",
    close: "Refermer le livre",
    takeAway: "Emporter",
    epub: "En livre numérique (EPUB)",
    print: "Sur papier (imprimer)",
    card: "Une carte (image)",
    file: "illusions-retrouvees",
    failed: "Le fichier n’a pas pu être fait. Le livre, lui, est toujours là.",
    made: "C’est fait : {file}",
    contents: "Table",
    cover: "Couverture",
    titlePage: "Page de titre",
    accessibility:
      "Texte structuré en titres et paragraphes, table des matières, images décrites. Aucun contenu ne dépend de la vue, du son ni du mouvement.",
    cardNote: "Une épopée pour jouer à la baisse les géants",
  },
  en: {
    work: "Illusions Regained",
    subtitle: "Scenes of Life Sold Short",
    by: "by Honorine Séchard and the hand that held the pen",
    imprint: "Angoulême, place du Mûrier: printed by Séchard",
    proofs: "Proofs",
    bound: "The Book",
    proofsNote: "Proofs. The book is not finished; the skin may shrink yet.",
    hers: "Honorine Séchard",
    act: "Act {numeral}",
    chapters: "Arguments",
    closing: "Closing Pages",
    slots: {
      sentence: "The Sentence",
      mirror: "The Mirror",
      transversal: "The Transversal",
      transcendence: "The Transcendence",
      last: "The Last Sentence",
    },
    drawingOwn: "Drawn by the hand that held the pen",
    drawingHers: "Drawn by Ursule",
    words: "Three words, a hundred and eighty copies",
    cabinet: "The Cabinet",
    owned: "made her own",
    contested: "contested",
    ledger: "The Year’s Accounts",
    ledgerNote: "As Gobseck keeps them, in euros. Nothing has been rounded, in his favour or in ours.",
    ledgerNone: "Nothing was sold and nothing was owed. The page stays blank, which is an account too.",
    columns: { order: "Order", price: "Price", charges: "Charges", result: "Result", total: "Total" },
    before: "Before the first scene",
    rows: {
      deposit: "Brought to Gobseck",
      short: "{shares} {giant} sold",
      cover: "{shares} {giant} bought back",
      "buy-in": "{shares} {giant} bought in by force",
      charges: "Hire of the shares",
    },
    sums: {
      brought: "Brought in all",
      settled: "Results and charges",
      open: "Still owed, at the last price",
      left: "Left with Gobseck",
    },
    colophon: "Colophon",
    type: "This book is set in EB Garamond, after the punches of Claude Garamont and Robert Granjon.",
    paper: "The paper is bulky book wove, the same as the reams one sits on in the place du Mûrier.",
    bindings: {
      full: "It is bound in full shagreen, the whole of the skin.",
      half: "It is half bound, with corners: the skin shrank, and there was enough for the back and the angles.",
      spine: "It has a leather spine; the boards are paper, the rest having been spent on good lines.",
      label: "Of the skin there was enough left for a title label. It is stuck on straight.",
      wrappers: "It is in paper wrappers. Of the skin, nothing is left to stick on.",
    },
    letters: [
      "The hand that held the pen preferred not to write; Honorine lent her sentences.",
      "The hand that held the pen put in one letter.",
      "The hand that held the pen put in {count} letters, which were sent to nobody.",
    ],
    kept: "One copy printed, on the device where it was lived.",
    licence:
      "After an essay by David Jamet and the novels of Honoré de Balzac. The game’s texts and pictures: CC BY-NC-SA 4.0. What is in your hand is yours.",
    pages: "Pages of the book",
    previous: "Previous page",
    next: "Next page",
    pageOf: "{page} of {count}",
    close: "Close the book",
    takeAway: "Take it away",
    epub: "As an e-book (EPUB)",
    print: "On paper (print)",
    card: "As a card (picture)",
    file: "illusions-regained",
    failed: "The file could not be made. The book itself is still here.",
    made: "Done: {file}",
    contents: "Contents",
    cover: "Cover",
    titlePage: "Title page",
    accessibility:
      "Text structured by headings and paragraphs, table of contents, described images. Nothing depends on sight, sound or movement.",
    cardNote: "An epic of selling the giants short",
  },
};
