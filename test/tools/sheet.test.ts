/** The text goes out as a table and comes back without touching the logic. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scan, type SourceFile } from "../../src/tools/ink/scan.ts";
import { applyRows } from "../../src/tools/story/sheet/apply.ts";
import { readCsv, writeCsv } from "../../src/tools/story/sheet/csv.ts";
import { rowsOf, type Row } from "../../src/tools/story/sheet/rows.ts";
import { scriptOf } from "../../src/tools/story/sheet/script.ts";
import { returnedOf, tableOf } from "../../src/tools/story/sheet/table.ts";
import { openTwins, translate } from "../../src/tools/story/sheet/twin.ts";

const FRENCH: SourceFile = {
  file: "story/fr/act-1/scene-1.ink",
  text: `=== scene_1 ===
# title: scene_1
# who: ursule
— Tu viens ? {saved == 1: La presse|Le mur} attend. # light: lamp
* (go) {skin > 50} [— J’arrive. # id: s1-go # prompter: 4]
    Elle vient. -> s1_after
* [Rester. # id: s1-stay]
- {rule:
- 1: Une règle.
- else: {written("sentence")}, dit-elle.
}
-> END
`,
};
const rowsIn = (...files: readonly SourceFile[]): Row[] => [
  ...rowsOf({ sourceLines: files.flatMap(scan) }).rows,
];
const rows = rowsIn(FRENCH);
const back = (fresh: Readonly<Record<string, string>>, note = ""): ReturnType<typeof returnedOf> =>
  rows.flatMap(({ id, text }) => (text in fresh ? [{ id, text, fresh: fresh[text] ?? "", note }] : []));

describe("rows", () => {
  test("hold the prose of a line and nothing else of it", () => {
    expect(rows.map(({ kind, speaker, text }) => [kind, speaker, text])).toEqual([
      ["text", "ursule", "— Tu viens ? {saved == 1: La presse|Le mur} attend."],
      ["choice", "", "— J’arrive."],
      ["text", "", "Elle vient."],
      ["choice", "", "Rester."],
      ["text", "", "Une règle."],
      ["text", "", '{written("sentence")}, dit-elle.'],
    ]);
  });

  test("leave out no line of the story, and their names are their own", () => {
    const files = readdirSync("story", { recursive: true })
      .map((name) => join("story", String(name)).replaceAll("\\", "/"))
      .filter((file) => /^story\/fr\/.*\.ink$/.test(file))
      .map((file) => ({ file, text: readFileSync(file, "utf8") }));
    const { rows: all, left } = rowsOf({ sourceLines: files.flatMap(scan) });
    expect(left).toEqual([]);
    expect(all.length).toBeGreaterThan(2000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    // What goes out and comes back as it was changes nothing; what comes back turned over is all there.
    const same = all.map(({ id, text }) => ({ id, text, fresh: text, note: "" }));
    expect(applyRows(files, all, same).files).toEqual([]);
    const longer = all.map(({ id, text }) => ({ id, text, fresh: `Oui ${text}`, note: "" }));
    const { files: changed, refused } = applyRows(files, all, longer);
    expect(refused).toEqual([]);
    expect(rowsOf({ sourceLines: changed.flatMap(scan) }).rows.map(({ text }) => text)).toEqual(
      all.map(({ text }) => `Oui ${text}`),
    );
  });
});

describe("a table that comes back", () => {
  test("changes the prose and keeps conditions, tags, ids and diverts", () => {
    const { files, changed, refused } = applyRows(
      [FRENCH],
      rows,
      back({
        "— J’arrive.": "— Une minute.",
        "— Tu viens ? {saved == 1: La presse|Le mur} attend.":
          "{saved == 1: La presse|Le mur} attend. — Viens !",
      }),
    );
    expect([changed, refused]).toEqual([2, []]);
    expect(files[0]?.text).toBe(
      FRENCH.text
        .replace("J’arrive", "Une minute")
        .replace(
          "— Tu viens ? {saved == 1: La presse|Le mur} attend.",
          "{saved == 1: La presse|Le mur} attend. — Viens !",
        ),
    );
  });

  test.each([
    ["Rester.", "Rester # id: other", "un signe de l’ink"],
    ["Rester.", "Partir ] [", "un signe de l’ink"],
    ["Elle vient.", "Elle vient. -> END", "un signe de l’ink"],
    ["Elle vient.", "Elle vient // vite", "un signe de l’ink"],
    ["Elle vient.", "Elle\nvient.", "une seule ligne"],
    [
      "— Tu viens ? {saved == 1: La presse|Le mur} attend.",
      "— Tu viens ? {saved == 2: La presse|Le mur}",
      "accolades",
    ],
    ['{written("sentence")}, dit-elle.', "Rien, dit-elle.", "accolades"],
    ["Elle vient.", "Elle vient {oui", "accolades"],
  ])("refuses %j as %j", (text, fresh, why) => {
    const { files, refused } = applyRows([FRENCH], rows, back({ [text]: fresh }));
    expect(files).toEqual([]);
    expect(refused[0]?.why).toContain(why);
    expect(refused[0]?.place).toMatch(/^story\/fr\/act-1\/scene-1\.ink:\d+$/);
  });

  test("refuses a line that changed meanwhile, and one that is gone", () => {
    const late = [
      { id: "s1-stay", text: "Demeurer.", fresh: "Attendre.", note: "" },
      { id: "s1-gone", text: "Fuir.", fresh: "Courir.", note: "" },
    ];
    expect(applyRows([FRENCH], rows, late).refused.map(({ why }) => why)).toEqual([
      "ce texte a changé depuis l’export",
      "cette ligne n’existe plus",
    ]);
  });

  test("puts a note above its line, as a comment", () => {
    const { files, notes } = applyRows([FRENCH], rows, back({ "Elle vient.": "" }, "Trop sec ?\nÀ revoir."));
    expect(notes).toBe(1);
    expect(files[0]?.text).toContain("    // NOTE : Trop sec ? À revoir.\n    Elle vient. -> s1_after\n");
  });
});

describe("a translation", () => {
  const whole = {
    "— Tu viens ? {saved == 1: La presse|Le mur} attend.": "— Coming? The {saved == 1: press|wall} waits.",
    "— J’arrive.": "— On my way.",
    "Elle vient.": "She comes.",
    "Rester.": "Stay.",
    "Une règle.": "A rule.",
    '{written("sentence")}, dit-elle.': '{written("sentence")}, she says.',
  };

  test("opens a file in English when the whole of it came back", () => {
    const done = translate({ sources: [FRENCH], french: rows, english: [] }, back(whole));
    expect(done.opened).toEqual([FRENCH.file]);
    expect(done.files[0]?.file).toBe("story/en/act-1/scene-1.ink");
    expect(done.files[0]?.text).toContain("* (go) {skin > 50} [— On my way. # id: s1-go # prompter: 4]");
    expect(openTwins("INCLUDE fr/act-1/scene-1.ink\n", done.opened)).toBe("INCLUDE en/act-1/scene-1.ink\n");
  });

  test("waits for the rest of a file that was only begun", () => {
    const done = translate({ sources: [FRENCH], french: rows, english: [] }, back({ "Rester.": "Stay." }));
    expect([done.files, done.opened]).toEqual([[], []]);
    expect(done.begun).toEqual([{ file: FRENCH.file, done: 1, of: 6 }]);
  });

  test("mends a file that is already in English", () => {
    const [made] = translate({ sources: [FRENCH], french: rows, english: [] }, back(whole)).files;
    const english = made ?? FRENCH;
    const done = translate(
      { sources: [FRENCH, english], french: rows, english: rowsIn(english) },
      back({ "Rester.": "Remain." }),
    );
    expect(done.files).toEqual([{ ...english, text: english.text.replace("Stay.", "Remain.") }]);
  });
});

test("any table is read back as it was written, whatever is in its cells", () => {
  const cell = fc.string().map((text) => text.replaceAll("\r", "").replaceAll("\uFEFF", ""));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (lines) => {
      const table = [["id", "texte"], ...lines].filter((row) => row.some((each) => each !== ""));
      expect(readCsv(writeCsv(table))).toEqual(table);
    }),
  );
  expect(() => readCsv('id;texte\n"ouvert')).toThrow("guillemet");
  expect(readCsv("id,texte\r\na,b\r\n")).toEqual([
    ["id", "texte"],
    ["a", "b"],
  ]);
});

test("columns are found by name, and a missing one is named", () => {
  const [head = [], ...body] = tableOf(rows);
  expect(returnedOf([head, ...body].map(([first = "", ...rest]) => [...rest, first]))[1]).toEqual({
    id: "s1-go",
    text: "— J’arrive.",
    fresh: "",
    note: "",
  });
  expect(() => returnedOf([["id", "texte"]])).toThrow("« nouveau »");
});

test("a script says who speaks and names the choices", () => {
  expect(scriptOf(rows)).toContain("**URSULE**\n— Tu viens ?");
  expect(scriptOf(rows)).toContain("- **▸ Rester.** `s1-stay`");
  expect(scriptOf(rows, "ursule")).not.toContain("Rester");
});
