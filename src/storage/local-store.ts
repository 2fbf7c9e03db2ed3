/** Keeps texts in localStorage; every access may throw where storage is blocked. */
import { PREFIX, type SaveStore } from "./save-store.ts";

/** @throws when localStorage is missing, blocked or full. */
export function localStore(storage: Storage, shelf = ""): SaveStore {
  const prefix = PREFIX + shelf;
  const probe = `${prefix}probe`;
  storage.setItem(probe, "1");
  storage.removeItem(probe);
  return {
    kind: "local-storage",
    read: async (key) => storage.getItem(prefix + key),
    write: async (key, text) => storage.setItem(prefix + key, text),
    remove: async (key) => storage.removeItem(prefix + key),
  };
}
