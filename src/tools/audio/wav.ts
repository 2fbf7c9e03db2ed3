/** WAV files in (16, 24, 32 bits, float) and out (32-bit float). */
import { readFileSync, writeFileSync } from "node:fs";
import { RATE } from "./pcm.ts";

interface Wav {
  readonly rate: number;
  readonly channels: Float32Array[];
}

function sampleAt(data: DataView, place: number, bits: number, isFloat: boolean): number {
  if (bits === 16) return data.getInt16(place, true) / 32_768;
  if (bits === 24) return (data.getUint16(place, true) | (data.getInt8(place + 2) << 16)) / 8_388_608;
  if (bits === 32) return isFloat ? data.getFloat32(place, true) : data.getInt32(place, true) / 2_147_483_648;
  throw new Error(`WAV of ${bits} bits`);
}

/** Where each chunk's content lies, by its four letters. */
function chunks(data: DataView): ReadonlyMap<string, { at: number; size: number }> {
  const found = new Map<string, { at: number; size: number }>();
  for (let place = 12; place + 8 <= data.byteLength;) {
    const id = [0, 1, 2, 3].map((k) => String.fromCodePoint(data.getUint8(place + k))).join("");
    const size = Math.min(data.getUint32(place + 4, true), data.byteLength - place - 8);
    found.set(id, { at: place + 8, size });
    place += 8 + size + (size & 1);
  }
  return found;
}

/** Throws when the file is no WAV or has samples of an unknown kind. */
export const readWav = (file: string): Wav => parseWav(readFileSync(file), file);

/** The same for its bytes. @param file for the message */
export function parseWav(bytes: Uint8Array, file: string): Wav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = chunks(view);
  const [format, data] = [all.get("fmt "), all.get("data")];
  if (!format || !data) throw new Error(`${file} is no WAV`);
  const kind = view.getUint16(format.at, true);
  // An extensible header tells its kind later.
  const isFloat = (kind === 0xfffe ? view.getUint16(format.at + 24, true) : kind) === 3;
  const count = view.getUint16(format.at + 2, true);
  const bits = view.getUint16(format.at + 14, true);
  const samples = Math.floor((data.size * 8) / bits / count);
  const channels = Array.from({ length: count }, () => new Float32Array(samples));
  let place = data.at;
  for (let i = 0; i < samples; i++) {
    for (const channel of channels) {
      channel[i] = sampleAt(view, place, bits, isFloat);
      place += bits / 8;
    }
  }
  return { rate: view.getUint32(format.at + 4, true), channels };
}

/** Writes 32-bit float at 48 kHz. */
export function writeWav(file: string, channels: readonly Float32Array[]): void {
  const samples = channels[0]?.length ?? 0;
  const size = samples * channels.length * 4;
  const bytes = Buffer.alloc(44 + size);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + size, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(3, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * channels.length * 4, 28);
  bytes.writeUInt16LE(channels.length * 4, 32);
  bytes.writeUInt16LE(32, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(size, 40);
  let place = 44;
  for (let i = 0; i < samples; i++) {
    for (const channel of channels) {
      bytes.writeFloatLE(channel[i] ?? 0, place);
      place += 4;
    }
  }
  writeFileSync(file, bytes);
}
