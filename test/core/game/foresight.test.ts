/** The envelope in a game: learnt from choices, sealed by a cue, replayed with the log, told to the story. */
import { expect, test } from "vitest";
import { Game } from "../../../src/core/game/game.ts";
import type { StorySource } from "../../../src/core/story/story-run.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";

const point = (name: string, foreseen = ""): string =>
  ["give", "keep", "defy"].map((lean) => `* [x # id: ${name}-${lean} # lean: ${lean}${foreseen}]`).join("\n");

const INK = `
VAR skin = 100
VAR force = 0
VAR contagion = 0
VAR capital = 0
VAR t01 = 0
EXTERNAL foreseen_rate()
EXTERNAL sealed()
EXTERNAL foreseen_done()
EXTERNAL foreseen_right()
-> a
=== a ===
# title: prologue
A {sealed()} {foreseen_rate()}
${point("a")}
* [closed # id: a-closed # lean: yield # thought: 1]
- B {foreseen_rate()}
${point("b")}
- # seal: envelope
He writes.
C {sealed()}
${point("c", " # foreseen: 1")}
- D {foreseen_done()} {foreseen_right()}
${point("d", " # foreseen: 2")}
- E {foreseen_done()} {foreseen_right()}
-> END
=== function foreseen_rate() ===
~ return 0
=== function sealed() ===
~ return false
=== function foreseen_done() ===
~ return 0
=== function foreseen_right() ===
~ return 0
`;

const { json, hash } = compileStory("/foresight.ink", () => INK);
const source: StorySource = { json: json ?? "", hash, languages: { a: "fr" } };

function played(...ids: readonly string[]): Game {
  const game = new Game(source, 7);
  for (const id of ids) expect(game.play({ kind: "choose", id })).not.toBeNull();
  return game;
}
const said = (game: Game): string =>
  game
    .state()
    .beat.paragraphs.flatMap(({ runs }) => runs.map((run) => ("text" in run ? run.text : "")))
    .join("");

test("the story hears the rate, the sealing, and how many points came and were foretold", () => {
  expect(said(played())).toBe("A false 0");
  expect(said(played("a-keep"))).toBe("B 0");
  expect(said(played("a-keep", "b-keep"))).toBe("He writes.C true");
  expect(played("a-keep", "b-keep").state().foresight).toMatchObject({ met: 2, guessed: 1 });
  expect(said(played("a-keep", "b-keep", "c-keep"))).toBe("D 1 1");
  expect(said(played("a-keep", "b-keep", "c-keep", "d-defy"))).toBe("E 2 1");
});

test("a closed choice is not on offer", () => {
  expect(played("a-keep").state().foresight.tendency.offered.yield).toBe(0);
});

test("the log played again gives the same envelope, and later choices never do another", () => {
  const one = played("a-keep", "b-defy", "c-keep", "d-give");
  const other = played("a-keep", "b-defy", "c-give", "d-defy");
  const again = new Game(source, 7);
  for (const entry of one.state().log) again.play(entry);
  expect(again.state().foresight).toEqual(one.state().foresight);
  expect(one.state().foresight.envelope).toMatch(/^[0-3]{20}$/);
  expect(other.state().foresight.envelope).toBe(one.state().foresight.envelope);
});
