/** The whole game with the writer's story in it, given to the browser as a zip. */
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { type Files, FOLDER, mainFile } from "../compile/place.ts";
import type { Bench } from "../view/bench.ts";
import { makeCompiler } from "../worker/compiler.ts";
import { download } from "./disk.ts";
import { Fault, filled } from "./fault.ts";
import { type BuildList, makePlayable } from "./playable.ts";

/** @throws Fault when an edition can't be compiled, or a file of the game can't be had */
export async function exportGame(bench: Bench, list: BuildList): Promise<void> {
  const { words, page } = bench;
  if (list.files.length === 0) throw new Fault("noList");
  const say = (done: number): void => page.say(filled(words.making, { percent: Math.round(done * 100) }));
  say(0);
  const stories = { fr: await compiled(bench.files, "fr"), en: await compiled(bench.files, "en") };
  const game = await makePlayable({
    list,
    stories,
    readMe: { name: words.readMeName, text: words.readMe },
    progress: say,
    async fetchFile(name) {
      const answer = await fetch(name).catch(() => null);
      if (!answer?.ok) throw new Fault("noGame", { name });
      return new Uint8Array(await answer.arrayBuffer());
    },
  });
  download("illusions-retrouvees.zip", game);
  page.say(words.made);
}

let compiler: ReturnType<typeof makeCompiler> | undefined;

async function compiled(files: Files, language: Language): Promise<StorySource> {
  const main = mainFile(language);
  if (!(main in files)) throw new Fault("noMain", { name: main.slice(FOLDER.length) });
  compiler ??= makeCompiler();
  const told = await compiler.whole(files, main);
  if (told?.whole.story) return told.whole.story;
  const fault = told?.whole.problems.find(({ severity }) => severity === "error");
  throw new Fault("mustCompile", {
    name: fault?.file.slice(FOLDER.length) ?? main.slice(FOLDER.length),
    line: fault?.line ?? 1,
    message: fault?.message ?? "",
  });
}
