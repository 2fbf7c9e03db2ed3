/** Keeps texts in IndexedDB. */
import { createStore, del, get, set } from "idb-keyval";
import { PREFIX, type SaveStore } from "./save-store.ts";

/** Rejects when IndexedDB is missing or blocked: a first read tells. */
export async function indexedStore(shelf = ""): Promise<SaveStore> {
  const table = createStore(`${PREFIX}${shelf}saves`, "texts");
  await get("probe", table);
  return {
    kind: "indexed-db",
    read: async (key) => {
      const value: unknown = await get(key, table);
      return typeof value === "string" ? value : null;
    },
    write: (key, text) => set(key, text, table),
    remove: (key) => del(key, table),
  };
}
