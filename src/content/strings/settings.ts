/** Words of the settings, in both languages; fetched with their sheet. */
import type { Language } from "../../core/story/beat.ts";
import type { Temperament } from "../../core/story/cues.ts";

type Names<K extends string> = Readonly<Record<K, string>>;

export interface SettingsStrings {
  readonly title: string;
  readonly note: string;
  readonly sample: string;
  readonly groups: Readonly<Record<"text" | "colours" | "picture" | "sound" | "game" | "language", string>>;
  readonly textScale: string;
  readonly lineHeight: string;
  readonly letterSpacing: string;
  readonly face: string;
  readonly typeface: Names<"serif" | "sans" | "dyslexic">;
  readonly pace: string;
  readonly appearance: Names<"instant" | "paragraph" | "slow">;
  readonly theme: Names<"paper" | "night" | "contrast">;
  readonly motion: string;
  readonly motionNote: string;
  readonly engraving: string;
  readonly sound: string;
  readonly volumes: Names<"music" | "ambience" | "effects">;
  readonly captions: string;
  readonly hints: string;
  readonly hintsNote: string;
  readonly shortcuts: string;
  readonly exchange: string;
  readonly delegation: Names<"ask" | Temperament>;
  readonly delegationNote: string;
  readonly reset: string;
  readonly wasReset: string;
}

export const SETTINGS: Readonly<Record<Language, SettingsStrings>> = {
  fr: {
    title: "Réglages",
    note: "Gardés sur cet appareil, changés aussitôt.",
    sample: "On imprimait encore à la main, place du Mûrier ; il fallait deux regards pour une ligne.",
    groups: {
      text: "Le texte",
      colours: "Les couleurs",
      picture: "L’image",
      sound: "Le son",
      game: "Le jeu",
      language: "La langue",
    },
    textScale: "Taille du texte",
    lineHeight: "Hauteur des lignes",
    letterSpacing: "Espace entre les lettres",
    face: "Caractère",
    typeface: {
      serif: "Garamond",
      sans: "Sans empattements",
      dyslexic: "Pour la dyslexie",
    },
    pace: "Le texte vient",
    appearance: { instant: "d’un coup", paragraph: "par paragraphes", slow: "lentement" },
    theme: { paper: "Papier", night: "Nuit", contrast: "Contraste fort" },
    motion: "Moins de mouvement",
    motionNote: "Quand le système en demande moins, il y en a moins.",
    engraving: "Gravure sur l’image",
    sound: "Son",
    volumes: { music: "Musique", ambience: "Ambiance", effects: "Bruits" },
    captions: "Sous-titrer les sons",
    hints: "Dire ce que touche un choix",
    hintsNote: "Sous chaque choix : le lien, la force, la peau. Jamais dans quel sens.",
    shortcuts: "Touches d’un seul signe (1 à 9, ?)",
    exchange: "À la Bourse",
    delegation: {
      ask: "On me demande",
      prudent: "Cassandre, prudemment",
      patient: "Cassandre, à son heure",
      bold: "Cassandre, comme si c’était à elle",
    },
    delegationNote: "Cassandre répond alors à votre place les nuits de Bourse ; cela se lit dans le récit.",
    reset: "Tout remettre comme au départ",
    wasReset: "Les réglages sont comme au départ.",
  },
  en: {
    title: "Settings",
    note: "Kept on this device, changed at once.",
    sample: "They still printed by hand, place du Mûrier; every line took two pairs of eyes.",
    groups: {
      text: "The text",
      colours: "The colours",
      picture: "The picture",
      sound: "The sound",
      game: "The game",
      language: "The language",
    },
    textScale: "Size of the text",
    lineHeight: "Height of the lines",
    letterSpacing: "Space between letters",
    face: "Typeface",
    typeface: { serif: "Garamond", sans: "Without serifs", dyslexic: "For dyslexia" },
    pace: "The text comes",
    appearance: { instant: "all at once", paragraph: "by paragraphs", slow: "slowly" },
    theme: { paper: "Paper", night: "Night", contrast: "High contrast" },
    motion: "Less movement",
    motionNote: "When the system asks for less, there is less.",
    engraving: "Engraving over the picture",
    sound: "Sound",
    volumes: { music: "Music", ambience: "Ambience", effects: "Noises" },
    captions: "Captions for sounds",
    hints: "Say what a choice touches",
    hintsNote: "Under each choice: the bond, the strength, the skin. Never which way.",
    shortcuts: "Keys of a single sign (1 to 9, ?)",
    exchange: "At the Exchange",
    delegation: {
      ask: "I am asked",
      prudent: "Cassandre, prudently",
      patient: "Cassandre, in her own time",
      bold: "Cassandre, as if it were hers",
    },
    delegationNote: "Cassandre then answers in your place on market nights; it can be read in the story.",
    reset: "Put everything back as it was",
    wasReset: "The settings are as they were.",
  },
};
