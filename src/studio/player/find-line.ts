/** Where words that were read are written. */
import { fingerprints, wordsOf } from "../../content/fingerprints.ts";
import { scan } from "../../tools/ink/scan.ts";
import type { Files } from "../compile/place.ts";

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The line that shares the most with the words; null when none shares four in a row. */
export function findLine(words: string, files: Files): Place | null {
  const wanted = new Set(fingerprints(wordsOf(words)));
  if (wanted.size === 0) return null;
  let best: (Place & { readonly shared: number }) | null = null;
  for (const [file, text] of Object.entries(files)) {
    for (const { kind, code, line } of scan({ file, text })) {
      if (kind !== "text" && kind !== "choice" && kind !== "gather") continue;
      const stretches = code.replaceAll(/#[^#\]]*|->\s*\w*/g, "|").split(/[{}|[\]]|(?<=\w): /);
      const prints = stretches.flatMap((stretch) => fingerprints(wordsOf(stretch)));
      const shared = new Set(prints.filter((print) => wanted.has(print))).size;
      if (shared > 0 && shared > (best?.shared ?? 0)) best = { file, line, shared };
    }
  }
  return best && { file: best.file, line: best.line };
}
