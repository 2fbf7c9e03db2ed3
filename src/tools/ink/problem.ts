/** A writer's mistake: where it is, which rule it breaks, what to do about it. */

/** error: the build or the check fails. warning: said, never blocking. notice: the writer's own TODO. */
export type Severity = "error" | "warning" | "notice";

export interface StoryProblem {
  /** Path from the working folder, with `/`. */
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  /** `ink` for the compiler's own messages, else the rule's name. */
  readonly rule: string;
  readonly severity: Severity;
  /** A sentence for the writer, in French. */
  readonly message: string;
  readonly fix?: string;
  /** The compiler's own words, where the message says them again in French. */
  readonly english?: string;
}

const LABELS: Record<Severity, string> = { error: "erreur", warning: "conseil", notice: "à faire" };

/** `story/fr/prologue.ink:12  erreur  [unknown-cue] …`, on one or two lines. */
export function formatProblem(problem: StoryProblem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const head = `${place}  ${LABELS[problem.severity]} [${problem.rule}]  ${problem.message}`;
  return problem.fix === undefined ? head : `${head}\n    → ${problem.fix}`;
}

export const isError = (problem: StoryProblem): boolean => problem.severity === "error";

/** By file, then line: the order a writer walks through them. */
export function byPlace(a: StoryProblem, b: StoryProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
