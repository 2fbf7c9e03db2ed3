/** Another page takes the place of the present one: an earlier one, a later one, the first of a new game. */
import { NOTICES } from "../../content/strings/notices.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Command } from "../commands.ts";
import type { Edition, TextStore } from "../ports.ts";
import { resume } from "../resume.ts";
import type { Brought } from "../saves/desk.ts";
import { leavePresent, type Present } from "./leave-present.ts";
import { type LeftGame, readLeft } from "./left-games.ts";
import { repeatKnown } from "./repeat.ts";
import { heldAt, type PlaceInGame, stepFrom } from "./steps.ts";

export type Going = Extract<Command, { type: "return" | "step" | "repeat" | "begin-again" }>;

interface Standing extends Present {
  readonly edition: Edition;
  readonly language: Language;
}

/** Plays a game again up to the page that is wanted, the present one being kept; null when there is no such page. */
export async function go(store: TextStore, going: Going, present: Standing): Promise<Brought | null> {
  if (going.type === "begin-again") {
    await leavePresent(store, present);
    return { game: null, notice: null };
  }
  if (going.type === "repeat") {
    const { game } = resume(present.save, present.edition);
    return (await repeatKnown(store, game)) > 0 ? { game, notice: null } : null;
  }
  const left = await readLeft(store);
  const place = going.type === "step" ? stepFrom(present.state, left, going.by) : going;
  const log = place && logTo(place, present, left);
  if (!log) return null;
  await leavePresent(store, present);
  const { game } = resume(log, present.edition);
  const isBack = game.state().log.length < present.save.log.length;
  return { game, notice: isBack ? NOTICES[present.language].wentBack : null };
}

/** The game to be played and how far; null for one that is gone, or for a page beyond a point of no return. */
function logTo({ game, entries }: PlaceInGame, { save, state }: Present, left: readonly LeftGame[]) {
  const wanted = game === 0 ? save : left[game - 1]?.save;
  if (!wanted || (game === 0 && entries < heldAt(state))) return null;
  return { seed: wanted.seed, log: wanted.log.slice(0, entries) };
}
