/** Takes again the choices of earlier games, for as long as everything on the page has been read before. */
import { isOpen } from "../../core/game/foresee.ts";
import type { Game } from "../../core/game/game.ts";
import type { LogEntry } from "../../core/game/log.ts";
import type { TextStore } from "../ports.ts";
import { readKnownLines, markOf } from "./known-lines.ts";
import { readLeft } from "./left-games.ts";

/** Choices taken; the game stands at the first page with something new, or where no earlier game has chosen. */
export async function repeatKnown(store: TextStore, game: Game): Promise<number> {
  const known = await readKnownLines(store);
  const logs = (await readLeft(store)).map(({ save }) => save.log);
  for (let turns = 0; ; turns += 1) {
    const { beat, carried } = game.state();
    if (turns > 0 && beat.paragraphs.some((paragraph) => !known.has(markOf(paragraph)))) return turns;
    const open = new Set(beat.choices.flatMap((choice) => (isOpen(choice, carried) ? choice.id : [])));
    const entry = firstOf(logs, open);
    if (!entry || game.play(entry) === null) return turns;
  }
}

/** What the last game that stood here chose, with its answer. */
function firstOf(logs: readonly (readonly LogEntry[])[], ids: ReadonlySet<string>): LogEntry | null {
  for (const log of logs) {
    const entry = log.find((each) => each.kind === "choose" && ids.has(each.id));
    if (entry) return entry;
  }
  return null;
}
