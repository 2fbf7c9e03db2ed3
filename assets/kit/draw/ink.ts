/** The two numbers everything is drawn with (tone, temperature), and the seeded dice of the cutting knife. */

/** A number in 0..1 as two hexadecimal digits; values outside are clamped. */
function byte(value: number): string {
  return Math.round(Math.max(0, Math.min(1, value)) * 255)
    .toString(16)
    .padStart(2, "0");
}

/** Colour of a paper. tone: 0 black .. 1 light; temp: 0 ice, .5 candle, 1 ember. Green is the depth's slot, always full. */
export function ink(tone: number, temp = 0.5): string {
  return `#${byte(tone)}ff${byte(temp)}`;
}

/** Mulberry32: the same seed gives the same drawing. Returns numbers in 0..1, 1 excluded. */
export function rng(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A coordinate rounded to a tenth of a stage unit: what the SVG keeps. */
export function R(value: number): number {
  return Math.round(value * 10) / 10;
}

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
