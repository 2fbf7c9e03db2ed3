/** What should be heard is read from the state of the game alone. */
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/app/reading.ts";
import { DEFAULT_SETTINGS } from "../../src/app/settings.ts";
import { moodOf, soundView } from "../../src/app/sound-view.ts";
import { SCENES } from "../../src/content/ids.ts";
import { FRENCH } from "../../src/core/manuscript/polish-fr.ts";
import { Game } from "../../src/core/game/game.ts";
import { offersIn } from "../../src/content/offers.ts";
import { smallStory } from "../fixtures/small-story.ts";

const game = new Game(smallStory("fr"), 7);
const view = (): ReturnType<typeof soundView> => {
  const reading: Reading = { game: game.state(), language: "fr", habits: FRENCH, offers: offersIn("fr") };
  return soundView(reading, { ...DEFAULT_SETTINGS, captions: true }, "one");
};

describe("the mood", () => {
  it.each([
    [100, "heart"],
    [75, "heart"],
    [74, "doubt"],
    [50, "doubt"],
    [49, "struggle"],
    [25, "struggle"],
    [24, "machine"],
    [0, "machine"],
  ] as const)("of %i of skin at home is %s", (skin, mood) =>
    expect(moodOf(skin, "print_shop_day", false)).toBe(mood),
  );

  it("is a step nearer to the machine with the giants, and one more under a whisper, never beyond it", () => {
    expect(moodOf(90, "data_centre", false)).toBe("doubt");
    expect(moodOf(90, "data_centre", true)).toBe("struggle");
    expect(moodOf(90, "print_shop_day", true)).toBe("doubt");
    for (const scene of Object.keys(SCENES)) expect(moodOf(0, scene, true)).toBe("machine");
  });
});

describe("the view", () => {
  it("carries the settings and where the story is", () => {
    const { volumes } = DEFAULT_SETTINGS;
    const opening = { sitting: "one", turn: 0, scene: "prologue", mood: "heart", whisper: false, deals: 0 };
    expect(view()).toMatchObject({ ...opening, ducked: false, sound: true, captions: true, volumes });
  });

  it("gives way to the player's sentence, and darkens while a line is whispered", () => {
    game.play({ kind: "choose", id: "a-hers" });
    expect(view()).toMatchObject({ turn: 1, ducked: true, whisper: true, mood: "doubt" });
    game.play({ kind: "choose", id: "a-no" });
    expect(view()).toMatchObject({ turn: 2, ducked: false, whisper: false, mood: "heart" });
  });

  it("counts the orders that Gobseck took", () => {
    game.play({ kind: "trade", order: { side: "short", giant: "MIR", shares: 1 } });
    expect(view().deals).toBe(1);
  });
});
