/** What the machine takes from the heart: its themes, quantised; and long chords, as an organ that never breathes. */
import { readLine } from "../score/notes.ts";
import { levelAt, type Desk, type Span } from "./desk.ts";
import { tone, type Envelope, type Timbre } from "./tone.ts";

const HELD: Envelope = { attack: 0.02, release: 0.05, fall: 0.6 };

/** A line of notes as text, exactly on the grid, from bar `from`. */
export function stolen(
  desk: Desk,
  layer: Span & {
    readonly notes: string;
    readonly timbre: Timbre;
    readonly shift?: number;
    readonly envelope?: Envelope;
    readonly room?: number;
    /** Part of each note's length that sounds. */
    readonly gate?: number;
  },
): void {
  const first = ((layer.from ?? 1) - 1) * desk.beatsPerBar;
  for (const note of readLine(layer.notes, desk.beatsPerBar, "stolen")) {
    const t = first + note.t;
    const gain = levelAt(layer.gain, desk.barOf(t));
    if (gain <= 0) continue;
    for (const key of note.keys) {
      const sound = tone(
        key + (layer.shift ?? 0),
        note.d * desk.beat * (layer.gate ?? 1),
        layer.timbre,
        layer.envelope ?? HELD,
      );
      desk.put(t, sound, layer.pan ?? 0.25, 0.05 * gain, layer.room ?? 0.5);
    }
  }
}

/** The harmony held, chord by chord, on slow pipes. */
export function organ(
  desk: Desk,
  layer: Span & {
    readonly timbre: Timbre;
    readonly step: number;
    readonly shift?: number;
    readonly hasBass?: boolean;
  },
): void {
  for (const { t, gain } of desk.steps(layer, layer.step)) {
    const keys = desk
      .tones(t)
      .slice(0, 3)
      .map((key) => key + (layer.shift ?? 0));
    if (layer.hasBass === true) keys.push(desk.bass(t));
    for (const [i, key] of keys.entries()) {
      const sound = tone(key, layer.step * desk.beat + 0.12, layer.timbre, {
        attack: 0.09,
        release: 0.12,
        vibrato: 2,
      });
      desk.put(t, sound, (layer.pan ?? 0) + (i - 1.5) * 0.25, 0.03 * gain, 0.8);
    }
  }
}

/** Bursts of even ticks, as of a ticker: `bits` says which sixteenths of the bar are struck. */
export function ticker(
  desk: Desk,
  layer: Span & { readonly bits: string; readonly key: number; readonly step?: number },
): void {
  const step = layer.step ?? 0.25;
  for (const { t, index, gain } of desk.steps(layer, step)) {
    if (layer.bits[index % layer.bits.length] !== "x") continue;
    const sound = tone(layer.key, 0.07, "pulse", { attack: 0.002, release: 0.03, fall: 60 });
    desk.put(t, sound, layer.pan ?? 0.3, 0.09 * gain, 0.4);
  }
}
