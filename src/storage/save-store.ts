/** Where texts are kept on this device: the first store that works of IndexedDB, localStorage, memory. */

export type StoreKind = "indexed-db" | "local-storage" | "memory";

export interface SaveStore {
  readonly kind: StoreKind;
  /** null when nothing was ever kept under this key. */
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Keys are shared with other pages of the same origin: ours carry this prefix. */
export const PREFIX = "illusions-retrouvees:";
