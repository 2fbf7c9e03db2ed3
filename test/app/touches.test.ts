/** What a choice is said to touch is what it then moves; every variable of the story is known here. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TOUCHED, touchesOf } from "../../src/app/hints/touches.ts";
import { TOUCH_WORDS, TOUCHES } from "../../src/content/strings/touches.ts";
import { offersIn } from "../../src/content/offers.ts";
import { Game } from "../../src/core/game/game.ts";
import { FRENCH } from "../../src/core/manuscript/polish-fr.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";
import { editionFile } from "../../src/tools/story/edition.ts";

const source = storySource(compileStory(editionFile("fr")));
const edition = { ...source, habits: FRENCH, offers: offersIn("fr") };

/** What the ink keeps for itself: counts, and what stands in the transcript already. */
const UNTOLD = new Set(["whispers", "looked_at", "windows_seen", "link_first", "link_second", "link_third"]);

const played = (turns: number, pick: number): Game => {
  const game = new Game(source, 7);
  for (let turn = 0; turn < turns; turn += 1) {
    const free = game.state().beat.choices.filter(({ cues }) => cues.every(({ name }) => name !== "thought"));
    game.play({ kind: "choose", id: free[(turn * pick) % free.length]?.id ?? "" });
  }
  return game;
};

describe("what choices touch", () => {
  it("knows every variable of the story, and no other", () => {
    const ink = readFileSync("story/shared/state.ink", "utf8");
    const names = [...ink.matchAll(/^VAR (\w+)/gm)].map((match) => match[1] ?? "");
    const kept = names.filter((name) => !UNTOLD.has(name) && !name.startsWith("rev_"));
    expect(new Set(kept)).toEqual(new Set(Object.keys(TOUCHED)));
  });

  it("has words for each in both languages", () => {
    for (const { names } of Object.values(TOUCH_WORDS)) expect(Object.keys(names)).toEqual([...TOUCHES]);
  });

  it.each([
    [6, 1],
    [40, 3],
  ])(
    "after %i turns, each choice then moves what was said, and the game was left as it was",
    (turns, pick) => {
      const game = played(turns, pick);
      const before = game.state();
      const touches = touchesOf(edition, game);
      expect(game.state()).toEqual(before);
      expect(Object.keys(touches)).toEqual(before.beat.choices.map(({ id }) => id));
      for (const { id, cues } of before.beat.choices) {
        if (cues.length > 0) continue;
        const copy = new Game(source, 7);
        for (const entry of before.log) copy.play(entry);
        copy.play({ kind: "choose", id });
        const after = copy.state().vitals;
        expect(touches[id]?.includes("force"), `${id}: force`).toBe(after.force !== before.vitals.force);
        expect(touches[id]?.includes("contagion"), `${id}: contagion`).toBe(
          after.contagion !== before.vitals.contagion,
        );
      }
    },
  );

  it("finds bonds all through the first act and the market night that ends it", () => {
    const game = new Game(source, 7);
    const touched = new Set<string>();
    for (let turn = 0; turn < 70; turn += 1) {
      const { choices } = game.state().beat;
      if (turn % 6 === 0 || choices.some(({ id }) => id === "n1-desk"))
        for (const each of Object.values(touchesOf(edition, game)).flat()) touched.add(each);
      const free = choices.find(({ cues }) => cues.every(({ name }) => name !== "thought"));
      game.play({ kind: "choose", id: free?.id ?? "" });
    }
    expect(touched).toContain("bond_ursule");
    expect(touched).toContain("market");
  });
});
