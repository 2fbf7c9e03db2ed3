import { describe, expect, it } from "vitest";
import { ARGUMENTS, argumentsOf } from "../../src/content/arguments/index.ts";
import { TITLES } from "../../src/content/ids.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { editionFile } from "../../src/tools/story/edition.ts";

const variants = Object.values(ARGUMENTS).flat(2);
const words = (text: string): number => text.split(/\s+/u).length;

describe("arguments", () => {
  it("are written for every scene there is", () => {
    expect(TITLES.filter((title) => !(title in ARGUMENTS))).toEqual([]);
  });

  it("hang on choices that the story has", () => {
    const story = compileStory(editionFile("fr"));
    const ids = new Set([...(story.json ?? "").matchAll(/"\^id: ?([\w-]+)/g)].map((match) => match[1]));
    expect(variants.flatMap(({ after }) => after).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(["fr", "en"] as const)("announce in one sentence, in %s", (language) => {
    const opening = language === "fr" ? /^Où,? / : /^In which,? /;
    for (const { text } of variants) {
      expect(text[language]).toMatch(opening);
      expect(text[language]).toMatch(/\.$/);
      expect(words(text[language]), text[language]).toBeLessThanOrEqual(34);
      expect(words(text[language]), text[language]).toBeGreaterThanOrEqual(9);
    }
  });

  it("take the first that holds, and say nothing before anything telling was done", () => {
    expect(argumentsOf("scene_1", [], "fr")).toEqual([]);
    expect(argumentsOf("scene_1", ["s1-thumb", "s1-keep"], "en")).toHaveLength(2);
    expect(argumentsOf("unknown", ["s1-thumb"], "en")).toEqual([]);
  });
});
