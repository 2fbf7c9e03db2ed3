/** The rules that a file can be held to without the others: told at once. */
import { ALL_RULES } from "../../tools/story/rules/index.ts";
import type { Rule } from "../../tools/story/rules/rule.ts";

/** These look at the whole story, and would accuse one that is cut. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  "unreachable-knot",
  "empty-scene",
  "missing-thought-path",
  "external-without-fallback",
  "unanswered-days",
  "duplicate-id",
  "lonely-whisper",
]);

export const QUICK_RULES: readonly Rule[] = ALL_RULES.filter(({ name }) => !OF_THE_WHOLE.has(name));

/** Whether a quick reading says all there is to say of this kind of problem. */
export const isQuick = (rule: string): boolean => !OF_THE_WHOLE.has(rule);
