/** Judgements on decoded sound: each gives the faults it finds, in words. */
import { PADDING, seamKink } from "./loop.ts";
import { integratedLoudness, truePeak } from "./loudness.ts";
import { decibels, RATE } from "./pcm.ts";

export interface Expected {
  readonly name: string;
  /** Seconds of the loop, or of what is heard once, without padding. */
  readonly seconds: number;
  /** Seconds before it. */
  readonly pad: number;
  /** LUFS, to half a unit. */
  readonly lufs: number;
  readonly isLoop: boolean;
}

/** dB no file passes between its samples, and no pair when both are whole. */
export const MOST_PEAK = -1;
const MOST_PAIR_PEAK = -0.3;
/** Frames of AAC may be left at the end; Opus is trimmed to the sample. */
export const SPARE = { ogg: 1, m4a: 2048 } as const;

export function lengthFaults(channels: readonly Float32Array[], expected: Expected, spare: number): string[] {
  const wanted = Math.round((expected.seconds + 2 * PADDING) * RATE);
  const found = channels[0]?.length ?? 0;
  return found < wanted - 1 || found > wanted + spare
    ? [`${expected.name}: ${found} samples instead of ${wanted}`]
    : [];
}

export function sampleFaults(channels: readonly Float32Array[], name: string): string[] {
  return channels.flatMap((side) => {
    let [sum, most, isBroken] = [0, 0, false];
    for (const value of side) {
      sum += value;
      most = Math.max(most, Math.abs(value));
      if (!Number.isFinite(value)) isBroken = true;
    }
    if (isBroken) return [`${name}: samples that are no numbers`];
    const mean = Math.abs(sum / Math.max(1, side.length));
    return [
      ...(mean >= 0.001 ? [`${name}: ${mean.toFixed(4)} of direct current`] : []),
      ...(most === 0 ? [`${name}: silence`] : []),
    ];
  });
}

export function peakFaults(channels: readonly Float32Array[], name: string, most: number): string[] {
  const db = decibels(Math.max(...channels.map(truePeak)));
  return db > most ? [`${name}: true peak of ${db.toFixed(2)} dB, ${most} at most`] : [];
}

/** What plays, without its padding. */
export const withoutPad = (channels: readonly Float32Array[], { seconds, pad }: Expected): Float32Array[] =>
  channels.map((side) => side.subarray(Math.round(pad * RATE), Math.round((pad + seconds) * RATE)));

export function loudnessFaults(played: readonly Float32Array[], { name, lufs }: Expected): string[] {
  const found = integratedLoudness(played);
  return Math.abs(found - lufs) > 0.5 ? [`${name}: ${found.toFixed(2)} LUFS instead of ${lufs}`] : [];
}

/** A loop must join; what is heard once must end in silence. */
export function endFaults(played: readonly Float32Array[], { name, isLoop }: Expected): string[] {
  if (isLoop) {
    const kink = Math.max(...played.map(seamKink));
    return kink > 2 ? [`${name}: the seam stands out ${kink.toFixed(2)} times`] : [];
  }
  const last = played.map((side) => side.subarray(side.length - RATE / 2));
  const db = decibels(
    Math.max(...last.map((side) => side.reduce((most, v) => Math.max(most, Math.abs(v)), 0))),
  );
  return db > -50 ? [`${name}: ends at ${db.toFixed(0)} dB, not in silence`] : [];
}

/** Both stems in the state that sums them highest: struggle, at equal power. */
export function pairFaults(
  heart: readonly Float32Array[],
  machine: readonly Float32Array[],
  name: string,
): string[] {
  const lengths = heart[0]?.length === machine[0]?.length ? [] : [`${name}: stems of different lengths`];
  const half = Math.SQRT1_2;
  const sum = heart.map((side, k) => side.map((value, i) => half * (value + (machine[k]?.[i] ?? 0))));
  return [...lengths, ...peakFaults(sum, `${name}, both stems`, MOST_PAIR_PEAK)];
}
