/** Wires the studio: the story of the build, the work kept here, the bench. */
import "./studio.css";
import "./small-screen.css";
import { STUDIO } from "../content/strings/studio.ts";
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { makeErrands } from "./files/errands.ts";
import { filled } from "./files/fault.ts";
import { makeKeeper } from "./files/keeper.ts";
import { lastFolder } from "./files/last-folder.ts";
import { keepOffline } from "./files/offline.ts";
import { lastText } from "./files/last-text.ts";
import { isOnlyTab } from "./files/one-tab.ts";
import type { BuildList } from "./files/playable.ts";
import { openShelf, withEdits } from "./files/work.ts";
import { Bench } from "./view/bench.ts";
import { dateOf } from "./view/dialogs.ts";

const language: Language = location.search === "?en" ? "en" : "fr";
const words = STUDIO[language];
document.documentElement.lang = language;
document.title = `${words.title} — ${words.work}`;

void open();

async function open(): Promise<void> {
  const [{ files: built }, list] = await Promise.all([
    import("virtual:studio/files"),
    fetch("studio/build.json").then((answer) => answer.json() as Promise<BuildList>),
  ]);
  const story = (text: Language): Promise<StorySource> =>
    import(/* @vite-ignore */ new URL(list.stories[text], location.href).href) as Promise<StorySource>;
  const isOnly = await isOnlyTab();
  const shelf = openShelf(isOnly);
  const [work, folder, earlier] = await Promise.all([shelf.present(), lastFolder(), shelf.earlier()]);
  const edits = work?.edits ?? {};
  const bench: Bench = new Bench({
    root: document.body,
    language,
    built,
    files: withEdits(built, edits),
    story,
    keeper: watched(makeKeeper(shelf, built, () => bench.page.warn(words.notKept))),
    errands: makeErrands({ shelf, language, list, last: folder }),
  });
  const last = lastText();
  await bench.speak(last.language, last.path);
  if (work && Object.keys(edits).length > 0)
    bench.page.say(filled(words.resumed, { date: dateOf(work.at, language) }));
  const newest = earlier[0];
  if (!isOnly) bench.page.warn(words.secondTab);
  else if (newest && newest.at > (work?.at ?? 0))
    bench.page.warn(filled(words.newerWork, { date: dateOf(newest.at, language) }));
  keepOffline();
}

/** Nothing written is lost by a page that is left too soon. */
function watched(keeper: ReturnType<typeof makeKeeper>): ReturnType<typeof makeKeeper> {
  addEventListener("beforeunload", (event) => {
    if (!keeper.isKept()) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => void keeper.settled());
  return keeper;
}
