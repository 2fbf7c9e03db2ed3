/** Runs rules over a compiled story. */
import type { CompiledStory } from "../ink/compile-from.ts";
import { byPlace, isError, type StoryProblem } from "../ink/problem.ts";
import { ALL_RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";

/** The compiler's problems and the rules', by place. Rules are not run on a story that does not compile. */
export function checkStory(story: CompiledStory, rules: readonly Rule[] = ALL_RULES): StoryProblem[] {
  if (story.problems.some(isError)) return [...story.problems].sort(byPlace);
  const found = rules.flatMap(({ name, severity, check }) =>
    check(story).map((each): StoryProblem => Object.assign({ rule: name, severity }, each)),
  );
  return [...story.problems, ...found].sort(byPlace);
}
