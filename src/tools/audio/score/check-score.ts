/** What a score may not do: bad bars, parallel fifths and octaves, foreign notes, leaps into discord, clashing repeats. */
import { chordAt, readHarmony, type Chord } from "./harmony.ts";
import { countBars, type Note } from "./notes.ts";
import { lineNotes, perform } from "./perform.ts";
import { beatSamples, type Instrument, type Line, type Piece } from "./piece.ts";

interface Voice {
  readonly line: Line;
  readonly notes: readonly Note[];
}

const place = (piece: Piece, t: number): string =>
  `bar ${Math.floor(t / piece.beatsPerBar) + 1} beat ${Number(((t % piece.beatsPerBar) + 1).toFixed(2))}`;

const sounding = (notes: readonly Note[], t: number): Note | undefined =>
  notes.find((note) => note.t <= t + 1e-6 && t < note.t + note.d - 1e-6);

/** The lowest key struck since the chord of beat `t` began, by what accompanies. */
function bassAt(accompaniment: readonly Note[], chord: Chord, t: number): number | null {
  const keys = accompaniment
    .filter((note) => note.t + note.d > chord.t + 1e-6 && note.t <= t + 1e-6)
    .flatMap((note) => note.keys);
  return keys.length > 0 ? Math.min(...keys) : null;
}

/** Fifths and octaves that move together between each melody and the bass, and between two melodies, from beat to beat. */
function parallels(piece: Piece, voices: readonly Voice[], chords: readonly Chord[]): string[] {
  const melodies = voices.filter(({ line }) => line.role === "melody");
  const accompaniment = voices.filter(({ line }) => line.role === "bass").flatMap(({ notes }) => notes);
  const top = (voice: Voice) => (t: number) => sounding(voice.notes, t)?.keys.at(-1) ?? null;
  const bass = (t: number): number | null => bassAt(accompaniment, chordAt(chords, t), t);
  const pairs = melodies.flatMap((voice, i) => [
    { name: `${voice.line.name} and bass`, upper: top(voice), lower: bass },
    ...melodies.slice(i + 1).map((other) => ({
      name: `${voice.line.name} and ${other.line.name}`,
      upper: top(voice),
      lower: top(other),
    })),
  ]);
  const beats = piece.bars * piece.beatsPerBar;
  return pairs.flatMap(({ name, upper, lower }) =>
    Array.from({ length: beats - 1 }, (_, t) => {
      const [a, b, c, d] = [upper(t), lower(t), upper(t + 1), lower(t + 1)];
      if (a === null || b === null || c === null || d === null || a === c || b === d) return [];
      const [before, after] = [Math.abs(a - b) % 12, Math.abs(c - d) % 12];
      const isParallel =
        before === after && (after === 0 || after === 7) && Math.sign(c - a) === Math.sign(d - b);
      return isParallel ? [`${place(piece, t + 1)}: parallel ${after ? "fifths" : "octaves"}, ${name}`] : [];
    }).flat(),
  );
}

/** Notes of what accompanies that their chord has not. */
function foreign(piece: Piece, voices: readonly Voice[], chords: readonly Chord[]): string[] {
  return voices
    .filter(({ line }) => line.role !== "melody")
    .flatMap(({ line, notes }) =>
      notes.flatMap((note) => {
        const chord = chordAt(chords, note.t);
        const strangers = note.keys.filter((key) => !chord.tones.includes(key % 12));
        return strangers.length > 0
          ? [`${place(piece, note.t)}: ${line.name} has ${strangers.join(" ")} under ${chord.symbol}`]
          : [];
      }),
    );
}

