/** The folder of the story on the writer's disk, where the browser lets one in. Nothing changed there is written over unasked. */
import { type Files, FOLDER } from "../compile/place.ts";
import { atDisk, Fault, type Refused } from "./fault.ts";
import { type Brought, MOST_OF_A_FILE, placeFiles, textOf } from "./place-files.ts";

/** What the File System Access API adds to a handle, which not every browser has. */
export interface Handle {
  readonly name: string;
  readonly values: () => AsyncIterable<FileSystemHandle>;
  readonly getDirectoryHandle: (name: string, how: { create: boolean }) => Promise<Handle>;
  readonly getFileHandle: (name: string, how: { create: boolean }) => Promise<FileSystemFileHandle>;
  readonly requestPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState>;
  readonly queryPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState>;
}

/** A folder that was opened: where what is saved goes. */
export interface StoryFolder {
  readonly handle: Handle;
  /** Where the story lies in it: `` or `story/`. */
  readonly root: string;
  /** What is there, as it was last read or written from here. */
  readonly known: Files;
}

/** What saving came to. */
export interface Saved {
  /** Paths that were changed there meanwhile, and were left alone, with what they hold; null for what can't be read. */
  readonly conflicts: Readonly<Record<string, string | null>>;
}

type Picker = (how: { mode: "readwrite" }) => Promise<Handle>;

const picker = (): Picker | undefined => (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canOpenFolders = (): boolean => picker() !== undefined;

/** Null when the writer thinks better of it. @throws Fault when the browser refuses */
export const pickFolder = async (): Promise<Handle | null> =>
  (await picker()?.({ mode: "readwrite" }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    return atDisk(error, "");
  })) ?? null;

/** @throws Fault when it can't be read, or when there is no story there */
export async function readFolder(handle: Handle): Promise<Brought> {
  const big: Refused[] = [];
  const named = await readBelow(handle, "", big).catch((error: unknown) => atDisk(error, handle.name));
  const brought = placeFiles(named);
  return { ...brought, refused: [...big, ...brought.refused] };
}

/** Asks for the writer's leave when it was not given in this sitting: must follow from a press. */
export async function askLeave(handle: Handle): Promise<void> {
  const leave = await (handle.requestPermission?.({ mode: "readwrite" }) ?? "granted");
  if (leave !== "granted") throw new Fault("refused", { name: handle.name });
}

/** Whether it may be read without asking. */
export const isOpenTo = async (handle: Handle): Promise<boolean> =>
  (await (handle.queryPermission?.({ mode: "readwrite" }) ?? "granted")) === "granted";

/**
 * Writes these, by their paths, one after the other; each is whole or as it was.
 * @param anyway paths to be written over whatever stands there
 * @param wrote told after each file, so that what was written before a refusal is known
 * @throws Fault when the browser or the disk refuses
 */
export async function saveIn(
  folder: StoryFolder,
  files: Files,
  anyway: ReadonlySet<string>,
  wrote: (folder: StoryFolder) => void,
): Promise<Saved> {
  const conflicts: Record<string, string | null> = {};
  const known: Record<string, string> = { ...folder.known };
  await listed(folder.handle).catch((error: unknown) => atDisk(error, folder.handle.name));
  for (const [path, text] of Object.entries(files)) {
    const place = (folder.root + path.slice(FOLDER.length)).split("/");
    const there = await textAt(folder.handle, place);
    const isOurs = there === undefined || there === known[path];
    if (!isOurs && there !== text && !anyway.has(path)) {
      conflicts[path] = there ?? null;
      continue;
    }
    if (there !== text)
      await writeAt(folder.handle, place, text).catch((error: unknown) => atDisk(error, place.join("/")));
    known[path] = text;
    wrote({ ...folder, known: { ...known } });
  }
  return { conflicts };
}

/** Rejects when the folder is there no more: a file that is not found in it would look like a new one. */
async function listed(folder: Handle): Promise<void> {
  await folder.values()[Symbol.asyncIterator]().next();
}

/** A story is not this deep, and its folder holds no more than this. */
const DEEPEST = 6;
const MOST_ENTRIES = 20_000;

async function readBelow(
  folder: Handle,
  under: string,
  big: Refused[],
  count = { left: MOST_ENTRIES },
): Promise<[string, Uint8Array][]> {
  const found: [string, Uint8Array][] = [];
  for await (const each of folder.values()) {
    count.left -= 1;
    if (count.left < 0) throw new Fault("tooMuch", { name: folder.name });
    if (each.kind === "file" && each.name.endsWith(".ink")) {
      const file = await (each as FileSystemFileHandle).getFile();
      if (file.size > MOST_OF_A_FILE) big.push({ name: under + each.name, why: "big", line: 0 });
      else found.push([under + each.name, new Uint8Array(await file.arrayBuffer())]);
    }
    const isOurs = each.kind === "directory" && !/^(?:\.|node_modules$)/.test(each.name);
    if (isOurs && under.split("/").length < DEEPEST)
      found.push(...(await readBelow(each as unknown as Handle, `${under}${each.name}/`, big, count)));
  }
  return found;
}

/** Undefined when there is no such file; null when it is no text. */
async function textAt(folder: Handle, path: readonly string[]): Promise<string | null | undefined> {
  try {
    let place = folder;
    for (const name of path.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: false });
    const file = await (await place.getFileHandle(path.at(-1) ?? "", { create: false })).getFile();
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    return typeof text === "string" ? text : null;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotFoundError"))
      return atDisk(error, path.join("/"));
    return undefined;
  }
}

async function writeAt(folder: Handle, path: readonly string[], text: string): Promise<void> {
  let place = folder;
  for (const name of path.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
  const file = await place.getFileHandle(path.at(-1) ?? "", { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}
