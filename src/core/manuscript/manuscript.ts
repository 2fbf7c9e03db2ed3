/** What the player wrote, drew and composed. Data only: never executed, never parsed as ink or HTML. */

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

export interface Manuscript {
  readonly texts: Readonly<Record<string, WrittenText>>;
  readonly drawings: Readonly<Record<string, Drawing>>;
  readonly words: Readonly<Record<string, ComposedWord>>;
}

export const EMPTY_MANUSCRIPT: Manuscript = { texts: {}, drawings: {}, words: {} };

/** Longest text a sheet takes, in Unicode code points. */
export const TEXT_LIMIT = 600;
