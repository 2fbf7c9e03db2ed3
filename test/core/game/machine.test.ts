/** The plan of the Machine in a game: its answer is in the log, the manuscript keeps it, the story hears of it. */
import { expect, test } from "vitest";
import { Game } from "../../../src/core/game/game.ts";
import type { LogEntry } from "../../../src/core/game/log.ts";
import { decode } from "../../../src/core/save/codec.ts";
import { encode, SAVE_FORMAT, SAVE_VERSION } from "../../../src/core/save/save.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";

const INK = `
EXTERNAL machine_found()
-> a
=== a ===
# title: prologue
A
* [Draw. # id: a-draw # map: machine]
- Found {machine_found()}
-> END
=== function machine_found() ===
~ return 0
`;

const { json, hash } = compileStory("/machine.ink", () => INK);
const source = { json: json ?? "", hash, languages: { a: "fr" as const } };

const drawn: LogEntry = {
  kind: "choose",
  id: "a-draw",
  answer: {
    kind: "links",
    links: [
      ["NUE", "ORA"],
      ["ORA", "NUE"],
      ["MIR", "ARG"],
    ],
  },
};
const said = (game: Game): unknown => game.state().beat.paragraphs[0]?.runs;

test("the links drawn are kept, counted for the story, and replayed from a save", () => {
  const game = new Game(source, 7);
  expect(game.state().manuscript.maps).toEqual({});
  expect(game.play(drawn)).not.toBeNull();
  expect(said(game)).toEqual([{ kind: "text", text: "Found 2" }]);
  expect(game.state().manuscript.maps["machine"]).toHaveLength(3);

  const { seed, log } = game.state();
  const kept = {
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    language: "fr",
    storyHash: hash,
    seed,
    log,
  } as const;
  const read = decode(encode({ ...kept, envelope: null, ink: game.checkpoint() }));
  if (!read.ok) throw new Error(read.fault);
  const again = new Game(source, read.save.seed);
  for (const entry of read.save.log) again.play(entry);
  expect(again.state()).toEqual(game.state());
});

test("without an answer nothing is invented", () => {
  const game = new Game(source, 7);
  game.play({ kind: "choose", id: "a-draw" });
  expect(game.state().manuscript.maps).toEqual({});
  expect(said(game)).toEqual([{ kind: "text", text: "Found 0" }]);
});
