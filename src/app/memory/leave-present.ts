/** Keeps the present game before another one takes its place, and what was read in it. */
import { endingOf, type EndingId } from "../../content/endings.ts";
import type { GameState } from "../../core/game/game.ts";
import type { Save } from "../../core/save/save.ts";
import type { TextStore } from "../ports.ts";
import { rememberLines } from "./known-lines.ts";
import { leave } from "./left-games.ts";

export interface Present {
  readonly save: Save;
  readonly state: GameState;
}

export async function leavePresent(store: TextStore, { save, state }: Present): Promise<void> {
  const { scenes, theatre } = state;
  await leave(store, {
    save: { ...save, ink: "" },
    scenes,
    picture: theatre.scene,
    ending: endingComeTo(state),
  });
  await rememberLines(store, state.transcript);
}

export const endingComeTo = ({ beat, theatre }: GameState): EndingId | null =>
  beat.ended ? endingOf(theatre.scene) : null;
