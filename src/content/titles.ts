/** Scene headings, in both languages: a scene of an act takes its thought's title. */
import type { Language } from "../core/story/beat.ts";
import { ACT_NUMERALS, placeOf } from "./acts.ts";
import type { TitleId } from "./ids.ts";
import { THOUGHTS } from "./thoughts.ts";

export interface Heading {
  /** Small line above: "Acte I · scène 2". */
  readonly eyebrow: string;
  readonly text: string;
}

const OTHERS: Readonly<Record<string, Record<Language, Heading>>> = {
  prologue: {
    fr: { eyebrow: "Prologue", text: "La phrase" },
    en: { eyebrow: "Prologue", text: "The Sentence" },
  },
  night_1: {
    fr: { eyebrow: "Nuit de café I", text: "La Bourse" },
    en: { eyebrow: "Coffee Night I", text: "The Exchange" },
  },
  night_2: {
    fr: { eyebrow: "Nuit de café II", text: "La Bonne Nouvelle" },
    en: { eyebrow: "Coffee Night II", text: "The Good News" },
  },
  night_3: {
    fr: { eyebrow: "Nuit de café III", text: "L’appel de marge" },
    en: { eyebrow: "Coffee Night III", text: "The Margin Call" },
  },
  night_4: {
    fr: { eyebrow: "Nuit de café IV", text: "Dernière position" },
    en: { eyebrow: "Coffee Night IV", text: "The Last Position" },
  },
  crash: {
    fr: { eyebrow: "Dernière Bourse", text: "Le krach, ou non" },
    en: { eyebrow: "The Last Exchange", text: "The Crash, or Not" },
  },
  epilogue: {
    fr: { eyebrow: "Épilogue", text: "La reliure" },
    en: { eyebrow: "Epilogue", text: "The Binding" },
  },
};

/** @throws when a title has neither a scene's number nor a heading of its own. */
export function headingOf(title: TitleId, language: Language): Heading {
  const other = OTHERS[title]?.[language];
  if (other) return other;
  const place = placeOf(title);
  const thought = place?.kind === "scene" ? THOUGHTS[place.number] : undefined;
  if (!place || !thought) throw new Error(`No heading is written for the title ${title}.`);
  const { number } = place;
  const act = ACT_NUMERALS[place.act - 1];
  const eyebrow = language === "fr" ? `Acte ${act} · scène ${number}` : `Act ${act} · scene ${number}`;
  return { eyebrow, text: thought[language] };
}
