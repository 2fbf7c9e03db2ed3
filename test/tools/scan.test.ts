/** The line reader: tags, prose, words; and it counts choices and words as the compiler does. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { allWords, longestWords, parseInline, textsOf } from "../../src/tools/ink/inline.ts";
import { parseMessage } from "../../src/tools/ink/message.ts";
import { scan } from "../../src/tools/ink/scan.ts";
import { countWords } from "../../src/tools/ink/word-count.ts";

const one = (text: string) => {
  const [line] = scan({ file: "x.ink", text });
  if (!line) throw new Error("no line");
  return line;
};

test.each([
  ["ERROR: 'fr/a.ink' line 12: Nowhere", { severity: "error", file: "fr/a.ink", line: 12, text: "Nowhere" }],
  ["WARNING: line 3: Loose end", { severity: "warning", file: null, line: 3, text: "Loose end" }],
  [
    "TODO: 'fr/a.ink' line 2: plus tard",
    { severity: "notice", file: "fr/a.ink", line: 2, text: "plus tard" },
  ],
  [
    "ERROR: 'it’s.ink' line 1: two\nlines",
    { severity: "error", file: "it’s.ink", line: 1, text: "two\nlines" },
  ],
  ["something else", { severity: "error", file: null, line: 0, text: "something else" }],
])("message %j", (raw, read) => {
  expect(parseMessage(raw)).toEqual(read);
});

test("a TODO is a notice, not an error", () => {
  const story = compileStory(resolve("x.ink"), () => "TODO: la suite\nBien.\n-> END\n");
  expect(story.problems).toMatchObject([{ severity: "notice", line: 1, message: "la suite" }]);
  expect(story.json).not.toBeNull();
});

test("a missing include is an error at its line, and is watched", () => {
  const story = compileStory(resolve("test/fixtures/ink/none/main.ink"), (path) => {
    if (path.endsWith("main.ink")) return "Oui.\nINCLUDE fr/absent.ink\n-> END\n";
    throw new Error("ENOENT");
  });
  expect(story.json).toBeNull();
  expect(story.problems[0]).toMatchObject({ severity: "error", line: 2 });
  expect(story.files[1]).toMatch(/absent\.ink$/);
});

test("a byte-order mark does not stop an include", () => {
  const story = compileStory(resolve("x.ink"), (path) =>
    path.endsWith("x.ink") ? "\uFEFFINCLUDE y.ink\n-> a\n" : "\uFEFF=== a ===\nOui.\n-> END\n",
  );
  expect(story.problems).toEqual([]);
});

test.each([
  ["l’étoile, porte-voix — et « deux » mots", 5],
  ["", 0],
  ["— !", 0],
])("words of %j", (text, words) => expect(countWords(text)).toBe(words));

test.each([
  ["Il pleut {x: fort sur la ville|un peu}.", 6, 8],
  ['Elle dit {written("sentence")}.', 3, 3],
  ["{&un|deux trois}", 2, 3],
  ["{x: {y: a b|c}|d}", 2, 4],
  ["{a || b: oui|non merci}", 2, 3],
  ["\\{pas du code\\}", 3, 3],
  ["{ x:", 0, 0],
])("inline %j: longest %i, all %i", (text, longest, all) => {
  expect(longestWords(parseInline(text))).toBe(longest);
  expect(allWords(parseInline(text))).toBe(all);
});

test("every arm's text is looked at", () => {
  expect(textsOf(parseInline("a {x: b|{y: c|d}} e"))).toEqual(["a ", " b", " c", "d", " e"]);
});

test("tags know their zone", () => {
  const { kind, depth, tags, label } = one("* * {x} [Oui # id: a # object: b] # sound: c");
  expect({ kind, depth }).toEqual({ kind: "choice", depth: 2 });
  expect(tags).toEqual([
    { text: "id: a", zone: "inside" },
    { text: "object: b", zone: "inside" },
    { text: "sound: c", zone: "after" },
  ]);
  expect(allWords(label)).toBe(1);
});

test.each([
  ["- (after) Bien. -> next", "gather", 1],
  ["-> next", "text", 0],
  ["* ->", "choice", 0],
  ["+ (again) [Encore. # id: a]", "choice", 1],
  ["~ force += 1 // un commentaire", "logic", 0],
  ["=== function f(x) ===", "knot", 0],
  ['- ~ sold = shorted("MIR")', "gather", 0],
  ["/* rien du tout */", "blank", 0],
  ["Le n\\# 5", "text", 3],
])("%j is a %s of %i words", (text, kind, words) => {
  expect(one(text).kind).toBe(kind);
  expect(allWords(one(text).prose)).toBe(words);
});

test("branches of a block are text, not gathers", () => {
  const lines = scan({
    file: "x.ink",
    text: "{ x:\n  oui bien\n- y > 1: non\n- else: peut-être\n}\n- rassemblé",
  });
  expect(lines.map(({ kind }) => kind)).toEqual(["text", "text", "text", "text", "text", "gather"]);
  expect(lines.map(({ prose }) => allWords(prose))).toEqual([0, 2, 1, 1, 0, 1]);
});