/** A melody's notes on a beat that are not of the chord must leave by a step, wait for the next chord, or be held over into it. */
function leaps(piece: Piece, voices: readonly Voice[], chords: readonly Chord[]): string[] {
  return voices
    .filter(({ line }) => line.role === "melody")
    .flatMap(({ line, notes }) =>
      notes.flatMap((note, i) => {
        const key = note.keys.at(-1)!;
        const chord = chordAt(chords, note.t);
        if (chord.tones.includes(key % 12)) return [];
        const [before, after] = [
          notes[i - 1]?.keys.at(-1) ?? Infinity,
          notes[i + 1]?.keys.at(-1) ?? Infinity,
        ];
        const isStep = (other: number): boolean => Math.abs(other - key) <= 2;
        const isFree =
          note.t % 1 !== 0
            ? isStep(after) || isStep(before)
            : isStep(after) || (before === key && note.d <= 1);
        return isFree
          ? []
          : [`${place(piece, note.t)}: ${line.name} leaps from ${key} against ${chord.symbol}`];
      }),
    );
}

/** The bass a chord symbol names must be the one played. */
function basses(piece: Piece, voices: readonly Voice[], chords: readonly Chord[]): string[] {
  const low = voices.filter(({ line }) => line.role === "bass").flatMap(({ notes }) => notes);
  return chords.flatMap((chord) => {
    const keys = low
      .filter((note) => note.t >= chord.t - 1e-6 && note.t < chord.t + chord.d - 1e-6)
      .flatMap((note) => note.keys);
    if (keys.length === 0) return [];
    const bass = Math.min(...keys);
    return bass % 12 === chord.bass
      ? []
      : [`${place(piece, chord.t)}: the bass is ${bass}, ${chord.symbol} wants another`];
  });
}

const RANGES: Readonly<Record<Instrument, readonly [number, number]>> = {
  piano: [26, 93],
  celesta: [60, 103],
  harp: [31, 96],
  pizzicato: [36, 84],
  cello: [36, 76],
  viola: [48, 86],
  violin: [55, 98],
  clarinet: [52, 88],
  strings: [38, 93],
  basses: [28, 55],
};

function ranges(piece: Piece, voices: readonly Voice[]): string[] {
  return voices.flatMap(({ line, notes }) => {
    const [low, high] = RANGES[line.instrument];
    return notes.flatMap((note) =>
      note.keys.some((key) => key < low || key > high)
        ? [`${place(piece, note.t)}: ${line.name} is out of range`]
        : [],
    );
  });
}

function lengths(piece: Piece, chords: readonly Chord[]): string[] {
  const end = piece.bars * piece.beatsPerBar;
  const last = chords.at(-1);
  const counted = piece.lines.flatMap((line) =>
    typeof line.notes === "string" && countBars(line.notes) !== piece.bars
      ? [`${line.name} has ${countBars(line.notes)} bars of ${piece.bars}`]
      : [],
  );
  const over = lineNotes(piece).flatMap(({ line, notes }) =>
    notes.some((note) => note.t + note.d > end + 1e-6) ? [`${line.name} passes the end`] : [],
  );
  const harmony =
    last && last.t + last.d === end
      ? []
      : [`the harmony ends at beat ${(last?.t ?? 0) + (last?.d ?? 0)} of ${end}`];
  return [...counted, ...over, ...harmony];
}

/** Every fault of a score, in words; none when it is fit to be played. Throws on text that cannot be read. */
export function scoreFaults(piece: Piece): readonly string[] {
  beatSamples(piece);
  const chords = readHarmony(piece.harmony, piece.beatsPerBar);
  const voices = lineNotes(piece);
  const instruments = [...new Set(piece.lines.map((line) => line.instrument))];
  const repeats = instruments.flatMap((instrument) => {
    const count = perform(piece, instrument).overlaps();
    return count > 0 ? [`${instrument}: ${count} notes struck while they sound`] : [];
  });
  return [
    ...lengths(piece, chords),
    ...ranges(piece, voices),
    ...foreign(piece, voices, chords),
    ...basses(piece, voices, chords),
    ...leaps(piece, voices, chords),
    ...parallels(piece, voices, chords),
    ...repeats,
  ].map((fault) => `${piece.name}, ${fault}`);
}
