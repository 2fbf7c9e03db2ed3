/** A titled scene in which nothing is to be read. */
import { TITLES } from "../../../content/ids.ts";
import { allWords } from "../../ink/inline.ts";
import type { Found, Rule } from "./rule.ts";

export const emptyScene: Rule = {
  name: "empty-scene",
  severity: "error",
  reason: "Une scène titrée et vide affiche son titre, puis rien : le lecteur croit à une panne.",
  good: "-> prologue\n=== prologue ===\n# title: prologue\nIl pleut.\n-> END\n",
  bad: "-> prologue\n=== prologue ===\n# title: prologue\n-> END\n",
  check: ({ sourceLines }) =>
    sourceLines
      .filter(({ kind, knot }) => kind === "knot" && (TITLES as readonly string[]).includes(knot ?? ""))
      .filter(({ knot }) => !sourceLines.some((line) => line.knot === knot && allWords(line.prose) > 0))
      .map(({ file, line, knot }): Found => ({
        file,
        line,
        message: `La scène « ${knot} » n’a pas un mot.`,
        fix: "Écrire son premier paragraphe sous « # title: ».",
      })),
};
