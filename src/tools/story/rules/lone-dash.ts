/** A sentence that begins with the keyboard's dash: ink takes the dash for a gathering, and swallows it. */
import type { CompiledStory } from "../../ink/compile-from.ts";
import { longestWords } from "../../ink/inline.ts";
import type { Found, Rule } from "./rule.ts";

export const loneDash: Rule = {
  name: "lone-dash",
  severity: "error",
  reason:
    "Un tiret du clavier « - » en tête de ligne rassemble des choix : pour une réplique, il disparaît. Il faut le tiret long.",
  good: "— Oui, dit-elle.\n* [Bien. # id: a-well]\n- Tout est dit.\n-> END\n",
  bad: "- Oui, dit-elle.\n* [Bien. # id: a-well]\n- Tout est dit.\n-> END\n",
  check: lonely,
};

const SHORT = {
  message: "Ce tiret « – » est trop court pour une réplique.",
  fix: "Le tiret long « — » (le copier d’une autre).",
};

/** Gatherings of nothing: no choice as deep stands open above them. Those with a name are places to come back to. */
function lonely(story: CompiledStory): Found[] {
  let open: number[] = [];
  return story.sourceLines.flatMap(({ kind, depth, code, prose, file, line }): Found[] => {
    if (kind === "knot" || kind === "stitch") open = [];
    if (kind === "choice") open = [...open.filter((each) => each < depth), depth];
    if (kind === "text" && /^\s*–\s/.test(code)) return [{ file, line, ...SHORT }];
    if (kind !== "gather") return [];
    const gathers = open.some((each) => each >= depth);
    open = open.filter((each) => each < depth);
    if (gathers || longestWords(prose) === 0 || /^\s*-\s*\(/.test(code)) return [];
    return [
      {
        file,
        line,
        message: "Ce tiret « - » ne rassemble aucun choix : le lecteur ne le verra pas.",
        fix: "Pour une réplique, le tiret long « — » (le copier d’une autre) ; sinon, l’ôter.",
      },
    ];
  });
}
