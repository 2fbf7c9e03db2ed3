/** Brings a kept game back by playing its log again. */
import { Game } from "../core/game/game.ts";
import type { Save } from "../core/save/save.ts";
import type { StorySource } from "../core/story/story-run.ts";

/**
 * Plays the save's log over this story. Choices are found by id, so an edited story often still fits.
 * null when an entry no longer does: the save is then of another story.
 */
export function resume(save: Pick<Save, "seed" | "log">, source: StorySource): Game | null {
  const game = new Game(source, save.seed);
  for (const entry of save.log) {
    if (game.play(entry) === null) return null;
  }
  return game;
}
