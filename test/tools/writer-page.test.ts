/** docs/ecrire.md says what the code does. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { withTables } from "../../src/tools/story/writer-tables.ts";

const page = readFileSync("docs/ecrire.md", "utf8");

test("its tables are those of the code (npx tsx src/tools/story/write-tables.ts)", () => {
  expect(page).toBe(withTables(page));
});

test("its example scene passes every rule", () => {
  const scene = /```ink\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const state = readFileSync("story/shared/state.ink", "utf8");
  const story = compileStory(
    resolve("example.ink"),
    () => `-> scene_2\n${scene}\n=== scene_3 ===\nPlus tard.\n-> END\n${state}`,
  );
  expect(checkStory(story)).toEqual([]);
});

test("the writers' README stays short", () => {
  expect(readFileSync("story/README.md", "utf8").split("\n").length).toBeLessThanOrEqual(60);
});
