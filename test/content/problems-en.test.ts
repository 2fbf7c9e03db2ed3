/** Every rule is told in English too: its bad example leaves no word of French. */
import { describe, expect, it } from "vitest";
import { inEnglish, problemInEnglish } from "../../src/content/strings/problems-en.ts";
import { whyUnread } from "../../src/core/story/cue-faults.ts";
import { CUES } from "../../src/core/story/cues.ts";
import { parseCue } from "../../src/core/story/parse-cue.ts";
import { placeOf } from "../../src/studio/compile/place.ts";
import { compileFrom } from "../../src/tools/ink/compile-from.ts";
import { ALL_RULES } from "../../src/tools/story/rules/index.ts";

describe("a problem in English", () => {
  it.each(ALL_RULES.map((rule) => [rule.name, rule] as const))("is told for %s", (_, { bad, check }) => {
    const found = check(compileFrom(placeOf({ "story/fr.ink": bad }, "story/fr.ink")));
    expect(found.length).toBeGreaterThan(0);
    for (const said of found.flatMap(({ message, fix }) => [message, fix ?? []].flat()))
      expect(inEnglish(said), said).not.toBe(said);
  });

  it("is told for every cue that is written wrong", () => {
    const wrong = Object.keys(CUES)
      .map((name) => `${name}: ?!`)
      .filter((tag) => !parseCue(tag));
    expect(wrong.length).toBeGreaterThan(10);
    for (const tag of wrong) {
      const said = `« # ${tag} » : ${whyUnread(tag)}`;
      expect(inEnglish(said), said).toMatch(/^“# .*”: (?:“\w[\w-]*” (?:wants|is written))/);
    }
  });

  it("leaves what it does not know", () => expect(inEnglish("Une phrase neuve.")).toBe("Une phrase neuve."));
});

it("leaves what the compiler said in its own words", () => {
  const { problems } = compileFrom(placeOf({ "story/fr.ink": "* [Oui.\n-> END\n" }, "story/fr.ink"));
  const told = problems.map(problemInEnglish);
  expect(told[0]?.message).toMatch(/^Expected closing/);
  expect(told[0]).not.toHaveProperty("fix");
});
