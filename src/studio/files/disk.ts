/** Files by the ordinary doors: chosen by hand, or given to the browser to put on the disk. */
import type { Language } from "../../core/story/beat.ts";
import { type Files, FOLDER } from "../compile/place.ts";
import { Fault, type Refused } from "./fault.ts";
import { type Brought, homeOf, MOST_OF_A_FILE, placeFiles } from "./place-files.ts";
import { unzipStory } from "./zip-story.ts";

/** A zip heavier than this is not opened; in bytes. */
const MOST_OF_A_ZIP = 300_000_000;

/**
 * Ink files or one zip, chosen by hand; a file alone goes where its name is, in the edition of `language` first.
 * @throws Fault when they can't be read
 */
export async function readChosen(
  chosen: readonly File[],
  files: Files,
  language: Language,
): Promise<Brought> {
  const zip = chosen.find(({ name }) => name.toLowerCase().endsWith(".zip"));
  if (zip) {
    if (zip.size > MOST_OF_A_ZIP) throw new Fault("tooMuch", { name: zip.name });
    return unzipStory(zip.name, await bytesOf(zip));
  }
  const big = chosen.filter(({ size }) => size > MOST_OF_A_FILE);
  const read = await Promise.all(
    chosen
      .filter((file) => !big.includes(file))
      .map(async (file) => {
        const name = file.webkitRelativePath || file.name;
        const home = homeOf(name, files, language)?.slice(FOLDER.length);
        return [home ?? name, await bytesOf(file)] as const;
      }),
  );
  const brought = placeFiles(read);
  const refused = big.map(({ name }): Refused => ({ name, why: "big", line: 0 }));
  return { ...brought, refused: [...refused, ...brought.refused] };
}

const bytesOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new Fault("gone", { name: file.name });
    }),
  );

export function chooseFiles(take: (files: File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".ink,.zip";
  input.addEventListener("change", () => take([...(input.files ?? [])]));
  input.click();
}

/** Gives the browser a file to put on the disk. */
export function download(name: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
