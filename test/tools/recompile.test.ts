/** A story compiled again in part is the story compiled whole. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileFrom } from "../../src/tools/ink/compile-from.ts";
import { type CompiledStory, compileStory, diskPlace } from "../../src/tools/ink/compile.ts";
import { joinStory } from "../../src/tools/ink/joined-story.ts";
import { makeRecompiler } from "../../src/tools/ink/recompile.ts";
import { storyTexts } from "../../src/tools/ink/story-texts.ts";

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
const missing = (path: string): never => {
  throw new Error(path);
};
const placeOf = (files: Files) =>
  diskPlace("/told/fr.ink", (path) => files[path.replace(/^\/told\//, "")] ?? missing(path));
const whole = (files: Files) => compileFrom(placeOf(files));

/** Edited one after the other. */
function again(...edits: Files[]): CompiledStory | null {
  const base = whole(FILES);
  const recompile = makeRecompiler(base.json ?? "", storyTexts(placeOf(FILES)));
  const parts = new Map<string, CompiledStory>();
  let story: CompiledStory | null = null;
  const files: Record<string, string> = { ...FILES };
  for (const edit of edits) {
    const place = placeOf(Object.assign(files, edit));
    const made = recompile(place);
    for (const file of made?.json ? made.edited : []) parts.set(file, made?.part ?? base);
    story = made && joinStory({ base, parts, json: made.json, texts: storyTexts(place) }, place);
  }
  return story;
}

test.each([
  ["a word", { "fr/one.ink": ONE.replace("La pluie.", "Le vent.") }],
  [
    "a line more, after a label named elsewhere",
    { "fr/one.ink": ONE.replace("Dehors.", "Dehors.\n    Il pleut.") },
  ],
  ["a choice more", { "fr/two.ink": TWO.replace("-> END", "* [Oui. # id: two-yes]\n- -> END") }],
  ["two files", { "fr/one.ink": ONE.replace("Dehors.", "Là."), "fr/two.ink": TWO.replace("Plus", "Moins") }],
  ["nothing", {}],
  ["a variable", { "shared/state.ink": `${STATE}VAR skin = 1\n` }],
  ["a function called elsewhere", { "shared/state.ink": STATE.replace("+= by", "+= by + 1") }],
  ["a stitch more", { "fr/two.ink": `${TWO}= last\n-> END\n` }],
  ["the main file", { "fr.ink": `${MAIN}// \n` }],
  ["another beginning", { "fr.ink": MAIN.replace("-> one(1)", "Il était une fois.\n-> two.later") }],
  [
    "a label named elsewhere that is now deeper",
    { "fr/one.ink": ONE.replace("* (went)", "* [Rester. # id: one-stay]\n* * (went)") },
  ],
  [
    "turns counted from elsewhere",
    { "fr/two.ink": TWO.replace("-> END", "{TURNS_SINCE(-> one) > 1: Tard.}\n-> END") },
  ],
])("%s gives the same story, lines and knots", (_, edit: Files) => {
  const [quick, slow] = [again(edit), whole({ ...FILES, ...edit })];
  expect(quick?.json).toBe(slow.json);
  expect(quick?.hash).toBe(slow.hash);
  expect(quick?.sourceLines).toEqual(slow.sourceLines);
  expect(quick?.knots).toEqual(slow.knots);
  expect(new Map(Object.entries(quick?.lines ?? {}))).toEqual(new Map(Object.entries(slow.lines)));
});

test("a file more, with its knot and its variable", () => {
  const edit = {
    "fr.ink": MAIN.replace("-> one", "INCLUDE fr/three.ink\n-> one"),
    "fr/three.ink": "VAR late = 3\n=== three ===\n{late} {one.went}\n-> two\n",
  };
  const [quick, slow] = [again(edit), whole({ ...FILES, ...edit })];
  expect(JSON.parse(quick?.json ?? "")).toEqual(JSON.parse(slow.json ?? ""));
  expect(quick?.files).toEqual(slow.files);
});

test("each edit is put in the story of the one before, an error between them or not", () => {
  const edits = [
    { "fr/one.ink": ONE.replace("La pluie.", "Le vent.") },
    { "fr/two.ink": TWO.replace("-> later", "-> nowhere") },
    { "fr/two.ink": TWO.replace("Plus", "Moins") },
  ];
  expect(again(...edits)?.json).toBe(whole({ ...FILES, ...edits[0], ...edits[2] }).json);
});

test("an error is told at its line, of the edited file alone, and told away when it is undone", () => {
  const recompile = makeRecompiler(whole(FILES).json ?? "", storyTexts(placeOf(FILES)));
  const broken = recompile(placeOf({ ...FILES, "fr/two.ink": TWO.replace("-> later", "-> nowhere") }));
  expect(broken?.json).toBeNull();
  expect(broken?.part.problems).toMatchObject([{ file: "/told/fr/two.ink", line: 3, severity: "error" }]);
  const undone = recompile(placeOf(FILES));
  expect([...(undone?.edited ?? [])]).toEqual(["/told/fr/two.ink"]);
  expect(undone?.json).toBe(whole(FILES).json);
});

test.each([
  ["another parameter", { "fr/one.ink": ONE.replace("one(from)", "one(to)") }],
  ["a knot that went", { "fr/two.ink": TWO.replace("= later", "= sooner") }],
  ["an item of a list", { "shared/state.ink": STATE.replace("open,", "open, shut,") }],
  ["a file that went", { "fr.ink": MAIN.replace("INCLUDE fr/two.ink\n", "") }],
  ["a name that is taken", { "fr/two.ink": `${TWO}=== one ===\n-> END\n` }],
  ["a file that is not there", { "fr.ink": `INCLUDE fr/none.ink\n${MAIN}` }],
])("%s is for the whole compilation", (_, edit: Files) => expect(again(edit)).toBeNull());

test("the whole story, with a word more in a scene, is the same one either way", () => {
  const base = compileStory("story/fr.ink");
  const at = base.sources.findIndex(({ file }) => file.endsWith("scene-12.ink"));
  const edited = (base.sources[at]?.text ?? "").replace("Trois jours avant Noël.", "Deux jours avant Noël.");
  const read = (path: string): string => (path === base.files[at] ? edited : readFileSync(path, "utf8"));
  const quick = makeRecompiler(
    base.json ?? "",
    storyTexts(diskPlace("story/fr.ink")),
  )(diskPlace("story/fr.ink", read));
  expect(quick?.json).toContain("Deux jours avant Noël");
  expect(quick?.json === compileStory("story/fr.ink", read).json).toBe(true);
}, 60_000);
