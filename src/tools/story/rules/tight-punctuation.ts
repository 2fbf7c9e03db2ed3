/** French punctuation set against its word, or guillemets without their spaces. */
import { textsOf } from "../../ink/inline.ts";
import { languageOf } from "../language-of.ts";
import { inProse } from "../mend/in-prose.ts";
import { eachLine, type Rule } from "./rule.ts";

/** The page puts a no-break space where a space is typed, and for : only there. */
const TIGHT = /[\p{L}»)]:(?=\s|$)|[\p{L}\d»)][;!?](?=\s|$)|«\p{L}|\p{L}»|(?:^|\s)—[\p{L}«]/u;

export const tightPunctuation: Rule = {
  name: "tight-punctuation",
  severity: "warning",
  reason:
    "En français, une espace (insécable, le jeu s’en charge) précède ; : ! ? et », suit « et le tiret d’une réplique.",
  good: "— Vous venez ? « Oui », dit-elle : tout de suite !\n-> END\n",
  bad: "—Vous venez?\n-> END\n",
  check: eachLine(({ prose, file }) => {
    if (languageOf(file) === "en") return null;
    const text = textsOf(prose).find((each) => TIGHT.test(each));
    const at = text === undefined ? -1 : text.search(TIGHT);
    return text === undefined
      ? null
      : {
          message: `Espace manquante : « …${text.slice(Math.max(0, at - 10), at + 10).trim()}… ».`,
          fix: "Mettre une espace ordinaire, la page la rend insécable.",
        };
  }),
  mend: (line) =>
    inProse(line, (text) =>
      text
        .replace(/([\p{L}»)]):(?=\s|$)/gu, "$1 :")
        .replace(/([\p{L}\d»)])([;!?])(?=\s|$)/gu, "$1 $2")
        .replace(/«(?=\p{L})/gu, "« ")
        .replace(/(\p{L})»/gu, "$1 »")
        .replace(/(^|\s)—(?=[\p{L}«])/gu, "$1— "),
    ),
};
