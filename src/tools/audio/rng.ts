/** Seeded chance for synthesis and for humanised time: the same seed gives the same sound. */

export interface Rng {
  /** From 0 (included) to 1 (excluded). */
  (): number;
}

/** Mulberry32. */
export function seeded(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** About a normal law of deviation 1, never beyond 4.3 (the sum of six draws). */
export function bell(rng: Rng): number {
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += rng();
  return (sum - 3) / Math.sqrt(0.5);
}

/** White noise between -1 and 1. */
export function noise(samples: number, rng: Rng): Float32Array {
  const x = new Float32Array(samples);
  for (let i = 0; i < samples; i++) x[i] = rng() * 2 - 1;
  return x;
}

/** A number that stays the same for the same words: the seed of whatever bears that name. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
