/** A log is played again as far as it goes, even over a story that breaks under it. */
import { expect, it } from "vitest";
import { resume } from "../../src/app/resume.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";

const INK = `
VAR zero = 0
-> prologue
=== prologue ===
# title: prologue
Un.
* [Deux. # id: r-two]
- Deux.
* [Trois. # id: r-three]
- {7 % zero}
* [Quatre. # id: r-four]
- -> END
`;

const { json, hash } = compileStory("/small/resume.ink", () => INK);
const source = { json: json ?? "", hash, languages: { prologue: "fr" as const } };
const choose = (id: string) => ({ kind: "choose" as const, id });

it("plays a whole log", () => {
  const { game, isWhole } = resume({ seed: 1, log: [choose("r-two")] }, source);
  expect([game.state().turn, isWhole]).toEqual([1, true]);
});

it("stops before the entry that does not fit, and before the one that throws", () => {
  for (const bad of ["r-gone", "r-three"]) {
    const { game, isWhole } = resume(
      { seed: 1, log: [choose("r-two"), choose(bad), choose("r-four")] },
      source,
    );
    expect([game.state().turn, isWhole]).toEqual([1, false]);
    expect(game.state().beat.choices.map(({ id }) => id)).toEqual(["r-three"]);
    expect(game.state().log).toEqual([choose("r-two")]);
  }
});
