/** To and from the files the game loads, through ffmpeg. The same samples always give the same bytes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RATE } from "./pcm.ts";
import { writeWav } from "./wav.ts";

export interface Rates {
  /** Kilobits a second of the Opus file. */
  readonly opus: number;
  /** Kilobits a second of the AAC file. */
  readonly aac: number;
}

const EXACT = ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"];

function ffmpeg(args: readonly string[]): Buffer {
  const done = spawnSync("ffmpeg", ["-nostdin", "-hide_banner", "-v", "error", ...args], {
    maxBuffer: 1 << 28,
  });
  if (done.error) throw new Error("ffmpeg is needed (Debian: apt-get install ffmpeg)", { cause: done.error });
  if (done.status !== 0) throw new Error(`ffmpeg: ${done.stderr.toString().trim()}`);
  return done.stdout;
}

/** Writes `<base>.ogg` (Opus) and `<base>.m4a` (AAC). */
export function encode(channels: readonly Float32Array[], base: string, rates: Rates): void {
  const folder = mkdtempSync(join(tmpdir(), "encode-"));
  try {
    const wav = join(folder, "in.wav");
    writeWav(wav, channels);
    const opus = [
      "-c:a",
      "libopus",
      "-b:a",
      `${rates.opus}k`,
      "-vbr",
      "constrained",
      "-application",
      "audio",
    ];
    const aac = ["-c:a", "aac", "-b:a", `${rates.aac}k`, "-movflags", "+faststart"];
    ffmpeg(["-y", "-i", wav, ...opus, ...EXACT, `${base}.ogg`]);
    ffmpeg(["-y", "-i", wav, ...aac, ...EXACT, `${base}.m4a`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Decodes a file at its own count of channels, at 48 kHz unless told. Throws when it cannot be decoded. */
export function decode(file: string, channels: 1 | 2, rate = RATE): Float32Array[] {
  const bytes = ffmpeg(["-i", file, "-f", "f32le", "-ac", String(channels), "-ar", String(rate), "-"]);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return Array.from({ length: channels }, (_, side) =>
    new Float32Array(Math.floor(all.length / channels)).map((__, i) => all[i * channels + side]!),
  );
}
