// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBookView } from "../../../src/app/book/make-book-view.ts";
import { offersIn } from "../../../src/content/offers.ts";
import { FRENCH } from "../../../src/core/manuscript/polish-fr.ts";
import { Game } from "../../../src/core/game/game.ts";
import { makeEpub } from "../../../src/reader/book/epub.ts";
import { escapeXml } from "../../../src/reader/book/xhtml.ts";
import { crc32, zip } from "../../../src/reader/book/zip.ts";
import { HOSTILE } from "../../../src/tools/book/routes.ts";
import { smallStory } from "../../fixtures/small-story.ts";

const NOTHING = new Uint8Array();
const materials = {
  leaves: "",
  roman: NOTHING,
  italic: NOTHING,
  cover: null,
  uuid: "00000000-0000-4000-8000-000000000000",
  now: new Date(0),
};

function bookOf(text: string) {
  const game = new Game(smallStory("fr"), 7);
  game.play({ kind: "choose", id: "a-own", answer: { kind: "text", text: { kind: "own", text } } });
  return makeBookView({ game: game.state(), language: "fr", habits: FRENCH, offers: offersIn("fr") });
}

/** Entries of a stored archive, by the local headers alone. */
function entriesOf(bytes: Uint8Array): { readonly name: string; readonly text: string }[] {
  const view = new DataView(bytes.buffer);
  const decode = (from: number, length: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + length));
  const entries: { name: string; text: string }[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [size, name] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    entries.push({ name: decode(at + 30, name), text: decode(at + 30 + name, size) });
    at += 30 + name + size;
  }
  return entries;
}

describe("the archive", () => {
  it("knows its checksum", () => expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));

  it("gives back what was put in, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (texts) => {
        const entries = texts.map((text, at) => ({ name: `f${at}`, bytes: new TextEncoder().encode(text) }));
        const bytes = zip(entries);
        const end = new DataView(bytes.buffer, bytes.length - 22);
        expect(end.getUint16(10, true)).toBe(texts.length);
        const read = texts.length > 0 ? entriesOf(bytes) : [];
        expect(read.map(({ text }) => text)).toEqual(
          entries.map(({ bytes: raw }) => new TextDecoder().decode(raw)),
        );
      }),
    );
  });
});

describe("the e-book", () => {
  it("begins with its type, uncompressed, as readers ask", () => {
    const bytes = makeEpub(bookOf("Bonsoir."), materials);
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
  });

  it("holds the player's text whole, and never as markup", () => {
    const pages = entriesOf(makeEpub(bookOf(HOSTILE), materials));
    const epigraph = pages.find(({ name }) => name === "OEBPS/epigraph.xhtml")?.text ?? "";
    expect([...HOSTILE]).toHaveLength(600);
    expect(epigraph).not.toContain("<script");
    expect(epigraph).toContain('dir="auto"');
    const page = new DOMParser().parseFromString(epigraph, "text/html");
    expect(page.querySelector(".own")?.textContent).toBe(HOSTILE);
  });

  it("drops what XML cannot hold, and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const held = escapeXml(text);
        // oxlint-disable-next-line no-control-regex -- these are what must be gone
        expect(held).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF<>]/u);
      }),
    );
    expect(escapeXml("a\u0000b\uFFFE\uD800c\u{1F5A8}é")).toBe("abc\u{1F5A8}é");
  });
});
