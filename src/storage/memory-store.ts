/** Keeps texts until the page is closed: the last resort, and the fake of the tests. */
import type { SaveStore } from "./save-store.ts";

export function memoryStore(): SaveStore {
  const texts = new Map<string, string>();
  return {
    kind: "memory",
    read: async (key) => texts.get(key) ?? null,
    write: async (key, text) => void texts.set(key, text),
    remove: async (key) => void texts.delete(key),
  };
}
