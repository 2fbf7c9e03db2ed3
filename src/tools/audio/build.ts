/**
 * `npm run audio:build [-- name…]`: assets/score and assets/sound to public/audio and src/content/audio-manifest.ts.
 * A name is a piece's, an ambience's, or `foley`; without one, everything is built.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AudioManifest, Bed, Foley, Piece } from "../../content/audio-shape.ts";
import { buildAmbience } from "./build-ambience.ts";
import { buildFoley, buildPiece } from "./build-files.ts";
import { readAmbiences, readFoley, readPieces } from "./read-sources.ts";

const MANIFEST = join(import.meta.dirname, "../../content/audio-manifest.ts");
const asked = process.argv.slice(2);
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);

const pieces: Record<string, Piece> = {};
const ambiences: Record<string, Bed> = {};
let foley: Foley | null = null;

const sorted = <T>(all: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));

const HEAD = `/** The files of sound there are: written by \`npm run audio:build\`, not by hand. */
import type { AudioManifest } from "./audio-shape.ts";
`;

/** Adds what was built to what the manifest says now: another build may have written it meanwhile. */
async function writeManifest(): Promise<void> {
  const url = `${pathToFileURL(MANIFEST).href}?${Date.now()}`;
  const { AUDIO } = (await import(url)) as { AUDIO: AudioManifest };
  const manifest = {
    pieces: sorted({ ...AUDIO.pieces, ...pieces }),
    ambiences: sorted({ ...AUDIO.ambiences, ...ambiences }),
    foley: foley ?? AUDIO.foley,
  };
  writeFileSync(MANIFEST, `${HEAD}\nexport const AUDIO: AudioManifest = ${JSON.stringify(manifest)};\n`);
  spawnSync("npx", ["oxfmt", MANIFEST]);
}

async function timed<T>(name: string, build: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const made = await build();
  console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return made;
}

for (const piece of await readPieces()) {
  if (!isAsked(piece.name)) continue;
  pieces[piece.name] = await timed(piece.name, () => buildPiece(piece));
  await writeManifest();
}
for (const source of await readAmbiences()) {
  if (!isAsked(source.name)) continue;
  const bed = await timed(source.name, () => buildAmbience(source));
  for (const id of source.ids ?? [source.name]) ambiences[id] = bed;
  await writeManifest();
}
const noises = await readFoley();
if (isAsked("foley") && noises.length > 0) {
  foley = await timed("foley", () => buildFoley(noises));
  await writeManifest();
}
