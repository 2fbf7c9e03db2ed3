/**
 * All that is used of Howler 2.2.4, and the only place that knows its inside: the version is pinned, and
 * test/audio/howler-inside.test.ts holds it to what is done here.
 */
import { Howl, Howler } from "howler/dist/howler.core.min.js";
import type { Codec } from "./codec.ts";

export type { Howl };

/** Milliseconds of the file: from, long, and whether it goes round. */
export type Sprite = Readonly<Record<string, readonly [from: number, long: number, loop: boolean]>>;

interface Inside {
  readonly _webAudio: boolean;
  _soundById(id: number): { readonly _node: GainNode } | null;
}

/* oxlint-disable no-underscore-dangle -- Howler's private names, read nowhere else */
const isOnWebAudio = (howl: Howl): boolean => (howl as unknown as Inside)._webAudio;
const nodeOf = (howl: Howl, id: number): GainNode | undefined =>
  (howl as unknown as Inside)._soundById(id)?._node;
/* oxlint-enable no-underscore-dangle */

/**
 * The one context. Howler's own unlocking is off, for it closes a context that is not at 44.1 kHz and makes another;
 * so is its sleep after 30 s of silence. Believing the context always runs, it starts a sound at once: on a clock that
 * stands still, the sound begins when the clock does, and two sounds started together stay together.
 * @throws without Web Audio
 */
export function openContext(): AudioContext {
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.volume(1);
  if (!Howler.usingWebAudio || !Howler.ctx) throw new Error("There is no Web Audio here.");
  (Howler as unknown as { state: AudioContextState }).state = "running";
  return Howler.ctx;
}

/**
 * Decodes a sound that was fetched. The format only passes Howler's gate: where the browser decodes what its
 * `canPlayType` denies, any name it does not deny will do.
 * @throws when it can't be decoded, or when Howler fell back on an audio element, which can't loop without a gap
 */
export async function loadHowl(sound: Blob, codec: Codec, sprite: Sprite): Promise<Howl> {
  const url = URL.createObjectURL(sound);
  const format = { ogg: "opus", m4a: "m4a" }[codec];
  const options = { src: [url], format: [Howler.codecs(format) ? format : "wav"], html5: false };
  try {
    const howl = await new Promise<Howl>((resolve, reject) => {
      const loading: Howl = new Howl({
        ...options,
        sprite: sprite as Record<string, [number, number, boolean]>,
        onload: () => resolve(loading),
        onloaderror: (_, why) => {
          loading.unload();
          reject(new Error(`A sound could not be decoded: ${String(why)}`));
        },
      });
    });
    if (isOnWebAudio(howl)) return howl;
    howl.unload();
    throw new Error("A sound fell back on an audio element.");
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Starts a stretch into our own node instead of Howler's master: Howler has no buses. */
export function playInto(howl: Howl, stretch: string, target: AudioNode): number {
  const id = howl.play(stretch);
  const node = nodeOf(howl, id);
  if (!node) throw new Error(`Howler does not play ${stretch}.`);
  node.disconnect();
  node.connect(target);
  return id;
}
