/** Honorine's sentences, offered to a player who would rather not write; fetched with an edition. */
import type { Language } from "../core/story/beat.ts";
import type { WRITE_SLOTS } from "./ids.ts";

type Slots = typeof WRITE_SLOTS;
type ByLanguage = {
  readonly [Slot in keyof Slots]: Readonly<Record<Language, Readonly<Record<Slots[Slot][number], string>>>>;
};

/** By slot, language and offer id. */
export const OFFERS: ByLanguage = {
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
  transcendence: {
    fr: {
      hand: "Ce que ma main a fait, ta main peut le refaire sans moi.",
      debt: "Je te laisse une dette : lis-moi devant quelqu’un.",
      page: "Tourne la page, ce n’est pas moi qui l’ai écrite jusqu’au bout.",
    },
    en: {
      hand: "What my hand has made, your hand can make again without me.",
      debt: "I leave you a debt: read me out to somebody.",
      page: "Turn the page; it was not I who wrote it to the end.",
    },
  },
  title: {
    fr: { rain: "La Pluie réfléchit", copy: "L’Exemplaire", door: "Pas de liste à la porte" },
    en: { rain: "The Rain Thinks", copy: "The One Copy", door: "No List at the Door" },
  },
  last: {
    fr: {
      read: "Lisez-le à voix haute, et rendez-le.",
      lamp: "La lampe restera allumée jusqu’au matin.",
      turn: "Tournez la page : c’est à vous.",
    },
    en: {
      read: "Read it aloud, and give it back.",
      lamp: "The lamp will stay lit until morning.",
      turn: "Turn the page: it is yours now.",
    },
  },
};

/** Honorine's lines for a slot, by id; none for a slot she has no line for. */
export type Offers = (slot: string) => Readonly<Record<string, string>>;

export const offersIn =
  (language: Language): Offers =>
  (slot) =>
    slot in OFFERS ? OFFERS[slot as keyof Slots][language] : {};
