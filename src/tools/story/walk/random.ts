/** A small seeded generator for the tools: the same seed walks the same routes on every machine. */

/** Gives whole numbers from 0 to `below` - 1. */
export type Draw = (below: number) => number;

/** mulberry32. `seed` is any whole number. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** The seed of one route; 31 bits, as ink wants it. */
export const routeSeed = (seed: number, route: number): number =>
  (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(route + 1, 0x85ebca6b)) & 0x7fffffff;
