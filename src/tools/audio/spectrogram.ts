/** `npx tsx src/tools/audio/spectrogram.ts [name…]`: a picture (up to 6 kHz) of every stem and ambience, in .cache/spectrograms. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { AUDIO } from "../../content/audio-manifest.ts";
import { PUBLIC } from "./build-files.ts";

const OUT = join(import.meta.dirname, "../../../.cache/spectrograms");
const asked = process.argv.slice(2);
const files = [
  ...Object.values(AUDIO.pieces).flatMap(({ heart, machine }) => [heart, machine]),
  ...Object.values(AUDIO.ambiences).map(({ file }) => file),
];

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args);
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr?.toString() ?? "missing"}`);
}

mkdirSync(OUT, { recursive: true });
for (const path of new Set(files.map((file) => file.path))) {
  const name = basename(path);
  if (asked.length > 0 && !asked.some((word) => name.startsWith(word))) continue;
  const [wav, picture] = [join(OUT, `${name}.wav`), join(OUT, `${name}.png`)];
  run("ffmpeg", [
    "-nostdin",
    "-v",
    "error",
    "-y",
    "-i",
    join(PUBLIC, `${path}.ogg`),
    "-ar",
    "12000",
    "-ac",
    "1",
    wav,
  ]);
  run("sox", [wav, "-n", "spectrogram", "-x", "1000", "-y", "320", "-z", "85", "-t", name, "-o", picture]);
  rmSync(wav);
  console.log(picture);
}
