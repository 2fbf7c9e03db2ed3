/** An accompaniment written as composers shorten it: the chord's notes bar by bar, and the figure that breaks them. */
import { barsOf, keyOf, type Note } from "./notes.ts";

interface Segment {
  readonly from: number;
  readonly keys: readonly number[];
}

function readVoicing(bar: string, beats: number): Segment[] {
  const parts = bar.split("/").map((part) => part.trim());
  let from = 0;
  return parts.map((part) => {
    const [names = "", length] = part.split(":");
    const segment = { from, keys: names.trim().split(/\s+/).map(keyOf) };
    from += length ? Number(length) : beats / parts.length;
    return segment;
  });
}

/**
 * @param voicings `D2 A2 F3 A3 | G2 D3 Bb3 / A2 E3 C#4 :1 | %`: notes from low to high, `/` between two chords of a
 * bar, `:` before the beats a chord lasts
 * @param patterns `1:.5 2 3 4 3 2` for each bar: which note of the voicing, `1+3` for two at once, `r` for none; the
 * first pattern serves the bars of one chord, the second those of two, and so on
 * @param firstBar where it begins, counted from 1
 */
export function figure(
  voicings: string,
  patterns: readonly string[],
  beatsPerBar: number,
  firstBar = 1,
): Note[] {
  let last = "";
  return barsOf(voicings).flatMap((written, index) => {
    last = written === "%" ? last : written;
    const segments = readVoicing(last, beatsPerBar);
    const bar = firstBar + index;
    const start = (bar - 1) * beatsPerBar;
    const notes: Note[] = [];
    let [t, d] = [0, 1];
    for (const word of (patterns[segments.length - 1] ?? patterns.at(-1) ?? "r").split(/\s+/)) {
      const [which = "r", length] = word.split(":");
      if (length) d = Number(length);
      let keys: readonly number[] = [];
      for (const segment of segments) if (segment.from <= t + 1e-6) keys = segment.keys;
      if (which !== "r") {
        const chosen = which.split("+").map((n) => keys[Number(n) - 1] ?? keys.at(-1)!);
        notes.push({ t: start + t, d, keys: [...new Set(chosen)], bar });
      }
      t += d;
    }
    if (Math.abs(t - beatsPerBar) > 1e-6) throw new Error(`figure, bar ${bar}: ${t} beats`);
    return notes;
  });
}
