/** A cut typeface bears a name of its own, and keeps its copyright. */
import { describe, expect, it } from "vitest";
import { renameFont } from "../../src/tools/fonts/rename-font.ts";

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

/** An sfnt of one table, with these records. */
function font(records: readonly (readonly [id: number, text: Buffer])[]): Buffer {
  const head = Buffer.alloc(12 + 16);
  head.writeUInt16BE(1, 4);
  head.write("name", 12, "latin1");
  head.writeUInt32BE(28, 20);
  const table = Buffer.alloc(6 + records.length * 12);
  table.writeUInt16BE(records.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  records.forEach(([id, text], at) => {
    table.writeUInt16BE(id, 6 + at * 12 + 6);
    table.writeUInt16BE(text.length, 6 + at * 12 + 8);
    table.writeUInt16BE(offset, 6 + at * 12 + 10);
    offset += text.length;
  });
  return Buffer.concat([head, table, ...records.map(([, text]) => text)]);
}

describe("a renamed typeface", () => {
  const given = font([
    [0, utf16("Copyright: the name Old is reserved")],
    [1, utf16("Old")],
    [4, Buffer.from("Old Regular", "latin1")],
  ]);

  it("has its new name wherever it names itself, and its copyright as it was", () => {
    const renamed = renameFont(given, "Old", "New");
    expect(renamed.includes(utf16("New"))).toBe(true);
    expect(renamed.toString("latin1")).toContain("New Regular");
    expect(renamed.includes(utf16("the name Old is reserved"))).toBe(true);
  });

  it("leaves the file it was made from as it was", () => {
    renameFont(given, "Old", "New");
    expect(given.toString("latin1")).toContain("Old Regular");
  });

  it("refuses a name of another length, and a file without names", () => {
    expect(() => renameFont(given, "Old", "Newer")).toThrow("letters");
    expect(() => renameFont(Buffer.alloc(12), "Old", "New")).toThrow("name table");
  });
});
