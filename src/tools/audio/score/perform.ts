/** From notes to a player's gestures: when, how loud, how long, with which bow and pedal. */
import { bell, seeded, seedOf, type Rng } from "../rng.ts";
import { readHarmony } from "./harmony.ts";
import { readLine, type Note } from "./notes.ts";
import { valueAt, type Instrument, type Line, type Piece } from "./piece.ts";
import { MidiTrack } from "./smf.ts";
import { seconds, type Time } from "./timing.ts";

/** Seconds rendered before the first beat. */
export const LEAD = 1;

interface Preset {
  readonly bank: number;
  readonly program: number;
  /** Where it sits, 0 (left) to 127. */
  readonly pan: number;
  /** Bowed and blown presets take their level from controller 2. */
  readonly isBreathing: boolean;
}

const PRESETS: Readonly<Record<Instrument, Preset>> = {
  piano: { bank: 0, program: 0, pan: 66, isBreathing: false },
  celesta: { bank: 0, program: 8, pan: 78, isBreathing: false },
  harp: { bank: 0, program: 46, pan: 46, isBreathing: false },
  pizzicato: { bank: 0, program: 45, pan: 54, isBreathing: false },
  cello: { bank: 17, program: 42, pan: 58, isBreathing: true },
  viola: { bank: 17, program: 41, pan: 70, isBreathing: true },
  violin: { bank: 17, program: 40, pan: 50, isBreathing: true },
  clarinet: { bank: 17, program: 71, pan: 72, isBreathing: true },
  strings: { bank: 17, program: 49, pan: 64, isBreathing: true },
  basses: { bank: 17, program: 43, pan: 60, isBreathing: true },
};

/** A repeated key is let go this long before it is struck again, in seconds. */
const REPEAT_GAP = 0.075;

interface Player {
  readonly piece: Piece;
  readonly time: Time;
  readonly track: MidiTrack;
  readonly rng: Rng;
}

const notesOf = (line: Line, piece: Piece): readonly Note[] =>
  typeof line.notes === "string"
    ? readLine(line.notes, piece.beatsPerBar, `${piece.name} ${line.name}`)
    : line.notes;

/** Every line of a piece with its notes. Throws on a bar that has not its beats. */
export const lineNotes = (
  piece: Piece,
): readonly { readonly line: Line; readonly notes: readonly Note[] }[] =>
  piece.lines.map((line) => ({ line, notes: notesOf(line, piece) }));

const level = (player: Player, line: Line, t: number): number =>
  Math.max(0, valueAt(player.piece.dynamics, t / player.piece.beatsPerBar + 1) + (line.weight ?? 0));

/** The swell of one bowed note: grows into its middle when it is long. */
const swell = (x: number, isLong: boolean): number =>
  isLong
    ? 0.8 + 0.22 * Math.sin(Math.PI * Math.min(1, x * 0.95 + 0.05)) ** 1.2
    : 0.88 + 0.1 * Math.sin(Math.PI * x);

function bow(player: Player, line: Line, notes: readonly Note[]): void {
  const { time, track, rng } = player;
  for (const [i, note] of notes.entries()) {
    const next = notes[i + 1];
    const isJoined = next !== undefined && Math.abs(next.t - note.t - note.d) < 1e-6;
    const repeats = isJoined && next.keys.some((key) => note.keys.includes(key));
    const start = seconds(note.t, time) + (note.d >= 1 ? 0.012 : 0) + bell(rng) * 0.006;
    const end = isJoined
      ? seconds(next.t, time) + (repeats ? -REPEAT_GAP : note.keys.length > 1 ? 0.01 : 0.045)
      : seconds(note.t + note.d, time) - 0.02;
    const length = Math.max(0.08, end - start);
    const now = level(player, line, note.t);
    for (const key of note.keys) track.note(start, length, key, 52 + 50 * now + (note.d < 1 ? 14 : 0));
    const steps = Math.max(4, Math.round(length / 0.05));
    for (let k = 0; k < steps; k++) {
      const x = k / steps;
      const at = start + length * x;
      const loud = level(player, line, note.t + note.d * x);
      track.control(at, 2, (38 + 72 * loud) * swell(x, note.d >= 1.5));
      const vibrato = Math.max(0, Math.min(1, (length * x - 0.28) / 0.55));
      track.control(at, 1, note.d >= 1 ? vibrato * (26 + 26 * loud) : 4);
    }
  }
}

