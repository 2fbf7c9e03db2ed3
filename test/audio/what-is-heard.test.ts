/** Which noises and which words a change makes; none, when a game is only opened. */
import { describe, expect, it } from "vitest";
import { captionOf, captionsBetween } from "../../src/audio/captions.ts";
import { noiseOf, noisesBetween } from "../../src/audio/what-is-heard.ts";
import { SOUND_VIEW } from "../fixtures/sound-view.ts";
import type { SoundView } from "../../src/app/sound-view.ts";

const view: SoundView = { ...SOUND_VIEW, turn: 3, captions: true };
const ids = (before: SoundView, after: SoundView): string[] => noisesBetween(before, after).map(([id]) => id);

describe("a change", () => {
  it("of page is a page turned; of nothing, nothing", () => {
    expect(ids(view, { ...view, turn: 4 })).toEqual(["turn"]);
    expect(ids(view, { ...view, mood: "doubt" })).toEqual([]);
  });

  it("that brings a whisper is heard as a breath, after the page", () => {
    expect(noisesBetween(view, { ...view, turn: 4, whisper: true })).toEqual([
      ["turn", 0],
      ["prompter_breath", 700],
    ]);
  });

  it("that lets days pass over shares ticks five times at most; without shares, not at all", () => {
    const owing = { ...view, deals: 1 };
    expect(ids(owing, { ...owing, day: 758 })).toEqual(["price_tick", "price_tick"]);
    expect(ids(owing, { ...owing, day: 900 })).toHaveLength(5);
    expect(ids(view, { ...view, day: 900 })).toEqual([]);
  });

  it("in Gobseck's book rings as a coin, of one metal after the other", () => {
    const metals = [1, 2, 3].map((deals) => ids({ ...view, deals: deals - 1 }, { ...view, deals })[0]);
    expect(new Set(metals).size).toBe(3);
  });

  it("of game makes no noise at all", () => {
    expect(ids(view, { ...view, sitting: "1-1", turn: 40, whisper: true, deals: 7, day: 900 })).toEqual([]);
  });
});

describe("an effect", () => {
  it("has the sound its kind calls for", () => {
    expect(noiseOf({ kind: "sound", sound: "drawer" })).toBe("drawer");
    expect(noiseOf({ kind: "skin", from: 100, to: 96 })).toBe("skin_shrinks");
    expect(noiseOf({ kind: "thought", thought: 2, lived: "owned" })).toBe("thought_won");
    expect(noiseOf({ kind: "stage", effect: "press_pull" })).toBeNull();
    expect(noiseOf({ kind: "announce", text: "…" })).toBeNull();
  });
});

describe("captions", () => {
  it("tell what is there when a game is opened, then what changes", () => {
    expect(captionsBetween(null, view)).toEqual([
      "[pluie sur le toit]",
      "[musique : piano et violoncelle, une voix qui hésite]",
    ]);
    expect(captionsBetween(view, { ...view, turn: 4 })).toEqual([]);
    expect(captionsBetween(view, { ...view, music: null })).toEqual(["[la musique se tait]"]);
    expect(captionsBetween(view, { ...view, ambience: null, language: "en" })).toEqual(["[not a sound]"]);
  });

  it("name a sound, and leave out what the page itself shows", () => {
    expect(captionOf("bar_pulled", "fr")).toBe("[la presse, le barreau tiré]");
    expect(captionOf("bar_pulled", "en")).toBe("[the press, the bar pulled]");
    expect(captionOf("quill", "fr")).toBeNull();
  });
});
