/** The seven endings: what each is called, and what is said of it before it has been found. */
import type { Language } from "../core/story/beat.ts";

export const ENDINGS = [
  "ending_regained",
  "ending_house",
  "ending_cassandre",
  "ending_fire",
  "ending_brand",
  "ending_architect",
  "ending_refuge",
] as const;
export type EndingId = (typeof ENDINGS)[number];

export interface EndingWords {
  readonly title: string;
  /** Tells where to look, not what is there. */
  readonly hint: string;
}

export const ENDING_WORDS: Readonly<Record<EndingId, Readonly<Record<Language, EndingWords>>>> = {
  ending_regained: {
    fr: {
      title: "Illusions retrouvées",
      hint: "Une peau presque entière, une ville qui vous suit, et quelqu’un à qui pardonner.",
    },
    en: {
      title: "Illusions Regained",
      hint: "A skin almost whole, a town that follows you, and someone to forgive.",
    },
  },
  ending_house: {
    fr: { title: "La Maison Séchard", hint: "On peut gagner beaucoup, et l’écouter souvent." },
    en: { title: "The House of Séchard", hint: "One may win a great deal, and listen often." },
  },
  ending_cassandre: {
    fr: { title: "Cassandre", hint: "Avoir raison, et n’avoir plus rien le jour où cela se voit." },
    en: { title: "Cassandra", hint: "To be right, and have nothing left on the day it shows." },
  },
  ending_fire: {
    fr: {
      title: "L’incendie",
      hint: "Une nuit, devant une clôture, quelqu’un tend une torche.",
    },
    en: { title: "The Fire", hint: "One night, at a fence, someone holds out a torch." },
  },
  ending_brand: {
    fr: { title: "La marque", hint: "Au bord de l’eau, une dame sans visage offre un prix." },
    en: { title: "The Brand", hint: "By the water, a lady with no face names a price." },
  },
  ending_architect: {
    fr: { title: "L’Architecte", hint: "Il est tard, il est seul, et son offre est bonne." },
    en: { title: "The Architect", hint: "It is late, he is alone, and his offer is good." },
  },
  ending_refuge: {
    fr: { title: "Le refuge", hint: "Ne rien trahir, même si peu de gens viennent." },
    en: { title: "The Refuge", hint: "To betray nothing, though few should come." },
  },
};

/** The ending this decor belongs to; null for any other decor. */
export const endingOf = (scene: string): EndingId | null => ENDINGS.find((each) => each === scene) ?? null;
