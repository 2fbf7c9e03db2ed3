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
      thread: "Tout ce que j’ai perdu se tenait par le même fil, et le fil était à moi.",
      well: "On tire la même eau de trois puits, et l’on se croit en voyage.",
      table: "Ils n’avaient rien à se dire, alors on les a mis à la même table.",
    },
    en: {
      thread: "Everything I lost hung by one thread, and the thread was mine.",
      well: "You draw the same water from three wells and think you have travelled.",
      table: "They had nothing to say to each other, so we sat them at one table.",
    },
  },
};
