/** docs/ecrire.md says what the code does. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { withTables } from "../../src/tools/story/writer-tables.ts";

/** Names of choices. */
const IDS = /(?<=# id: )[a-z0-9-]+/g;
const page = readFileSync("docs/ecrire.md", "utf8");

test("its tables are those of the code (npm run story:docs)", () => {
  expect(page).toBe(withTables(page));
});

const STATE = readFileSync("story/shared/state.ink", "utf8");
const examples = [...page.matchAll(/```ink\n([\s\S]*?)```/g)].map(([, ink = ""]) => ink);
const isScene = (ink: string): boolean => ink.startsWith("===");

test.each(examples)("its example passes every rule: %s", (ink) => {
  const first = /^=== (\w+) ===/.exec(ink)?.[1];
  const told = first === undefined ? `-> start\n=== start ===\n${ink}` : `-> ${first}\n${ink}`;
  const next = [...new Set<string>(ink.match(/(?<=-> )scene_\d+/g) ?? [])].map(
    (name) => `=== ${name} ===\n# title: ${name}\nPlus tard.\n-> END\n`,
  );
  const story = compileStory(resolve("example.ink"), () => `${told}\n${next.join("")}${STATE}`);
  expect(checkStory(story)).toEqual([]);
});

test("a choice given as an example can be copied into the story: its name is free", () => {
  const taken = new Set(
    readdirSync("story/fr", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ink"))
      .flatMap((name) => readFileSync(join("story/fr", name), "utf8").match(IDS) ?? []),
  );
  const given = [...examples.filter((ink) => !isScene(ink)), readFileSync("README.md", "utf8")];
  expect(taken.size).toBeGreaterThan(500);
  expect(given.flatMap((ink) => ink.match(IDS) ?? []).filter((id) => taken.has(id))).toEqual([]);
});

test("the writers' README stays short", () => {
  expect(readFileSync("story/README.md", "utf8").split("\n").length).toBeLessThanOrEqual(60);
});
