/** Accents made of two characters. */
import { eachLine, type Rule } from "./rule.ts";

export const notNfc: Rule = {
  name: "not-nfc",
  severity: "error",
  reason:
    "Un « é » fait d’un e et d’un accent se voit pareil, mais casse les noms, la recherche et la comparaison des deux langues.",
  good: "L’\u00e9t\u00e9.\n-> END\n",
  bad: "L’e\u0301te\u0301.\n-> END\n",
  check: eachLine(({ raw }) =>
    raw === raw.normalize("NFC")
      ? null
      : {
          message: "Accents décomposés.",
          fix: "Enregistrer la ligne en Unicode NFC (recopier les lettres accentuées).",
        },
  ),
  mend: ({ raw }) => raw.normalize("NFC"),
};
