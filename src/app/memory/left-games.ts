/** Games left for an earlier page or for a new one: kept, so that nothing lived is lost, and the endings they found. */
import { ENDINGS, type EndingId, endingOf } from "../../content/endings.ts";
import type { GameState } from "../../core/game/game.ts";
import type { LogEntry } from "../../core/game/log.ts";
import { decode } from "../../core/save/codec.ts";
import { encode, type Save } from "../../core/save/save.ts";
import type { TextStore } from "../ports.ts";

export const LEFT_KEY = "left";
export const ENDINGS_KEY = "endings";
/** Games kept besides the present one; the oldest is forgotten first. */
const MOST_KEPT = 4;

export interface LeftGame {
  readonly save: Save;
  readonly scenes: GameState["scenes"];
  readonly ending: EndingId | null;
}

/** The last one left comes first. What cannot be read is passed over. */
export async function readLeft(store: TextStore): Promise<LeftGame[]> {
  return listOf(await store.read(LEFT_KEY)).flatMap((data) => {
    const { save, scenes, ending } = (data ?? {}) as Record<string, unknown>;
    const read = decode(String(save));
    return read.ok && areScenes(scenes)
      ? [{ save: read.save, scenes, ending: endingOf(String(ending)) }]
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
  if (others.some((other) => continues(other.save, game.save, game.save.log.length))) return;
  const kept = [game, ...others.filter(({ save }) => !continues(game.save, save, save.log.length))];
  const texts = kept.slice(0, MOST_KEPT).map((each) => ({ ...each, save: encode(each.save) }));
  await store.write(LEFT_KEY, JSON.stringify(texts));
}

type Played = Pick<Save, "seed" | "log">;

/** Whether the first `entries` of `short` were also played in `long`. */
export function continues(long: Played, short: Played, entries: number): boolean {
  const head = ({ log }: Played): string => JSON.stringify(log.slice(0, entries) satisfies LogEntry[]);
  return long.seed === short.seed && long.log.length >= entries && head(long) === head(short);
}

function listOf(text: string | null): unknown[] {
  try {
    const data: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}

const areScenes = (data: unknown): data is GameState["scenes"] =>
  Array.isArray(data) &&
  data.every((each: unknown) => {
    const { title, day, entries } = (each ?? {}) as Record<string, unknown>;
    return typeof title === "string" && Number.isSafeInteger(day) && Number.isSafeInteger(entries);
  });
