/** A device that keeps no more: told once, and nothing of the sitting is lost. */
import { expect, it, vi } from "vitest";
import { sturdyStore } from "../../src/app/sturdy-store.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { sitting } from "../fixtures/sitting.ts";

/** Keeps until it is full. */
function tightStore() {
  const store = memoryStore();
  const state = { isFull: false };
  return {
    state,
    store: {
      ...store,
      write: async (key: string, text: string) => {
        if (state.isFull) throw new DOMException("quota", "QuotaExceededError");
        await store.write(key, text);
      },
    },
  };
}

it("is told in one line, once, and the game goes on: kept pages, going back and files too", async () => {
  const { store, state } = tightStore();
  const seat = sitting({ store });
  const session = await seat.begin();
  const choose = async (choiceId: string): Promise<void> => {
    session.dispatch({ type: "choose", turn: seat.page().turn, choiceId });
    await session.settled();
  };
  await choose("a-hers");
  expect(seat.page().storageNotice).toBeNull();
  state.isFull = true;
  await choose("a-let");
  await vi.waitFor(() => expect(seat.page().storageNotice).toMatch(/ne laisse plus rien garder/));
  expect(seat.faults.length).toBeGreaterThan(0);
  const desk = await session.desk();
  expect(await desk.keep("dernière", 1)).toBe(true);
  expect((await desk.view()).slots.map(({ name }) => name)).toEqual(["dernière"]);
  expect(desk.text()).toContain("a-let");
  session.dispatch({ type: "step", by: -1 });
  await session.settled();
  expect(seat.page().turn).toBe(1);
  session.dispatch({ type: "step", by: 1 });
  await session.settled();
  expect(seat.page().turn).toBe(2);
  await choose("b-sell");
  expect(seat.page().turn).toBe(3);
  // What was kept before stays on the device.
  expect(await store.read("game")).toContain("a-hers");
});

it("holds what is refused until the device takes it again", async () => {
  const { store, state } = tightStore();
  const refused: unknown[] = [];
  const sturdy = sturdyStore(store, (error) => refused.push(error));
  await sturdy.write("a", "1");
  state.isFull = true;
  await sturdy.write("a", "2");
  expect(refused).toHaveLength(1);
  expect([await sturdy.read("a"), await store.read("a")]).toEqual(["2", "1"]);
  state.isFull = false;
  await sturdy.write("a", "3");
  expect([await sturdy.read("a"), await store.read("a")]).toEqual(["3", "3"]);
  state.isFull = true;
  await sturdy.write("b", "1");
  await sturdy.remove("b");
  expect(await sturdy.read("b")).toBeNull();
});
