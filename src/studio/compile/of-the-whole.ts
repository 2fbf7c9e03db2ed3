/** Rules that look at the whole story, and would accuse one that is cut: a quick reading leaves them out. */
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
