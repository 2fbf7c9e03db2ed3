/** The contract with Howler 2.2.4: what its inside must still do for src/audio/howler-inside.ts to hold. */
// @vitest-environment happy-dom
import { createRequire } from "node:module";
import { Howler } from "howler/dist/howler.core.min.js";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadHowl, openContext, playInto } from "../../src/audio/howler-inside.ts";
import { FakeContext, FakeGain } from "./fake-context.ts";

const starts: { readonly at: number; readonly offset: number; readonly source: FakeSource }[] = [];
let decodes: (bytes: ArrayBuffer) => Promise<unknown> = async () => ({ duration: 7 });
let contexts: HowlerContext[] = [];

class FakeSource {
  loop = false;
  loopStart = 0;
  loopEnd = 0;
  readonly into: unknown[] = [];
  readonly playbackRate = { setValueAtTime: (): void => {} };
  connect(node: unknown): void {
    this.into.push(node);
  }
  disconnect(): void {}
  start(at: number, offset: number): void {
    starts.push({ at, offset, source: this });
  }
  stop(): void {}
}

class HowlerContext extends FakeContext {
  readonly sampleRate = 48_000;
  closed = false;
  constructor() {
    super();
    this.state = "suspended";
    contexts.push(this);
  }
  createBufferSource = (): FakeSource => new FakeSource();
  createBuffer = (): object => ({});
  decodeAudioData(bytes: ArrayBuffer): Promise<unknown> {
    return decodes(bytes);
  }
  close(): void {
    this.closed = true;
  }
}

class FakeRequest {
  status = 200;
  response = new ArrayBuffer(8);
  onload = (): void => {};
  onerror = (): void => {};
  open(): void {}
  send(): void {
    queueMicrotask(() => (network === "up" ? this.onload() : this.onerror()));
  }
}
let network: "up" | "down" = "up";

class FakeAudio {
  readonly muted = false;
  canPlayType = (): string => "probably";
  addEventListener = (name: string, heard: () => void): void => {
    if (name === "canplaythrough") setTimeout(heard);
  };
  removeEventListener = (): void => {};
  load = (): void => {};
  play = (): Promise<void> => Promise.resolve();
  readonly duration = 7;
}

const SPRITE = { all: [500, 6000, true] } as const;
const sound = new Blob([new Uint8Array(8)]);

beforeEach(() => {
  // Howler is one for the whole process: as it was before anything was heard.
  Object.assign(Howler, { ctx: null, usingWebAudio: true, autoUnlock: true, state: "suspended" });
  starts.length = 0;
  contexts = [];
  network = "up";
  decodes = async () => ({ duration: 7 });
  vi.stubGlobal("AudioContext", HowlerContext);
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  vi.stubGlobal("Audio", FakeAudio);
});

describe("Howler", () => {
  it("is the version this was written for", () => {
    const { version } = createRequire(import.meta.url)("howler/package.json") as { version: string };
    expect(version).toBe("2.2.4");
  });

  it("makes one context and keeps it, whatever its rate", async () => {
    const context = openContext();
    await loadHowl(sound, "ogg", SPRITE);
    document.dispatchEvent(new Event("click"));
    expect(contexts).toHaveLength(1);
    expect(contexts[0]).toBe(context);
    expect(contexts[0]?.closed).toBe(false);
  });

  it("starts a loop at once on a clock that stands still, padding left out, into our node alone", async () => {
    openContext();
    const target = new FakeGain();
    const pair = [await loadHowl(sound, "ogg", SPRITE), await loadHowl(sound, "ogg", SPRITE)];
    for (const howl of pair) playInto(howl, "all", target as unknown as AudioNode);
    expect(starts.map(({ at, offset }) => [at, offset])).toEqual([
      [0, 0.5],
      [0, 0.5],
    ]);
    for (const { source } of starts) {
      expect([source.loop, source.loopStart, source.loopEnd]).toEqual([true, 0.5, 6.5]);
      expect((source.into[0] as FakeGain).into).toEqual([target]);
    }
  });

  it("gives a sound that can't be decoded as a fault", async () => {
    openContext();
    decodes = () => Promise.reject(new Error("EncodingError"));
    await expect(loadHowl(sound, "ogg", SPRITE)).rejects.toThrow(/could not be decoded/);
  });

  it("falls back on an audio element when a file drops, which is refused", async () => {
    openContext();
    network = "down";
    await expect(loadHowl(sound, "ogg", SPRITE)).rejects.toThrow(/audio element/);
  });

  it("says when there is no Web Audio", () => {
    vi.stubGlobal("AudioContext", function refused() {
      throw new Error("no device");
    });
    expect(() => openContext()).toThrow(/no Web Audio/);
  });
});
