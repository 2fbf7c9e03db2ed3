/** Opens, saves and reads again the story's folder; what was changed on both sides waits for the writer's word. */
import { type Files, FOLDER } from "../compile/place.ts";
import type { Brought } from "./place-files.ts";
import { filled } from "./fault.ts";
import {
  askLeave,
  isOpenTo,
  pickFolder,
  readFolder,
  type Saved,
  saveIn,
  type StoryFolder,
} from "./folder.ts";
import { keepFolder } from "./last-folder.ts";
import type { Bench } from "../view/bench.ts";

interface Given {
  readonly bench: Bench;
  /** Sets the present work apart, then takes these; false when there was nothing to take. */
  readonly take: (brought: Brought, from: string) => Promise<boolean>;
  readonly last: StoryFolder | null;
}

export class FolderErrands {
  readonly #bench: Bench;
  readonly #take: Given["take"];
  #folder: StoryFolder | null;
  #isBusy = false;

  constructor({ bench, take, last }: Given) {
    this.#bench = bench;
    this.#take = take;
    this.#folder = last;
  }

  async open(): Promise<void> {
    const handle = await pickFolder();
    if (!handle) return;
    const brought = await readFolder(handle);
    if (await this.#take(brought, handle.name))
      this.#set({ handle, root: brought.root, known: brought.files });
  }

  /** False when no folder is open. Must follow from a press. */
  async save(): Promise<boolean> {
    const folder = this.#folder;
    if (!folder) return false;
    // What was written since the disk was read; of files it has not, what differs from the story of the build.
    const { built, files } = this.#bench;
    const unsaved = Object.entries(files).filter(
      ([path, text]) => text !== (folder.known[path] ?? built[path]),
    );
    await this.#write(folder, Object.fromEntries(unsaved), new Set());
    return true;
  }

  /** Takes what was changed on the disk meanwhile, where nothing was written here. */
  async look(): Promise<void> {
    const folder = this.#folder;
    if (!folder || this.#isBusy || !(await isOpenTo(folder.handle).catch(() => false))) return;
    this.#isBusy = true;
    // A folder that has gone is told when one saves.
    const brought = await readFolder(folder.handle).catch(() => null);
    this.#isBusy = false;
    // What was read before another folder was opened, or before this one was written in, is no news.
    if (!brought || folder !== this.#folder) return;
    const { known } = folder;
    const { files, words, page } = this.#bench;
    const fresh = Object.fromEntries(
      Object.entries(brought.files).filter(
        ([path, text]) => text !== known[path] && (files[path] ?? known[path]) === known[path],
      ),
    );
    if (Object.keys(fresh).length === 0) return;
    this.#set({ ...folder, known: { ...known, ...fresh } });
    this.#bench.replace({ ...files, ...fresh });
    page.say(filled(words.readAgain, { names: namesOf(fresh) }));
  }

  async #write(folder: StoryFolder, files: Files, anyway: ReadonlySet<string>): Promise<void> {
    this.#isBusy = true;
    const { conflicts } = await askLeave(folder.handle)
      .then(() => saveIn(folder, files, anyway, (now) => this.#set(now)))
      .finally(() => {
        this.#isBusy = false;
      });
    if (Object.keys(conflicts).length > 0) return this.#askAbout(conflicts);
    const { words, page } = this.#bench;
    const said = Object.keys(files).length > 0 ? words.saved : words.savedNothing;
    page.hush();
    page.say(filled(said, { folder: folder.handle.name }));
  }

  #askAbout(conflicts: Saved["conflicts"]): void {
    const { page, words } = this.#bench;
    const paths = Object.keys(conflicts);
    const theirs = Object.fromEntries(
      Object.entries(conflicts).filter((each): each is [string, string] => each[1] !== null),
    );
    const run = (job: (folder: StoryFolder) => Promise<void>) => (): void => {
      if (this.#folder) void job(this.#folder).catch((error: unknown) => this.#bench.fail(error));
    };
    page.warn(filled(words.conflict, { names: namesOf(conflicts) }), [
      {
        text: words.conflictMine,
        act: run((folder) => {
          const ours = paths.map((path) => [path, this.#bench.files[path] ?? ""]);
          return this.#write(folder, Object.fromEntries(ours), new Set(paths));
        }),
      },
      Object.keys(theirs).length > 0 && {
        text: words.conflictTheirs,
        act: run(async (folder) => {
          await this.#take({ files: theirs, refused: [], root: "" }, folder.handle.name);
          this.#set({ ...folder, known: { ...folder.known, ...theirs } });
        }),
      },
    ]);
  }

  #set(folder: StoryFolder): void {
    this.#folder = folder;
    void keepFolder(folder);
  }
}

const namesOf = (files: Readonly<Record<string, unknown>>): string =>
  Object.keys(files)
    .map((path) => path.slice(FOLDER.length))
    .join(", ");
