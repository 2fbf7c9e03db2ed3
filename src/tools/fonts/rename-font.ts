/** Gives a cut typeface a name of its own, where its licence reserves the name for the whole one. */

/** Records of the name table that name the typeface; its copyright and licence stay as they are. */
const NAMES = new Set([1, 3, 4, 6, 16, 21, 25]);

/**
 * @param font an sfnt file
 * @param to of exactly as many letters as `from`, all of them ASCII
 * @throws when the lengths differ or the file has no name table
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`"${to}" has not as many letters as "${from}"`);
  const renamed = Buffer.from(font);
  const table = nameTable(renamed);
  const strings = table + renamed.readUInt16BE(table + 4);
  for (let at = 0; at < renamed.readUInt16BE(table + 2); at += 1) {
    const record = table + 6 + at * 12;
    if (!NAMES.has(renamed.readUInt16BE(record + 6))) continue;
    const start = strings + renamed.readUInt16BE(record + 10);
    const text = renamed.subarray(start, start + renamed.readUInt16BE(record + 8));
    replace(text, Buffer.from(from, "latin1"), Buffer.from(to, "latin1"));
    replace(text, Buffer.from(from, "utf16le").swap16(), Buffer.from(to, "utf16le").swap16());
  }
  return renamed;
}

function nameTable(font: Buffer): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    if (font.toString("latin1", entry, entry + 4) === "name") return font.readUInt32BE(entry + 8);
  }
  throw new Error("the font has no name table");
}

function replace(text: Buffer, from: Buffer, to: Buffer): void {
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) to.copy(text, at);
}
