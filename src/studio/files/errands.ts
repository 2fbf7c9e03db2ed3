/** What goes between the bench and the disk, the shelf, and the world. */
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { type Files, FOLDER, mainFile } from "../compile/place.ts";
import { askNewFile, askRecovery } from "../view/dialogs.ts";
import type { Bench } from "../view/bench.ts";
import type { Wishes } from "../view/page.ts";
import { makeCompiler } from "../worker/compiler.ts";
import { download, openFolder, type OpenFolder, readChosen } from "./disk.ts";
import { type BuildList, makePlayable } from "./playable.ts";
import { editsOf, withEdits, type WorkShelf } from "./work.ts";
import { zipStory } from "./zip-story.ts";

interface ErrandsGiven {
  readonly shelf: WorkShelf;
  readonly language: Language;
  readonly list: BuildList;
}

type Errands = Omit<Wishes, "playHere" | "fromStart" | "whereRead" | "speak" | "goTo">;

export const makeErrands =
  ({ shelf, language, list }: ErrandsGiven) =>
  (bench: Bench): Errands => {
    let folder: OpenFolder | null = null;
    const tell = (job: () => Promise<void>) => () => void job().catch((error: unknown) => bench.fail(error));
    const setApart = () => shelf.setApart({ at: Date.now(), edits: editsOf(bench.built, bench.files) });
    const take = async (files: Files | null): Promise<void> => {
      if (!files) return bench.page.say(bench.words.nothingFound);
      await setApart();
      bench.replace({ ...bench.files, ...files });
      bench.page.say(bench.words.opened.replace("{n}", String(Object.keys(files).length)));
    };
    const exportFile = (): void => {
      const name = bench.openPath.slice(bench.openPath.lastIndexOf("/") + 1);
      download(name, bench.files[bench.openPath] ?? "");
      bench.page.say(bench.words.savedFile.replace("{file}", name));
    };
    return {
      openFolder: tell(async () => {
        const opened = await openFolder();
        folder = opened ?? folder;
        if (opened) await take(opened.files);
      }),
      openFiles: () =>
        chooseFiles((chosen) => tell(async () => take(await readChosen(chosen, bench.files)))()),
      newFile: () =>
        askNewFile(
          bench.words,
          (name) => bench.make(name),
          () => bench.focus(),
        ),
      save: tell(async () => {
        if (!folder) return exportFile();
        const before = folder.files;
        const changed = Object.entries(bench.files).filter(([path, text]) => before[path] !== text);
        await folder.write(Object.fromEntries(changed));
        folder = { ...folder, files: bench.files };
        bench.page.say(bench.words.saved.replace("{folder}", folder.name));
      }),
      exportZip: () => {
        download("story.zip", zipStory(bench.files));
        bench.page.say(bench.words.savedFile.replace("{file}", "story.zip"));
      },
      exportFile,
      exportGame: tell(() => exportGame(bench, list)),
      recover: tell(async () => {
        const works = await shelf.all();
        askRecovery({
          works,
          words: bench.words,
          language,
          take: (edits) =>
            tell(async () => {
              await setApart();
              bench.replace(withEdits(bench.built, edits));
            })(),
          forget: (work) => void shelf.forget(work),
        });
      }),
    };
  };

function chooseFiles(take: (files: File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".ink,.zip";
  input.addEventListener("change", () => take([...(input.files ?? [])]));
  input.click();
}

async function exportGame(bench: Bench, list: BuildList): Promise<void> {
  const { words, page } = bench;
  if (list.files.length === 0) return page.say(words.noList);
  const say = (done: number): void =>
    page.say(words.making.replace("{percent}", String(Math.round(done * 100))));
  say(0);
  const fr = await compiled(bench.files, "fr");
  const en = await compiled(bench.files, "en");
  if (!fr || !en) return page.say(words.mustCompile);
  const game = await makePlayable({
    list,
    stories: { fr, en },
    readMe: { name: words.readMeName, text: words.readMe },
    progress: say,
    async fetchFile(name) {
      const answer = await fetch(name);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  });
  download("illusions-retrouvees.zip", game);
  page.say(words.made);
}

let compiler: ReturnType<typeof makeCompiler> | undefined;

/** An edition whose main file is missing cannot be told. */
async function compiled(files: Files, language: Language): Promise<StorySource | null> {
  if (!(mainFile(language) in files)) throw new Error(`${FOLDER}${language}.ink ?`);
  compiler ??= makeCompiler();
  return (await compiler.whole(files, mainFile(language)))?.whole.story ?? null;
}
