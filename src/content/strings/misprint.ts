/** Words of the misprint sheet, in both languages; fetched with it. */
import type { Language } from "../../core/story/beat.ts";

export interface MisprintStrings {
  readonly title: string;
  readonly report: string;
  readonly note: string;
  readonly line: string;
  readonly suggestion: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly uncopied: string;
  readonly fields: Readonly<Record<"place" | "version" | "language" | "line" | "suggestion", string>>;
  readonly unknown: string;
}

export const MISPRINT: Readonly<Record<Language, MisprintStrings>> = {
  fr: {
    title: "Signaler une coquille",
    report: "Signaler une coquille",
    note: "Rien n’est envoyé : le texte préparé ici se copie, et part par où vous voudrez.",
    line: "La ligne",
    suggestion: "Ce qu’il faudrait lire (facultatif)",
    text: "Le signalement",
    copy: "Copier le signalement",
    copied: "C’est copié.",
    uncopied: "Le navigateur ne laisse pas copier : le texte est sélectionné, Ctrl+C le prend.",
    fields: {
      place: "Où",
      version: "Version",
      language: "Langue",
      line: "Ligne",
      suggestion: "Proposition",
    },
    unknown: "ligne non retrouvée",
  },
  en: {
    title: "Report a misprint",
    report: "Report a misprint",
    note: "Nothing is sent: the text prepared here is copied, and goes whichever way you like.",
    line: "The line",
    suggestion: "What it should say (optional)",
    text: "The report",
    copy: "Copy the report",
    copied: "It is copied.",
    uncopied: "The browser will not copy: the text is selected, Ctrl+C takes it.",
    fields: {
      place: "Where",
      version: "Version",
      language: "Language",
      line: "Line",
      suggestion: "Suggestion",
    },
    unknown: "line not found",
  },
};
