/** Files of the story checked alone, the others being left out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { compileDraft } from "../../src/tools/story/draft.ts";
import { faultProblems } from "../../src/tools/story/walk/walk-problems.ts";
import { walkStory } from "../../src/tools/story/walk/walk-story.ts";

test("a file that others call is held to them: they lead to its knots, and it gives them the hand back", () => {
  const story = compileDraft(["story/fr/nights/gobseck-calls.ink"]);
  expect(checkStory(story)).toEqual([]);
  expect(faultProblems(walkStory(story, { seed: 1, routes: 10, told: [] }))).toEqual([]);
});

test("a scene is not told of what the others do with a file that it calls", () => {
  expect(checkStory(compileDraft(["story/fr/nights/night-1.ink"]))).toEqual([]);
});

test("a knot is told when neither the file nor any other leads to it", () => {
  const folder = mkdtempSync(join(tmpdir(), "draft-"));
  const file = join(folder, "draft.ink");
  const scene = "=== scene_2 ===\n# title: scene_2\n# scene: ursule_kitchen\nLa cuisine.\n-> scene_3\n";
  writeFileSync(file, `${scene}=== aside ===\nRien.\n-> after\n=== after ===\nRien.\n-> END\n`);
  const found = checkStory(compileDraft([file])).map(({ rule, line }) => [rule, line]);
  rmSync(folder, { recursive: true });
  expect(found).toEqual([
    ["unreachable-knot", 6],
    ["unreachable-knot", 9],
  ]);
});
