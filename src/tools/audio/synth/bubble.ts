/** Bubbles in a liquid: a sine that rises as the bubble nears the surface (van den Doel 2005). */
import { amid, samples } from "./chance.ts";
import type { Rng } from "../rng.ts";
import { RATE } from "../pcm.ts";

/**
 * @param hertz from 3.26 / radius in metres (Minnaert): 400 is a large one, 3000 a drop.
 * @param rise how much higher it ends, per tenth of a second.
 */
export function bubble(hertz: number, rise = 0.5): Float32Array {
  const damping = 0.13 * hertz + 0.0072 * hertz ** 1.5;
  const seconds = Math.min(0.3, 7 / damping + 0.004);
  const out = new Float32Array(samples(seconds));
  let phase = 0;
  for (let at = 0; at < out.length; at += 1) {
    const time = at / RATE;
    phase += (2 * Math.PI * hertz * (1 + rise * time * 10)) / RATE;
    out[at] =
      Math.sin(phase) *
      Math.exp(-damping * time) *
      Math.min(1, time / 0.0008) *
      Math.min(1, (out.length - at) / (0.002 * RATE));
  }
  return out;
}

/** A bubble of chance between two pitches. */
export const anyBubble = (rng: Rng, low: number, high: number): Float32Array =>
  bubble(amid(rng, low, high), 0.2 + 0.8 * rng());
