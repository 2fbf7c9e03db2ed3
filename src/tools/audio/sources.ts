/** What the modules of assets/sound export. */
import type { Stereo } from "./pcm.ts";
import type { Rng } from "./rng.ts";

/** A place's sound, that goes round. */
export interface AmbienceSource {
  /** The file's name, and the cue's when `ids` is not given. */
  readonly name: string;
  /** Cue ids that this loop serves. */
  readonly ids?: readonly string[];
  /** Length of the loop: a whole number of hundredths, 10 at least. */
  readonly seconds: number;
  /** Loudness; -24 when not said, -30 for crowds and for what is nearly silence. */
  readonly lufs?: number;
  /** Exactly `seconds * rate` samples a side, with no seam. */
  readonly render: (rng: Rng, rate: number) => Stereo;
}

/** A sound heard once. */
export interface FoleySource {
  /** The cue's id. */
  readonly name: string;
  /** How many are made; the game takes one in turn. */
  readonly variants: number;
  /** Ids that each name one variant alone, in their order. */
  readonly also?: readonly string[];
  /** Peak in dB; -6 when not said. */
  readonly level?: number;
  /** One mono sound of at most eight seconds; `variant` counts from 0. */
  readonly render: (rng: Rng, rate: number, variant: number) => Float32Array;
}
