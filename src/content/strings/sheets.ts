/** Words of the sheets and panels, in both languages. `{…}` marks are filled by `fill`. */
import type { Language } from "../../core/story/beat.ts";

export interface WriteStrings {
  readonly title: string;
  /** Label of the field, by slot; `other` when the slot has none. */
  readonly labels: Readonly<Record<string, string>>;
  readonly other: string;
  readonly private: string;
  readonly accept: string;
  readonly offers: string;
  readonly left: string;
  readonly over: string;
  readonly empty: string;
  readonly long: string;
}

export interface SheetStrings {
  readonly turnBack: string;
  readonly close: string;
  readonly write: WriteStrings;
}

export const SHEETS: Readonly<Record<Language, SheetStrings>> = {
  fr: {
    turnBack: "Revenir à la page",
    close: "Refermer",
    write: {
      title: "Une feuille, une plume",
      labels: { sentence: "La phrase que vous n’avez donnée à personne" },
      other: "Votre phrase",
      private: "Ce que vous écrivez ne quitte pas cet appareil.",
      accept: "Poser la plume",
      offers: "Ou prendre une des phrases d’Honorine",
      left: "Encore {n} signes",
      over: "{n} de trop",
      empty: "La feuille est encore blanche. Rien ne presse.",
      long: "La feuille est petite : il faudrait retirer {n} signes.",
    },
  },
  en: {
    turnBack: "Back to the page",
    close: "Close",
    write: {
      title: "A sheet of paper, a pen",
      labels: { sentence: "The sentence you have never given anyone" },
      other: "Your sentence",
      private: "What you write never leaves this device.",
      accept: "Put down the pen",
      offers: "Or take one of Honorine’s sentences",
      left: "{n} characters left",
      over: "{n} too many",
      empty: "The sheet is still blank. There is no hurry.",
      long: "It is a small sheet: {n} characters would have to go.",
    },
  },
};

/** Puts values in the `{name}` marks of a string; an unknown mark stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
