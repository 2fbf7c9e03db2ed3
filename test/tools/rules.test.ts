/** Every rule refuses its bad example and accepts its good one. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { ALL_RULES } from "../../src/tools/story/rules/index.ts";

const compiled = (text: string) => compileStory(resolve("example.ink"), () => text);

describe.each(ALL_RULES)("$name", (rule) => {
  test("its bad example compiles and is refused, at a line", () => {
    const story = compiled(rule.bad);
    expect(story.problems).toEqual([]);
    const found = checkStory(story, [rule]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: "example.ink", rule: rule.name, severity: rule.severity });
    expect(found[0]?.line).toBeGreaterThan(0);
  });

  test("its good example compiles and is accepted", () => {
    const story = compiled(rule.good);
    expect(story.problems).toEqual([]);
    expect(checkStory(story, [rule])).toEqual([]);
  });
});

test("rule names are unique", () => {
  expect(new Set(ALL_RULES.map((rule) => rule.name)).size).toBe(ALL_RULES.length);
});
