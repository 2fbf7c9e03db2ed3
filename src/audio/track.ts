/** Loops that sound together, sample for sample: the two stems of a piece, or an ambience alone. */
import type { Codec } from "./codec.ts";
import { makeFader } from "./fader.ts";
import { type Howl, loadHowl, playInto } from "./howler-inside.ts";

export interface Recording {
  /** Encoded, of equal length. */
  readonly stems: readonly Blob[];
  /** Seconds of the loop, and of what is repeated of it at both ends of the file. */
  readonly seconds: number;
  readonly pad: number;
  readonly once: boolean;
}

export interface Track {
  /** How loud each stem is. */
  blend(gains: readonly number[], seconds: number): void;
  fadeTo(level: number, seconds: number): void;
  /** Silent, and out of memory. */
  end(): void;
}

const MS = 1000;

/** @param ended called when what is heard once has been. @throws when a stem can't be decoded */
export async function openTrack(
  context: AudioContext,
  bus: AudioNode,
  codec: Codec,
  { stems, seconds, pad, once }: Recording,
  ended: () => void,
): Promise<Track> {
  const sprite = { all: [pad * MS, seconds * MS, !once] } as const;
  const loaded = await Promise.allSettled(stems.map((stem) => loadHowl(stem, codec, sprite)));
  const howls: readonly Howl[] = loaded.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const unload = () => howls.forEach((howl) => howl.unload());
  const failed = loaded.find((each) => each.status === "rejected");
  if (failed) {
    unload();
    throw failed.reason;
  }
  const level = makeFader(context, bus, 0);
  const gains = howls.map(() => makeFader(context, level.node, 0));
  // Nothing may come between two stems that start: this is one block, on one reading of the clock.
  howls.forEach((howl, at) => playInto(howl, "all", gains[at]?.node ?? level.node));
  if (once) howls[0]?.once("end", ended);
  return {
    blend: (values, time) => gains.forEach((gain, at) => gain.fadeTo(values[at] ?? 0, time)),
    fadeTo: (value, time) => level.fadeTo(value, time),
    end() {
      unload();
      for (const { node } of [level, ...gains]) node.disconnect();
    },
  };
}
