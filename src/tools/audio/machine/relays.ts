/** A music box of relays: short tones of two operators that break the chord on an even grid. */
import { RATE } from "../pcm.ts";
import type { Desk, Span } from "./desk.ts";
import { hertz } from "./tone.ts";

export interface Relays extends Span {
  /** Beats between two. */
  readonly step: number;
  /** Which tone of the chord (0 to 3) at each step, -1 for a rest; its length need not divide the bar. */
  readonly cell: readonly number[];
  /** Force of each step, 0 to 1. */
  readonly accents?: readonly number[];
  /** Semitones above the chord's place. */
  readonly shift?: number;
  /** 0 dull, 1 bright. */
  readonly brightness?: number;
  readonly room?: number;
}

function pluck(key: number, force: number, brightness: number): Float32Array {
  const f = hertz(key);
  const n = Math.round(0.55 * RATE);
  return new Float32Array(n).map((_, i) => {
    const t = i / RATE;
    const envelope = Math.exp(-t * 11) * 0.75 + Math.exp(-t * 3.5) * 0.25;
    const index = (2.2 * force * brightness + 0.4) * Math.exp(-t * 26);
    const edge = Math.min(1, i / 24) * Math.min(1, (n - i) / 960);
    const carrier = Math.sin(2 * Math.PI * f * t + index * Math.sin(2 * Math.PI * f * 3.51 * t));
    const strike = 0.25 * brightness * Math.exp(-t * 18) * Math.sin(2 * Math.PI * f * 5.4 * t);
    return force * envelope * edge * (carrier + strike);
  });
}

export function relays(desk: Desk, layer: Relays): void {
  const sounds = new Map<string, Float32Array>();
  const accents = layer.accents ?? [1, 0.42, 0.56, 0.4, 0.78, 0.42, 0.6, 0.46];
  for (const { t, index, gain } of desk.steps(layer, layer.step)) {
    const which = layer.cell[index % layer.cell.length]!;
    if (which < 0) continue;
    const key = desk.tones(t)[which % 4]! + (layer.shift ?? 12) + 12 * Math.floor(which / 4);
    const force = accents[index % accents.length]! * 0.8;
    const id = `${key} ${force}`;
    const sound = sounds.get(id) ?? pluck(key, force, layer.brightness ?? 1);
    sounds.set(id, sound);
    const side = layer.pan ?? (index % 2 ? 0.45 : -0.45);
    desk.put(t, sound, side, 0.16 * gain, layer.room ?? 0.35);
  }
}
