/** One undo for the whole game: which pages of this game, and of one left where it went on, can be gone to. */
import type { GameState } from "../../core/game/game.ts";
import type { LogEntry } from "../../core/game/log.ts";
import { type LeftGame, sharedEntries } from "./left-games.ts";

/** The page to go to: a game by its rank, 0 this one, 1 the last one left, and the log entries that lead there. */
export interface PlaceInGame {
  readonly game: number;
  readonly entries: number;
}

/** Where a game may stand: before each of its choices, and at its end. */
export const stopsOf = (log: readonly LogEntry[]): number[] => [
  ...log.flatMap(({ kind }, at) => (kind === "choose" ? [at] : [])),
  log.length,
];

/** Fewest entries that can be gone back to: a point of no return holds until the game is over. */
export const heldAt = ({ beat, bound }: GameState): number => (beat.ended ? 0 : (bound?.entries ?? 0));

/** The game that was left further on the very way the present one has come; null when there is none. */
export function aheadOf(
  state: GameState,
  left: readonly LeftGame[],
): { readonly game: number; readonly stops: readonly number[] } | null {
  const here = state.log.length;
  const at = left.findIndex(({ save }) => save.log.length > here && sharedEntries(state, save) === here);
  const found = left[at];
  return found ? { game: at + 1, stops: stopsOf(found.save.log).filter((stop) => stop > here) } : null;
}

/** One choice back or forward; null when there is nowhere to go. */
export function stepFrom(state: GameState, left: readonly LeftGame[], by: -1 | 1): PlaceInGame | null {
  if (by === 1) {
    const ahead = aheadOf(state, left);
    const [entries] = ahead?.stops ?? [];
    return ahead && entries !== undefined ? { game: ahead.game, entries } : null;
  }
  const entries = stopsOf(state.log).at(-2);
  return entries !== undefined && entries >= heldAt(state) ? { game: 0, entries } : null;
}
