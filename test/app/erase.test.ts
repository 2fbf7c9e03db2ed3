import { expect, it } from "vitest";
import { ASIDE_KEY, ENDINGS_KEY, LEFT_KEY, SAVE_KEY } from "../../src/app/keys.ts";
import type { SessionPorts } from "../../src/app/ports.ts";
import { startSession } from "../../src/app/session.ts";
import type { PageView } from "../../src/app/views.ts";
import { offersIn } from "../../src/content/offers.ts";
import { FRENCH } from "../../src/core/manuscript/polish-fr.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { smallStory } from "../fixtures/small-story.ts";

it("erases the game, those left and set aside, the endings and the settings, and leaves nothing until the next choice", async () => {
  const store = memoryStore();
  let page: PageView | undefined;
  const ports: SessionPorts = {
    store,
    isStoreFleeting: false,
    loadEdition: async (language) => ({ ...smallStory(language), habits: FRENCH, offers: offersIn("fr") }),
    freshSeed: () => 5,
    prefersLessMotion: () => false,
    show: (next) => (page = next),
    play: () => {},
    later: async () => {},
    report: (error) => {
      throw error;
    },
  };
  for (const key of [ASIDE_KEY, LEFT_KEY, ENDINGS_KEY]) await store.write(key, "[]");
  const session = await startSession(ports, "fr");
  const text = { kind: "own", text: "À moi." } as const;
  session.dispatch({ type: "choose", turn: 0, choiceId: "a-own", answer: { kind: "text", text } });
  session.dispatch({ type: "prefer", settings: { engraving: false } });
  session.dispatch({ type: "erase" });
  await session.settled();
  for (const key of [SAVE_KEY, ASIDE_KEY, LEFT_KEY, ENDINGS_KEY, "settings"])
    expect(await store.read(key)).toBeNull();
  expect(page?.turn).toBe(0);
  expect(page?.settings.engraving).toBe(true);
  expect((await session.book()).epigraph).toBeNull();
  session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
  await session.settled();
  expect(await store.read(SAVE_KEY)).not.toBeNull();
});
