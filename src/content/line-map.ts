/** The map from a line's words to where it is written, as the build ships it. */
import { fingerprints, wordsOf } from "./fingerprints.ts";

export interface LineMap {
  /** Knot and file, one after the other. */
  readonly places: readonly (readonly [knot: string, file: string])[];
  /** Records of `RECORD` letters of base 36: fingerprint, place, line. */
  readonly records: string;
}

export interface Place {
  readonly knot: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Letters of each part of a record. */
export const PARTS = { fingerprint: 6, place: 2, line: 2 } as const;
const RECORD = PARTS.fingerprint + PARTS.place + PARTS.line;

/** A part of a record. */
export const lettersOf = (value: number, letters: number): string =>
  value.toString(36).padStart(letters, "0");

/** Where most of the text's words are written; null when none is known. */
export function placeOf(text: string, { places, records }: LineMap): Place | null {
  const words = wordsOf(text);
  for (const size of [4, 3, 2]) {
    const wanted = new Set(fingerprints(words, size).map((print) => lettersOf(print, PARTS.fingerprint)));
    const votes = new Map<string, number>();
    for (let at = 0; at < records.length; at += RECORD) {
      if (!wanted.has(records.slice(at, at + PARTS.fingerprint))) continue;
      const where = records.slice(at + PARTS.fingerprint, at + RECORD);
      votes.set(where, (votes.get(where) ?? 0) + 1);
    }
    const best = [...votes].sort(([, one], [, other]) => other - one)[0]?.[0];
    const [knot, file] = best ? (places[Number.parseInt(best.slice(0, PARTS.place), 36)] ?? []) : [];
    if (best && knot && file) return { knot, file, line: Number.parseInt(best.slice(PARTS.place), 36) };
  }
  return null;
}
