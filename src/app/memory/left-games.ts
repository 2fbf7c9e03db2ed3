/** Games left for an earlier page or for a new one: kept, so that nothing lived is lost, and the endings they found. */
import { ENDINGS, type EndingId, endingOf } from "../../content/endings.ts";
import type { GameState } from "../../core/game/game.ts";
import { decode } from "../../core/save/codec.ts";
import { encode, type Save } from "../../core/save/save.ts";
import { ENDINGS_KEY, LEFT_KEY } from "../keys.ts";
import type { TextStore } from "../ports.ts";
import { listOf } from "../saves/list-of.ts";
import { pictureOf } from "../saves/place.ts";

/** Games kept besides the present one, of some 10 kB each; the oldest is forgotten first. */
const MOST_KEPT = 24;

export interface LeftGame {
  readonly save: Save;
  readonly scenes: GameState["scenes"];
  /** The picture it was left at; "" when that is not known. */
  readonly picture: string;
  readonly ending: EndingId | null;
}

/** The last one left comes first. What cannot be read is passed over. */
export async function readLeft(store: TextStore): Promise<LeftGame[]> {
  return listOf(await store.read(LEFT_KEY)).flatMap((data) => {
    const { save, scenes, picture, ending } = (data ?? {}) as Record<string, unknown>;
    const read = decode(String(save));
    return read.ok && areScenes(scenes)
      ? [{ save: read.save, scenes, picture: pictureOf(picture), ending: endingOf(String(ending)) }]
      : [];
  });
}

export async function readEndings(store: TextStore): Promise<EndingId[]> {
  const kept = listOf(await store.read(ENDINGS_KEY));
  return ENDINGS.filter((each) => kept.includes(each));
}

/** Keeps a game that is about to be left, unless nothing was done in it or another one goes the same way further. */
export async function leave(store: TextStore, game: LeftGame): Promise<void> {
  if (game.ending) {
    const found = new Set([...(await readEndings(store)), game.ending]);
    await store.write(ENDINGS_KEY, JSON.stringify([...found]));
  }
  if (!game.save.log.some((entry) => entry.kind === "choose")) return;
  const others = await readLeft(store);
  const { log } = game.save;
  if (others.some(({ save }) => sharedEntries(save, game.save) === log.length)) return;
  const kept = [game, ...others.filter(({ save }) => sharedEntries(game.save, save) < save.log.length)];
  const texts = kept.slice(0, MOST_KEPT).map((each) => ({ ...each, save: encode(each.save) }));
  await store.write(LEFT_KEY, JSON.stringify(texts));
}

type Played = Pick<Save, "seed" | "log">;

/** How many entries two games begin with alike; -1 when not even their first page is the same. */
export function sharedEntries(one: Played, other: Played): number {
  if (one.seed !== other.seed) return -1;
  const parting = one.log.findIndex((entry, at) => JSON.stringify(entry) !== JSON.stringify(other.log[at]));
  return parting < 0 ? one.log.length : parting;
}

const areScenes = (data: unknown): data is GameState["scenes"] =>
  Array.isArray(data) &&
  data.every((each: unknown) => {
    const { title, day, entries } = (each ?? {}) as Record<string, unknown>;
    return typeof title === "string" && Number.isSafeInteger(day) && Number.isSafeInteger(entries);
  });
