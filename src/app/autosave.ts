/** Keeps the game after every choice, one write at a time, the last state winning. */
import { encode, type Save } from "../core/save/save.ts";
import type { TextStore } from "./ports.ts";

export interface Autosave {
  /** @param read gives the game as it then is; asked when nobody waits for the page. */
  keep(read: () => Save): void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
}

/** @param later resolves when the page has nothing more urgent to do */
export function autosave(
  store: TextStore,
  key: string,
  report: (error: unknown) => void,
  later: () => Promise<void>,
): Autosave {
  let waiting: (() => Save) | null = null;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    await later();
    while (waiting) {
      const read = waiting;
      waiting = null;
      try {
        await store.write(key, encode(read()));
      } catch (error) {
        report(error);
      }
    }
    writing = null;
  }

  return {
    keep: (read) => {
      waiting = read;
      writing ??= write();
    },
    settled: () => writing ?? Promise.resolve(),
  };
}
