/** A cue on a line that only a choice may carry, or the reverse. */
import { CUES } from "../../../core/story/cues.ts";
import { parseCue } from "../../../core/story/parse-cue.ts";
import type { LineTag } from "../../ink/line-tags.ts";
import { eachLine, type Rule } from "./rule.ts";

export const misplacedCue: Rule = {
  name: "misplaced-cue",
  severity: "error",
  reason:
    "Entre les crochets, un repère va au choix ; après « ] » ou sur une ligne, à ce qui s’affiche ; avant « [ », aux deux.",
  good: "* [Oui. # id: a-yes # object: clock] # sound: page\n  Bien.\n- -> END\n",
  bad: "* [Oui. # id: a-yes] # object: clock\n  Bien.\n- -> END\n",
  check: eachLine(({ tags }) => tags.map(look).find((found) => found !== null) ?? null),
};

function look({ text, zone }: LineTag): { readonly message: string; readonly fix: string } | null {
  const cue = parseCue(text);
  if (!cue) return null;
  const { place } = CUES[cue.name];
  const tag = `« # ${text} »`;
  if (zone === "before")
    return {
      message: `${tag} est avant le crochet : il compterait deux fois.`,
      fix: "Le mettre entre les crochets : * [Le choix. # id: nom]",
    };
  if (place === "choice" && zone !== "inside")
    return { message: `${tag} doit être dans un choix.`, fix: "Le mettre entre les crochets du choix." };
  if (place === "line" && zone === "inside")
    return {
      message: `${tag} ne peut pas être dans un choix.`,
      fix: "Le mettre sur la ligne qui suit le choix.",
    };
  return null;
}
