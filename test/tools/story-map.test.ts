/** docs/story-map.md and docs/story-map.svg say what the story does. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { editionFile } from "../../src/tools/story/edition.ts";
import { streetOf } from "../../src/tools/story/map/street.ts";
import { silentScenes, storyMap } from "../../src/tools/story/story-map.ts";

const story = compileStory(editionFile("fr"));

test("it is that of the ink as it stands (npm run story:docs)", () => {
  expect(readFileSync("docs/story-map.md", "utf8")).toBe(storyMap(story));
});

test("every scene says its desire, its obstacle, its turn and its price", () => {
  expect(silentScenes(story)).toEqual([]);
});

test("docs/story-map.svg shows every house of the story (npm run story:map)", () => {
  const picture = readFileSync("docs/story-map.svg", "utf8");
  const shown = new Set([...picture.matchAll(/data-house="([^"]*)"/g)].map(([, name]) => name));
  const houses = streetOf(story).houses.map(({ name }) => name);
  expect(houses.filter((name) => !shown.has(name))).toEqual([]);
});
