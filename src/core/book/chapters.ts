/** Which scenes were lived, in order, and the choices taken in each. */
import type { GameState } from "../game/game.ts";

export interface Chapter {
  /** Its `# title:`. */
  readonly title: string;
  /** Ids of the choices taken there, in order. */
  readonly taken: readonly string[];
}

/** The transcript has one entry for each choice of the log, under the title it was made in. */
export function chaptersOf({ transcript, scenes, log }: GameState): Chapter[] {
  const ids = log.flatMap((entry) => (entry.kind === "choose" ? [entry.id] : []));
  const chapters: { title: string; taken: string[] }[] = [];
  let choices = 0;
  for (const item of transcript) {
    if (item.kind === "title") chapters.push({ title: item.title, taken: [] });
    if (item.kind !== "chosen") continue;
    const id = ids[choices];
    choices += 1;
    if (id !== undefined) chapters.at(-1)?.taken.push(id);
  }
  // A scene that has opened without a line yet is lived all the same.
  const unseen = scenes.slice(chapters.length).map(({ title }) => ({ title, taken: [] }));
  return [...chapters, ...unseen];
}
