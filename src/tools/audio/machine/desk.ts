/** Where a machine is assembled: a grid of bars, the harmony as close chords, a dry bus and one that goes to a steel room. */
import { biquad, filteredLoop } from "../filters.ts";
import { convolve } from "../convolve.ts";
import { foldLoop } from "../loop.ts";
import { addRound, panGains, RATE, silence, type Stereo } from "../pcm.ts";
import { seeded, seedOf, type Rng } from "../rng.ts";
import { roomResponse } from "../room.ts";
import { chordAt, closeVoicings, readHarmony, type Chord } from "../score/harmony.ts";
import { valueAt, beatSamples, type Curve, type Piece } from "../score/piece.ts";

/** A level, or one that changes with the bar. */
export type Level = number | Curve;

export const levelAt = (level: Level, bar: number): number =>
  typeof level === "number" ? level : valueAt(level, bar);

/** Which bars a layer plays, both included, from 1. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
  readonly gain: Level;
  readonly pan?: number;
}

export class Desk {
  readonly beats: number;
  readonly bars: number;
  readonly beatsPerBar: number;
  /** Seconds of a beat. */
  readonly beat: number;
  /** Samples of the loop. */
  readonly length: number;
  readonly rng: Rng;
  readonly dry: Stereo;
  private readonly send: Stereo;
  private readonly chords: readonly Chord[];
  private readonly voicings: ReadonlyMap<Chord, readonly number[]>;

  constructor(piece: Piece) {
    this.bars = piece.bars;
    this.beatsPerBar = piece.beatsPerBar;
    this.beats = piece.bars * piece.beatsPerBar;
    this.beat = 60 / piece.bpm;
    this.length = beatSamples(piece) * this.beats;
    this.rng = seeded(seedOf(`${piece.name} machine`));
    this.dry = silence(this.length);
    this.send = silence(this.length);
    this.chords = readHarmony(piece.harmony, piece.beatsPerBar);
    this.voicings = closeVoicings(this.chords, 60);
  }

  /** Bar of a beat, from 1, broken. */
  barOf(t: number): number {
    return t / this.beatsPerBar + 1;
  }

  /** Beats, by steps, of the bars of a span. */
  *steps(span: Span, step: number): Generator<{ t: number; index: number; gain: number }> {
    const first = ((span.from ?? 1) - 1) * this.beatsPerBar;
    const last = (span.to ?? this.bars) * this.beatsPerBar;
    for (let index = 0; first + index * step < last - 1e-6; index++) {
      const t = first + index * step;
      const gain = levelAt(span.gain, this.barOf(t));
      if (gain > 0) yield { t, index, gain };
    }
  }

  chord(t: number): Chord {
    return chordAt(this.chords, t);
  }

  /** Four close tones of the chord of a beat, from about middle C up. */
  tones(t: number): readonly number[] {
    return this.voicings.get(this.chord(t)) ?? [];
  }

  /** The bass of a beat's chord, between 36 and 47. */
  bass(t: number): number {
    return 36 + this.chord(t).bass;
  }

  /** Puts a sound on the grid. @param t in beats @param room part of it sent to the steel room */
  put(t: number, sound: Float32Array, pan: number, gain: number, room: number): void {
    const at = Math.round(t * this.beat * RATE);
    for (const [k, side] of panGains(pan).entries()) {
      addRound(this.dry[k as 0 | 1], sound, at, side * gain);
      addRound(this.send[k as 0 | 1], sound, at, side * gain * room);
    }
  }

  /** The loop, with its room. */
  finish(decay = 0.9): Stereo {
    const response = roomResponse(seeded(5), { decay, length: decay + 0.5, delay: 0.006, brightness: 1.3 });
    const side = (k: 0 | 1): Float32Array => {
      const answer = convolve(filteredLoop(this.send[k], biquad("highpass", 220)), response[k]);
      const wet = foldLoop(answer, 0, this.length);
      const all = this.dry[k].map((value, i) => value + 0.9 * wet[i]!);
      return filteredLoop(all, biquad("highpass", 24));
    };
    return [side(0), side(1)];
  }
}
