/** One undo for the whole game: back to any choice, forward again, up to a point of no return. */
import { describe, expect, it } from "vitest";
import type { PageView } from "../../src/app/views.ts";
import { startSession } from "../../src/app/session.ts";
import { Game } from "../../src/core/game/game.ts";
import { heldAt } from "../../src/app/memory/steps.ts";
import { markOf, readKnownLines, rememberLines } from "../../src/app/memory/known-lines.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { loud, sitting } from "../fixtures/sitting.ts";

async function seated() {
  const seat = sitting({ report: loud });
  const session = await seat.begin();
  const { page } = seat;
  const choose = async (...ids: string[]): Promise<void> => {
    for (const choiceId of ids) {
      session.dispatch({ type: "choose", turn: page().turn, choiceId });
      await session.settled();
    }
  };
  const step = async (by: -1 | 1): Promise<void> => {
    session.dispatch({ type: "step", by });
    await session.settled();
  };
  const route = async () => (await session.memory()).route;
  return { ...seat, session, choose, step, route };
}

/** A page without what only tells one showing of it from another. */
const unnamed = (page: PageView) => ({
  ...page,
  edition: "",
  storageNotice: null,
  entries: page.entries.map((entry) => ({ ...entry, key: "" })),
});

describe("going back", () => {
  it("by one choice gives the page as it was, story, market and cabinet; forward gives the next again", async () => {
    const { choose, step, page } = await seated();
    const pages = [unnamed(page())];
    for (const id of ["a-hers", "a-no", "b-draw"]) {
      await choose(id);
      pages.push(unnamed(page()));
    }
    for (const at of [2, 1, 0]) {
      await step(-1);
      expect(unnamed(page())).toEqual(pages[at]);
    }
    await step(-1);
    expect(page().turn).toBe(0);
    for (const at of [1, 2, 3]) {
      await step(1);
      expect(unnamed(page())).toEqual(pages[at]);
    }
    await step(1);
    expect(page().turn).toBe(3);
  });

  it("takes the orders of the page back, and gives them again", async () => {
    const { session, choose, step, page } = await seated();
    await choose("a-hers", "a-let");
    session.dispatch({ type: "trade", turn: 2, order: { side: "short", giant: "MIR", shares: 3 } });
    await choose("b-sell");
    await step(-1);
    expect(page().turn).toBe(2);
    expect(page().market.issuers[0]?.shortShares).toBe(3);
    await step(-1);
    expect(page().market.account.opened).toBe(false);
    await step(1);
    expect(page().market.issuers[0]?.shortShares).toBe(3);
  });

  it("leads forward until another choice is made; what was left is kept", async () => {
    const { choose, step, route, session } = await seated();
    await choose("a-hers", "a-no", "b-draw");
    await step(-1);
    await step(-1);
    expect((await route()).ahead).toEqual({ game: 1, stops: [2, 3] });
    await choose("a-let");
    expect((await route()).ahead).toBeNull();
    const { left } = await (await session.desk()).view();
    expect(left.map(({ entries }) => entries)).toEqual([3]);
  });

  it("and choosing the same again still leads forward", async () => {
    const { choose, step, route } = await seated();
    await choose("a-hers", "a-no", "b-draw");
    await step(-1);
    await step(-1);
    await choose("a-no");
    expect((await route()).ahead).toEqual({ game: 1, stops: [3] });
  });

  it("names each choice of the transcript with what leads back to it", async () => {
    const { choose, route, page, session } = await seated();
    await choose("a-hers", "a-no");
    const { steps } = await route();
    expect(steps.map(({ rank }) => page().entries[rank]?.kind)).toEqual(["chosen", "chosen"]);
    expect(steps.map(({ entries, isOpen }) => [entries, isOpen])).toEqual([
      [0, true],
      [1, true],
    ]);
    session.dispatch({ type: "return", game: 0, entries: steps[1]?.entries ?? 0 });
    await session.settled();
    expect(page().choices.map(({ id }) => id)).toEqual(["a-let", "a-no"]);
    expect(page().storageNotice).toMatch(/revenu à une page passée/);
    await choose("a-let");
    expect(page().storageNotice).toBeNull();
  });
});

