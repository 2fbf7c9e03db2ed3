/** A game as it is kept. */
import type { Game } from "../core/game/game.ts";
import { type Save, SAVE_FORMAT, SAVE_VERSION } from "../core/save/save.ts";
import type { Language } from "../core/story/beat.ts";

/** @param storyHash of the edition the game is played in */
export function saveOf(game: Game, language: Language, storyHash: string): Save {
  const { seed, log, foresight } = game.state();
  return {
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    language,
    storyHash,
    seed,
    log,
    envelope: foresight.envelope,
    ink: game.checkpoint(),
  };
}
