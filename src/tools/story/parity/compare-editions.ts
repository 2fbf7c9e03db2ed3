/** Says where the English edition is not built like the French one. */
import type { CompiledStory } from "../../ink/compile.ts";
import type { StoryProblem } from "../../ink/problem.ts";
import { lineOf, splitPlace } from "../../ink/source-lines.ts";
import { choiceIds } from "../choice-ids.ts";
import { compareStructure, type Difference } from "./compare-structure.ts";

/** Most differences told for one knot: the first is nearly always the cause. */
const TOLD_PER_KNOT = 3;

/** Both must compile: throws otherwise. Problems are placed in the English files. */
export function compareEditions(french: CompiledStory, english: CompiledStory): StoryProblem[] {
  if (french.json === null || english.json === null)
    throw new Error("compareEditions: an edition does not compile");
  const told = new Map<string, number>();
  const structure = compareStructure(french.json, english.json).flatMap((each) => {
    const knot = each.path.split(".")[0] ?? "";
    told.set(knot, (told.get(knot) ?? 0) + 1);
    return (told.get(knot) ?? 0) > TOLD_PER_KNOT ? [] : [asProblem(each, knot, french, english)];
  });
  return [...structure, ...missingIds(french, english), ...missingIds(english, french)];
}

function asProblem(
  { path, left, right }: Difference,
  knot: string,
  french: CompiledStory,
  english: CompiledStory,
): StoryProblem {
  const there = lineOf(english.lines, path);
  const here = lineOf(french.lines, path) ?? "?";
  const place = there === null ? { file: english.sources[0]?.file ?? "", line: 0 } : splitPlace(there);
  const message = `Nœud « ${knot} » : ${right} ici, ${left} dans l’édition française (vers ${here}).`;
  return {
    ...place,
    rule: "parity",
    severity: "error",
    message,
    fix: "Mêmes lignes, mêmes repères, mêmes accolades, dans le même ordre.",
  };
}

function missingIds(from: CompiledStory, to: CompiledStory): StoryProblem[] {
  const known = new Set(choiceIds(to).map(({ id }) => id));
  return choiceIds(from)
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: "parity",
      severity: "error",
      message: `Le choix « ${id} » n’existe pas dans l’autre édition.`,
    }));
}
