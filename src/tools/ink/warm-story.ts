/** The story as it is on the disk, compiled no more than it must be: for whoever asks again and again. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type CompiledStory, compileStory } from "./compile.ts";
import { recompile } from "./recompile.ts";

interface Warm {
  readonly latest: CompiledStory;
  /** The last one compiled whole and without fault. */
  readonly base: CompiledStory | null;
}

const stories = new Map<string, Warm>();

/** The same object as long as no file has changed. */
export function warmStory(mainFile: string): CompiledStory {
  const main = resolve(mainFile);
  const known = stories.get(main);
  if (known && isCurrent(known.latest)) return known.latest;
  const quick = known?.base ? tryRecompile(known.base, main) : null;
  const latest = quick ?? compileStory(main);
  stories.set(main, { latest, base: quick || latest.json === null ? (known?.base ?? null) : latest });
  return latest;
}

const isCurrent = ({ files, sources }: CompiledStory): boolean =>
  files.length === sources.length && files.every((path, at) => textOf(path) === sources[at]?.text);

/** A file that has gone is for the whole compilation to speak of. */
function tryRecompile(base: CompiledStory, main: string): CompiledStory | null {
  return base.files.some((path) => textOf(path) === null)
    ? null
    : recompile(base, main, (path) => readFileSync(path, "utf8"));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
