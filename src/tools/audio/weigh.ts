/** What the files weigh, and what a player fetches before the first act ends. */
import type { AudioFile, AudioManifest } from "../../content/audio-shape.ts";
import { TITLES } from "../../content/ids.ts";
import { readSoundPlan } from "../story/sound-plan.ts";

type Codec = "ogg" | "m4a";

/** Bytes at most. The older codec needs more for as much, and serves the few browsers without Opus. */
const MOST = {
  pair: { ogg: 1_400_000, m4a: 2_000_000 },
  ambience: { ogg: 150_000, m4a: 220_000 },
  foley: { ogg: 250_000, m4a: 250_000 },
  actOne: { ogg: 3_000_000, m4a: 5_000_000 },
  all: { ogg: 16_000_000, m4a: 16_000_000 },
} as const;

function total(files: readonly (AudioFile | undefined)[], codec: Codec): number {
  const byPath = new Map(files.flatMap((file) => (file ? [[file.path, file.bytes[codec]] as const] : [])));
  return [...byPath.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** What is heard in the prologue, the first act and its night. */
const PLAN = readSoundPlan();
const EARLY = TITLES.slice(0, TITLES.indexOf("night_1") + 1).map((title) => PLAN[title]);

/** Whether one of these ambiences is heard before the end of the first act. */
export const isHeardEarly = (ids: readonly string[]): boolean =>
  EARLY.some(({ ambiences }) => ambiences.some((id) => ids.includes(id)));

function actOneFiles(manifest: AudioManifest): (AudioFile | undefined)[] {
  return [
    manifest.foley?.file,
    ...EARLY.flatMap(({ music, ambiences }) => [
      ...music.flatMap((id) => [manifest.pieces[id]?.heart, manifest.pieces[id]?.machine]),
      ...ambiences.map((id) => manifest.ambiences[id]?.file),
    ]),
  ];
}

function weights(manifest: AudioManifest, codec: Codec): [name: string, bytes: number, most: number][] {
  const pieces = Object.entries(manifest.pieces);
  const beds = Object.entries(manifest.ambiences);
  const everything = [
    manifest.foley?.file,
    ...pieces.flatMap(([, { heart, machine }]) => [heart, machine]),
    ...beds.map(([, { file }]) => file),
  ];
  return [
    ...pieces.map(
      ([id, { heart, machine }]) =>
        [id, total([heart, machine], codec), MOST.pair[codec]] as [string, number, number],
    ),
    ...beds.map(
      ([id, { file }]) => [id, file.bytes[codec], MOST.ambience[codec]] as [string, number, number],
    ),
    ["foley", total([manifest.foley?.file], codec), MOST.foley[codec]],
    ["before the end of the first act", total(actOneFiles(manifest), codec), MOST.actOne[codec]],
    ["the whole game", total(everything, codec), MOST.all[codec]],
  ];
}

/** The two totals in words, and what passes its limit. */
export function weigh(manifest: AudioManifest): { readonly says: string[]; readonly faults: string[] } {
  const all = (["ogg", "m4a"] as const).map((codec) => ({ codec, list: weights(manifest, codec) }));
  return {
    says: all.map(
      ({ codec, list }) =>
        `${codec}: ${list
          .slice(-2)
          .map(([name, bytes]) => `${(bytes / 1e6).toFixed(2)} MB ${name}`)
          .join(", ")}`,
    ),
    faults: all.flatMap(({ codec, list }) =>
      list
        .filter(([, bytes, most]) => bytes > most)
        .map(([name, bytes, most]) => `${name} (${codec}): ${bytes} bytes, ${most} at most`),
    ),
  };
}
