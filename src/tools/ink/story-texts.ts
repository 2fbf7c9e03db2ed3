/** The files a story is made of: the main one and all that it includes. */
import type { StoryPlace } from "./compile-from.ts";

/** Path to text, each file once, in the order they are met; null for one that can't be read. */
export type StoryTexts = ReadonlyMap<string, string | null>;

export function storyTexts({
  main,
  include,
  read,
}: Pick<StoryPlace, "main" | "include" | "read">): StoryTexts {
  const texts = new Map<string, string | null>([[main, null]]);
  for (const path of texts.keys()) {
    const text = attempt(() => read(path));
    texts.set(path, text);
    for (const [, name = ""] of (text ?? "").matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)) {
      const included = include(name);
      if (!texts.has(included)) texts.set(included, null);
    }
  }
  return texts;
}

function attempt(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
