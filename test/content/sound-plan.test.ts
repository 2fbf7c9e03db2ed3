/** What is fetched ahead is what the story asks for, and every id has its words in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAGE_SOUNDS } from "../../src/content/audio-shape.ts";
import { AMBIENCES, MUSIC, SOUNDS } from "../../src/content/ids.ts";
import { SOUND_PLAN } from "../../src/content/sound-plan.ts";
import { CAPTIONS } from "../../src/content/strings/captions.ts";

const STORY = join(import.meta.dirname, "../../story/fr");

/** Cues of music and ambience under each title, in the order of the files, each once. */
function asked(): Record<string, { music: string[]; ambiences: string[] }> {
  const found: Record<string, { music: string[]; ambiences: string[] }> = {};
  const files = readdirSync(STORY, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ink"),
  );
  for (const file of files) {
    let title = "";
    for (const [, cue, value = ""] of readFileSync(join(STORY, file), "utf8").matchAll(
      /# *(title|music|ambience): *([a-z_0-9]+)/g,
    )) {
      if (cue === "title") found[(title = value)] = { music: [], ambiences: [] };
      const list = cue === "music" ? found[title]?.music : cue === "ambience" ? found[title]?.ambiences : [];
      if (value !== "none" && list && !list.includes(value)) list.push(value);
    }
  }
  return found;
}

it("names the music and the ambiences of each scene as its cues do", () => {
  expect(SOUND_PLAN).toEqual(asked());
});

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
