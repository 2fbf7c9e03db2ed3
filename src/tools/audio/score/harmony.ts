/** Chord symbols: `Dm | Bb:2 A7:1 | Dm/C`, each lasting the beats it says, or its part of the bar. */
import { barsOf, pitchClass } from "./notes.ts";

export interface Chord {
  /** Beats from the beginning. */
  readonly t: number;
  readonly d: number;
  readonly symbol: string;
  /** Pitch classes from the root up. */
  readonly tones: readonly number[];
  /** Pitch class of the bass. */
  readonly bass: number;
}

const KINDS: Readonly<Record<string, readonly number[]>> = {
  "": [0, 4, 7],
  m: [0, 3, 7],
  "5": [0, 7],
  "6": [0, 4, 7, 9],
  m6: [0, 3, 7, 9],
  "7": [0, 4, 7, 10],
  m7: [0, 3, 7, 10],
  maj7: [0, 4, 7, 11],
  mmaj7: [0, 3, 7, 11],
  dim: [0, 3, 6],
  dim7: [0, 3, 6, 9],
  m7b5: [0, 3, 6, 10],
  aug: [0, 4, 8],
  sus4: [0, 5, 7],
  sus2: [0, 2, 7],
  "7sus4": [0, 5, 7, 10],
  add9: [0, 2, 4, 7],
  madd9: [0, 2, 3, 7],
  "9": [0, 2, 4, 7, 10],
  m9: [0, 2, 3, 7, 10],
  maj9: [0, 2, 4, 7, 11],
  "7b9": [0, 1, 4, 7, 10],
};

function readChord(symbol: string, t: number, d: number): Chord {
  const match = /^([A-G](?:#|b)?)([a-z0-9]*?)(?:\/([A-G](?:#|b)?))?$/.exec(symbol);
  const kind = KINDS[match?.[2] ?? "?"];
  if (!match || !kind) throw new Error(`no such chord: ${symbol}`);
  const root = pitchClass(match[1]!);
  const bass = match[3] ? pitchClass(match[3]) : root;
  const tones = kind.map((step) => (root + step) % 12);
  return { t, d, symbol, tones: tones.includes(bass) ? tones : [...tones, bass], bass };
}

/** Throws on an unknown chord, or a bar that has not its beats. */
export function readHarmony(text: string, beatsPerBar: number): Chord[] {
  let last = "";
  return barsOf(text).flatMap((bar, index) => {
    const written = bar === "%" ? last : bar;
    last = written;
    const words = written.split(/\s+/);
    let t = 0;
    const chords = words.map((word) => {
      const [symbol = "", length] = word.split(":");
      const d = length ? Number(length) : beatsPerBar / words.length;
      const chord = readChord(symbol, index * beatsPerBar + t, d);
      t += d;
      return chord;
    });
    if (Math.abs(t - beatsPerBar) > 1e-6) throw new Error(`harmony, bar ${index + 1}: ${t} beats`);
    return chords;
  });
}

/** The chord that holds at a beat; a hair before one counts as it. */
export function chordAt(chords: readonly Chord[], t: number): Chord {
  let found = chords[0];
  for (const chord of chords) if (chord.t <= t + 1e-6) found = chord;
  if (!found) throw new Error("no harmony");
  return found;
}

/** Four close tones of each chord, the lowest in the octave from `floor`, each as near as can be to the one before. */
export function closeVoicings(
  chords: readonly Chord[],
  floor: number,
): ReadonlyMap<Chord, readonly number[]> {
  const out = new Map<Chord, readonly number[]>();
  let before: readonly number[] | null = null;
  for (const chord of chords) {
    const classes = [...new Set(chord.tones)].sort((a, b) => a - b);
    const all = [0, 12, 24, 36].flatMap((octave) =>
      classes.map((tone) => tone + octave + floor - (floor % 12)),
    );
    const choices = all.flatMap((low, i) => (low >= floor && low < floor + 12 ? [all.slice(i, i + 4)] : []));
    const from: readonly number[] = before ?? [floor, floor + 4, floor + 7, floor + 12];
    const distance = (tones: readonly number[]): number =>
      tones.reduce((sum, tone, i) => sum + Math.abs(tone - from[i]!), 0);
    before = choices.reduce((best, tones) => (distance(tones) < distance(best) ? tones : best));
    out.set(chord, before);
  }
  return out;
}
