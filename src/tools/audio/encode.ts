/** To and from the files the game loads, through ffmpeg. The same samples always give the same bytes. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RATE } from "./pcm.ts";
import { parseWav, writeWav } from "./wav.ts";

export interface Rates {
  /** Kilobits a second of the Opus file. */
  readonly opus: number;
  /** Kilobits a second of the AAC file. */
  readonly aac: number;
  /** One channel for both ears: at a low rate, better whole than wide. */
  readonly isMono?: boolean;
  /** Samples a second of the AAC file; 48,000 when not said. At a low rate, half the band well is better than all of it ill. */
  readonly aacHertz?: number;
}

const EXACT = ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"];

/** Whether this machine can decode what the game loads. */
export const hasFfmpeg = (): boolean => spawnSync("ffmpeg", ["-version"]).status === 0;

function ffmpeg(args: readonly string[]): Buffer {
  const done = spawnSync("ffmpeg", ["-nostdin", "-hide_banner", "-v", "error", ...args], {
    maxBuffer: 1 << 28,
  });
  if (done.error) throw new Error("ffmpeg is needed (Debian: apt-get install ffmpeg)", { cause: done.error });
  if (done.status !== 0) throw new Error(`ffmpeg: ${done.stderr.toString().trim()}`);
  return done.stdout;
}

export type Codec = keyof typeof SETTINGS;

const SETTINGS = {
  ogg: ["-c:a", "libopus", "-vbr", "constrained", "-application", "audio"],
  m4a: ["-c:a", "aac", "-movflags", "+faststart"],
} as const;

/** Writes `<base>.ogg` (Opus) or `<base>.m4a` (AAC). @param hertz samples a second of the file */
export function encodeAs(
  codec: Codec,
  channels: readonly Float32Array[],
  base: string,
  kilobits: number,
  hertz = RATE,
): void {
  const folder = mkdtempSync(join(tmpdir(), "encode-"));
  try {
    const wav = join(folder, "in.wav");
    writeWav(wav, channels);
    const rates = ["-b:a", `${kilobits}k`, "-ar", `${hertz}`];
    ffmpeg(["-y", "-i", wav, ...SETTINGS[codec], ...rates, ...EXACT, `${base}.${codec}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes both. */
export function encode(channels: readonly Float32Array[], base: string, rates: Rates): void {
  encodeAs("ogg", channels, base, rates.opus);
  encodeAs("m4a", channels, base, rates.aac, rates.aacHertz);
}

/**
 * Decodes a file to 48 kHz. Rejects when it cannot be decoded, or when ffmpeg is missing.
 * @param channels 2 gives both sides of a single channel the same samples, as a browser does
 */
export async function decode(file: string, channels: 1 | 2): Promise<Float32Array[]> {
  const args = [
    "-nostdin",
    "-v",
    "error",
    "-i",
    file,
    "-f",
    "wav",
    "-c:a",
    "pcm_f32le",
    "-ar",
    `${RATE}`,
    "-",
  ];
  const child = spawn("ffmpeg", args, { stdio: ["ignore", "pipe", "inherit"] });
  const done = new Promise<number | null>((resolve, reject) => {
    child.once("error", () => reject(new Error("ffmpeg is needed (Debian: apt-get install ffmpeg)")));
    child.once("close", resolve);
  });
  const parts: Uint8Array[] = [];
  child.stdout.on("data", (part: Uint8Array) => parts.push(part));
  if ((await done) !== 0) throw new Error(`${file} cannot be decoded`);
  const found = parseWav(Buffer.concat(parts), file).channels;
  return Array.from({ length: channels }, (_, side) => found[side] ?? found[0]!);
}
