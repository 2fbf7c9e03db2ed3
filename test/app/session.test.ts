import { describe, expect, it } from "vitest";
import { ASIDE_KEY, SAVE_KEY } from "../../src/app/keys.ts";
import { DEFAULT_SETTINGS } from "../../src/app/settings.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { smallStory } from "../fixtures/small-story.ts";
import type { PageView } from "../../src/app/views.ts";
import { sitting } from "../fixtures/sitting.ts";

describe("a sitting", () => {
  it("ignores a command made for another turn: a double click plays once", async () => {
    const seat = sitting();
    const session = await seat.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    await session.settled();
    expect(seat.page().turn).toBe(1);
    expect(seat.faults).toEqual([]);
  });

  it.each([
    ["zero", { side: "short", giant: "MIR", shares: 0 }],
    ["negative", { side: "short", giant: "MIR", shares: -5 }],
    ["fractional", { side: "short", giant: "MIR", shares: 1.5 }],
    ["enormous", { side: "short", giant: "MIR", shares: 1e300 }],
    ["more than is owed", { side: "cover", giant: "MIR", shares: 4 }],
    ["an unknown house", { side: "short", giant: "XYZ" as "MIR", shares: 1 }],
  ] as const)(
    "refuses an order (%s): nothing is changed, nothing is kept, and nothing fails",
    async (_, order) => {
      const seat = sitting();
      const session = await seat.begin();
      session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
      await session.settled();
      session.dispatch({ type: "trade", turn: 1, order: { side: "short", giant: "MIR", shares: 1 } });
      session.dispatch({ type: "choose", turn: 1, choiceId: "a-let" });
      session.dispatch({ type: "trade", turn: 2, order: { side: "short", giant: "MIR", shares: 3 } });
      await session.settled();
      const [before, kept] = [seat.page().market, await seat.store.read(SAVE_KEY)];
      expect(before.account.ledger.map(({ kind }) => kind)).toEqual(["deposit", "short"]);
      session.dispatch({ type: "trade", turn: 2, order });
      await session.settled();
      expect(seat.page().market).toEqual(before);
      expect(await seat.store.read(SAVE_KEY)).toBe(kept);
      expect(seat.faults).toEqual([]);
    },
  );

  it("shows the player's sentence on the page, polished in the prompter's mouth, and on the forme", async () => {
    const seat = sitting();
    const session = await seat.begin();
    expect(seat.stages.at(-1)?.forme).toBeNull();
    const answer = { kind: "text", text: { kind: "own", text: "Ne dis rien." } } as const;
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-own", answer });
    await session.settled();
    expect(seat.stages.at(-1)?.forme).toBe("Ne dis rien.");
    const [, plain, polished] = seat.texts();
    expect(plain).toContain("Ne dis rien.");
    expect(polished).not.toBe(plain);
    expect(seat.effects).toContainEqual({ kind: "stage", effect: "recognise" });
  });

  it("comes back where it was, without replaying its effects", async () => {
    const first = sitting();
    const session = await first.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    await session.settled();
    session.dispatch({ type: "choose", turn: 1, choiceId: "a-let" });
    await session.settled();
    const second = sitting({ store: first.store });
    await second.begin();
    const unnamed = (page: PageView) => page.entries.map((entry) => ({ ...entry, key: "" }));
    expect(unnamed(second.page())).toEqual(unnamed(first.page()));
    expect(second.page().skin).toBe(94);
    expect(second.effects).toEqual([]);
  });

  it("reads in the other language in mid-scene, transcript and choices included, and keeps it", async () => {
    const seat = sitting();
    const session = await seat.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    session.dispatch({ type: "read-in", language: "en" });
    await session.settled();
    expect(seat.texts()[0]).toBe("It rains.");
    // Other words under the same key would be taken for the old page and left on the screen.
    expect(seat.page().entries[0]?.key).not.toBe(seat.pages[0]?.entries[0]?.key);
    expect(seat.page().choices[0]?.runs[0]?.text).toMatch(/^—\u00A0Let it be\.$/);
    session.dispatch({ type: "choose", turn: 1, choiceId: "a-no" });
    await session.settled();
    session.dispatch({ type: "read-in", language: "fr" });
    await session.settled();
    expect(seat.texts().at(-2)).toBe("Il fait jour.");
  });

  it("keeps its place when the story is edited under it, and says so when the place is gone", async () => {
    const seat = sitting();
    const session = await seat.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    await session.settled();
    const edited = { ...smallStory("fr"), json: smallStory("fr").json.replaceAll("Il pleut.", "Il neige.") };
    await session.reread("fr", edited);
    expect(seat.page().turn).toBe(1);
    expect(seat.texts()[0]).toBe("Il neige.");
    await session.reread("fr", { ...edited, json: edited.json.replaceAll("a-hers", "a-other") });
    expect(seat.page().turn).toBe(0);
    expect(seat.page().storageNotice).toMatch(/l’histoire a changé/);
  });

  it("begins again as another game, and keeps that one", async () => {
    const seat = sitting();
    const session = await seat.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    session.dispatch({ type: "begin-again" });
    await session.settled();
    expect(seat.page().turn).toBe(0);
    const again = sitting({ store: seat.store });
    await again.begin();
    expect(again.page().turn).toBe(0);
  });

  it("keeps settings, within their ranges", async () => {
    const seat = sitting();
    const session = await seat.begin();
    session.dispatch({ type: "prefer", settings: { textScale: 9, motion: "reduced" } });
    await session.settled();
    const again = sitting({ store: seat.store });
    await again.begin();
    expect(again.page().settings).toEqual({ ...DEFAULT_SETTINGS, textScale: 2, motion: "reduced" });
    expect(again.stages.at(-1)?.reducedMotion).toBe(true);
  });
});

