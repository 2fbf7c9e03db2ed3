/** From a source to the two files of an ambience: as loud as it should be once decoded, and begun where it joins best. */
import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bed } from "../../content/audio-shape.ts";
import { PUBLIC } from "./build-files.ts";
import { type Codec, decode, encodeAs } from "./encode.ts";
import { bestJoin, PADDING, padLoop } from "./loop.ts";
import { integratedLoudness } from "./loudness.ts";
import { masterLoop, withoutOffset } from "./master.ts";
import { RATE, type Stereo } from "./pcm.ts";
import { seeded, seedOf } from "./rng.ts";
import type { AmbienceSource } from "./sources.ts";
import { isHeardEarly } from "./weigh.ts";

/** LUFS of an ambience that does not say. */
export const AMBIENCE_LOUDNESS = -24;

/** Kilobits a second: few where the whole of the first act must be light, and no more than the file may weigh. */
const RATES: Readonly<Record<Codec, Readonly<Record<"early" | "late" | "file", number>>>> = {
  ogg: { early: 28, late: 44, file: 1140 },
  m4a: { early: 36, late: 56, file: 1650 },
};

function rateOf({ ids, name, seconds }: AmbienceSource, codec: Codec): number {
  const { early, late, file } = RATES[codec];
  return Math.min(isHeardEarly(ids ?? [name]) ? early : late, Math.floor(file / (seconds + 2 * PADDING)));
}

/** dB that no sample passes before encoding: low rates sharpen drops and blows by some 3 dB. */
const CEILING = -5;

/** LUFS the decoded loop may be off, and how often it is encoded to come so near. */
const NEAR = 0.1;
const MOST_PASSES = 5;

/**
 * A low rate takes away the top of a hiss, each codec more or less of it: the loop is encoded again until what is
 * decoded is as loud as it should be. @returns the decoded file, with its padding
 */
async function encodeAsLoudAs(
  wanted: number,
  loop: Stereo,
  codec: Codec,
  base: string,
  kilobits: number,
): Promise<Float32Array[]> {
  let aim = wanted;
  for (let pass = 1; ; pass++) {
    encodeAs(codec, padLoop(masterLoop(loop, aim, CEILING).loop), base, kilobits);
    const decoded = await decode(`${base}.${codec}`, 2);
    const from = PADDING * RATE;
    const found = integratedLoudness(decoded.map((side) => side.subarray(from, from + loop[0].length)));
    if (Math.abs(found - wanted) < NEAR || pass === MOST_PASSES) return decoded;
    aim += wanted - found;
  }
}

/** Throws when the loop has not the length it says. */
export async function buildAmbience(source: AmbienceSource): Promise<Bed> {
  const loop = withoutOffset(source.render(seeded(seedOf(source.name)), RATE));
  const length = Math.round(source.seconds * RATE);
  if (loop.some((side) => side.length !== length)) {
    throw new Error(`${source.name}: ${loop[0].length} samples instead of ${length}`);
  }
  const path = `audio/ambience/${source.name}`;
  const base = join(PUBLIC, path);
  mkdirSync(dirname(base), { recursive: true });
  const lufs = source.lufs ?? AMBIENCE_LOUDNESS;
  const opus = await encodeAsLoudAs(lufs, loop, "ogg", base, rateOf(source, "ogg"));
  const aac = await encodeAsLoudAs(lufs, loop, "m4a", base, rateOf(source, "m4a"));
  const file = { path, bytes: { ogg: statSync(`${base}.ogg`).size, m4a: statSync(`${base}.m4a`).size } };
  return { file, seconds: length / RATE, pad: bestJoin([...opus, ...aac], length) };
}
