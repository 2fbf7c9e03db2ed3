/** What is told of the files of sound: where each is, how heavy, and how it is cut. */
import type { AMBIENCES, MUSIC, SOUNDS, TitleId } from "./ids.ts";

type But<Id extends string, Other extends string> = Exclude<Id, Other>;
export type PieceId = But<(typeof MUSIC)[number], "none">;
export type AmbienceId = But<(typeof AMBIENCES)[number], "none">;

/** Noises of the page itself, which no cue names. */
export const PAGE_SOUNDS = [
  "turn",
  "quill",
  "prompter_breath",
  "thought_won",
  "coin_gold",
  "coin_silver",
  "coin_copper",
] as const;
export type SoundId = (typeof SOUNDS)[number] | (typeof PAGE_SOUNDS)[number];

/** The same sound twice, as `<path>.ogg` (Opus) and `<path>.m4a` (AAC). */
export interface AudioFile {
  /** From the build's root, without its ending: "audio/music/honorine-heart". */
  readonly path: string;
  readonly bytes: { readonly ogg: number; readonly m4a: number };
}

/** A second more than the sound: its last `pad` seconds, the loop, its first again; or silence around what is heard once. */
export interface Timing {
  /** Of the loop itself, or of what is heard once. */
  readonly seconds: number;
  readonly pad: number;
}

/** Two stems of exactly equal length. */
export interface Piece extends Timing {
  readonly heart: AudioFile;
  readonly machine: AudioFile;
  /** Heard once and no more; else a loop. */
  readonly once: boolean;
}

export interface Bed extends Timing {
  readonly file: AudioFile;
}

/** A stretch of the file of noises: where it begins, and how long it is, in milliseconds. */
export type Stretch = readonly [from: number, long: number];

export interface Foley {
  readonly file: AudioFile;
  /** Each noise has one stretch or several, which are played by turns. */
  readonly sounds: Readonly<Partial<Record<SoundId, readonly Stretch[]>>>;
}

/** What is missing is silent, and nothing else. */
export interface AudioManifest {
  readonly pieces: Readonly<Partial<Record<PieceId, Piece>>>;
  readonly ambiences: Readonly<Partial<Record<AmbienceId, Bed>>>;
  readonly foley: Foley | null;
}

/** What each titled scene asks for, in the order of its file, each once. */
export type SoundPlan = Readonly<
  Record<TitleId, { readonly music: readonly PieceId[]; readonly ambiences: readonly AmbienceId[] }>
>;
