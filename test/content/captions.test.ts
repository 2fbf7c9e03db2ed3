/** Every id of the sound has its words in both languages. */
import { describe, expect, it } from "vitest";
import { PAGE_SOUNDS } from "../../src/content/audio-shape.ts";
import { AMBIENCES, MUSIC, SOUNDS } from "../../src/content/ids.ts";
import { CAPTIONS } from "../../src/content/strings/captions.ts";

describe.each(["fr", "en"] as const)("captions in %s", (language) => {
  const words = CAPTIONS[language];
  const but = (ids: readonly string[]): string[] => ids.filter((id) => id !== "none").sort();

  it("put every music, ambience and sound in words", () => {
    expect(Object.keys(words.music).sort()).toEqual(but(MUSIC));
    expect(Object.keys(words.ambiences).sort()).toEqual(but(AMBIENCES));
    expect(Object.keys(words.sounds).sort()).toEqual(but([...SOUNDS, ...PAGE_SOUNDS]));
    for (const id of SOUNDS) expect(words.sounds[id], id).toMatch(/./);
  });

  it("say each thing in words of its own, in one short line", () => {
    const all = [
      ...Object.values(words.music),
      ...Object.values(words.ambiences),
      ...Object.values(words.sounds),
    ];
    const told = all.filter((text) => text !== null);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((text) => text.length > 56)).toEqual([]);
  });
});
