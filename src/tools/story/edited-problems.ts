/** What an edited file can be held to without the others. */
import type { StoryProblem } from "../ink/problem.ts";
import type { Recompiled } from "../ink/recompile.ts";
import { checkStory } from "./check-story.ts";
import type { Rule } from "./rules/rule.ts";

/** Rules that look at the whole story, and would accuse one that is cut. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  "unreachable-knot",
  "empty-scene",
  "missing-thought-path",
  "external-without-fallback",
  "unanswered-days",
  "duplicate-id",
  "lonely-whisper",
]);

export const isOfTheWhole = (rule: string): boolean => OF_THE_WHOLE.has(rule);

/** The compiler's and the rules', of the edited files alone. */
export const editedProblems = (
  { part, edited }: Pick<Recompiled, "part" | "edited">,
  rules: readonly Rule[],
): StoryProblem[] =>
  checkStory(
    part,
    rules.filter(({ name }) => !isOfTheWhole(name)),
  ).filter(({ file }) => edited.has(file));
