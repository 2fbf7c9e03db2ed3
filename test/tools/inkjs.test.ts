/** What the tools rely on inside inkjs: a new version must pass this first. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { Story } from "../../src/tools/ink/inkjs.ts";
import { Play } from "../../src/tools/story/walk/play.ts";

const file = resolve("test/fixtures/ink/forks.ink");
const { lines, ...compiled } = compileStory(file);
const json = compiled.json ?? "";

/** Always the nth choice, with the public interface. */
function slowly(nth: number): string[] {
  const story = new Story(json);
  story.onError = (message) => {
    throw new Error(message);
  };
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 7;
  const heard: string[] = [];
  for (;;) {
    let text = "";
    while (story.canContinue) text += story.Continue();
    heard.push(
      text.trim(),
      ...story.currentChoices.map((choice) => `${choice.text} ${choice.tags?.join(" ")}`),
    );
    if (story.currentChoices.length === 0) return heard;
    story.ChooseChoiceIndex(nth % story.currentChoices.length);
  }
}

function fast(nth: number): string[] {
  const play = new Play(json, lines, {});
  play.begin(7);
  const heard: string[] = [];
  for (;;) {
    const turn = play.turn();
    expect(turn.error).toBeNull();
    const tags = turn.choices.map(
      ({ text, cues }) =>
        `${text} ${cues.map((cue) => `${cue.name}: ${"value" in cue ? cue.value : ""}`).join(" ")}`,
    );
    heard.push(play.text.trim(), ...tags);
    if (turn.choices.length === 0) return heard;
    play.choose(nth % turn.choices.length);
  }
}

test.each([0, 1, 2])("stepping a turn at a time says what Continue() says (choice %i)", (nth) => {
  expect(fast(nth)).toEqual(slowly(nth));
});

test("the side table gives each text its line", () => {
  const source = readFileSync(file, "utf8").split("\n");
  const { units } = new Play(json, lines, {}).score;
  expect(units.length).toBeGreaterThan(10);
  for (const unit of units) expect(source[unit.line - 1]).toContain(unit.text);
});

test("a compiled story is the same each time", () => {
  expect(compileStory(file).hash).toBe(compileStory(file).hash);
});
