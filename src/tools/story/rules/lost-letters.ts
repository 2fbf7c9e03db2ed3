/** A file saved otherwise than in UTF-8: every accent is lost. */
import type { Rule } from "./rule.ts";

export const lostLetters: Rule = {
  name: "lost-letters",
  severity: "error",
  reason: "Un fichier enregistré autrement qu’en UTF-8 perd toutes ses lettres accentuées.",
  good: "L’été.\n-> END\n",
  bad: "L’�t�.\n-> END\n",
  check: (story) =>
    story.sources.flatMap(({ file, text }) => {
      const line = text.split("\n").findIndex((each) => /[\uFFFD\0]/.test(each)) + 1;
      return line === 0
        ? []
        : [
            {
              file,
              line,
              message: "Ce fichier n’est pas en UTF-8 : ses accents sont perdus.",
              fix: "Le réenregistrer, en choisissant l’encodage « UTF-8 ».",
            },
          ];
    }),
};
