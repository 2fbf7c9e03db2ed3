/** Every choice of an edition, with its name and place. */
import type { CompiledStory } from "../ink/compile-from.ts";

export interface ChoicePlace {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** In reading order; choices without an id are left out. */
export function choiceIds(story: CompiledStory): ChoicePlace[] {
  return story.sourceLines.flatMap(({ kind, file, line, tags }) => {
    const id = tags
      .find((tag) => tag.text.startsWith("id:"))
      ?.text.slice(3)
      .trim();
    return kind === "choice" && id !== undefined ? [{ id, file, line }] : [];
  });
}