/** How hard a key is struck: the voice, the beat it falls on, the dynamics. Never under 45 for what must be heard. */
function velocity(player: Player, line: Line, note: Note): number {
  const place = note.t % player.piece.beatsPerBar;
  const loud = level(player, line, note.t);
  if (line.role === "melody") return 56 + 52 * (loud - 0.3) + (note.d >= 1.5 ? 5 : 0) + (place === 0 ? 3 : 0);
  const accent = place === 0 ? 60 : place % 1 === 0 ? 47 : 42;
  const weight = line.role === "bass" ? 1 : 0.93;
  return 8 + weight * accent * (0.62 + 0.62 * loud);
}

/** When each key is struck again, so that none is held into its own repeat. */
function nextStrikes(
  all: readonly { readonly start: number; readonly key: number }[],
): (start: number, key: number) => number {
  const byKey = new Map<number, number[]>();
  for (const { start, key } of all) byKey.set(key, [...(byKey.get(key) ?? []), start]);
  for (const list of byKey.values()) list.sort((a, b) => a - b);
  return (start, key) => byKey.get(key)?.find((each) => each > start + 1e-6) ?? Infinity;
}

interface Stroke {
  readonly line: Line;
  readonly note: Note;
  readonly key: number;
  readonly start: number;
}

function strike(
  player: Player,
  lines: readonly { readonly line: Line; readonly notes: readonly Note[] }[],
): void {
  const { time, track, rng, piece } = player;
  const strokes: Stroke[] = lines.flatMap(({ line, notes }) =>
    notes.flatMap((note) =>
      note.keys.map((key, i) => {
        const place = line.role === "melody" ? 0.01 : line.role === "bass" ? -0.008 : 0;
        return { line, note, key, start: seconds(note.t, time) + place + 0.013 * i + bell(rng) * 0.006 };
      }),
    ),
  );
  const isDoubled = new Set<string>();
  const kept = strokes.filter(({ note, key }) => {
    const id = `${note.t.toFixed(3)} ${key}`;
    return isDoubled.has(id) ? false : isDoubled.add(id);
  });
  const again = nextStrikes(kept);
  for (const { line, note, key, start } of kept) {
    const written = seconds(note.t + note.d, time) - seconds(note.t, time);
    const length = Math.min(Math.max(0.12, written * 0.99), again(start, key) - start - REPEAT_GAP);
    track.note(start, Math.max(0.05, length), key, velocity(player, line, note) + bell(rng) * 2.2);
  }
  if (piece.isOnce !== true || lines.length > 0) pedal(player);
}

/** Legato pedal: lifted just after each change of harmony, gone round with the loop. */
function pedal({ piece, time, track }: Player): void {
  for (const chord of readHarmony(piece.harmony, piece.beatsPerBar)) {
    const at = seconds(chord.t, time);
    track.control(at + 0.015, 64, 0);
    track.control(at + 0.13, 64, 127);
  }
  const end = seconds(piece.bars * piece.beatsPerBar, time);
  track.control(end - 0.03, 64, 60);
  track.control(end + 0.1, 64, 0);
}

/** One instrument's part as MIDI, with every line it plays. */
export function perform(piece: Piece, instrument: Instrument): MidiTrack {
  const preset = PRESETS[instrument];
  const first = {
    7: 100,
    10: preset.pan,
    11: 127,
    91: 0,
    93: 0,
    ...(preset.isBreathing ? { 2: 0, 1: 0 } : {}),
  };
  const track = new MidiTrack(LEAD, preset.bank, preset.program, first);
  const time = { bpm: piece.bpm, beatsPerBar: piece.beatsPerBar, rubato: piece.rubato ?? 1 };
  const player = { piece, time, track, rng: seeded(seedOf(`${piece.name} ${instrument}`)) };
  const lines = lineNotes(piece).filter(({ line }) => line.instrument === instrument);
  if (preset.isBreathing) {
    if (lines.length > 1) throw new Error(`${piece.name}: ${instrument} plays one line, not ${lines.length}`);
    for (const { line, notes } of lines) bow(player, line, notes);
  } else strike(player, lines);
  return track;
}
