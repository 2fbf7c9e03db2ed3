/** What a page says of itself before it is read: title, description, and what to do without scripts. */
import type { Language } from "../../core/story/beat.ts";

export interface HeadStrings {
  readonly title: string;
  readonly description: string;
  readonly noScript: string;
  /** Before the page's own address, in a frame that lets no script of ours through. */
  readonly unable: string;
}

export const HEAD: Readonly<Record<Language, HeadStrings>> = {
  fr: {
    title: "Illusions retrouvées",
    description:
      "Une épopée pour jouer à la baisse les géants de l’IA : un récit dont vous tenez la plume, à lire en un soir.",
    noScript:
      "L’histoire continue avec JavaScript : il ne sert qu’à tourner les pages, et rien ne quitte cet appareil.",
    unable: "Ce cadre ne laisse pas tourner les pages. L’histoire continue en pleine page :",
  },
  en: {
    title: "Illusions Regained",
    description:
      "An epic for shorting the giants of AI: a tale whose pen is in your hand, to be read in one evening.",
    noScript: "The story goes on with JavaScript: it only turns the pages, and nothing leaves this device.",
    unable: "This frame does not let the pages turn. The story goes on, on the full page:",
  },
};
