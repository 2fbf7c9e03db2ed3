/** A story compiled again in part is the story compiled whole. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { recompile } from "../../src/tools/ink/recompile.ts";

const STATE =
  "VAR force = 0\nLIST camps = open, closed\nVAR camp = open\n=== function up(by) ===\n~ force += by\n";
const ONE = `=== one(from) ===
La pluie. {two.later: Encore.}
* (went) [Sortir. # id: one-out]
    ~ up(2)
    Dehors.
    -> two
- -> END
`;
const TWO = `=== two ===
{one.went: Mouillée.|Sèche.}
-> later
= later
Plus tard. {camp == closed: Fermé.}
-> END
`;
const MAIN = "INCLUDE shared/state.ink\nINCLUDE fr/one.ink\nINCLUDE fr/two.ink\n-> one(1)\n";

type Files = Readonly<Record<string, string>>;
const FILES: Files = { "fr.ink": MAIN, "shared/state.ink": STATE, "fr/one.ink": ONE, "fr/two.ink": TWO };
const from = (files: Files) => (path: string) => files[path.replace(/^\/told\//, "")] ?? missing(path);
const missing = (path: string): never => {
  throw new Error(path);
};
const whole = (files: Files) => compileStory("/told/fr.ink", from(files));
const again = (edit: Files) => recompile(whole(FILES), "/told/fr.ink", from({ ...FILES, ...edit }));

test.each([
  ["a word", { "fr/one.ink": ONE.replace("La pluie.", "Le vent.") }],
  [
    "a line more, after a label named elsewhere",
    { "fr/one.ink": ONE.replace("Dehors.", "Dehors.\n    Il pleut.") },
  ],
  ["a choice more", { "fr/two.ink": TWO.replace("-> END", "* [Oui. # id: two-yes]\n- -> END") }],
  ["two files", { "fr/one.ink": ONE.replace("Dehors.", "Là."), "fr/two.ink": TWO.replace("Plus", "Moins") }],
])("%s gives the same story, lines and knots", (_, edit) => {
  const [quick, slow] = [again(edit), whole({ ...FILES, ...edit })];
  expect(quick?.json).toBe(slow.json);
  expect(quick?.hash).toBe(slow.hash);
  expect(quick?.sourceLines).toEqual(slow.sourceLines);
  expect(quick?.knots).toEqual(slow.knots);
  expect(new Map(Object.entries(quick?.lines ?? {}))).toEqual(new Map(Object.entries(slow.lines)));
});

test.each([
  ["nothing", {}],
  ["a divert to nowhere", { "fr/two.ink": TWO.replace("-> later", "-> nowhere") }],
  ["a variable", { "shared/state.ink": `${STATE}VAR skin = 1\n` }],
  ["a stitch more", { "fr/two.ink": `${TWO}= last\n-> END\n` }],
  ["another parameter", { "fr/one.ink": ONE.replace("one(from)", "one(to)") }],
  ["the main file", { "fr.ink": `${MAIN}// \n` }],
  [
    "a label named elsewhere that is now deeper",
    { "fr/one.ink": ONE.replace("* (went)", "* [Rester. # id: one-stay]\n* * (went)") },
  ],
])("%s is for the whole compilation", (_, edit) => expect(again(edit)?.json ?? null).toBeNull());

test("the whole story, with a word more in a scene, is the same one either way", () => {
  const base = compileStory("story/fr.ink");
  const at = base.sources.findIndex(({ file }) => file.endsWith("scene-12.ink"));
  const edited = (base.sources[at]?.text ?? "").replace("Trois jours avant Noël.", "Deux jours avant Noël.");
  const read = (path: string): string => (path === base.files[at] ? edited : readFileSync(path, "utf8"));
  const quick = recompile(base, "story/fr.ink", read);
  expect(quick?.json).toContain("Deux jours avant Noël");
  expect(quick?.json === compileStory("story/fr.ink", read).json).toBe(true);
}, 60_000);
