/** Words of the page that shows how to put the game on one's own site. */
import type { Language } from "../../core/story/beat.ts";

export interface ShareStrings {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly languages: readonly [fr: string, en: string];
  readonly theme: string;
  readonly themes: readonly [night: string, paper: string];
  readonly act: string;
  /** Prologue, then five acts. */
  readonly acts: readonly string[];
  /** Name of each text to copy, and where it goes. */
  readonly element: readonly [name: string, where: string];
  readonly shortcode: readonly [name: string, where: string];
  readonly frame: readonly [name: string, where: string];
  readonly card: readonly [name: string, where: string];
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly link: string;
  readonly other: string;
}

export const SHARE: Readonly<Record<Language, ShareStrings>> = {
  fr: {
    title: "Mettre Illusions retrouvées sur votre site",
    lead: "Copiez un texte, collez-le dans votre page. Rien n’est chargé de plus que cette image tant que le lecteur n’a pas pressé « Jouer », et rien de ce qu’il écrit ne quitte son appareil.",
    language: "Langue",
    languages: ["français", "anglais"],
    theme: "Étiquette",
    themes: ["nuit", "papier"],
    act: "Image",
    acts: ["prologue", "acte I", "acte II", "acte III", "acte IV", "acte V"],
    element: [
      "La ligne",
      "Dans une page en HTML ; dans WordPress, Ghost ou Squarespace, un bloc HTML ou « Code ».",
    ],
    shortcode: ["Le code court", "Dans WordPress, avec l’extension."],
    frame: ["Le cadre seul", "Là où les scripts sont refusés."],
    card: ["La carte", "Pour une lettre d’information : une image qui mène au jeu."],
    copy: "Copier",
    copied: "Copié.",
    refused: "Le texte est sélectionné : copiez-le par Ctrl + C.",
    preview: "Ce que verra le lecteur",
    previewNote: "C’est le vrai jeu : pressez « Jouer ».",
    link: "Lire et jouer en pleine page",
    other: "In English",
  },
  en: {
    title: "Put Illusions Regained on your site",
    lead: "Copy a text, paste it into your page. Nothing but this picture is loaded until the reader presses “Play”, and nothing they write leaves their device.",
    language: "Language",
    languages: ["French", "English"],
    theme: "Label",
    themes: ["night", "paper"],
    act: "Picture",
    acts: ["prologue", "act I", "act II", "act III", "act IV", "act V"],
    element: ["The line", "In a page in HTML; in WordPress, Ghost or Squarespace, an HTML or “Code” block."],
    shortcode: ["The shortcode", "In WordPress, with the plugin."],
    frame: ["The frame alone", "Where scripts are refused."],
    card: ["The card", "For a newsletter: a picture that leads to the game."],
    copy: "Copy",
    copied: "Copied.",
    refused: "The text is selected: copy it with Ctrl + C.",
    preview: "What the reader will see",
    previewNote: "This is the game itself: press “Play”.",
    link: "Read and play on the full page",
    other: "En français",
  },
};
