/** What a page says of itself before it is read: title, description, and what to do without scripts. */
import type { Language } from "../../core/story/beat.ts";

export const HEAD: Readonly<Record<Language, { title: string; description: string; noScript: string }>> = {
  fr: {
    title: "Illusions retrouvées",
    description:
      "Une épopée pour jouer à la baisse les géants de l’IA : un récit dont vous tenez la plume, à lire en un soir.",
    noScript:
      "L’histoire continue avec JavaScript : il ne sert qu’à tourner les pages, et rien ne quitte cet appareil.",
  },
  en: {
    title: "Illusions Regained",
    description:
      "An epic for shorting the giants of AI: a tale whose pen is in your hand, to be read in one evening.",
    noScript: "The story goes on with JavaScript: it only turns the pages, and nothing leaves this device.",
  },
};
