/** Wires the studio: the story of the build, the work kept here, the bench. */
import "./studio.css";
import { STUDIO } from "../content/strings/studio.ts";
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { mainFile } from "./compile/place.ts";
import { makeErrands } from "./files/errands.ts";
import { makeKeeper } from "./files/keeper.ts";
import { keepOffline } from "./files/offline.ts";
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
  const story = import(
    /* @vite-ignore */ new URL(list.stories.fr, location.href).href
  ) as Promise<StorySource>;
  const shelf = openShelf();
  const [work] = await shelf.all();
  const edits = work?.edits ?? {};
  const bench: Bench = new Bench({
    root: document.body,
    language,
    built,
    files: withEdits(built, edits),
    keeper: watched(makeKeeper(shelf, built, () => bench.page.say(words.notKept))),
    errands: makeErrands({ shelf, language, list }),
  });
  const edited = Object.keys(edits).find((path) => edits[path] !== null && path !== mainFile("fr"));
  bench.open(edited ?? "story/fr/prologue.ink");
  bench.rereader.setBase("fr", built, await story);
  bench.begin();
  if (work && Object.keys(edits).length > 0)
    bench.page.say(words.resumed.replace("{date}", dateOf(work.at, language)));
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
