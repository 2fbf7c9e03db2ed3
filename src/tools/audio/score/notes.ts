/** A score as text: `D4:1.5 E4:.5 A4:1 | G4+Bb4:2 r:1`, bars between strokes, each held to the metre. */

export interface Note {
  /** Beats from the beginning of the piece. */
  readonly t: number;
  /** Beats it lasts. */
  readonly d: number;
  /** MIDI keys, lowest first in a figure; the last written is the voice's own in a melody. */
  readonly keys: readonly number[];
  /** Counted from 1. */
  readonly bar: number;
}

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ALTERED: Readonly<Record<string, number>> = { "#": 1, b: -1, "": 0 };

/** 0 to 11 of a letter with its accidental. Throws on anything else. */
export function pitchClass(name: string): number {
  const match = /^([A-G])(#|b)?$/.exec(name);
  if (!match) throw new Error(`no such note: ${name}`);
  return (STEPS[match[1]!]! + ALTERED[match[2] ?? ""]! + 12) % 12;
}

/** MIDI key of a note with its octave; C4 is 60. Throws on anything else. */
export function keyOf(name: string): number {
  const match = /^([A-G])(#|b)?(-?\d)$/.exec(name);
  if (!match) throw new Error(`no such note: ${name}`);
  return STEPS[match[1]!]! + ALTERED[match[2] ?? ""]! + 12 * (Number(match[3]) + 1);
}

export const barsOf = (text: string): string[] =>
  text
    .split("|")
    .map((bar) => bar.trim())
    .filter(Boolean);

const CLOSE = 1e-9;

function readBar(
  words: readonly string[],
  start: number,
  bar: number,
): { notes: Note[]; beats: number; ties: boolean } {
  const notes: Note[] = [];
  let [t, d, ties] = [0, 1, false];
  for (const word of words) {
    ties = word.endsWith("~");
    const [names = "", length] = word.replace("~", "").split(":");
    if (length) d = Number(length);
    if (!(d > 0)) throw new Error(`bar ${bar}: no such length in ${word}`);
    if (names !== "r") notes.push({ t: start + t, d, keys: names.split("+").map(keyOf), bar });
    t += d;
  }
  return { notes, beats: t, ties };
}

/**
 * The notes of a line. A bar `%` repeats the one before; `~` after the last note of a bar ties it to the first of the
 * next. Throws on a bar that has not its beats.
 */
export function readLine(text: string, beatsPerBar: number, name: string): Note[] {
  const out: Note[] = [];
  let words: string[] = [];
  let isTied = false;
  for (const [index, bar] of barsOf(text).entries()) {
    if (bar !== "%") words = bar.split(/\s+/);
    const read = readBar(words, index * beatsPerBar, index + 1);
    if (Math.abs(read.beats - beatsPerBar) > CLOSE) {
      throw new Error(`${name}, bar ${index + 1}: ${read.beats} beats of ${beatsPerBar}`);
    }
    const [first, ...rest] = read.notes;
    const last = out.at(-1);
    if (isTied && first && last && String(first.keys) === String(last.keys)) {
      out[out.length - 1] = { ...last, d: last.d + first.d };
      out.push(...rest);
    } else if (isTied) throw new Error(`${name}, bar ${index + 1}: nothing to tie`);
    else out.push(...read.notes);
    isTied = read.ties;
  }
  return out;
}

/** Bars of a line's text. */
export const countBars = (text: string): number => barsOf(text).length;
