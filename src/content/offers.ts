/** Honorine's sentences, offered to a player who would rather not write. */
import type { Language } from "../core/story/beat.ts";
import type { WRITE_SLOTS } from "./ids.ts";

type Slots = typeof WRITE_SLOTS;
type Offers = {
  readonly [Slot in keyof Slots]: Readonly<Record<Language, Readonly<Record<Slots[Slot][number], string>>>>;
};

/** By slot, language and offer id. */
export const OFFERS: Offers = {
  sentence: {
    fr: {
      rain: "Quand tu ne parles pas, j’entends la pluie réfléchir.",
      house: "Je voudrais une maison où les livres rentrent le soir.",
      here: "Personne ne m’a dit que j’étais là, alors je l’écris.",
    },
    en: {
      rain: "When you stop talking, I can hear the rain think.",
      house: "I want a house where the books come home at night.",
      here: "Nobody told me I was here, so I am writing it down.",
    },
  },
};
