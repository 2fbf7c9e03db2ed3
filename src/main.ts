/** Wires the game to this page, and decides nothing. */
import { type Session, startSession } from "./app/session.ts";
import type { StageView } from "./app/views.ts";
import type { Language } from "./core/story/beat.ts";
import { mountReader } from "./reader/index.ts";
import { mountStage } from "./stage/index.ts";
import { openStore } from "./storage/index.ts";

const language: Language = document.documentElement.lang === "en" ? "en" : "fr";
const root = document.getElementById("game");
if (!root) throw new Error("index.html has no element #game to play in");

// Both edition's pages and every asset are reached from the build's own root, wherever it is served.
const baseUrl = new URL("../", import.meta.url).href;
const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
const report = (error: unknown): void => console.warn(error);

let session: Session | undefined;
const reader = mountReader({
  root,
  language,
  dispatch: (command) => session?.dispatch(command),
  quote: (order) => session?.quote(order) ?? { ok: false, reason: "closed", largest: 0 },
});

let shown: StageView | undefined;
const stage = mountStage({
  host: reader.stageHost,
  freeArea: reader.stageFreeArea,
  baseUrl,
  dispatch: (command) => session?.dispatch(command),
  report,
});

const store = await openStore();
session = await startSession(
  {
    store,
    isStoreFleeting: store.kind === "memory",
    loadStory: (edition) => (edition === "fr" ? import("virtual:story/fr") : import("virtual:story/en")),
    freshSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1,
    prefersLessMotion: () => lessMotion.matches,
    show: (page, view) => {
      reader.update(page);
      shown = view;
      void stage.then((mounted) => shown && mounted.update(shown));
    },
    play: (effect) => {
      reader.play(effect);
      void stage.then((mounted) => mounted.play(effect));
    },
    report,
  },
  { language, earlyChoice: takeHash() },
);
lessMotion.addEventListener("change", () => session?.refresh());

/** A choice clicked before the engine came left its id in the address; it is read once. */
function takeHash(): string | null {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id) history.replaceState(null, "", location.pathname + location.search);
  return id || null;
}
