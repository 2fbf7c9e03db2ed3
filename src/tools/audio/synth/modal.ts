/** Struck things as sums of damped modes: each its own frequency, strength and decay. */
import { between, amid, either, samples } from "./chance.ts";
import { RATE } from "../pcm.ts";
import type { Rng } from "../rng.ts";
import { biquad } from "../filters.ts";

/** Hertz, strength, seconds to fall by 60 dB. */
export type Mode = readonly [hertz: number, strength: number, decay: number];

/**
 * Ratios of modes to the lowest: a free bar (Euler-Bernoulli), a free disc and a wine glass (Fletcher and Rossing,
 * The Physics of Musical Instruments, 1998), a tuned church bell from its prime (hum, prime, tierce, quint, nominal…).
 */
export const RATIOS = {
  bar: [1, 2.756, 5.404, 8.933, 13.34],
  disc: [1, 1.73, 2.328, 3.91, 4.11, 6.3, 6.71],
  glass: [1, 2.32, 4.25, 6.63, 9.38],
  bell: [0.5, 1, 1.2, 1.5, 2, 2.52, 2.66, 3.01, 4.08, 5.2, 6.7],
} as const;

/**
 * Modes of a shape of known ratios.
 * @param decay seconds to -60 dB of the lowest. @param damping how much faster a mode dies per multiple of the lowest.
 * @param tilt strength falls as ratio to this power.
 */
export const modes = (
  ratios: readonly number[],
  hertz: number,
  { decay, damping = 0.5, tilt = 0.7 }: { decay: number; damping?: number; tilt?: number },
): Mode[] => ratios.map((each) => [hertz * each, each ** -tilt, decay / (1 + damping * Math.abs(each - 1))]);

/** Modes of a box, a frame or a board: scattered over a range, the high ones weaker and shorter. */
export function slab(
  rng: Rng,
  { low, high, count, decay }: { low: number; high: number; count: number; decay: number },
): Mode[] {
  return Array.from({ length: count }, (_, index) => {
    const ratio = (high / low) ** ((index + 0.3 + 0.4 * rng()) / count);
    return [
      low * ratio,
      between(rng, 0.5, 1) * ratio ** -0.55,
      (decay * between(rng, 0.7, 1.2)) / ratio ** 0.6,
    ];
  });
}

interface Strike {
  /** Seconds the blow lasts: a soft hammer leaves the high modes asleep. */
  readonly soft?: number;
  /** Strength of the noise of contact, its hertz and its seconds to -60 dB. */
  readonly contact?: readonly [strength: number, hertz: number, decay: number];
}

/** A blow on modes; begins on nothing and is faded over its last 8 ms. */
export function struck(
  rng: Rng,
  seconds: number,
  all: readonly Mode[],
  { soft = 0.0003, contact }: Strike = {},
): Float32Array {
  const out = new Float32Array(samples(seconds));
  for (const [hertz, strength, decay] of all) {
    if (hertz > RATE * 0.45) continue;
    const level = strength * Math.exp(-((hertz * soft) ** 2) * 2);
    const radius = Math.exp(-6.908 / (decay * RATE));
    const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE) * radius;
    let before = 0;
    let now = level * Math.sin((2 * Math.PI * hertz) / RATE) * radius;
    for (let at = 1; at < out.length; at += 1) {
      out[at] = (out[at] ?? 0) + now;
      const next = turn * now - radius * radius * before;
      before = now;
      now = next;
    }
  }
  if (contact) {
    const [strength, hertz, decay] = contact;
    const band = biquad("bandpass", hertz, 0.8);
    const fall = Math.exp(-6.908 / (decay * RATE));
    for (let at = 0, level = strength * 2; at < out.length && level > 1e-5; at += 1, level *= fall)
      out[at] = (out[at] ?? 0) + band(either(rng)) * level;
  }
  const attack = Math.max(8, samples(soft));
  const tail = Math.min(out.length, samples(0.008));
  return out.map((value, at) => value * Math.min(1, at / attack) * Math.min(1, (out.length - 1 - at) / tail));
}

/** A dull knock on wood. @param hertz of the lowest mode; a table is near 120, a drawer 200, a peg 600. */
export const knock = (rng: Rng, hertz: number, decay = 0.16): Float32Array =>
  struck(
    rng,
    decay * 1.6,
    slab(rng, { low: hertz * amid(rng, 0.95, 1.05), high: hertz * 14, count: 9, decay }),
    {
      soft: 0.0009,
      contact: [0.35, hertz * 7, 0.02],
    },
  );

/** Iron on iron: a frame that rings under a knock. */
export const clank = (rng: Rng, hertz: number, decay = 0.5): Float32Array =>
  struck(rng, decay * 1.3, slab(rng, { low: hertz, high: hertz * 22, count: 13, decay }), {
    soft: 0.0001,
    contact: [0.5, hertz * 6, 0.03],
  });
