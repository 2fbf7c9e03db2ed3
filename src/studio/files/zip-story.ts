/** The story as a zip that is laid in `story/`, and a zip as the story. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { type Files, FOLDER } from "../compile/place.ts";
import { Fault, type Refused } from "./fault.ts";
import { type Brought, MOST_OF_A_FILE, placeFiles } from "./place-files.ts";

/** More than this is no story of ours; in bytes of ink, unpacked. */
const MOST_BYTES = 20_000_000;

/** Names are from the folder `story`: `fr/prologue.ink`. */
export function zipStory(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 6 });
}

/** The ink files of a zip, wherever the story lies in it. @throws Fault on what is no zip, or too much of one */
export function unzipStory(zip: string, bytes: Uint8Array): Brought {
  let total = 0;
  const big: Refused[] = [];
  const entries = unzipped(zip, bytes, ({ name, originalSize }) => {
    if (!name.endsWith(".ink")) return false;
    if (originalSize > MOST_OF_A_FILE) big.push({ name, why: "big", line: 0 });
    else total += originalSize;
    if (total > MOST_BYTES) throw new Fault("tooMuch", { name: zip });
    return originalSize <= MOST_OF_A_FILE;
  });
  const brought = placeFiles(Object.entries(entries));
  return { ...brought, refused: [...big, ...brought.refused] };
}

type Filter = (entry: { readonly name: string; readonly originalSize: number }) => boolean;

function unzipped(zip: string, bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Fault ? error : new Fault("notZip", { name: zip });
  }
}
