/** The score as a table: what each piece is, and what its files measure. */
import { join } from "node:path";
import type { AudioFile, AudioManifest } from "../../content/audio-shape.ts";
import type { PieceId } from "../../content/audio-shape.ts";
import { PUBLIC } from "./build-files.ts";
import { decode } from "./encode.ts";
import { integratedLoudness, loudnessCurve, truePeak } from "./loudness.ts";
import { decibels } from "./pcm.ts";
import type { Piece } from "./score/piece.ts";

/** Loudness, its shortest and longest stretches (3 s, in LUFS), true peak in dB, kilobytes of Opus. */
async function measure(file: AudioFile): Promise<string> {
  const channels = await decode(join(PUBLIC, `${file.path}.ogg`), 2);
  const curve = loudnessCurve(channels).filter(Number.isFinite);
  const peak = decibels(Math.max(...channels.map(truePeak)));
  const range = `${Math.min(...curve).toFixed(0)}…${Math.max(...curve).toFixed(0)}`;
  return `${integratedLoudness(channels).toFixed(1)} (${range}) ${peak.toFixed(1)} dB ${Math.round(file.bytes.ogg / 1000)} kB`;
}

export async function printTable(pieces: readonly Piece[], manifest: AudioManifest): Promise<void> {
  for (const piece of pieces) {
    const told = manifest.pieces[piece.name as PieceId];
    if (!told) continue;
    const head = [
      piece.name,
      piece.key,
      `${piece.bpm}`,
      `${piece.bars} of ${piece.beatsPerBar}`,
      `${told.seconds} s`,
    ];
    const stems = told.heart.path === told.machine.path ? [told.heart] : [told.heart, told.machine];
    console.log([...head, ...(await Promise.all(stems.map(measure)))].join(" | "));
  }
}
