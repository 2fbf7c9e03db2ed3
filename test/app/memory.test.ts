/** Going back to a scene, and the games left on the way: nothing lived is lost. */
import { expect, it } from "vitest";
import { ENDINGS_KEY, LEFT_KEY } from "../../src/app/keys.ts";
import { leave, type LeftGame, readLeft } from "../../src/app/memory/left-games.ts";
import { SAVE_FORMAT } from "../../src/core/save/save.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { loud, sitting } from "../fixtures/sitting.ts";

async function seated() {
  const seat = sitting({ seed: 40, report: loud });
  const session = await seat.begin();
  const { page, store } = seat;
  const choose = async (...ids: string[]): Promise<void> => {
    for (const choiceId of ids) {
      session.dispatch({ type: "choose", turn: page().turn, choiceId });
      await session.settled();
    }
  };
  const goBack = async (game: number, entries: number): Promise<void> => {
    session.dispatch({ type: "return", game, entries });
    await session.settled();
  };
  return { session, page, choose, goBack, store };
}

it("lists the scenes come to, each with the choices made there in their own words", async () => {
  const { session, choose } = await seated();
  await choose("a-hers", "a-no", "b-draw");
  const [here, ...others] = (await session.memory()).games;
  expect(others).toEqual([]);
  expect(here?.chapters.map(({ text, entries }) => [text, entries])).toEqual([
    ["La phrase", 0],
    ["Le cœur contre la feuille Excel", 2],
  ]);
  expect(here?.chapters.map(({ choices }) => choices)).toEqual([["Lire.", "—\u00a0Non."], ["Dessiner."]]);
});

it("opens a scene again as it was, and keeps the game that was left", async () => {
  const { session, choose, goBack, page } = await seated();
  await choose("a-hers", "a-no");
  const atTheDoor = page();
  await choose("b-draw");
  await goBack(0, 2);
  const { edition: _, ...again } = page();
  expect(again.storageNotice).toMatch(/revenu à une page passée/);
  expect({ ...again, edition: "" }).toEqual({
    ...atTheDoor,
    edition: "",
    storageNotice: again.storageNotice,
    entries: atTheDoor.entries.map((entry, at) => ({ ...entry, key: page().entries[at]?.key })),
  });
  // The game left came here by the same way: its scenes are those of this one.
  expect((await session.memory()).games).toHaveLength(1);
  await goBack(0, 0);
  await choose("a-own", "a-let");
  const games = (await session.memory()).games;
  expect(games.map(({ game, chapters }) => [game, chapters.length])).toEqual([
    [0, 2],
    [1, 1],
  ]);
  await goBack(1, games[1]?.chapters[0]?.entries ?? 0);
  expect(page().choices.map(({ id }) => id)).toEqual(["b-carry", "b-draw", "b-sell"]);
  expect(page().skin).toBe(100);
});

it("keeps the game when another is begun, and forgets the oldest at the twenty-fifth", async () => {
  const { session, choose, store } = await seated();
  for (let game = 0; game < 26; game += 1) {
    await choose("a-hers");
    session.dispatch({ type: "begin-again" });
    await session.settled();
  }
  expect((await readLeft(store)).map(({ save }) => save.seed)).toEqual(
    Array.from({ length: 24 }, (_, at) => 66 - at),
  );
});

const left = (seed: number, ids: readonly string[], ending: LeftGame["ending"] = null): LeftGame => ({
  save: {
    format: SAVE_FORMAT,
    version: 1,
    language: "fr",
    storyHash: "",
    seed,
    log: ids.map((id) => ({ kind: "choose", id })),
    envelope: null,
    ink: "",
  },
  scenes: [{ title: "prologue", day: 0, entries: 0 }],
  picture: "",
  ending,
});

it("keeps one of two games when one goes on where the other stops", async () => {
  const store = memoryStore();
  await leave(store, left(1, ["a"]));
  await leave(store, left(1, ["a", "b"]));
  await leave(store, left(1, ["a"]));
  await leave(store, left(1, ["c"]));
  expect((await readLeft(store)).map(({ save }) => save.log.length)).toEqual([1, 2]);
});

it("remembers the endings found, whatever becomes of their games", async () => {
  const { session, store } = await seated();
  await leave(store, left(1, ["a"], "ending_fire"));
  for (let seed = 2; seed < 30; seed += 1) await leave(store, left(seed, ["a"]));
  const { endings } = await session.memory();
  expect(endings.filter(({ isFound }) => isFound).map(({ title }) => title)).toEqual(["L’incendie"]);
  expect(endings).toHaveLength(7);
});

it.each(["", "{", "null", "[1,null,{}]", '[{"save":"{}","scenes":3}]'])(
  "passes over what it cannot read (%s)",
  async (text) => {
    const { session, store } = await seated();
    await store.write(LEFT_KEY, text);
    await store.write(ENDINGS_KEY, text);
    const { games, endings } = await session.memory();
    expect(games).toHaveLength(1);
    expect(endings.some(({ isFound }) => isFound)).toBe(false);
  },
);

it("does nothing for a game that is not there", async () => {
  const { goBack, choose, page } = await seated();
  await choose("a-hers");
  const before = page().turn;
  await goBack(7, 0);
  expect(page().turn).toBe(before);
});
