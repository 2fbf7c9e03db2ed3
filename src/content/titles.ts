/** Scene headings, in both languages: a scene of an act takes its thought's title. */
import type { Language } from "../core/story/beat.ts";
import type { TitleId } from "./ids.ts";

export interface Heading {
  /** Small line above: "Acte I · scène 2". */
  readonly eyebrow: string;
  readonly text: string;
}

const HEADINGS: Record<TitleId, Record<Language, Heading>> = {
  prologue: {
    fr: { eyebrow: "Prologue", text: "La phrase" },
    en: { eyebrow: "Prologue", text: "The Sentence" },
  },
  scene_1: {
    fr: { eyebrow: "Acte I · scène 1", text: "Le cœur contre la feuille Excel" },
    en: { eyebrow: "Act I · scene 1", text: "The Heart against the Spreadsheet" },
  },
  scene_2: {
    fr: { eyebrow: "Acte I · scène 2", text: "La désertification des liens" },
    en: { eyebrow: "Act I · scene 2", text: "The Drying-Out of Ties" },
  },
  scene_3: {
    fr: { eyebrow: "Acte I · scène 3", text: "L’auto-idolâtrie" },
    en: { eyebrow: "Act I · scene 3", text: "Self-Idolatry" },
  },
  scene_4: {
    fr: { eyebrow: "Acte I · scène 4", text: "Tout en app" },
    en: { eyebrow: "Act I · scene 4", text: "Everything an App" },
  },
  scene_5: {
    fr: { eyebrow: "Acte I · scène 5", text: "La novlangue du progrès" },
    en: { eyebrow: "Act I · scene 5", text: "The Newspeak of Progress" },
  },
  night_1: {
    fr: { eyebrow: "Nuit de café I", text: "La Bourse" },
    en: { eyebrow: "Coffee Night I", text: "The Exchange" },
  },
};

export const headingOf = (title: TitleId, language: Language): Heading => HEADINGS[title][language];
