/** Brings a kept game back by playing its log again. */
import { Game } from "../core/game/game.ts";
import type { Save } from "../core/save/save.ts";
import type { StorySource } from "../core/story/story-run.ts";

export interface Resumed {
  /** Played up to the last entry that fits. */
  readonly game: Game;
  /** Every entry fitted. */
  readonly isWhole: boolean;
}

/**
 * Plays the save's log over this story, up to the first entry that does not fit: a choice that is gone, an order that
 * Gobseck refuses. Choices are found by id, so an edited story often still fits.
 */
export function resume({ seed, log }: Pick<Save, "seed" | "log">, source: StorySource): Resumed {
  const game = new Game(source, seed);
  for (const [at, entry] of log.entries()) {
    try {
      if (game.play(entry) === null) return { game, isWhole: false };
    } catch {
      // An entry that throws may have half played: the ones before it are played afresh.
      return { game: resume({ seed, log: log.slice(0, at) }, source).game, isWhole: false };
    }
  }
  return { game, isWhole: true };
}
