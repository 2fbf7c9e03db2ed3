/** Reads a kept game again, as far as it goes. */
import type { Game } from "../core/game/game.ts";
import { decode } from "../core/save/codec.ts";
import type { SaveFault } from "../core/save/save.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { resume } from "./resume.ts";

export { putAside } from "./saves/aside.ts";

export interface Reopened {
  /** Null when not one page can be read again: a new game takes its place. */
  readonly game: Game | null;
  /** Why the save could not be read whole; null when it was. */
  readonly fault: SaveFault | "story-changed" | null;
  /** A game goes on, from the last good page. */
  readonly isCut: boolean;
}

export function reopen(kept: string, story: StorySource): Reopened {
  const read = decode(kept);
  if (!read.ok) return { game: null, fault: read.fault, isCut: false };
  const { game, isWhole } = resume(read.save, story);
  if (isWhole && read.lost === 0) return { game, fault: null, isCut: false };
  const isCut = game.state().turn > 0;
  return { game: isCut ? game : null, fault: read.lost > 0 ? "damaged" : "story-changed", isCut };
}
