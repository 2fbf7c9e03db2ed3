/** Whole views in, any number of times; an engine only when something may be heard; one notice, whatever fails. */
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { NOISE_EVENT } from "../../src/app/noise-event.ts";
import { SOUND_VIEW } from "../fixtures/sound-view.ts";
import type { SoundView } from "../../src/app/sound-view.ts";
import type { Effect } from "../../src/app/views.ts";
import type { EngineOptions } from "../../src/audio/engine.ts";
import { mountAudio } from "../../src/audio/mount-audio.ts";

const heard: string[] = [];
let opened: EngineOptions[] = [];
let isBroken = false;

vi.mock("../../src/audio/engine.ts", () => ({
  openEngine: (options: EngineOptions) => {
    if (isBroken) throw new Error("no Web Audio");
    opened.push(options);
    return {
      update: (view: SoundView, isLoaded: boolean) =>
        heard.push(`${view.music} ${isLoaded ? "loaded" : "on"}`),
      play: (id: string) => heard.push(id),
      destroy: () => heard.push("destroyed"),
    };
  },
}));

const view = SOUND_VIEW;
const told: Effect[] = [];
const faults: unknown[] = [];
const mount = () =>
  mountAudio({ baseUrl: "/", tell: (effect) => told.push(effect), report: (error) => faults.push(error) });
const settle = (): Promise<unknown> =>
  vi.dynamicImportSettled().then(() => new Promise((done) => setTimeout(done)));
const press = (): boolean => document.dispatchEvent(new Event("pointerdown"));

beforeEach(() => {
  for (const list of [heard, told, faults]) list.length = 0;
  opened = [];
  isBroken = false;
});

describe("the engine", () => {
  it("is fetched at the first gesture, and shown the game as one that was loaded", async () => {
    const audio = mount();
    audio.update(view);
    await settle();
    expect(opened).toEqual([]);
    press();
    await settle();
    expect(opened).toHaveLength(1);
    expect(heard).toEqual(["honorine loaded"]);
    audio.update({ ...view, music: "father" });
    audio.update({ ...view, sitting: "1-1", turn: 30 });
    expect(heard).toEqual(["honorine loaded", "father on", "honorine loaded"]);
    audio.destroy();
  });

  it("is not fetched while the sound is off", async () => {
    const audio = mount();
    audio.update({ ...view, sound: false });
    press();
    await settle();
    expect(opened).toEqual([]);
    audio.update(view);
    await settle();
    expect(opened).toHaveLength(1);
    audio.destroy();
  });
});

describe("noises", () => {
  it("are of what happens, and of no game that is only opened", async () => {
    const audio = mount();
    audio.update(view);
    press();
    await settle();
    audio.update({ ...view, sitting: "2-1", turn: 50, whisper: true });
    await settle();
    heard.length = 0;
    audio.update({ ...view, sitting: "2-1", turn: 51 });
    audio.play({ kind: "sound", sound: "drawer" });
    document.dispatchEvent(new CustomEvent(NOISE_EVENT, { detail: "quill" }));
    await settle();
    expect(heard).toEqual(["honorine on", "drawer", "quill", "turn"]);
    audio.destroy();
    heard.length = 0;
    document.dispatchEvent(new CustomEvent(NOISE_EVENT, { detail: "quill" }));
    expect(heard).toEqual([]);
  });
});

describe("what can't be had", () => {
  it("goes to the console each time and to the player once, seen and said", async () => {
    const audio = mount();
    audio.update(view);
    press();
    await settle();
    for (const path of ["a", "b", "c"]) opened[0]?.fail(new Error(path));
    expect(faults).toHaveLength(3);
    expect(told).toEqual([
      { kind: "caption", text: "Le son fait défaut ici ; l’histoire continue sans lui.", isNotice: true },
      { kind: "announce", text: "Le son fait défaut ici ; l’histoire continue sans lui." },
    ]);
    audio.destroy();
  });

  it("may be the engine itself, which is then asked for no more", async () => {
    isBroken = true;
    const audio = mount();
    audio.update(view);
    press();
    await settle();
    audio.update({ ...view, turn: 2 });
    audio.play({ kind: "sound", sound: "drawer" });
    await settle();
    expect(faults).toEqual([new Error("no Web Audio")]);
    expect(told).toHaveLength(2);
    audio.destroy();
  });
});

describe("captions", () => {
  it("are told when they are wanted, whether the sound is on or not", () => {
    const audio = mount();
    audio.update(view);
    audio.play({ kind: "sound", sound: "drawer" });
    expect(told).toEqual([]);
    audio.update({ ...view, captions: true, sound: false, music: null });
    audio.play({ kind: "sound", sound: "drawer" });
    expect(told.map((effect) => "text" in effect && effect.text)).toEqual([
      "[la musique se tait]",
      "[un tiroir]",
    ]);
    audio.destroy();
  });
});
