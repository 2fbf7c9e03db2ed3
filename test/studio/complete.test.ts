/** What is offered where. */
import { describe, expect, it } from "vitest";
import { optionsFor } from "../../src/studio/editor/complete.ts";
import { placeAround, symbolsOf } from "../../src/studio/editor/symbols.ts";

const FILE = "story/fr/a.ink";
const TEXT = [
  "VAR skin = 100",
  "LIST camps = undecided, signed",
  "=== first ===",
  "# scene: ramparts",
  "- (again) Rien.",
  "= detour",
  "Là.",
  "=== second(x) ===",
  "-> END",
  "=== function whisper(cost) ===",
  "~ skin -= cost",
].join("\n");
const SYMBOLS = symbolsOf(FILE, TEXT);

const offered = (before: string, above = TEXT): readonly string[] | null =>
  optionsFor(before, { symbols: () => SYMBOLS, file: () => FILE }, () => above)?.options.map(
    ({ label }) => label,
  ) ?? null;

describe("completion", () => {
  it("offers knots, stitches and labels after an arrow, and no function", () =>
    expect(offered("Elle part. -> fi")).toEqual(["first", "again", "first.detour", "second", "END", "DONE"]));

  it("offers every cue after #, and its sentence", () => {
    const found = optionsFor("# sc", { symbols: () => [], file: () => FILE }, () => "");
    expect(found?.from).toBe(2);
    expect(found?.options.find(({ label }) => label === "scene:")?.info).toBe("Le décor.");
  });

  it.each([
    ["# light: ca", "candle"],
    ["* [Oui. # lean: ", "defy"],
    ["# pose: ursule=", "drawing"],
    ["* [Oui. # write: sentence=", "rain"],
    ["* [Oui. # compose: first=", "progress"],
    ["# market: ", "delegate patient"],
    ["# title: ", "scene_2"],
  ])("offers the values of %s", (before, value) => expect(offered(before)).toContain(value));

  it("puts first the objects of the scene that is set", () => {
    const found = optionsFor("* [Oui. # object: ", { symbols: () => [], file: () => FILE }, () => TEXT);
    const boosted = found?.options.filter(({ boost }) => boost === 20).map(({ label }) => label);
    expect(boosted?.sort()).toEqual(["bench", "contract", "lamp", "river", "train"]);
  });

  it("offers variables, lists and functions in logic", () => {
    expect(offered("~ sk")).toEqual(expect.arrayContaining(["skin", "camps", "signed", "whisper", "not"]));
    expect(offered("Elle {sk")).toContain("skin");
  });

  it.each(["Elle dit", "// -> fi", "un n\\# 5", "{skin > 2: Elle d"])("says nothing in « %s »", (before) =>
    expect(offered(before)).toBeNull(),
  );
});

describe("the place under the cursor", () => {
  it.each([
    [1, "first"],
    [4, "first"],
    [7, "first.detour"],
    [9, undefined],
    [11, undefined],
  ])("of line %i is %s", (line, name) => expect(placeAround(SYMBOLS, line)?.name).toBe(name));
});
