/** An ink story that was not written for this game plays in it: no crash, and text that makes sense. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { pageView } from "../../../src/app/page-view.ts";
import { DEFAULT_SETTINGS } from "../../../src/app/settings.ts";
import { offersIn } from "../../../src/content/offers.ts";
import { Game } from "../../../src/core/game/game.ts";
import { ENGLISH } from "../../../src/core/manuscript/polish-en.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";

const { json, hash } = compileStory(resolve("test/fixtures/foreign.ink"), (path) =>
  readFileSync(path, "utf8"),
);

function play(seed: number): { readonly text: string; readonly ended: boolean; readonly turns: number } {
  const game = new Game({ json: json ?? "", hash, languages: {} }, seed);
  let turns = 0;
  for (let state = game.state(); !state.beat.ended && turns < 200; state = game.state(), turns += 1) {
    const { choices } = state.beat;
    const choice = choices[(Math.imul((seed + 1) * (turns + 3), 2_654_435_761) >>> 8) % choices.length];
    expect(game.play({ kind: "choose", id: choice?.id ?? "" })).not.toBeNull();
  }
  const state = game.state();
  const reading = { game: state, language: "en" as const, habits: ENGLISH, offers: offersIn("en") };
  const page = pageView(reading, {
    edition: "e",
    pages: "p",
    subject: null,
    settings: DEFAULT_SETTINGS,
    storageNotice: null,
  });
  const text = page.entries
    .map((entry) => ("runs" in entry ? entry.runs.map((run) => run.text).join("") : ""))
    .join("\n");
  return { text, ended: state.beat.ended, turns };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  "route %i comes to its end in whole sentences",
  (seed) => {
    const { text, ended, turns } = play(seed);
    expect(ended).toBe(true);
    expect(turns).toBeGreaterThan(2);
    expect(text).toContain("The boat is late and the quay smells of tar.");
    expect(text).toMatch(/You have (?:\d coins|a single coin|an empty purse)/);
    expect(text).not.toMatch(/undefined|NaN|\[object|->|\{|\}/);
  },
);

test("every branch of it is met by some route", () => {
  const all = Array.from({ length: 40 }, (_, seed) => play(seed).text).join("\n");
  for (const piece of [
    "laughs.",
    "The water is 2 feet",
    "nobody may come in",
    "I had one",
    "One hundred and twelve",
    "left the lamp",
  ])
    expect(all).toContain(piece);
});
