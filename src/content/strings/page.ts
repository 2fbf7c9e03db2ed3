/** Words of the reader's page, in both languages. `{…}` marks are filled by the caller. */
import type { Language } from "../../core/story/beat.ts";

export interface PageStrings {
  readonly work: string;
  readonly menu: string;
  readonly close: string;
  readonly transcript: string;
  readonly choices: string;
  readonly tools: string;
  readonly cabinet: string;
  readonly market: string;
  readonly sound: string;
  /** Off, on. */
  readonly soundStates: readonly [string, string];
  /** Added to the name of the market's button while Gobseck calls. */
  readonly call: string;
  readonly end: string;
  /** Opens, at the end, the choices that led there and the other endings. */
  readonly memory: string;
  /** Opens the Book at the end, and its proofs where an act ends. */
  readonly book: Readonly<Record<"bound" | "proofs", string>>;
  readonly asks: Readonly<Record<"write" | "draw" | "compose" | "map" | "trade", string>>;
  readonly thoughtWith: string;
  readonly thoughtNeeded: string;
  readonly thoughtOwned: string;
  readonly thoughtContested: string;
  /** Said of a choice that cannot be gone back before. */
  readonly noReturn: string;
  readonly drawing: string;
  readonly whispered: string;
  readonly chosen: string;
  readonly hole: string;
  readonly holeQuiet: string;
  readonly holeHint: string;
  readonly whisper: string;
  readonly price: string;
  /** For a price up to 6, up to 12, and beyond. */
  readonly priceSizes: readonly [string, string, string];
  readonly accept: string;
  readonly skin: string;
  /** Full, quarter leather with corners, spine only, label only, none. */
  readonly skinLevels: readonly [string, string, string, string, string];
}

export const PAGE: Readonly<Record<Language, PageStrings>> = {
  fr: {
    work: "Illusions retrouvées",
    menu: "Menu",
    close: "Refermer",
    transcript: "Le récit",
    choices: "Que fait-on ?",
    tools: "À portée de main",
    cabinet: "Cabinet",
    market: "Bourse",
    sound: "Son",
    soundStates: ["coupé", "activé"],
    call: "appel de marge",
    end: "Fin",
    memory: "Ce qui aurait pu être",
    book: { bound: "Ouvrir le livre", proofs: "Lire les épreuves du livre" },
    asks: {
      write: "à écrire",
      draw: "à dessiner",
      compose: "à composer",
      map: "à relier",
      trade: "à la Bourse",
    },
    thoughtWith: "Pensée {n}, {title}",
    thoughtNeeded: "Il faudrait porter la pensée {n}, {title}.",
    thoughtOwned: "Une pensée entre au Cabinet",
    thoughtContested: "Une pensée contestée entre au Cabinet",
    noReturn: "On n’y revient pas.",
    drawing: "Le dessin",
    whispered: "Soufflé",
    chosen: "Choisi",
    hole: "Le trou du souffleur",
    holeQuiet: "Le trou du souffleur se tait.",
    holeHint: "Se pencher",
    whisper: "Le souffleur propose",
    price: "Prix : la peau rétrécit, {size}.",
    priceSizes: ["d’un peu de bord", "d’une lanière", "d’un large morceau"],
    accept: "Dire ce qu’il souffle",
    skin: "Peau",
    skinLevels: [
      "pleine peau",
      "demi-reliure à coins",
      "dos de peau",
      "une pièce de titre",
      "plus rien, broché",
    ],
  },
  en: {
    work: "Illusions Regained",
    menu: "Menu",
    close: "Close",
    transcript: "The story",
    choices: "What shall it be?",
    tools: "Within reach",
    cabinet: "Cabinet",
    market: "Exchange",
    sound: "Sound",
    soundStates: ["off", "on"],
    call: "margin call",
    end: "The end",
    memory: "What might have been",
    book: { bound: "Open the book", proofs: "Read the proofs of the book" },
    asks: {
      write: "to write",
      draw: "to draw",
      compose: "to set in type",
      map: "to link up",
      trade: "at the Exchange",
    },
    thoughtWith: "Thought {n}, {title}",
    thoughtNeeded: "Thought {n}, {title}, would have to be carried.",
    thoughtOwned: "A thought enters the Cabinet",
    thoughtContested: "A contested thought enters the Cabinet",
    noReturn: "There is no going back before this.",
    drawing: "The drawing",
    whispered: "Whispered",
    chosen: "Chosen",
    hole: "The prompter’s box",
    holeQuiet: "The prompter’s box is silent.",
    holeHint: "Lean down",
    whisper: "The prompter offers",
    price: "Price: the skin shrinks, {size}.",
    priceSizes: ["by a sliver of its edge", "by a strip", "by a wide piece"],
    accept: "Say what he whispers",
    skin: "Skin",
    skinLevels: [
      "full leather",
      "half leather with corners",
      "leather spine",
      "a title label",
      "nothing left, paper covers",
    ],
  },
};
