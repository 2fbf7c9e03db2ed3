/** Plays each choice on a copy while the page is read: a press then has only to show what it leads to. */
import type { Game, GameState } from "../core/game/game.ts";

export interface ReadAhead {
  /** Reads on from the game as it now is, unless that is done or being done. */
  from(game: Game): void;
  /** The game after a choice; undefined when there was no time to read it, or something was played since. */
  after(game: Game, choiceId: string): GameState | undefined;
}

/**
 * @param leisure resolves when nobody waits for the machine
 * @param prepare is given each turn read, to do what can be done of showing it
 */
export function readAhead(
  leisure: () => Promise<void>,
  prepare: (state: GameState) => void,
  report: (error: unknown) => void,
): ReadAhead {
  /** Every entry played makes another log: what was read from this one holds as long as it does. */
  let log: GameState["log"] | undefined;
  let read = new Map<string, GameState>();

  async function readOn(game: Game, from: GameState): Promise<void> {
    const ready = (read = new Map());
    await leisure();
    if (game.state().log !== from.log) return;
    const tryOne = game.rehearsal();
    for (const { id } of from.beat.choices) {
      await leisure();
      if (log !== from.log || game.state().log !== from.log) return;
      const state = tryOne(id);
      if (!state) continue;
      ready.set(id, state);
      await leisure();
      prepare(state);
    }
  }

  return {
    from(game) {
      const state = game.state();
      if (state.log === log) return;
      log = state.log;
      // What goes wrong in a turn read ahead is told when it is taken.
      readOn(game, state).catch(report);
    },
    after: (game, id) => (game.state().log === log ? read.get(id) : undefined),
  };
}
