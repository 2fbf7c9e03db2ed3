import { afterEach, describe, expect, it, vi } from "vitest";
import { atHand } from "../../src/storage/at-hand.ts";
import { localStore } from "../../src/storage/local-store.ts";
import { memoryStore } from "../../src/storage/memory-store.ts";
import { openStore } from "../../src/storage/index.ts";
import type { SaveStore } from "../../src/storage/save-store.ts";

function fakeStorage(): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  } as unknown as Storage;
}

const blocked = {
  getItem: () => {
    throw new DOMException("blocked", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("blocked", "SecurityError");
  },
} as unknown as Storage;

const STORES: readonly (readonly [string, () => SaveStore])[] = [
  ["memory", memoryStore],
  ["local storage", () => localStore(fakeStorage())],
];

describe.each(STORES)("the contract of a store, kept by %s", (_, open) => {
  it("gives null for what was never kept", async () => expect(await open().read("game")).toBeNull());

  it("gives back exactly what was written, the last time", async () => {
    const store = open();
    await store.write("game", "one");
    await store.write("game", "deux 🌧️");
    await store.write("settings", "other");
    expect(await store.read("game")).toBe("deux 🌧️");
  });

  it("forgets what is removed, and removing nothing is no fault", async () => {
    const store = open();
    await store.write("game", "one");
    await store.remove("game");
    await store.remove("never");
    expect(await store.read("game")).toBeNull();
  });
});

describe("a text kept at hand", () => {
  afterEach(() => vi.unstubAllGlobals());
  const COPY = "illusions-retrouvees:settings";

  it("is copied when it is written and read, alone, and gone when it is removed", async () => {
    const storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
    const kept = memoryStore();
    const store = atHand(kept, "settings");
    await store.write("settings", "night");
    await store.write("game", "long");
    expect([storage.getItem(COPY), storage.getItem("illusions-retrouvees:game")]).toEqual(["night", null]);
    await kept.write("settings", "contrast");
    expect(await store.read("settings")).toBe("contrast");
    expect(storage.getItem(COPY)).toBe("contrast");
    await store.remove("settings");
    expect(storage.getItem(COPY)).toBeNull();
  });

  it("is kept all the same where no copy can be made", async () => {
    vi.stubGlobal("localStorage", blocked);
    const store = atHand(memoryStore(), "settings");
    await store.write("settings", "night");
    expect(await store.read("settings")).toBe("night");
  });
});

describe("opening", () => {
  it("throws at once on a blocked localStorage, so that the next store is tried", () =>
    expect(() => localStore(blocked)).toThrow(/blocked/));

  it("ends with memory where the platform has nothing", async () =>
    expect((await openStore()).kind).toBe("memory"));
});
