/** Wires the game to this page, and decides nothing. */
import type { Command } from "./app/commands.ts";
import { type Session, startSession } from "./app/session.ts";
import { mountSound } from "./audio/index.ts";
import { describe, fetchDescriptions } from "./content/describe.ts";
import type { Language } from "./core/story/beat.ts";
import { isBesideStudio, loadEdition, onStoryEdited } from "./editions.ts";
import { mountHost } from "./host/index.ts";
import { mountReader, takeHash } from "./reader/index.ts";
import { afterFrame, afterPaint, moments, mountPicture } from "./stage/index.ts";
import { openStore } from "./storage/index.ts";

const root = document.getElementById("game");
if (!root) throw new Error("index.html has no element #game to play in");
const pageLanguage = (): Language => (document.documentElement.lang === "en" ? "en" : "fr");
const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
// oxlint-disable-next-line no-console -- the one place where failures that stop nothing are told
const report = (error: unknown): void => console.warn(error);

let session: Session | undefined;
/** Begins the write that waits for the text to be painted, if one does. */
let keepNow = (): void => {};

/** The build's root, wherever it is served: both editions' pages reach every file from there. */
const baseUrl = new URL(/* @vite-ignore */ "../", import.meta.url).href;
const reader = mountReader({
  root,
  language: pageLanguage(),
  dispatch: (command) => session?.dispatch(command),
  quote: (order) => session?.quote(order) ?? { ok: false, reason: "closed", largest: 0 },
  sitting: () => session,
  baseUrl,
  report,
  pace: { soon: afterFrame, later: afterPaint },
});
const picture = mountPicture({
  host: reader.stageHost,
  freeArea: reader.stageFreeArea,
  baseUrl,
  describe: (scene: string) => describe(scene, pageLanguage()),
  // An object of the stage stands for a choice of the page, which may ask for ink first.
  dispatch: (command: Command) =>
    command.type === "choose" ? reader.choose(command.choiceId) : session?.dispatch(command),
  report,
});
const host = mountHost(() => session, report);
const heard = () => session?.heard().then((view) => host.hush(view));
const sound = mountSound(reader, heard, { baseUrl, report, later: afterPaint });

void play();

/** Awaited by nobody here: what is fetched on the way may share this file, and would wait for its end for ever. */
async function play(): Promise<void> {
  const store = await openStore(isBesideStudio ? "studio:" : "");
  session = await startSession(
    {
      store,
      isStoreFleeting: store.kind === "memory",
      loadEdition,
      freshSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
      prefersLessMotion: () => lessMotion.matches || host.isPaused,
      show: (page, view) => {
        reader.update(page);
        picture.update(view);
        sound.update(page.turn);
        host.update(page, view);
        if (import.meta.env.DEV) dispatchEvent(new CustomEvent("shown", { detail: { session, page } }));
      },
      foreshow: (page) => reader.update(page),
      ...moments,
      play: (effect) => {
        reader.play(effect);
        picture.play(effect);
        sound.play(effect);
        host.play(effect);
      },
      later: () =>
        new Promise((resolve) => {
          keepNow = afterPaint(resolve);
        }),
      report,
    },
    pageLanguage(),
  );
  reader.choose(takeHash());
  lessMotion.addEventListener("change", () => session?.refresh());
  addEventListener("pagehide", () => keepNow());
  onStoryEdited((...edited) => void session?.reread(...edited));

  fetchDescriptions().then(() => session?.refresh(), report);

  // The picture comes last: the story is already being read.
  picture.open(() => session?.refresh());
}
