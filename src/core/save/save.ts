/** The save: what the player did, with enough to check that it still means the same story. */
import type { LogEntry } from "../game/log.ts";
import type { Language } from "../story/beat.ts";

export const SAVE_FORMAT = "illusions-retrouvees";
export const SAVE_VERSION = 1;
/** Longest save read, in characters: about forty whole games with drawings. */
export const SAVE_LIMIT = 4_000_000;

/** Most entries of a log that is read: ten whole games' worth, so that a forged one cannot be played for hours. */
export const LOG_LIMIT = 4_000;
/** Most numbers in the strokes of one drawing that is read: the sheet keeps fewer than half. */
export const STROKES_LIMIT = 12_000;

export interface Save {
  readonly format: typeof SAVE_FORMAT;
  readonly version: number;
  readonly language: Language;
  /** Hash of the compiled story the log was made with. */
  readonly storyHash: string;
  /** 31-bit integer. */
  readonly seed: number;
  readonly log: readonly LogEntry[];
  /** Corentin's envelope as it was sealed; null before. Kept as evidence: the log gives it again. */
  readonly envelope: string | null;
  /** The ink state right after the last choice, before its text: the checkpoint of later rescues. */
  readonly ink: string;
}

export const encode = (save: Save): string => JSON.stringify(save);

export type SaveFault = "too-big" | "not-json" | "not-a-save" | "newer" | "damaged";

export type SaveResult =
  /** `lost`: entries of the log left out, from the first that cannot be read on. */
  | { readonly ok: true; readonly save: Save; readonly lost: number }
  | { readonly ok: false; readonly fault: SaveFault };
