/** A choice that a save could not name. */
import { tagValue } from "../../ink/line-tags.ts";
import { freshId } from "../mend/fresh-id.ts";
import { eachLine, type Rule } from "./rule.ts";

export const choiceWithoutId: Rule = {
  name: "choice-without-id",
  severity: "error",
  reason:
    "Les parties gardées se rejouent par les noms des choix ; sans nom, un choix ajouté au-dessus les dévierait.",
  good: "* [Oui. # id: a-yes]\n- -> END\n",
  bad: "* [Oui.]\n- -> END\n",
  check: eachLine(({ kind, isFallback, tags }) =>
    kind !== "choice" || isFallback || tagValue(tags, "id") !== undefined
      ? null
      : { message: "Ce choix n’a pas de nom.", fix: "Ajouter « # id: scène-mot » avant le crochet fermant." },
  ),
  mend: (line, taken) => {
    const id = freshId(line, taken);
    const close = line.raw.search(/(?<!\\)\](?![^[]*(?<!\\)\])/);
    return close < 0 ? line.raw : `${line.raw.slice(0, close).trimEnd()} # id: ${id}${line.raw.slice(close)}`;
  },
};
