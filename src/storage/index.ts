/** Opens the best store this page is allowed: storage may be blocked, and reading it may throw. */
import { SETTINGS_KEY } from "../app/keys.ts";
import { atHand } from "./at-hand.ts";
import { indexedStore } from "./indexed-store.ts";
import { localStore } from "./local-store.ts";
import { memoryStore } from "./memory-store.ts";
import type { SaveStore } from "./save-store.ts";

export type { SaveStore } from "./save-store.ts";

/** Longest wait for a database that neither opens nor fails (seen in private windows), in ms. */
const PATIENCE_MS = 1500;

/** @param shelf set before every name, for a page that must not touch the games of the others */
export async function openStore(shelf = ""): Promise<SaveStore> {
  try {
    const store = await Promise.race([indexedStore(shelf), tooLong()]);
    return shelf === "" ? atHand(store, SETTINGS_KEY) : store;
  } catch {
    try {
      return localStore(globalThis.localStorage, shelf);
    } catch {
      return memoryStore();
    }
  }
}

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error("IndexedDB does not answer")), PATIENCE_MS);
  });
