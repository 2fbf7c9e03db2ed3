/** Runs rules over a compiled story. */
import type { CompiledStory } from "../ink/compile-from.ts";
import { byPlace, isError, type StoryProblem } from "../ink/problem.ts";
import { ALL_RULES } from "./rules/index.ts";
import { lostLetters } from "./rules/lost-letters.ts";
import type { Rule } from "./rules/rule.ts";

/**
 * The compiler's problems and the rules', by place. Rules are not run on a story that does not compile; of a file whose
 * letters are lost, that alone is said.
 */
export function checkStory(story: CompiledStory, rules: readonly Rule[] = ALL_RULES): StoryProblem[] {
  if (story.problems.some(isError)) {
    const lost = rules.includes(lostLetters) ? foundBy([lostLetters], story) : [];
    return lost.length > 0 ? lost : [...story.problems].sort(byPlace);
  }
  const found = foundBy(rules, story);
  return [...story.problems, ...found].sort(byPlace);
}

function foundBy(rules: readonly Rule[], story: CompiledStory): StoryProblem[] {
  return rules.flatMap(({ name, severity, check }) =>
    check(story).map((each): StoryProblem => Object.assign({ rule: name, severity }, each)),
  );
}
