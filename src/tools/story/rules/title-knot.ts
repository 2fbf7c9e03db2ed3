/** A scene heading outside the knot of its name. */
import { tagValue } from "../../ink/line-tags.ts";
import { eachLine, type Rule } from "./rule.ts";

export const titleKnot: Rule = {
  name: "title-knot",
  severity: "error",
  reason:
    "« # title: scene_2 » est la première ligne du nœud scene_2 : les parties gardées y reviennent par son nom.",
  good: "-> prologue\n=== prologue ===\n# title: prologue\nIl pleut.\n-> END\n",
  bad: "-> start\n=== start ===\n# title: prologue\nIl pleut.\n-> END\n",
  check: eachLine(({ tags, knot }) => {
    const title = tagValue(tags, "title");
    return title === undefined || title === knot
      ? null
      : {
          message: `Le titre « ${title} » est dans le nœud « ${knot ?? "(aucun)"} ».`,
          fix: `Le même nom aux deux, sans accent : « === ${title} === », puis « # title: ${title} ».`,
        };
  }),
};