describe("a broken save", () => {
  it.each([["{"], ['{"format":"other"}'], ["null"]])(
    "(%s) never stops a new game and is set aside, with a line to say so",
    async (text) => {
      const store = memoryStore();
      await store.write(SAVE_KEY, text);
      const seat = sitting({ store: store });
      const session = await seat.begin();
      expect(seat.page().turn).toBe(0);
      expect(seat.page().storageNotice).toMatch(/n’a pas pu être rouverte/);
      session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
      await session.settled();
      expect(await store.read(ASIDE_KEY)).toBe(text);
    },
  );

  it("of another story is set aside too", async () => {
    const first = sitting();
    const session = await first.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    await session.settled();
    const kept = (await first.store.read(SAVE_KEY)) ?? "";
    await first.store.write(SAVE_KEY, kept.replace("a-hers", "a-gone"));
    const second = sitting({ store: first.store });
    await second.begin();
    expect(second.page().storageNotice).toMatch(/l’histoire a changé/);
  });

  it.each([
    [
      "an order that Gobseck refuses",
      { kind: "trade", order: { side: "short", giant: "MIR", shares: 999999 } },
    ],
    [
      "an order of shares never borrowed",
      { kind: "trade", order: { side: "cover", giant: "ORA", shares: 2 } },
    ],
    [
      "an order of no number of shares",
      { kind: "trade", order: { side: "short", giant: "MIR", shares: -1 } },
    ],
    ["a house not listed", { kind: "trade", order: { side: "short", giant: "GOD", shares: 1 } }],
    ["a choice that is gone", { kind: "choose", id: "b-gone" }],
  ])("(%s) goes on from the last page that holds, and is kept as it was", async (_, entry) => {
    const first = sitting();
    const session = await first.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    await session.settled();
    session.dispatch({ type: "choose", turn: 1, choiceId: "a-let" });
    session.dispatch({ type: "trade", turn: 2, order: { side: "short", giant: "MIR", shares: 3 } });
    await session.settled();
    const save = JSON.parse((await first.store.read(SAVE_KEY)) ?? "") as { log: unknown[] };
    save.log.push(entry, { kind: "choose", id: "b-sell" });
    const broken = JSON.stringify(save);
    await first.store.write(SAVE_KEY, broken);

    const second = sitting({ store: first.store });
    const again = await second.begin();
    expect(second.page().turn).toBe(2);
    expect(second.page().market.issuers[0]?.shortShares).toBe(3);
    expect(second.page().storageNotice).toMatch(/dernière page lisible.*le menu la donne en fichier/);
    expect(await again.setAside()).toBe(broken);
    again.dispatch({ type: "choose", turn: 2, choiceId: "b-sell" });
    await again.settled();
    expect(second.page().turn).toBe(3);
    expect(await again.setAside()).toBe(broken);
    expect(second.faults).toEqual([]);

    const third = sitting({ store: first.store });
    await third.begin();
    expect(third.page().turn).toBe(3);
    expect(third.page().storageNotice).toBeNull();
  });

  it("or a store that fails is reported, and the story goes on", async () => {
    const store = {
      ...memoryStore(),
      read: async () => Promise.reject(new Error("blocked")),
      write: async () => Promise.reject(new Error("full")),
    };
    const seat = sitting({ store: store });
    const session = await seat.begin();
    session.dispatch({ type: "choose", turn: 0, choiceId: "a-hers" });
    await session.settled();
    expect(seat.page().turn).toBe(1);
    expect(seat.faults.length).toBeGreaterThan(0);
  });
});
