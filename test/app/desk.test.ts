/** Pages kept under a name, games brought from elsewhere, and what is never lost on the way. */
import { describe, expect, it } from "vitest";
import { ASIDE_KEYS, SLOTS_KEY } from "../../src/app/keys.ts";
import type { SessionPorts } from "../../src/app/ports.ts";
import { putAside, readAside } from "../../src/app/saves/aside.ts";
import { MOST_SLOTS, readSlots } from "../../src/app/saves/slots.ts";
import { decode } from "../../src/core/save/codec.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { loud, sitting } from "../fixtures/sitting.ts";

async function seated(store: SessionPorts["store"] = memoryStore()) {
  const seat = sitting({ store, report: loud });
  const session = await seat.begin();
  const choose = async (...ids: string[]): Promise<void> => {
    for (const choiceId of ids) {
      session.dispatch({ type: "choose", turn: seat.page().turn, choiceId });
      await session.settled();
    }
  };
  return { ...seat, session, choose, desk: await session.desk() };
}

describe("a page kept under a name", () => {
  it("says where it stands and when it was kept, and is opened again as it was", async () => {
    const { choose, desk, page } = await seated();
    await choose("a-hers");
    const texts = page().entries.length;
    expect(await desk.keep("  Sous la pluie  ", 1_700_000_000_000)).toBe(true);
    await choose("a-let");
    const [slot] = (await desk.view()).slots;
    expect(slot).toMatchObject({ name: "Sous la pluie", at: 1_700_000_000_000 });
    expect(slot?.place).toMatchObject({ picture: "print_shop_night", turn: 1 });
    const come = await desk.openSlot(slot?.id ?? "");
    expect(come).toMatchObject({ ok: true, isWhole: true });
    if (come.ok) await come.open();
    expect(page().turn).toBe(1);
    expect(page().entries).toHaveLength(texts);
    expect(page().skin).toBe(100);
    // The game that was being played is among those left.
    expect((await desk.view()).left.map(({ place }) => place.turn)).toEqual([2]);
  });

  it("is never pushed out by another: the forty-first is refused", async () => {
    const { choose, desk, store } = await seated();
    await choose("a-hers");
    for (let count = 0; count < MOST_SLOTS; count += 1) expect(await desk.keep(`${count}`, count)).toBe(true);
    expect(await desk.keep("de trop", 99)).toBe(false);
    await desk.keepQuick(100);
    expect((await readSlots(store)).filter(({ id }) => id !== "quick").map(({ name }) => name)).toEqual(
      Array.from({ length: MOST_SLOTS }, (_, at) => String(MOST_SLOTS - 1 - at)),
    );
    expect((await desk.view()).isFull).toBe(true);
    const [last] = (await desk.view()).slots;
    await desk.forget(last?.id ?? "");
    expect(await desk.keep("de nouveau", 101)).toBe(true);
  });

  it("without a name is the one that was kept last", async () => {
    const { choose, desk, page } = await seated();
    await desk.keepQuick(1);
    await choose("a-hers");
    await desk.keepQuick(2);
    await choose("a-no");
    const { quick } = await desk.view();
    expect(quick).toMatchObject({ at: 2, name: "" });
    const come = await desk.openSlot("quick");
    if (come.ok) await come.open();
    expect(page().turn).toBe(1);
  });

  it("of a story that has changed goes on from where it still holds, and stays as it was", async () => {
    const { choose, desk, page, store } = await seated();
    await choose("a-hers", "a-let");
    await desk.keep("deux", 1);
    const kept = (await store.read(SLOTS_KEY)) ?? "";
    await store.write(SLOTS_KEY, kept.replace("a-let", "a-gone"));
    const come = await desk.openSlot("1");
    expect(come).toMatchObject({ ok: true, isWhole: false });
    if (come.ok) await come.open();
    expect(page().turn).toBe(1);
    expect(page().storageNotice).toMatch(/reprise en entier \(l’histoire a changé depuis\)/);
    expect(await desk.textOf("1")).toContain("a-gone");
  });

  it.each(["", "{", "[1,null,{}]", '[{"id":"1","name":"x","at":1,"save":3}]'])(
    "is passed over when it cannot be read (%s)",
    async (text) => {
      const { desk, store } = await seated();
      await store.write(SLOTS_KEY, text);
      expect((await desk.view()).slots).toEqual([]);
      expect(await desk.openSlot("1")).toEqual({ ok: false, fault: "not-a-save" });
    },
  );
});

describe("a game from elsewhere", () => {
  it("as a file holds all that was kept, and opens on another device", async () => {
    const one = await seated();
    await one.choose("a-hers", "a-no");
    const text = one.desk.text();
    expect(decode(text)).toMatchObject({ ok: true, lost: 0, save: { language: "fr" } });
    const other = await seated();
    const come = other.desk.readText(text);
    expect(come).toMatchObject({ ok: true, isWhole: true, place: { turn: 2 } });
    // Read is not opened.
    expect(other.page().turn).toBe(0);
    if (come.ok) await come.open();
    expect(other.page().turn).toBe(2);
    expect(other.page().thoughts.find(({ number }) => number === 1)?.state).toBe("owned");
  });

  it.each([
    ["", "not-json"],
    ["{}", "not-a-save"],
    ['{"format":"illusions-retrouvees","version":99}', "newer"],
    ["x".repeat(4_000_001), "too-big"],
  ])("is refused by name, and changes nothing", async (text, fault) => {
    const { desk, page, choose, store } = await seated();
    await choose("a-hers");
    expect(desk.readText(text)).toEqual({ ok: false, fault });
    expect(page().turn).toBe(1);
    expect(await readAside(store)).toEqual([]);
  });

  it("that does not open whole is put aside before it is taken up", async () => {
    const { desk, page, choose, store } = await seated();
    await choose("a-hers", "a-let");
    const broken = desk.text().replace("a-let", "a-gone");
    const come = desk.readText(broken);
    expect(come).toMatchObject({ ok: true, isWhole: false });
    expect(await readAside(store)).toEqual([]);
    if (come.ok) await come.open();
    expect(page().turn).toBe(1);
    expect(await readAside(store)).toEqual([broken]);
    expect((await desk.view()).aside).toEqual([broken]);
  });
});

it("puts each broken save aside under a name of its own, and the same one once", async () => {
  const store = memoryStore();
  for (const text of ["a", "b", "a", "c"]) await putAside(store, text);
  expect(await readAside(store)).toEqual(["a", "b", "c"]);
  for (const text of ["d", "e", "f"]) await putAside(store, text);
  expect(await readAside(store)).toHaveLength(ASIDE_KEYS.length);
  expect(await store.read("set-aside")).toBe("a");
});
