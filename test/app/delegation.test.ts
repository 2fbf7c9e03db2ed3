/** Cassandre answers for a reader who asked not to be asked, by the story's own choices. */
import { describe, expect, it } from "vitest";
import { handOver } from "../../src/app/delegation.ts";
import { Game } from "../../src/core/game/game.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";
import { editionFile } from "../../src/tools/story/edition.ts";

const source = storySource(compileStory(editionFile("fr")));

function atFirstNight(): Game {
  const game = new Game(source, 3);
  for (let turn = 0; turn < 120; turn += 1) {
    const { choices } = game.state().beat;
    if (choices.some(({ id }) => id === "n1-desk")) return game;
    const free = choices.find(({ cues }) => cues.every(({ name }) => name !== "thought"));
    game.play({ kind: "choose", id: free?.id ?? "" });
  }
  throw new Error("no first night in 120 turns");
}

describe("the counter handed over", () => {
  it.each(["prudent", "patient", "bold"] as const)(
    "is in the log as the reader's own choice: %s",
    (manner) => {
      const game = atFirstNight();
      handOver(game, manner);
      expect(game.state().log.at(-1)).toEqual({ kind: "choose", id: `n1-${manner}` });
      const again = new Game(source, 3);
      for (const entry of game.state().log) expect(again.play(entry)).not.toBeNull();
      expect(again.state().market).toEqual(game.state().market);
    },
  );

  it("does nothing where the story asks nothing of the market", () => {
    const game = new Game(source, 3);
    const before = game.state();
    expect(handOver(game, "bold")).toEqual([]);
    expect(game.state()).toEqual(before);
  });
});
