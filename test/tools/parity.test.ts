/** Two editions are alike but for their words. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { compareEditions } from "../../src/tools/story/parity/compare-editions.ts";

const FRENCH = `VAR force = 0
EXTERNAL written(slot)
-> a
=== a ===
# scene: ramparts
Le fleuve est {force > 0: haut|bas}. « {written("sentence")} »
* [Oui. # id: a-yes]
    ~ force += 1
    Bien.
* {force > 0} [Non. # id: a-no # object: bench]
    Soit.
- (after) Elle part.
-> END
=== function written(slot) ===
~ return "Oui."
`;

const ENGLISH = FRENCH.replace("Le fleuve est", "The river is")
  .replace("haut|bas", "high|low")
  .replace("Oui.", "Yes.")
  .replace("Bien.", "Good.")
  .replace("Non.", "No.")
  .replace("Soit.", "So be it.")
  .replace("Elle part.", "She leaves.");

const compiled = (text: string) => compileStory(resolve("edition.ink"), () => text);

test("a translation is equal", () => {
  expect(ENGLISH).not.toBe(FRENCH);
  expect(compareEditions(compiled(FRENCH), compiled(ENGLISH))).toEqual([]);
});

test.each([
  ["a line more", "Good.", "Good.\n    Very.", 9],
  ["a line less", "    Good.\n", "", 7],
  ["another tag", "# scene: ramparts", "# scene: coffee_night", 6],
  ["a tag less", " # object: bench", "", 10],
  ["a choice less", "* {force > 0} [No. # id: a-no # object: bench]\n    So be it.\n", "", 7],
  ["choices swapped", "a-yes]", "a-maybe]", 7],
  ["an arm less", "{force > 0: high|low}", "{force > 0: high}", 6],
  ["an arm more", "{force > 0: high|low}", "{high|low}", 6],
  ["other logic", "force += 1", "force += 2", 8],
  ["glue", "Good.", "Good. <>", 9],
  ["no brackets", "[Yes. # id: a-yes]", "Yes. # id: a-yes", 7],
  ["a gather renamed", "(after)", "(later)", 12],
  ["another argument", 'written("sentence")', 'written("phrase")', 6],
  ["another condition", "{force > 0} [", "{force > 1} [", 10],
])("%s is found, near its line", (_, from, to, line) => {
  const edited = compiled(ENGLISH.replace(from, to));
  expect(edited.problems).toEqual([]);
  const found = compareEditions(compiled(FRENCH), edited);
  expect(found.length).toBeGreaterThan(0);
  expect(
    found.map((problem) => problem.line).filter((each) => Math.abs(each - line) <= 2),
    JSON.stringify(found, null, 1),
  ).not.toEqual([]);
  expect(
    found.some((problem) => problem.message.includes("« a »") || problem.message.includes("a-maybe")),
  ).toBe(true);
});
