/** From sources to the files the game loads: stems, and one file for every noise. */
import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AudioFile, Foley, Piece as Told, Stretch } from "../../content/audio-shape.ts";
import { decode, encode, type Rates } from "./encode.ts";
import { bestJoin, PADDING, padLoop } from "./loop.ts";
import { addAt, amplitude, peak, RATE, type Stereo } from "./pcm.ts";
import { seeded, seedOf } from "./rng.ts";
import type { Piece } from "./score/piece.ts";
import { renderPiece } from "./score/render-piece.ts";
import type { FoleySource } from "./sources.ts";

/** The folder whose content is served at the game's root. */
export const PUBLIC = join(import.meta.dirname, "../../../public");

const FOLEY_RATES: Rates = { opus: 26, aac: 27, aacHertz: 32_000 };

function write(path: string, channels: readonly Float32Array[], rates: Rates): AudioFile {
  const base = join(PUBLIC, path);
  mkdirSync(dirname(base), { recursive: true });
  encode(rates.isMono === true ? channels.slice(0, 1) : channels, base, rates);
  return { path, bytes: { ogg: statSync(`${base}.ogg`).size, m4a: statSync(`${base}.m4a`).size } };
}

/** What is heard once: half a second of silence, the sound, half a second of silence. */
function padOnce(sound: Stereo): Stereo {
  const pad = PADDING * RATE;
  const side = (x: Float32Array): Float32Array => {
    const out = new Float32Array(x.length + 2 * pad);
    out.set(x, pad);
    return out;
  };
  return [side(sound[0]), side(sound[1])];
}

/** A piece that has no machine is whole whatever the state: its heart stands for both. */
export async function buildPiece(piece: Piece): Promise<Told> {
  const stems = renderPiece(piece);
  const pad = piece.isOnce === true ? padOnce : padLoop;
  const heart = write(`audio/music/${piece.name}-heart`, pad(stems.heart), piece.rates.heart);
  const machine = stems.machine
    ? write(`audio/music/${piece.name}-machine`, pad(stems.machine), piece.rates.machine)
    : heart;
  const seconds = stems.heart[0].length / RATE;
  const once = piece.isOnce === true;
  return { heart, machine, seconds, pad: once ? PADDING : await joinOf([heart, machine], seconds), once };
}

/** Seconds before its first bar from which a piece may be played. */
const UPBEAT = 0.04;

/** Where both stems, in both codecs, join best: on the first bar, or a hair before it. @returns seconds in the file */
async function joinOf(files: readonly AudioFile[], seconds: number): Promise<number> {
  const sides = await Promise.all(
    files.flatMap(({ path }) =>
      (["ogg", "m4a"] as const).map((codec) => decode(join(PUBLIC, `${path}.${codec}`), 2)),
    ),
  );
  return bestJoin(sides.flat(), Math.round(seconds * RATE), PADDING - UPBEAT, PADDING);
}

/** Milliseconds of silence before the first noise and after each: nothing of one is heard in another. */
const GAP = 90;
const MOST_SECONDS = 8;

interface Cut {
  readonly name: string;
  readonly sound: Float32Array;
}

function cutsOf(source: FoleySource): Cut[] {
  return Array.from({ length: source.variants }, (_, variant) => {
    const sound = source.render(seeded(seedOf(`${source.name} ${variant}`)), RATE, variant);
    const most = peak(sound);
    if (!(most > 0) || sound.length > MOST_SECONDS * RATE) {
      throw new Error(`${source.name} ${variant}: silence, no number, or over ${MOST_SECONDS} s`);
    }
    const gain = amplitude(source.level ?? -6) / most;
    return { name: source.name, sound: sound.map((value) => value * gain) };
  });
}

/** Every noise in one file, and where each lies in it. */
export function buildFoley(sources: readonly FoleySource[]): Foley {
  const perMs = RATE / 1000;
  const cuts = sources.flatMap(cutsOf);
  const stretches: (readonly [name: string, stretch: Stretch])[] = [];
  let at = GAP;
  for (const { name, sound } of cuts) {
    const long = Math.ceil(sound.length / perMs);
    stretches.push([name, [at, long]]);
    at += long + GAP;
  }
  const all = new Float32Array(at * perMs);
  for (const [i, { sound }] of cuts.entries()) addAt(all, sound, stretches[i]![1][0] * perMs);
  const sounds: Record<string, Stretch[]> = {};
  for (const [name, stretch] of stretches) (sounds[name] ??= []).push(stretch);
  for (const { name, also } of sources) {
    for (const [variant, id] of (also ?? []).entries()) {
      const stretch = sounds[name]?.[variant];
      if (stretch) sounds[id] = [stretch];
    }
  }
  return { file: write("audio/foley", [all], FOLEY_RATES), sounds };
}
