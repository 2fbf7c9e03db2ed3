/** What `story:check -- --fix` writes, and what it leaves. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { outsideBraces } from "../../src/tools/story/mend/in-prose.ts";
import { mendStory } from "../../src/tools/story/mend/mend-story.ts";
import { ALL_RULES } from "../../src/tools/story/rules/index.ts";
import { curled } from "../../src/tools/story/rules/straight-quotes.ts";

const compiled = (text: string) => compileStory(resolve("example.ink"), () => text);
const mended = (text: string): string => mendStory(compiled(text)).files[0]?.text ?? text;

test.each(ALL_RULES.filter(({ mend }) => mend))("$name mends its own bad example", (rule) => {
  const text = mendStory(compiled(rule.bad), [rule]).files[0]?.text ?? "";
  expect(text).not.toBe("");
  expect(checkStory(compiled(text), [rule])).toEqual([]);
});

test("several faults of one line are mended together", () => {
  expect(mended("—L'e\u0301te\u0301, dit-elle: \"Oui\"!\n* [L'ouvrir.]\n- -> END\n")).toBe(
    "— L’\u00e9t\u00e9, dit-elle : « Oui » !\n* [L’ouvrir. # id: top-ouvrir]\n- -> END\n",
  );
});

test("names of choices are never given twice, and come before the bracket", () => {
  const text = mended(
    "-> scene_3\n=== scene_3 ===\n* [Ouvrir. # id: s3-ouvrir]\n* [Ouvrir !]\n* [Ouvrir ?] Oui.\n- Non.\n-> END\n",
  );
  expect(text).toContain("* [Ouvrir ! # id: s3-ouvrir-2]");
  expect(text).toContain("* [Ouvrir ? # id: s3-ouvrir-3] Oui.");
});

test("strings of the logic are left as they are", () => {
  const ink = "VAR a = 1\n{a == 1: L'un|{f(\"x\")} l'autre}.\n-> END\n=== function f(y) ===\n~ return y\n";
  expect(mended(ink)).toBe(ink.replace("L'un", "L’un").replace("l'autre", "l’autre"));
});

test("a story without fault is not written again", () => {
  expect(mendStory(compiled("Bien.\n* [Oui. # id: a-yes]\n- -> END\n"))).toEqual({ files: [], lines: 0 });
});

test("quotes are curled outside the braces of the ink", () => {
  const mended = outsideBraces(`"L'été", {written("title")} dit-elle.`, (text) => curled(text, "fr"));
  expect(mended).toBe('« L’été », {written("title")} dit-elle.');
  expect(curled('"Yes", it\'s me.', "en")).toBe("“Yes”, it’s me.");
});
