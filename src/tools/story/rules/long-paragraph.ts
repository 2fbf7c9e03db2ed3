/** A paragraph too long for the page. */
import { longestWords } from "../../ink/inline.ts";
import { eachLine, type Rule } from "./rule.ts";

/** Most words of a paragraph, in its longest reading. */
const PARAGRAPH_WORDS = 60;

export const longParagraph: Rule = {
  name: "long-paragraph",
  severity: "warning",
  reason: `Plus de ${PARAGRAPH_WORDS} mots d’un bloc, et l’on saute des lignes sur un téléphone.`,
  good: "Il pleut sur Angoulême.\n-> END\n",
  bad: `${"Il pleut sur Angoulême. ".repeat(16)}\n-> END\n`,
  check: eachLine(({ kind, prose }) => {
    const words = kind === "choice" ? 0 : longestWords(prose);
    return words <= PARAGRAPH_WORDS
      ? null
      : {
          message: `Paragraphe de ${words} mots (${PARAGRAPH_WORDS} au plus).`,
          fix: "Couper en deux lignes.",
        };
  }),
};
