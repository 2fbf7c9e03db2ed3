/** The text that was open last, which the studio opens again. */
import type { Language } from "../../core/story/beat.ts";

export interface OpenText {
  readonly language: Language;
  /** Path of the file; empty before one was opened. */
  readonly path: string;
}

const KEY = "illusions-retrouvees:studio:text";

export function lastText(): OpenText {
  try {
    const [language, path = ""] = (localStorage.getItem(KEY) ?? "").split(" ");
    return { language: language === "en" ? "en" : "fr", path };
  } catch {
    return { language: "fr", path: "" };
  }
}

export function rememberText({ language, path }: OpenText): void {
  try {
    localStorage.setItem(KEY, `${language} ${path}`);
  } catch {
    // Where nothing is kept, the studio opens at the beginning, in French.
  }
}
