/** Lines of a game that was played are found again where they are written. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wordsOf } from "../../src/content/fingerprints.ts";
import { placeOf } from "../../src/content/line-map.ts";
import { Game } from "../../src/core/game/game.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { lineMapOf } from "../../src/tools/ink/line-map.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";
import { editionFile } from "../../src/tools/story/edition.ts";

const { map } = lineMapOf(editionFile("fr"), process.cwd());

function paragraphs(turns: number): string[] {
  const game = new Game(storySource(compileStory(editionFile("fr"))), 5);
  for (let turn = 0; turn < turns; turn += 1) {
    const free = game.state().beat.choices.filter(({ cues }) => cues.every(({ name }) => name !== "thought"));
    game.play({ kind: "choose", id: free[(turn * 3) % free.length]?.id ?? "" });
  }
  return game
    .state()
    .transcript.flatMap((item) =>
      item.kind === "paragraph"
        ? [item.paragraph.runs.map((run) => ("text" in run ? run.text : "")).join("")]
        : [],
    )
    .filter((text) => wordsOf(text).length >= 4);
}

it("finds nearly every line of a long game, and nearly never another", () => {
  const lines = paragraphs(60).filter((_, at) => at % 2 === 0);
  expect(lines.length).toBeGreaterThan(40);
  const right = lines.filter((text) => {
    const place = placeOf(text, map);
    if (!place) return false;
    const source = readFileSync(place.file, "utf8").split("\n")[place.line - 1] ?? "";
    const written = new Set(wordsOf(source));
    const words = wordsOf(text);
    return words.filter((word) => written.has(word)).length >= words.length * 0.6;
  });
  expect(right.length / lines.length).toBeGreaterThan(0.97);
});

it("names the knot and the file from the project's root", () =>
  expect(placeOf("Elle en avait sorti deux. Il y en a trois à laver.", map)).toMatchObject({
    knot: expect.stringMatching(/^[a-z_0-9]+$/) as string,
    file: "story/fr/nights/night-1.ink",
  }));

it("knows nothing of what is not in the story", () =>
  expect(placeOf("Zyzzyva quorum flumadiddle brouhaha kerfuffle.", map)).toBeNull());

it("is light enough to be fetched on a telephone", () => expect(map.records.length).toBeLessThan(180_000));