const HELD = `
-> prologue
=== prologue ===
# title: prologue
Un.
* [Deux. # id: r-two]
- Deux.
* [Tirer. # id: r-pull # no-return: printed]
- Trois.
* [Quatre. # id: r-four]
- Quatre.
* [Cinq. # id: r-five]
- -> END
`;

describe("a point of no return", () => {
  const { json, hash } = compileStory("/small/held.ink", () => HELD);
  const source = { json: json ?? "", hash, languages: { prologue: "fr" as const } };
  const play = (...ids: string[]) => {
    const game = new Game(source, 1);
    for (const id of ids) game.play({ kind: "choose", id });
    return game.state();
  };

  it("holds from the page after it to the end of the game", () => {
    expect(heldAt(play("r-two"))).toBe(0);
    expect(heldAt(play("r-two", "r-pull"))).toBe(2);
    expect(heldAt(play("r-two", "r-pull", "r-four"))).toBe(2);
    expect(heldAt(play("r-two", "r-pull", "r-four", "r-five"))).toBe(0);
  });

  it("lets nobody past it, by key, sheet or chapter, and says why", async () => {
    let page: PageView | undefined;
    const session = await startSession(
      {
        store: memoryStore(),
        isStoreFleeting: false,
        loadEdition: async () => ({ ...source, habits: (await seatHabits()).habits, offers: () => ({}) }),
        freshSeed: () => 1,
        prefersLessMotion: () => true,
        show: (shown) => (page = shown),
        play: () => {},
        foreshow: () => {},
        painted: async () => {},
        leisure: () => new Promise(() => {}),
        later: async () => {},
        report: loud,
      },
      "fr",
    );
    for (const [turn, choiceId] of ["r-two", "r-pull", "r-four"].entries())
      session.dispatch({ type: "choose", turn, choiceId });
    session.dispatch({ type: "step", by: -1 });
    await session.settled();
    expect(page?.turn).toBe(2);
    session.dispatch({ type: "step", by: -1 });
    session.dispatch({ type: "return", game: 0, entries: 0 });
    await session.settled();
    expect(page?.turn).toBe(2);
    const { route } = await session.memory();
    expect(route.steps.map(({ isOpen }) => isOpen)).toEqual([false, false]);
    expect(route.closed).toMatch(/La feuille est tirée/);
  });
});

const seatHabits = async () => ({ habits: (await import("../../src/core/manuscript/polish-fr.ts")).FRENCH });

describe("what was read in an earlier game", () => {
  it("is taken again by the same choices, up to a page with something new", async () => {
    const { session, choose, page } = await seated();
    await choose("a-hers", "a-no", "b-draw");
    session.dispatch({ type: "begin-again" });
    await session.settled();
    expect((await session.memory()).route.canRepeat).toBe(true);
    session.dispatch({ type: "repeat" });
    await session.settled();
    // Another seed gives other prices: the second scene's first page is new.
    expect(page().turn).toBeGreaterThanOrEqual(1);
    expect(page().turn).toBeLessThanOrEqual(3);
  });

  it("does nothing where no earlier game has chosen", async () => {
    const { session, page } = await seated();
    session.dispatch({ type: "repeat" });
    await session.settled();
    expect(page().turn).toBe(0);
  });

  it("is remembered in four letters a line, and read again from any text", async () => {
    const store = memoryStore();
    const line = (text: string) => ({
      runs: [{ kind: "text" as const, text }],
      cues: [],
      language: "fr" as const,
    });
    const item = (text: string) => ({
      kind: "paragraph" as const,
      paragraph: line(text),
      opening: false,
      speaker: null,
    });
    await rememberLines(store, [item("Il pleut."), item("Il fait jour."), item("Il pleut.")]);
    expect((await store.read("read"))?.length).toBe(8);
    expect((await readKnownLines(store)).has(markOf(line("Il pleut.")))).toBe(true);
    expect((await readKnownLines(store)).has(markOf(line("Il neige.")))).toBe(false);
    await store.write("read", "<b>not marks</b>");
    expect((await readKnownLines(store)).size).toBe(0);
  });
});
