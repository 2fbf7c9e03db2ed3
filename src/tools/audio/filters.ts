/** Second-order filters (R. Bristow-Johnson's cookbook), for sounds and for loops. */
import { RATE } from "./pcm.ts";

export type Filter = (x: number) => number;
export type FilterKind = "lowpass" | "highpass" | "bandpass" | "peak" | "highshelf" | "lowshelf";

type Coefficients = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

function coefficients(kind: FilterKind, hertz: number, q: number, db: number, rate: number): Coefficients {
  const w = (2 * Math.PI * hertz) / rate;
  const c = Math.cos(w);
  const al = Math.sin(w) / (2 * q);
  const a = 10 ** (db / 40);
  if (kind === "lowpass") return [(1 - c) / 2, 1 - c, (1 - c) / 2, 1 + al, -2 * c, 1 - al];
  if (kind === "highpass") return [(1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + al, -2 * c, 1 - al];
  if (kind === "bandpass") return [al, 0, -al, 1 + al, -2 * c, 1 - al];
  if (kind === "peak") return [1 + al * a, -2 * c, 1 - al * a, 1 + al / a, -2 * c, 1 - al / a];
  const k = 2 * Math.sqrt(a) * al;
  const d = kind === "highshelf" ? 1 : -1;
  return [
    a * (a + 1 + d * (a - 1) * c + k),
    -2 * d * a * (a - 1 + d * (a + 1) * c),
    a * (a + 1 + d * (a - 1) * c - k),
    a + 1 - d * (a - 1) * c + k,
    2 * d * (a - 1 - d * (a + 1) * c),
    a + 1 - d * (a - 1) * c - k,
  ];
}

/** A second-order section at rest, its first divisor already taken out of the five. */
export function section(p0: number, p1: number, p2: number, r1: number, r2: number): Filter {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = p0 * x + p1 * x1 + p2 * x2 - r1 * y1 - r2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}

/** A filter at rest. @param q quality @param db gain of a peak or shelf */
export function biquad(kind: FilterKind, hertz: number, q = Math.SQRT1_2, db = 0, rate = RATE): Filter {
  const [b0, b1, b2, a0, a1, a2] = coefficients(kind, hertz, q, db, rate);
  return section(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
}

/** The sound through each filter in turn; the length stays. */
export function filtered(x: Float32Array, ...filters: readonly Filter[]): Float32Array {
  let out = x;
  for (const filter of filters) out = out.map((value) => filter(value));
  return out;
}

/** The same for a loop: the filters are first warmed on its end, so that no seam is heard. */
export function filteredLoop(x: Float32Array, ...filters: readonly Filter[]): Float32Array {
  filtered(x.subarray(Math.max(0, x.length - RATE * 2)), ...filters);
  return filtered(x, ...filters);
}
