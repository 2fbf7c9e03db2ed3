/** The folder that was opened last, from one sitting to the next: the browser asks again before it is written in. */
import { get, set } from "idb-keyval";
import type { StoryFolder } from "./folder.ts";
import { openTable } from "./work.ts";

const KEY = "folder";

/** Null when there is none, or when the browser can't keep one. */
export async function lastFolder(): Promise<StoryFolder | null> {
  const kept: unknown = await get<unknown>(KEY, openTable()).catch(() => null);
  const isFolder = typeof kept === "object" && kept !== null && "handle" in kept && "known" in kept;
  return isFolder ? (kept as StoryFolder) : null;
}

export const keepFolder = (folder: StoryFolder): Promise<void> =>
  set(KEY, folder, openTable()).catch(() => undefined);
