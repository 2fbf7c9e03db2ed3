/** Every choice of an edition, with its name and place. */
import { tagValue } from "../ink/line-tags.ts";
import type { SourceLine } from "../ink/scan.ts";
import type { CompiledStory } from "../ink/compile-from.ts";

export interface ChoicePlace {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** The name a writer gave a choice; undefined for one without, and for any other line. */
export const choiceId = ({ kind, tags }: SourceLine): string | undefined =>
  kind === "choice" ? tagValue(tags, "id") : undefined;

/** In reading order; choices without an id are left out. */
export function choiceIds(story: CompiledStory): ChoicePlace[] {
  return story.sourceLines.flatMap((line) => {
    const id = choiceId(line);
    return id === undefined ? [] : [{ id, file: line.file, line: line.line }];
  });
}
