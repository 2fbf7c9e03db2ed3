/** Writes a ZIP archive without compression, which is how an EPUB must begin; its pictures and fonts are packed already. */

export interface ZipEntry {
  /** ASCII, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One date for every entry, 1 January 1980, the oldest a ZIP knows: the same book gives the same bytes. */
const DATE = 0x21;
const VERSION = 20;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as ZIP and PNG use it, 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The entries in the order given. Under 4 GB and 65 536 entries. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const named = entries.map((entry) => ({ ...entry, path: new TextEncoder().encode(entry.name) }));
  const size = named.reduce(
    (sum, { path, bytes }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * path.length + bytes.length,
    END_SIZE,
  );
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  let at = 0;
  const half = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const word = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const raw = (bytes: Uint8Array): void => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  /** What a local header and its line of the directory have in common. */
  const common = (bytes: Uint8Array, path: Uint8Array): void => {
    for (const value of [VERSION, 0, 0, 0, DATE]) half(value);
    for (const value of [crc32(bytes), bytes.length, bytes.length]) word(value);
    for (const value of [path.length, 0]) half(value);
  };
  const offsets = named.map(({ path, bytes }) => {
    const offset = at;
    word(LOCAL);
    common(bytes, path);
    raw(path);
    raw(bytes);
    return offset;
  });
  const directory = at;
  for (const [index, { path, bytes }] of named.entries()) {
    word(CENTRAL);
    half(VERSION);
    common(bytes, path);
    for (const value of [0, 0, 0]) half(value);
    word(0);
    word(offsets[index] ?? 0);
    raw(path);
  }
  const length = at - directory;
  word(END);
  for (const value of [0, 0, named.length, named.length]) half(value);
  word(length);
  word(directory);
  half(0);
  return archive;
}
