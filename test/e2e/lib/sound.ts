/** Looks inside the sound of a page: what plays, where it is, and how its loops join. */
import type { Page } from "@playwright/test";

/* oxlint-disable no-underscore-dangle -- Howler's private names: the tests look where the game does not */

/** Howler, as it stands on the window: the tests look inside, the game does not. */
interface Inside {
  readonly ctx: AudioContext | null;
  readonly _howls: readonly {
    readonly _sounds: readonly {
      readonly _paused: boolean;
      readonly _playStart: number;
      readonly _seek: number;
      readonly _node: GainNode & { readonly bufferSource: AudioBufferSourceNode | null };
    }[];
  }[];
}
declare global {
  interface Window {
    Howler?: Inside;
  }
}

/** Waits until this many loops sound. */
export const heard = (page: Page, loops: number): Promise<unknown> =>
  page.waitForFunction((least) => {
    const playing = (window.Howler?._howls ?? []).flatMap(({ _sounds }) =>
      _sounds.filter(({ _paused, _node }) => !_paused && _node.bufferSource?.loop),
    );
    return playing.length >= least;
  }, loops);

export const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => window.Howler?.ctx?.state ?? "none");

/**
 * How many samples apart the two stems of the piece that plays are: what both sources put out is captured side by side
 * and found again in their buffers.
 */
export const samplesApart = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const ctx = window.Howler?.ctx;
    const howls = window.Howler?._howls ?? [];
    const sources = howls.flatMap(({ _sounds }) =>
      _sounds.flatMap(({ _node }) => (_node.bufferSource?.loop ? [_node.bufferSource] : [])),
    );
    // The ambience is shorter or longer than a piece; its two stems are of one length.
    const [heart, machine] = sources.filter(
      ({ buffer }, _, all) => all.filter((each) => each.buffer?.length === buffer?.length).length === 2,
    );
    if (!ctx || !heart?.buffer || !machine?.buffer) throw new Error("no pair plays");
    const recorder = ctx.createScriptProcessor(16_384, 2, 1);
    const merger = ctx.createChannelMerger(2);
    heart.connect(merger, 0, 0);
    machine.connect(merger, 0, 1);
    merger.connect(recorder).connect(ctx.destination);
    const blocks: [Float32Array, Float32Array] = await new Promise((resolve) => {
      let count = 0;
      recorder.addEventListener("audioprocess", ({ inputBuffer }) => {
        count += 1;
        if (count === 3)
          resolve([inputBuffer.getChannelData(0).slice(), inputBuffer.getChannelData(1).slice()]);
      });
    });
    recorder.disconnect();
    const LONG = 48;
    const positions = [heart, machine].map(({ buffer }, side) => {
      const block = blocks[side] ?? new Float32Array();
      if (!buffer) throw new Error("no buffer");
      const sides = Array.from({ length: buffer.numberOfChannels }, (_, each) => buffer.getChannelData(each));
      const mono = Float32Array.from(
        { length: buffer.length },
        (_, at) => sides.reduce((sum, each) => sum + (each[at] ?? 0), 0) / sides.length,
      );
      // The liveliest stretch of the block is the one that is found without doubt.
      let [from, most] = [0, 0];
      for (let at = 0; at + LONG < block.length; at += LONG) {
        const power = block.subarray(at, at + LONG).reduce((sum, value) => sum + value * value, 0);
        if (power > most) [from, most] = [at, power];
      }
      const wanted = block.subarray(from, from + LONG);
      let [found, least] = [-1, Infinity];
      for (let at = 0; at + LONG < mono.length; at += 1) {
        let off = 0;
        for (let step = 0; step < LONG && off < least; step += 1)
          off += ((mono[at + step] ?? 0) - (wanted[step] ?? 0)) ** 2;
        if (off < least) [found, least] = [at, off];
      }
      if (least > most * 1e-3) throw new Error("what plays is not in its buffer");
      return found - from;
    });
    const loop = Math.round((heart.loopEnd - heart.loopStart) * heart.buffer.sampleRate);
    const apart = Math.abs((positions[0] ?? 0) - (positions[1] ?? 0)) % loop;
    return Math.min(apart, loop - apart);
  });

export interface Join {
  readonly path: string;
  /** Seconds of nothing at the join. */
  readonly silent: number;
  /** How sharply the wave bends there, over its 99.9th percentile nearby. */
  readonly kink: number;
}

/** Renders six tenths of a second around the join of each loop, as the game plays it. */
export const joinsOf = (
  page: Page,
  loops: readonly { readonly path: string; readonly seconds: number; readonly pad: number }[],
): Promise<Join[]> =>
  page.evaluate(async (all) => {
    const results: { path: string; silent: number; kink: number }[] = [];
    for (const { path, seconds, pad } of all) {
      const response = await fetch(`./${path}.ogg`);
      const rate = 48_000;
      const context = new OfflineAudioContext(1, rate * 0.6, rate);
      const source = context.createBufferSource();
      source.buffer = await context.decodeAudioData(await response.arrayBuffer());
      Object.assign(source, { loop: true, loopStart: pad, loopEnd: pad + seconds });
      source.connect(context.destination);
      // The join comes in the middle of what is rendered.
      source.start(0, pad + seconds - 0.3);
      const heard = (await context.startRendering()).getChannelData(0);
      const middle = rate * 0.3;
      const bend = (at: number): number =>
        Math.abs((heard[at + 1] ?? 0) - 2 * (heard[at] ?? 0) + (heard[at - 1] ?? 0));
      const bends = Array.from({ length: heard.length - 2 }, (_, at) => bend(at + 1)).sort((a, b) => a - b);
      let silent = 0;
      for (let at = middle; Math.abs(heard[at] ?? 1) < 1e-6; at += 1) silent += 1;
      for (let at = middle - 1; Math.abs(heard[at] ?? 1) < 1e-6; at -= 1) silent += 1;
      const worst = Math.max(...Array.from({ length: 8 }, (_, at) => bend(middle - 4 + at)));
      const usual = bends[Math.floor(bends.length * 0.999)] ?? 0;
      results.push({ path, silent: silent / rate, kink: worst / Math.max(usual, 1e-5) });
    }
    return results;
  }, loops);
