/** The folder of the story on the writer's disk, where the browser lets one in; files by the ordinary doors elsewhere. */
import { type Files, FOLDER } from "../compile/place.ts";
import { homeOf, placed, unzipStory } from "./zip-story.ts";

/** What the File System Access API adds to a handle, which not every browser has. */
interface Folder {
  readonly name: string;
  readonly values: () => AsyncIterable<FileSystemHandle>;
  readonly getDirectoryHandle: (name: string, how: { create: boolean }) => Promise<Folder>;
  readonly getFileHandle: (name: string, how: { create: boolean }) => Promise<FileSystemFileHandle>;
}

type Picker = (how: { mode: "readwrite" }) => Promise<Folder>;

/** A folder that was opened: where what is saved goes. */
export interface OpenFolder {
  readonly name: string;
  readonly files: Files;
  /** Writes these, by their paths; rejects when the browser or the disk refuses. */
  readonly write: (files: Files) => Promise<void>;
}

const picker = (): Picker | undefined => (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canOpenFolders = (): boolean => picker() !== undefined;

/** Null when the writer thinks better of it, or when there is no story in the folder. */
export async function openFolder(): Promise<OpenFolder | null> {
  const chosen = await picker()?.({ mode: "readwrite" }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  });
  if (!chosen) return null;
  const named = await readBelow(chosen, "");
  const files = placed(named);
  if (!files) return null;
  // Where the story lies in what was chosen: nowhere deeper, or below some folders.
  const first = Object.keys(files)[0]?.slice(FOLDER.length) ?? "";
  const root = (named.find(([name]) => name.endsWith(first))?.[0] ?? "").slice(0, -first.length);
  return {
    name: chosen.name,
    files,
    async write(changed) {
      for (const [path, text] of Object.entries(changed))
        await writeAt(chosen, (root + path.slice(FOLDER.length)).split("/"), text);
    },
  };
}

/** A story is not this deep. */
const DEEPEST = 6;

async function readBelow(folder: Folder, under: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const each of folder.values()) {
    if (each.kind === "file" && each.name.endsWith(".ink"))
      found.push([under + each.name, await (await (each as FileSystemFileHandle).getFile()).text()]);
    const isOurs = each.kind === "directory" && !/^(?:\.|node_modules$)/.test(each.name);
    if (isOurs && under.split("/").length < DEEPEST)
      found.push(...(await readBelow(each as unknown as Folder, `${under}${each.name}/`)));
  }
  return found;
}

async function writeAt(folder: Folder, path: readonly string[], text: string): Promise<void> {
  let place = folder;
  for (const name of path.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
  const file = await place.getFileHandle(path.at(-1) ?? "", { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}

/** Ink files or one zip, chosen by hand. Null when no place can be found for them in the story. */
export async function readChosen(chosen: readonly File[], files: Files): Promise<Files | null> {
  const [first] = chosen;
  if (chosen.length === 1 && first?.name.endsWith(".zip"))
    return unzipStory(new Uint8Array(await first.arrayBuffer()));
  const named = await Promise.all(
    chosen.map(async (file) => [file.webkitRelativePath || file.name, await file.text()] as const),
  );
  const homes = named.map(([name, text]) => [homeOf(name, files) ?? name, text] as const);
  return placed(
    homes.map(([name, text]) => [name.startsWith(FOLDER) ? name.slice(FOLDER.length) : name, text]),
  );
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
