/** Saves that could not be read whole: put aside untouched, one under each name, and given back as files. */
import { ASIDE_KEYS } from "../keys.ts";
import type { TextStore } from "../ports.ts";

/** The same text is put aside once. When every name is taken the last one gives way. */
export async function putAside(store: TextStore, text: string): Promise<void> {
  for (const key of ASIDE_KEYS) {
    const there = await store.read(key);
    if (there === text) return;
    if (there === null) return store.write(key, text);
  }
  const last = ASIDE_KEYS.at(-1);
  if (last !== undefined) await store.write(last, text);
}

export async function readAside(store: TextStore): Promise<string[]> {
  const texts = await Promise.all(ASIDE_KEYS.map((key) => store.read(key)));
  return texts.flatMap((text) => text ?? []);
}
