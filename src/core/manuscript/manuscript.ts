/** What the player wrote, drew, composed and linked. Data only: never executed, never parsed as ink or HTML. */
import type { Giant } from "../story/cues.ts";

export type WrittenText =
  | { readonly kind: "own"; readonly text: string }
  /** One of Honorine's lines; the words come from the edition being read. */
  | { readonly kind: "offer"; readonly offer: string };

/** A stroke is x, y, pressure triples; x and y in 0..1000 of the sheet, pressure in 0..1. */
export type Stroke = readonly number[];

export type Drawing =
  | { readonly kind: "own"; readonly strokes: readonly Stroke[] }
  /** One of Ursule's drawings. */
  | { readonly kind: "offer"; readonly offer: string };

export interface ComposedWord {
  readonly word: string;
  /** The letters as they stand in the stick, misprints included. */
  readonly text: string;
}

/** Who pays whom, as drawn on a map. */
export type Link = readonly [payer: Giant, paid: Giant];

export interface Manuscript {
  readonly texts: Readonly<Record<string, WrittenText>>;
  readonly drawings: Readonly<Record<string, Drawing>>;
  readonly words: Readonly<Record<string, ComposedWord>>;
  /** By map, once it has been seen to the end: the links the player drew alone. */
  readonly maps: Readonly<Record<string, readonly Link[]>>;
}

export const EMPTY_MANUSCRIPT: Manuscript = { texts: {}, drawings: {}, words: {}, maps: {} };

/** Longest text a sheet takes, in Unicode code points. */
export const TEXT_LIMIT = 600;
