/** The invisible character some editors put first. */
import type { Rule } from "./rule.ts";

export const byteOrderMark: Rule = {
  name: "byte-order-mark",
  severity: "error",
  reason:
    "Cette marque invisible transforme la première ligne en texte : un INCLUDE s’afficherait au lieu d’agir.",
  good: "Bien.\n-> END\n",
  bad: "\uFEFFBien.\n-> END\n",
  check: (story) =>
    story.sources
      .filter(({ text }) => text.startsWith("\uFEFF"))
      .map(({ file }) => ({
        file,
        line: 1,
        message: "Le fichier commence par une marque d’ordre (BOM).",
        fix: "Enregistrer en « UTF-8 sans BOM ».",
      })),
  // What scans a file leaves the mark out.
  mend: ({ raw }) => raw,
};
