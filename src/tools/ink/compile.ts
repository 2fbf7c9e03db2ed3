/** Compiles one edition of the story from the disk, with its INCLUDEs. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { compileFrom, type CompiledStory, type StoryPlace } from "./compile-from.ts";
import { shownPath } from "./shown-path.ts";

export type { CompiledStory } from "./compile-from.ts";

/** Reads a file of the story; throws when it is missing. */
export type ReadStoryFile = (path: string) => string;

const fromDisk: ReadStoryFile = (path) => readFileSync(path, "utf8");

/** 16 hex digits of the JSON's SHA-256. */
const digest = (json: string): string => createHash("sha256").update(json).digest("hex").slice(0, 16);

/**
 * Never throws on a writer's mistake: see `problems`. INCLUDEs are found from the main file's folder, as in Inky; the
 * story's `files` are absolute paths.
 */
export const compileStory = (mainFile: string, read: ReadStoryFile = fromDisk): CompiledStory =>
  compileFrom(diskPlace(mainFile, read));

export function diskPlace(mainFile: string, read: ReadStoryFile = fromDisk): StoryPlace {
  const main = resolve(mainFile);
  const include = (name: string): string => resolve(dirname(main), name);
  return { main, name: basename(main), include, read, shown: shownPath, digest };
}
