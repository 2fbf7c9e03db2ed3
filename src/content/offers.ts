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
  mirror: {
    fr: {
      silence: "Je me taisais pour toi, et tu écoutais la pluie.",
      guest: "Tous les livres étaient rentrés. C’est toi qu’on attendait.",
      door: "Je t’entendais écrire, derrière la porte. Je n’ai pas frappé.",
    },
    en: {
      silence: "I kept quiet for you, and you listened to the rain.",
      guest: "The books were all home. It was you we were waiting up for.",
      door: "I could hear you writing, behind the door. I never knocked.",
    },
  },
  transversal: {
    fr: {
      thread: "J’ai tiré un fil de ma manche ; au loin, ta porte s’est ouverte.",
      well: "La pluie qui t’empêchait de dormir, nous l’avons tirée du puits. Elle est bonne.",
      table: "L’assiette, la porte, la buée : il manque partout la même personne.",
    },
    en: {
      thread: "I pulled a thread from my sleeve, and far away your door came open.",
      well: "The rain that kept you awake, we drew it from the well. It is good.",
      table: "The plate, the door, the fogged pane: it is always the same person missing.",
    },
  },
};
