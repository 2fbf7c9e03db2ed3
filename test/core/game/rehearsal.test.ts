/** What is read ahead is what is then read, and reading ahead changes nothing. */
import { expect, it } from "vitest";
import { Game, type GameState } from "../../../src/core/game/game.ts";
import { playRoute } from "../../../src/tools/book/play-route.ts";
import { ROUTES } from "../../../src/tools/book/routes.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";
import { storySource } from "../../../src/tools/ink/story-source.ts";
import { editionFile } from "../../../src/tools/story/edition.ts";
import { smallStory } from "../../fixtures/small-story.ts";

it("tells every turn of a whole game before it is taken", () => {
  const source = storySource(compileStory(editionFile("fr")));
  const [route] = ROUTES;
  if (!route) throw new Error("no route to play");
  const { seed, log } = playRoute(source, route);
  const live = new Game(source, seed);
  let [told, slowest] = [0, 0];
  for (const entry of log) {
    let ahead: GameState | null = null;
    if (entry.kind === "choose" && entry.answer === undefined) {
      const before = live.state();
      const from = performance.now();
      const tryOne = live.rehearsal();
      for (const { id } of before.beat.choices.slice(0, 2)) tryOne(id);
      ahead = tryOne(entry.id);
      slowest = Math.max(slowest, performance.now() - from);
      expect(live.state()).toEqual(before);
      expect(ahead).not.toBeNull();
    }
    live.play(entry);
    if (!ahead) continue;
    told += 1;
    expect(ahead).toEqual(live.state());
  }
  expect(told).toBeGreaterThan(100);
}, 60_000);

it("gives nothing for a choice that is not open", () => {
  const game = new Game(smallStory("fr"), 7);
  expect(game.rehearsal()("b-sell")).toBeNull();
  expect(game.rehearsal()("a-hers")?.turn).toBe(1);
  expect(game.state().turn).toBe(0);
});
