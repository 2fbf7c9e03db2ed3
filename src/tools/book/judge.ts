/** What must be true of a book's files; each judge gives the faults it finds, in words. */
import type { BookView } from "../../app/book/book-view.ts";
import { ask } from "./shell.ts";

/** Everything the player wrote that the files must hold. */
function writtenIn(view: BookView): string[] {
  const plates = [
    ...view.parts.flatMap(({ chapters }) => chapters.flatMap((each) => each.plates)),
    ...view.closing,
  ];
  const texts = plates.map((plate) => (plate.kind === "text" ? plate.text : null));
  return [view.title.own ? view.title : null, view.epigraph?.text, ...texts].flatMap((text) =>
    text ? [text.text] : [],
  );
}

/** Debian's package: the program in /usr/bin is the archive itself, which not every kernel will start. */
export const EPUBCHECK = "/usr/bin/epubcheck";

/** No error and no warning of epubcheck's, and the text intact. */
export function judgeEpub(file: string, view: BookView): string[] {
  const { ok, text } = ask("java", ["-jar", EPUBCHECK, file]);
  const lines = text.split("\n").filter((line) => /^(?:ERROR|WARNING|FATAL)/.test(line));
  const faults = ok && lines.length === 0 ? [] : [`epubcheck refuses it:\n${text.trim()}`];
  const pages = ask("unzip", ["-p", file, "OEBPS/*.xhtml"]).text;
  const read = unescapeXml(pages);
  for (const written of writtenIn(view))
    if (!read.includes(written)) faults.push(`a text is missing: ${written.slice(0, 60)}…`);
  if (/<script/i.test(pages)) faults.push("there is a script element");
  return faults;
}

/** What the Book's escapes stand for. */
export const unescapeXml = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** Pages, fonts embedded, heads, and every sentence to be found. */
export function judgePdf(file: string, view: BookView): string[] {
  const faults: string[] = [];
  const pages = Number(/^Pages:\s+(\d+)/m.exec(ask("pdfinfo", [file]).text)?.[1] ?? 0);
  if (pages < 6) faults.push(`only ${pages} pages`);
  const fonts = ask("pdffonts", [file]).text.split("\n").slice(2).filter(Boolean);
  if (!fonts.some((line) => /EBGaramond/i.test(line))) faults.push("EB Garamond is not in it");
  // The page of the first argument is wholly ours: a head or a number in another face would show here.
  const first = pageOf(file, pages, view.parts[0]?.chapters[0]?.paragraphs[0] ?? "");
  const faces = ask("pdffonts", ["-f", first, "-l", first, file]).text.split("\n").slice(2).filter(Boolean);
  if (faces.length === 0 || faces.some((line) => !/EBGaramond/i.test(line)))
    faults.push(`page ${first} is set in another face: ${faces.join(" | ")}`);
  for (const line of fonts)
    if (!/\s(?:yes)\s+(?:yes|no)\s+(?:yes|no)\s/.test(line)) faults.push(`a font is not embedded: ${line}`);
  const text = bare(ask("pdftotext", ["-layout", file, "-"]).text);
  for (const written of writtenIn(view)) {
    // Right-to-left runs come out of a PDF in the order they are seen: they are looked for by eye.
    for (const piece of written.split(/[^\w\u00C0-\u024F\u2019 <>/(){}&.,;-]+/u).map(bare))
      if (!text.includes(piece)) faults.push(`a text is missing: ${piece.slice(0, 60)}…`);
  }
  for (const { chapters } of view.parts)
    for (const { title } of chapters)
      if (!text.includes(bare(title))) faults.push(`a chapter is missing: ${title}`);
  return faults;
}

/** The page, from 1, on which a text begins; the last when it is on none. */
function pageOf(file: string, pages: number, text: string): string {
  const start = bare(text).slice(0, 20);
  const numbers = Array.from({ length: pages }, (_, at) => String(at + 1));
  const holds = (page: string): boolean =>
    bare(ask("pdftotext", ["-f", page, "-l", page, "-layout", file, "-"]).text).includes(start);
  return numbers.find(holds) ?? String(pages);
}

/** Letters and signs alone: a PDF keeps neither spaces nor hyphens at the ends of lines. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\p{Pd}\p{Cf}\u{FE0F}]+/gu, "");
