/** What a piece is: its metre, its harmony, the lines of its heart, and what its machine does. */
import type { Desk } from "../machine/desk.ts";
import type { Rates } from "../encode.ts";
import type { Note } from "./notes.ts";

/** Instruments of the heart; all but the piano and the plucked ones breathe. */
export type Instrument =
  | "piano"
  | "celesta"
  | "harp"
  | "pizzicato"
  | "cello"
  | "viola"
  | "violin"
  | "clarinet"
  | "strings"
  | "basses";

export interface Line {
  readonly name: string;
  readonly instrument: Instrument;
  /** A melody is heard above; inner voices and bass keep to the harmony listed. */
  readonly role: "melody" | "inner" | "bass";
  /** Text (see `notes.ts`), or notes made by `figure`. */
  readonly notes: string | readonly Note[];
  /** Beside the other lines of its instrument, in parts of full dynamics: -0.2 is softer. */
  readonly weight?: number;
}

/** Points of a curve: bar (from 1, may be broken) and value. */
export type Curve = readonly (readonly [bar: number, value: number])[];

export interface Piece {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly key: string;
  /** 18000 / bpm is whole, so that a beat is whole samples at 48 and 44.1 kHz. */
  readonly bpm: number;
  readonly beatsPerBar: number;
  readonly bars: number;
  /** Chord symbols, see `harmony.ts`. */
  readonly harmony: string;
  /** Dynamics of the heart, from 0 (nothing) to 1 (all). */
  readonly dynamics: Curve;
  readonly lines: readonly Line[];
  /** Level of each instrument beside the others, in LU. */
  readonly mix: Readonly<Partial<Record<Instrument, number>>>;
  /** How much time bends: 1 is up to 41 ms. */
  readonly rubato?: number;
  /** Seconds of the hall. */
  readonly hall?: number;
  /** Absent for what has no machine. */
  readonly machine?: (desk: Desk) => void;
  /** Heard once, and does not go round. */
  readonly isOnce?: boolean;
  readonly rates: { readonly heart: Rates; readonly machine: Rates };
}

/** A piece's beat in samples at 48 kHz. Throws when the tempo does not allow it. */
export function beatSamples(piece: Pick<Piece, "bpm">): number {
  if (18_000 % piece.bpm !== 0) throw new Error(`${piece.bpm} beats a minute: a beat is not whole samples`);
  return (48_000 * 60) / piece.bpm;
}

/** Straight lines between the points; flat before the first and after the last. */
export function valueAt(curve: Curve, bar: number): number {
  const after = curve.findIndex(([at]) => at > bar);
  if (after === 0) return curve[0]![1];
  if (after < 0) return curve.at(-1)?.[1] ?? 0;
  const [[a, x], [b, y]] = [curve[after - 1]!, curve[after]!];
  return x + ((y - x) * (bar - a)) / (b - a);
}
