/** How different two readings of a scene can be. */
import type { TextUnit } from "./score.ts";

export interface CommonShare {
  /** 0 to 1: words both have printed, over the mean of what each has. 1 when there is only one reading. */
  readonly share: number;
  /** Routes that read it so. */
  readonly routes: readonly [number, number];
}

export interface Reading {
  readonly route: number;
  readonly units: ReadonlySet<number>;
}

/** Most distinct readings compared, pairs growing with the square: the last ones, which may have been planned. */
const READINGS = 240;

/** The two most different readings. */
export function leastCommon(readings: readonly Reading[], units: readonly TextUnit[]): CommonShare {
  const distinct = distinctReadings(readings).slice(-READINGS);
  const wordsOf = (reading: Reading): number =>
    [...reading.units].reduce((sum, unit) => sum + (units[unit]?.words ?? 0), 0);
  const lengths = distinct.map(wordsOf);
  const first = distinct[0]?.route ?? 0;
  let least: CommonShare = { share: 1, routes: [first, first] };
  for (const [a, one] of distinct.entries()) {
    for (let b = a + 1; b < distinct.length; b += 1) {
      const other = distinct[b];
      if (!other) continue;
      let common = 0;
      for (const unit of one.units) if (other.units.has(unit)) common += units[unit]?.words ?? 0;
      const share = (2 * common) / Math.max(1, (lengths[a] ?? 0) + (lengths[b] ?? 0));
      if (share < least.share) least = { share, routes: [one.route, other.route] };
    }
  }
  return least;
}

function distinctReadings(readings: readonly Reading[]): Reading[] {
  const seen = new Map<string, Reading>();
  for (const reading of readings) {
    const key = [...reading.units].sort((a, b) => a - b).join(" ");
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
}
