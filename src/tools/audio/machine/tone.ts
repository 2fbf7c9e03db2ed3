/** Pitch, and waves with as many partials as fit under 9 kHz. */
import { RATE } from "../pcm.ts";

export const hertz = (key: number): number => 440 * 2 ** ((key - 69) / 12);

/** Gains of the partials of a timbre, the first being the tone itself. */
export const TIMBRES = {
  /** Odd partials: a reed cut from tin. */
  pulse: [1, 0, 0.23, 0, 0.114, 0, 0.072, 0, 0.051],
  /** Nearly a sine, with a far octave: a finger on a glass. */
  glass: [1, 0.04, 0.16, 0, 0.05, 0, 0.03],
  /** Principal, octave, twelfth, fifteenth. */
  organ: [1, 0.7, 0.38, 0.42, 0.1, 0.22, 0.05, 0.18],
  /** Stopped pipes, low and soft. */
  flute: [1, 0.12, 0.2, 0.03, 0.06],
  /** A bowed wire: all partials, falling. */
  wire: [1, 0.55, 0.36, 0.26, 0.2, 0.15, 0.12, 0.1, 0.08, 0.06],
} as const;

export type Timbre = keyof typeof TIMBRES;

export interface Envelope {
  /** Seconds. */
  readonly attack: number;
  readonly release: number;
  /** How fast it falls while held, in parts of e a second. */
  readonly fall?: number;
  /** Depth of a slow vibrato in cents; none when absent. */
  readonly vibrato?: number;
}

/** A held tone of so many seconds, its release included. */
export function tone(key: number, seconds: number, timbre: Timbre, envelope: Envelope): Float32Array {
  const f = hertz(key);
  const n = Math.round(seconds * RATE);
  const attack = envelope.attack * RATE;
  const release = envelope.release * RATE;
  const partials = TIMBRES[timbre]
    .map((gain, i) => ({ gain, ratio: i + 1 }))
    .filter(({ gain, ratio }) => gain > 0 && f * ratio < 9000);
  const depth = ((envelope.vibrato ?? 0) / 1200) * Math.LN2;
  const out = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const t = i / RATE;
    const phase = 2 * Math.PI * f * (t - (depth / (2 * Math.PI * 5)) * (Math.cos(2 * Math.PI * 5 * t) - 1));
    let sum = 0;
    for (const { gain, ratio } of partials) sum += gain * Math.sin(phase * ratio);
    const rise = Math.min(1, i / attack);
    const end = Math.min(1, (n - i) / release);
    out[i] = sum * rise * rise * (3 - 2 * rise) * end * Math.exp(-t * (envelope.fall ?? 0));
  }
  return out;
}
