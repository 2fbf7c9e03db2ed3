/** `npx tsx src/tools/audio/spectrogram.ts [name…]`: a picture of every stem and ambience, in .cache/spectrograms. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { AUDIO } from "../../content/audio-manifest.ts";
import { PUBLIC } from "./build-files.ts";

const OUT = join(import.meta.dirname, "../../../.cache/spectrograms");
const asked = process.argv.slice(2);
const files = [
  ...Object.values(AUDIO.pieces).flatMap(({ heart, machine }) => [heart, machine]),
  ...Object.values(AUDIO.ambiences).map(({ file }) => file),
];

mkdirSync(OUT, { recursive: true });
for (const path of new Set(files.map((file) => file.path))) {
  const name = basename(path);
  if (asked.length > 0 && !asked.some((word) => name.startsWith(word))) continue;
  const picture = "showspectrumpic=s=1100x420:legend=1:scale=log:fscale=log:start=40:stop=14000:drange=90";
  const args = ["-nostdin", "-v", "error", "-y", "-i", join(PUBLIC, `${path}.ogg`), "-lavfi", picture];
  const done = spawnSync("ffmpeg", [...args, join(OUT, `${name}.png`)]);
  if (done.status !== 0) throw new Error(`ffmpeg: ${done.stderr?.toString() ?? "missing"}`);
  console.log(join(OUT, `${name}.png`));
}
