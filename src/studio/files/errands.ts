/** What goes between the bench and the disk, the shelf, and the world. */
import type { Language } from "../../core/story/beat.ts";
import { editsOf, withEdits, type WorkShelf } from "./work.ts";
import { askNewFile, askRecovery } from "../view/dialogs.ts";
import type { Bench } from "../view/bench.ts";
import type { Wishes } from "../view/page.ts";
import { chooseFiles, download, readChosen } from "./disk.ts";
import { exportGame } from "./export-game.ts";
import { counted, Fault, filled, refusedInWords } from "./fault.ts";
import type { StoryFolder } from "./folder.ts";
import { FolderErrands } from "./folder-errands.ts";
import type { Brought } from "./place-files.ts";
import type { BuildList } from "./playable.ts";
import { zipStory } from "./zip-story.ts";

interface ErrandsGiven {
  readonly shelf: WorkShelf;
  readonly language: Language;
  readonly list: BuildList;
  readonly last: StoryFolder | null;
}

export type Errands = Omit<Wishes, "playHere" | "fromStart" | "whereRead" | "speak" | "goTo">;

export const makeErrands =
  ({ shelf, language, list, last }: ErrandsGiven) =>
  (bench: Bench): Errands => {
    const { words } = bench;
    const tell = (job: () => Promise<unknown>) => () =>
      void job().catch((error: unknown) => bench.fail(error));
    const { setApart, take } = takingOf(bench, shelf);
    const folder = new FolderErrands({ bench, take, last });
    addEventListener(
      "focus",
      tell(() => folder.look()),
    );
    const give = (name: string, content: BlobPart): void => {
      download(name, content);
      bench.page.say(filled(words.savedFile, { file: name }));
    };
    const exportFile = (): void =>
      give(bench.openPath.slice(bench.openPath.lastIndexOf("/") + 1), bench.files[bench.openPath] ?? "");
    const takeChosen = async (chosen: readonly File[]): Promise<boolean> => {
      const from = chosen.map(({ name }) => name).join(", ");
      return take(await readChosen(chosen, bench.files, bench.language), from);
    };
    return {
      openFolder: tell(() => folder.open()),
      openFiles: () => chooseFiles((chosen) => tell(() => takeChosen(chosen))()),
      newFile: () =>
        askNewFile(
          words,
          (name) => bench.make(name),
          () => bench.focus(),
        ),
      save: tell(async () => {
        if (!(await folder.save())) exportFile();
      }),
      exportZip: () => give("story.zip", zipStory(bench.files)),
      exportFile,
      exportGame: tell(() => exportGame(bench, list)),
      recover: tell(async () =>
        askRecovery({
          now: editsOf(bench.built, bench.files),
          earlier: await shelf.earlier(),
          words,
          language,
          take: (kept) =>
            tell(async () => {
              await setApart();
              bench.replace(withEdits(bench.built, kept));
            })(),
          forget: (work) => void shelf.forget(work),
        }),
      ),
    };
  };

interface Taking {
  /** Keeps what is written, before something takes its place. */
  readonly setApart: () => Promise<void>;
  /** Takes what was brought and tells what was not; false when nothing was. */
  readonly take: (brought: Brought, from: string) => Promise<boolean>;
}

function takingOf(bench: Bench, shelf: WorkShelf): Taking {
  const setApart = async (): Promise<void> => {
    const edits = editsOf(bench.built, bench.files);
    if (Object.keys(edits).length > 0) await shelf.setApart({ at: Date.now(), edits });
  };
  return {
    setApart,
    async take({ files, refused }, from) {
      const { words, page } = bench;
      const count = Object.keys(files).length;
      const refusals = refused.map((each) => refusedInWords(each, words));
      if (count === 0 && refusals.length === 0) throw new Fault("noStory", { name: from });
      page.hush();
      if (refusals.length > 0) page.warn([words.notTaken, ...refusals].join("\n"));
      if (count === 0) return false;
      await setApart();
      bench.replace({ ...bench.files, ...files });
      page.say(counted(words.opened, count));
      return true;
    },
  };
}
