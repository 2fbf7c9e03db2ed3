/** Logic on words: it breaks as soon as the words are translated. */
import { BinaryExpression, StringExpression } from "../../ink/inkjs.ts";
import { foundAt, type Rule } from "./rule.ts";

export const stringComparison: Rule = {
  name: "string-comparison",
  severity: "error",
  reason: "Comparer du texte casse dans l’autre langue, et dès qu’on corrige le texte : prendre une LIST.",
  good: "LIST camps = undecided, signed\nVAR camp = undecided\n{camp == signed: Signé.}\n-> END\n",
  bad: 'VAR camp = "undecided"\n{camp == "signed": Signé.}\n-> END\n',
  check: (story) =>
    (story.parsed?.FindAll(BinaryExpression)() ?? [])
      .filter(({ leftExpression, rightExpression }) =>
        [leftExpression, rightExpression].some((side) => side instanceof StringExpression),
      )
      .map((expression) =>
        foundAt(
          story,
          expression,
          "Une chaîne de texte est comparée.",
          "Déclarer une LIST et comparer ses éléments.",
        ),
      ),
};
