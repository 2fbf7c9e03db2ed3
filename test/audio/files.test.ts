/** What is fetched, when, how often, and what is forgotten. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchSound } from "../../src/audio/fetch-sound.ts";
import { makePantry } from "../../src/audio/pantry.ts";
import { provide } from "../../src/audio/provisions.ts";
import type { AudioFile, AudioManifest } from "../../src/content/audio-shape.ts";

// Of a story of its own: what the game's scenes ask for is the writers' to change.
vi.mock(import("virtual:sound-plan"), async () => {
  const { soundPlanOf } = await import("../../src/tools/story/sound-plan.ts");
  const text = `
    # title: prologue\n # ambience: rain_on_roof # music: honorine\n # music: father
    # title: scene_1\n # ambience: shop_by_day
    # title: scene_2\n # music: ursule
    # title: night_1\n # music: honorine
    # title: scene_6\n # music: cenacle # ambience: paris_court`;
  return { SOUND_PLAN: soundPlanOf([{ file: "story.ink", text }]) };
});

const settle = async (): Promise<void> => {
  for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
};

describe("a file", () => {
  const answers: (Response | Error)[] = [];
  const asked: string[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    [answers.length, asked.length] = [0, 0];
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      const next = answers.shift() ?? new Response("ok");
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is asked for three times at most, with a pause before each", async () => {
    answers.push(new Error("dropped"), new Response("", { status: 503 }), new Error("dropped"));
    const fetched = fetchSound("/a.ogg").catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(799);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2500);
    expect(await fetched).toEqual(new Error("/a.ogg could not be fetched."));
    expect(asked).toHaveLength(3);
  });

  it("that comes at the second time is had", async () => {
    answers.push(new Error("dropped"));
    const fetched = fetchSound("/a.ogg");
    await vi.advanceTimersByTimeAsync(800);
    expect(await (await fetched).text()).toBe("ok");
  });

  it("that the server does not have is asked for once", async () => {
    answers.push(new Response("", { status: 404 }));
    await expect(fetchSound("/a.ogg")).rejects.toThrow(/a\.ogg/);
    expect(asked).toHaveLength(1);
  });
});

describe("the pantry", () => {
  it("fetches a file once, again after a failure, and forgets what is not to be kept", async () => {
    const asked: string[] = [];
    let fails = true;
    const pantry = makePantry((path) => {
      asked.push(path);
      return fails ? Promise.reject(new Error(path)) : Promise.resolve(new Blob());
    });
    await expect(pantry.get("a")).rejects.toThrow("a");
    fails = false;
    await Promise.all([pantry.get("a"), pantry.get("a"), pantry.get("b")]);
    pantry.keepOnly(new Set(["a"]));
    await Promise.all([pantry.get("a"), pantry.get("b")]);
    expect(asked).toEqual(["a", "a", "b", "b"]);
  });

  it("fetches ahead one by one, after what is wanted now, and turns to the newest list", async () => {
    const asked: string[] = [];
    const done = new Map<string, () => void>();
    const pantry = makePantry((path) => {
      asked.push(path);
      return new Promise((resolve) => done.set(path, () => resolve(new Blob())));
    });
    void pantry.get("now");
    pantry.stock(["a", "b"]);
    await settle();
    expect(asked).toEqual(["now"]);
    done.get("now")?.();
    await settle();
    expect(asked).toEqual(["now", "a"]);
    pantry.stock(["a", "c"]);
    done.get("a")?.();
    await settle();
    done.get("c")?.();
    await settle();
    expect(asked).toEqual(["now", "a", "c"]);
  });
});

describe("provisions", () => {
  const file = (path: string): AudioFile => ({ path, bytes: { ogg: 1, m4a: 1 } });
  const timing = { seconds: 6, pad: 0.5 };
  const pair = (id: string) => ({
    ...timing,
    heart: file(`${id}-heart`),
    machine: file(`${id}-machine`),
    once: false,
  });
  const manifest: AudioManifest = {
    pieces: {
      honorine: pair("honorine"),
      father: pair("father"),
      ursule: pair("ursule"),
      cenacle: pair("cenacle"),
    },
    ambiences: {
      rain_on_roof: { ...timing, file: file("rain") },
      shop_by_day: { ...timing, file: file("shop") },
      paris_court: { ...timing, file: file("court") },
    },
    foley: { file: file("foley"), sounds: {} },
  };
  function provided(title: Parameters<typeof provide>[1], hasMusic = true) {
    let ahead: readonly string[] = [];
    let kept: ReadonlySet<string> = new Set();
    const pantry = makePantry(() => Promise.resolve(new Blob()));
    provide(
      { ...pantry, stock: (paths) => (ahead = paths), keepOnly: (paths) => (kept = paths) },
      title,
      manifest,
      hasMusic,
    );
    return { ahead, kept };
  }

  it("are the noises, the scene's own, then the next scene's first", () => {
    expect(provided("prologue").ahead).toEqual([
      "foley",
      "honorine-heart",
      "honorine-machine",
      "father-heart",
      "father-machine",
      "rain",
      "shop",
    ]);
    expect(provided("scene_1").ahead).toEqual(["foley", "shop", "ursule-heart", "ursule-machine"]);
  });

  it("never reach into the next act, and what is kept is the act's", () => {
    expect(provided("night_1").ahead).toEqual(["foley", "honorine-heart", "honorine-machine"]);
    expect([...provided("scene_5").kept]).toContain("honorine-heart");
    expect([...provided("scene_5").kept]).not.toContain("cenacle-heart");
    expect([...provided("scene_6").kept]).toContain("cenacle-heart");
    expect([...provided("scene_6").kept]).not.toContain("ursule-heart");
  });

  it("are without music where data are dear", () => {
    expect(provided("prologue", false).ahead).toEqual(["foley", "rain", "shop"]);
  });
});
