/** Keeps texts in IndexedDB. */
import { openDB } from "idb";
import { PREFIX, type SaveStore } from "./save-store.ts";

const TABLE = "texts";

/** @throws when IndexedDB is missing or blocked. */
export async function indexedStore(): Promise<SaveStore> {
  const database = await openDB(`${PREFIX}saves`, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(TABLE),
  });
  return {
    kind: "indexed-db",
    read: async (key) => {
      const value: unknown = await database.get(TABLE, key);
      return typeof value === "string" ? value : null;
    },
    write: async (key, text) => void (await database.put(TABLE, text, key)),
    remove: async (key) => database.delete(TABLE, key),
  };
}
