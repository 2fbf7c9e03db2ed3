/** The story as a zip that is laid in `story/`, and a zip or loose files as the story. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Files, FOLDER } from "../compile/place.ts";

/** More than this is no story of ours; in bytes, unpacked. */
const MOST_BYTES = 20_000_000;

/** Names are from the folder `story`: `fr/prologue.ink`. */
export function zipStory(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 6 });
}

/** The ink files of a zip, wherever the story lies in it; null when there is none. @throws on what is no zip */
export function unzipStory(bytes: Uint8Array): Files | null {
  let total = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      return name.endsWith(".ink") && total < MOST_BYTES;
    },
  });
  return placed(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)]));
}

/**
 * Loose names as paths of the story. A main file (`fr.ink`) says where its folder is; without one, a name is taken
 * from its last `fr/`, `en/` or `shared/`. Null when no file can be placed.
 */
export function placed(named: readonly (readonly [name: string, text: string])[]): Files | null {
  const clean = named
    .map(([name, text]) => [name.replaceAll("\\", "/").replace(/^\/+/, ""), text] as const)
    .filter(([name]) => !name.split("/").includes("..") && !name.startsWith("__MACOSX"));
  const main = clean.find(([name]) => /(?:^|\/)(?:fr|en)\.ink$/.test(name))?.[0];
  const root = main?.replace(/(?:fr|en)\.ink$/, "");
  const found = clean.flatMap(([name, text]) => {
    const inside =
      root !== undefined && name.startsWith(root)
        ? name.slice(root.length)
        : /(?:^|.*\/)((?:fr|en|shared)\/.+)$/.exec(name)?.[1];
    return inside === undefined ? [] : [[FOLDER + inside, text] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** A file that was taken alone: its only place in the story, by its name; null when there are several, or none. */
export function homeOf(name: string, files: Files): string | null {
  const homes = Object.keys(files).filter((path) => path.endsWith(`/${name}`));
  return homes.length === 1 ? (homes[0] ?? null) : null;
}
