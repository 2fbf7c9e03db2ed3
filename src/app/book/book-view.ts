/** The Book in words: a pure function of one reading. What the player wrote is kept apart from what is typeset. */
import type { Binding } from "../../core/book/binding.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Drawing } from "../../core/manuscript/manuscript.ts";

export type { Binding };

/** `own`: the player's, in any script; shown as it stands. */
export interface BookText {
  readonly text: string;
  readonly own: boolean;
}

/** What stands beside a chapter: a page written, a drawing, the words of the leaflet. */
export type Plate =
  | { readonly kind: "text"; readonly caption: string; readonly text: BookText }
  | { readonly kind: "drawing"; readonly caption: string; readonly drawing: Drawing }
  | { readonly kind: "words"; readonly caption: string; readonly words: readonly string[] };

export interface ChapterView {
  readonly eyebrow: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly plates: readonly Plate[];
}

export interface PartView {
  readonly title: string;
  readonly chapters: readonly ChapterView[];
}

export interface CardView {
  readonly numeral: string;
  readonly title: string;
  readonly lived: string;
  readonly text: string;
}

export interface TradeLine {
  readonly order: string;
  readonly price: string;
  readonly charges: string;
  readonly result: string;
  readonly total: string;
}

export interface LedgerView {
  readonly note: string;
  readonly groups: readonly { readonly scene: string; readonly lines: readonly TradeLine[] }[];
  /** Label and sum, the last being what is left. Empty when nothing was ever brought. */
  readonly sums: readonly (readonly [label: string, sum: string])[];
}

export interface BookView {
  readonly language: Language;
  readonly isBound: boolean;
  readonly binding: Binding;
  readonly title: BookText;
  /** The sentence, with whose it is when it is not the player's; null while there is none. */
  readonly epigraph: { readonly text: BookText; readonly by: string | null } | null;
  readonly parts: readonly PartView[];
  /** Pages written that belong to no chapter. */
  readonly closing: readonly Plate[];
  readonly cards: readonly CardView[];
  readonly ledger: LedgerView;
  readonly colophon: readonly string[];
}
