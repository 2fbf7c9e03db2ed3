/** What is to be heard follows the cues, and is the same for a game that is played again. */
import { describe, expect, it } from "vitest";
import { Game } from "../../../src/core/game/game.ts";
import { scoreCue, SILENCE } from "../../../src/core/game/score.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";

const INK = `
VAR skin = 100
-> prologue
=== prologue ===
# title: prologue
# ambience: rain_on_roof
# music: honorine
Il pleut.
* [Tirer. # id: a]
    # music: pull
    Voilà.
- # music: none
Plus rien.
* [Sortir. # id: b]
- # ambience: none
# music: father
Dehors.
-> END
`;

function play(log: readonly string[]): Game {
  const { json, hash } = compileStory("/score/fr.ink", () => INK);
  const game = new Game({ json: json ?? "", hash, languages: { prologue: "fr" } }, 3);
  for (const id of log) game.play({ kind: "choose", id });
  return game;
}

describe("the score", () => {
  it("keeps the last music and the last ambience asked for, each by itself", () => {
    const rain = scoreCue(SILENCE, { name: "ambience", value: "rain_on_roof" });
    const both = scoreCue(rain, { name: "music", value: "honorine" });
    expect(both).toEqual({ music: "honorine", ambience: "rain_on_roof" });
    expect(scoreCue(both, { name: "scene", value: "quarry" })).toBe(both);
  });

  it("is what the last cue of each turn leaves, however the turn was reached", () => {
    expect(play([]).state().score).toEqual({ music: "honorine", ambience: "rain_on_roof" });
    expect(play(["a"]).state().score).toEqual({ music: null, ambience: "rain_on_roof" });
    expect(play(["a", "b"]).state().score).toEqual({ music: "father", ambience: null });
  });
});
