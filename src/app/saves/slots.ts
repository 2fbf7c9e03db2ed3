/** The pages a reader keeps under a name: texts beside the game, never touched once they are kept. */
import { SLOTS_KEY } from "../keys.ts";
import type { TextStore } from "../ports.ts";
import { listOf } from "./list-of.ts";
import { type Place, placeIn } from "./place.ts";

/** Named pages kept at once; a reader is told when there is no room, and nothing is pushed out. */
export const MOST_SLOTS = 40;
/** The one page that is kept without a name, and replaced each time. */
export const QUICK = "quick";
/** Longest name, in code points. */
const NAME_LIMIT = 60;

export interface Slot {
  readonly id: string;
  readonly name: string;
  /** When it was kept, in milliseconds since 1970, as the adapter says. */
  readonly at: number;
  readonly place: Place;
  /** The save, as it was written. */
  readonly save: string;
}

/** The last one kept comes first. What cannot be read is passed over. */
export async function readSlots(store: TextStore): Promise<Slot[]> {
  return listOf(await store.read(SLOTS_KEY)).flatMap((data): Slot[] => {
    const { id, name, at, save, place: found } = (data ?? {}) as Record<string, unknown>;
    const place = placeIn(found);
    const isSlot = typeof id === "string" && typeof name === "string" && typeof save === "string";
    return isSlot && place && Number.isSafeInteger(at) ? [{ id, name, at: Number(at), place, save }] : [];
  });
}

/** False, with nothing changed, when there is no room left. */
export async function keepSlot(store: TextStore, slot: Omit<Slot, "id">): Promise<boolean> {
  const slots = await readSlots(store);
  if (slots.filter(({ id }) => id !== QUICK).length >= MOST_SLOTS) return false;
  const last = Math.max(0, ...slots.map(({ id }) => Number(id) || 0));
  const name = [...slot.name.trim()].slice(0, NAME_LIMIT).join("");
  await writeSlots(store, [{ ...slot, name, id: String(last + 1) }, ...slots]);
  return true;
}

export async function keepQuick(store: TextStore, slot: Omit<Slot, "id">): Promise<void> {
  const others = (await readSlots(store)).filter(({ id }) => id !== QUICK);
  await writeSlots(store, [{ ...slot, id: QUICK }, ...others]);
}

export async function forgetSlot(store: TextStore, id: string): Promise<void> {
  await writeSlots(
    store,
    (await readSlots(store)).filter((slot) => slot.id !== id),
  );
}

const writeSlots = (store: TextStore, slots: readonly Slot[]): Promise<void> =>
  store.write(SLOTS_KEY, JSON.stringify(slots));
