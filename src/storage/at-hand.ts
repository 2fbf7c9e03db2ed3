/** Keeps a copy of one text where the next page finds it before it is first painted: a database answers too late. */
import { PREFIX, type SaveStore } from "./save-store.ts";

/** What stands under `key` is the store's; its copy in localStorage follows it, and where that is refused there is none. */
export function atHand(store: SaveStore, key: string): SaveStore {
  const copy = (of: string, text: string | null): string | null => {
    if (of !== key) return text;
    try {
      if (text === null) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, text);
    } catch {
      // The page is then painted once as it is served.
    }
    return text;
  };
  return {
    kind: store.kind,
    read: async (of) => copy(of, await store.read(of)),
    write: (of, text) => store.write(of, text).then(() => void copy(of, text)),
    remove: (of) => store.remove(of).then(() => void copy(of, null)),
  };
}
