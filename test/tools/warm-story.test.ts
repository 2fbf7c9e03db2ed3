/** The story as it is on the disk, asked for again and again while it is written. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lastStory, settledProblems, warmStory } from "../../src/tools/story/warm-story.ts";

const FIXTURE = new URL("../fixtures/ink/edition/story", import.meta.url).pathname;
let folder = "";
let main = "";
let scene = "";
let ink = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warm-story-"));
  cpSync(FIXTURE, folder, { recursive: true });
  main = join(folder, "fr.ink");
  scene = join(folder, "fr/prologue.ink");
  ink = readFileSync(scene, "utf8");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["", () => {}],
  [", its problems being asked for meanwhile", () => void settledProblems(main)],
])("a file read while an editor has emptied it is forgiven once it is written%s", (_, meanwhile) => {
  expect(warmStory(main).problems).toEqual([]);
  writeFileSync(scene, "");
  expect(warmStory(main).problems).toMatchObject([{ file: main, line: 4, severity: "error" }]);
  meanwhile();
  writeFileSync(scene, ink.replace("Noir.", "Nuit."));
  const { story, problems } = warmStory(main);
  expect(problems).toEqual([]);
  expect(story.json).toContain("Nuit.");
});

test("what a file that was not edited is held to stands, an error elsewhere or not", () => {
  const state = join(folder, "shared/state.ink");
  warmStory(main);
  writeFileSync(scene, ink.replace("# light: candle", "# lumiere: candle"));
  const fault = { file: scene, rule: "unknown-cue" };
  expect(warmStory(main).problems).toMatchObject([fault]);
  const text = readFileSync(state, "utf8");
  writeFileSync(state, `${text}=== late ===\n-> nowhere\n`);
  expect(warmStory(main).problems).toContainEqual(expect.objectContaining(fault));
  writeFileSync(state, `${text}// \n`);
  expect(warmStory(main).problems).toMatchObject([fault]);
});

test("what was compiled last is told of while a file is being written", () => {
  const { story } = warmStory(main);
  writeFileSync(scene, "");
  expect(lastStory(main)).toBe(story);
  writeFileSync(scene, ink.replace("Noir.", "Nuit."));
  expect(lastStory(main)).toBe(story);
  expect(warmStory(main).story).toBe(lastStory(main));
});
