/** A store that goes on when the device's is full or taken away: what it refuses is held as long as the page is. */
import type { TextStore } from "./ports.ts";

/** @param refused hears of every text that will die with the page */
export function sturdyStore(store: TextStore, refused: (error: unknown) => void): TextStore {
  const held = new Map<string, string>();
  return {
    read: async (key) => held.get(key) ?? store.read(key),
    write: async (key, text) => {
      try {
        await store.write(key, text);
        held.delete(key);
      } catch (error) {
        held.set(key, text);
        refused(error);
      }
    },
    remove: async (key) => {
      held.delete(key);
      await store.remove(key);
    },
  };
}
