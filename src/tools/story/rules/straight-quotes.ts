/** Typewriter quotes and apostrophes in the text. */
import type { Language } from "../../../core/story/beat.ts";
import { textsOf } from "../../ink/inline.ts";
import { languageOf } from "../language-of.ts";
import { inProse } from "../mend/in-prose.ts";
import { eachLine, type Rule } from "./rule.ts";

export const straightQuotes: Rule = {
  name: "straight-quotes",
  severity: "error",
  reason: "Le narrateur a été imprimeur : apostrophes courbes ’ et guillemets « » (“ ” en anglais).",
  good: "« L’horloge », dit-elle.\n-> END\n",
  bad: "L'horloge.\n-> END\n",
  check: eachLine(({ prose, file }) => {
    const text = textsOf(prose).find((each) => /['"]/.test(each));
    const at = text?.search(/['"]/) ?? -1;
    return text === undefined
      ? null
      : {
          message: `Guillemet droit : « …${text.slice(Math.max(0, at - 12), at + 12).trim()}… ».`,
          fix: languageOf(file) === "en" ? "Écrire ’ ou “ ”." : "Écrire ’ ou « ».",
        };
  }),
  mend: (line) => inProse(line, (text) => curled(text, languageOf(line.file))),
};

/** Apostrophes and pairs of quotes as they are printed; a quote without its pair stays. @param text no braces */
export function curled(text: string, language: Language): string {
  const [open, close] = language === "en" ? ["“", "”"] : ["« ", " »"];
  return text.replaceAll("'", "’").replace(/"\s*([^"]*?)\s*"/g, `${open}$1${close}`);
}
