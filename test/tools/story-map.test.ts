/** docs/story-map.md says what the story does. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { silentScenes, storyMap } from "../../src/tools/story/story-map.ts";

test("it is that of the ink as it stands (npm run story:docs)", () => {
  expect(readFileSync("docs/story-map.md", "utf8")).toBe(storyMap());
});

test("every scene says its desire, its obstacle, its turn and its price", () => {
  expect(silentScenes()).toEqual([]);
});
