/** `npm run audio:check`: decodes and measures every file that the manifest names. `-- --table` also prints the score. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { AUDIO } from "../../content/audio-manifest.ts";
import { AMBIENCES, MUSIC, SOUNDS } from "../../content/ids.ts";
import { PAGE_SOUNDS, type AudioFile } from "../../content/audio-shape.ts";
import { AMBIENCE_LOUDNESS } from "./build-ambience.ts";
import { PUBLIC } from "./build-files.ts";
import { decode, hasFfmpeg } from "./encode.ts";
import {
  endFaults,
  lengthFaults,
  loudnessFaults,
  MOST_PEAK,
  pairFaults,
  peakFaults,
  sampleFaults,
  SPARE,
  withoutPad,
  type Expected,
} from "./judge.ts";
import { readAmbiences, readPieces } from "./read-sources.ts";
import { MUSIC_LOUDNESS } from "./score/render-piece.ts";
import { printTable } from "./table.ts";
import { weigh } from "./weigh.ts";

const CODECS = ["ogg", "m4a"] as const;
const faults: string[] = [];

/**
 * Opus is judged whole; of AAC, whatever could differ: its length, its peak, its samples; of an ambience, whose rate is
 * low, its loudness and its seam too.
 */
async function judged(file: AudioFile, expected: Expected, isBoth = false): Promise<Float32Array[]> {
  const [opus, aac] = await Promise.all(
    CODECS.map((codec) => decode(join(PUBLIC, `${file.path}.${codec}`), 2)),
  );
  for (const [codec, channels] of [
    ["ogg", opus!],
    ["m4a", aac!],
  ] as const) {
    const name = `${expected.name} (${codec})`;
    faults.push(
      ...lengthFaults(channels, { ...expected, name }, SPARE[codec]),
      ...sampleFaults(channels, name),
      ...peakFaults(channels, name, MOST_PEAK),
    );
  }
  const played = withoutPad(opus!, expected);
  faults.push(...loudnessFaults(played, expected), ...endFaults(played, expected));
  if (isBoth) {
    const other = { ...expected, name: `${expected.name} (m4a)` };
    const again = withoutPad(aac!, expected);
    faults.push(...loudnessFaults(again, other), ...endFaults(again, other));
  }
  return played;
}

async function judgePieces(): Promise<void> {
  for (const [id, { heart, machine, seconds, pad, once }] of Object.entries(AUDIO.pieces)) {
    const expected = { seconds, pad, lufs: MUSIC_LOUDNESS, isLoop: !once };
    const first = await judged(heart, { ...expected, name: `${id} heart` });
    const second =
      heart.path === machine.path ? first : await judged(machine, { ...expected, name: `${id} machine` });
    faults.push(...pairFaults(first, second, id));
  }
}

async function judgeAmbiences(): Promise<void> {
  const sources = await readAmbiences();
  const levels = new Map(
    sources.flatMap((each) => (each.ids ?? [each.name]).map((id) => [id, each.lufs] as const)),
  );
  for (const [id, { file, seconds, pad }] of Object.entries(AUDIO.ambiences)) {
    const lufs = levels.get(id) ?? AMBIENCE_LOUDNESS;
    await judged(file, { name: id, seconds, pad, lufs, isLoop: true }, true);
  }
}

async function judgeFoley(): Promise<void> {
  if (!AUDIO.foley) return;
  const { file, sounds } = AUDIO.foley;
  const ends = Object.values(sounds).flatMap((list) => (list ?? []).map(([from, long]) => from + long));
  for (const codec of CODECS) {
    const channels = await decode(join(PUBLIC, `${file.path}.${codec}`), 1);
    const name = `foley (${codec})`;
    faults.push(...sampleFaults(channels, name), ...peakFaults(channels, name, MOST_PEAK));
    if ((channels[0]?.length ?? 0) < Math.max(...ends) * 48)
      faults.push(`${name}: shorter than what it should hold`);
  }
}

/** Every id a cue may name has its sound, and every file its bytes. */
function judgeManifest(): void {
  const missing = (kind: string, ids: readonly string[], known: object): string[] =>
    ids.filter((id) => id !== "none" && !(id in known)).map((id) => `${kind} ${id} has no file`);
  faults.push(
    ...missing("music", MUSIC, AUDIO.pieces),
    ...missing("ambience", AMBIENCES, AUDIO.ambiences),
    ...missing("sound", [...SOUNDS, ...PAGE_SOUNDS], AUDIO.foley?.sounds ?? {}),
  );
  const files = [
    ...Object.values(AUDIO.pieces).flatMap(({ heart, machine }) => [heart, machine]),
    ...Object.values(AUDIO.ambiences).map(({ file }) => file),
    ...(AUDIO.foley ? [AUDIO.foley.file] : []),
  ];
  for (const { path, bytes } of files) {
    for (const codec of CODECS) {
      const place = join(PUBLIC, `${path}.${codec}`);
      if (!existsSync(place)) faults.push(`${path}.${codec} is missing`);
      else if (statSync(place).size !== bytes[codec])
        faults.push(`${path}.${codec}: the manifest tells other bytes`);
    }
  }
}

judgeManifest();
const canListen = hasFfmpeg();
if (canListen) await Promise.all([judgePieces(), judgeAmbiences(), judgeFoley()]);
else console.log("ffmpeg is missing (Debian: apt-get install ffmpeg): files are weighed, not heard.");
const { says, faults: heavy } = weigh(AUDIO);
faults.push(...heavy);
for (const line of says) console.log(line);
if (process.argv.includes("--table")) await printTable(await readPieces(), AUDIO);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "Every sound is as it should be." : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
