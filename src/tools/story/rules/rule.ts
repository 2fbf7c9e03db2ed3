/** What a rule of the story is: a reason, a good and a bad example, and a short check. */
import type { CompiledStory } from "../../ink/compile-from.ts";
import type { Severity, StoryProblem } from "../../ink/problem.ts";
import type { SourceLine } from "../../ink/scan.ts";
import type { ParsedObject } from "../../ink/inkjs.ts";

export type Found = Pick<StoryProblem, "file" | "line" | "message" | "fix">;

export interface Rule {
  /** Kebab case; shown between brackets in messages. */
  readonly name: string;
  readonly severity: Exclude<Severity, "notice">;
  /** Why, in one French sentence. */
  readonly reason: string;
  /** A whole ink file that the rule accepts; the tests run it. */
  readonly good: string;
  /** A whole ink file that the rule refuses. */
  readonly bad: string;
  /** Called only on a story that compiles. */
  readonly check: (story: CompiledStory) => readonly Found[];
  /** The faulty line as it should be, where that is beyond doubt: `story:check -- --fix` writes it. */
  readonly mend?: (line: SourceLine, taken: ReadonlySet<string>) => string;
}

/** A rule that looks at one line at a time: null, or the message and its fix. */
export function eachLine(
  look: (line: SourceLine) => Omit<Found, "file" | "line"> | null,
): (story: CompiledStory) => Found[] {
  return (story) =>
    story.sourceLines.flatMap((line) => {
      const found = look(line);
      return found ? [{ file: line.file, line: line.line, ...found }] : [];
    });
}

/** A problem at the place where a piece of the compiler's tree was written. */
export function foundAt(story: CompiledStory, object: ParsedObject, message: string, fix: string): Found {
  const debug = object.debugMetadata;
  const file = debug?.fileName ? story.shown(debug.fileName) : (story.sources[0]?.file ?? "");
  return { file, line: debug?.startLineNumber ?? 0, message, fix };
}
