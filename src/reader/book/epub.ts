/** The Book as an EPUB 3: one file to keep, made here, with its fonts and its cover. */
import type { BookView } from "../../app/book/book-view.ts";
import { BOOK } from "../../content/strings/book.ts";
import type { Language } from "../../core/story/beat.ts";
import { h } from "../page/markup.ts";
import { bindingMarkup } from "./binding.ts";
import { type BookSection, sectionsOf } from "./sections.ts";
import { escapeXml, toXhtml, xhtmlPage } from "./xhtml.ts";
import { zip, type ZipEntry } from "./zip.ts";

export interface EpubMaterials {
  /** book-leaves.css, as text. */
  readonly leaves: string;
  /** WOFF2 files. */
  readonly roman: Uint8Array;
  readonly italic: Uint8Array;
  /** The cover as a PNG; null leaves the drawn one, which a few readers don't show. */
  readonly cover: Uint8Array | null;
  /** A fresh UUID: each book taken away is a copy of its own. */
  readonly uuid: string;
  readonly now: Date;
}

const FACES = `@font-face { font-family: "Garamond Book"; src: url("garamond-book-roman.woff2"); }
@font-face { font-family: "Garamond Book"; src: url("garamond-book-italic.woff2"); font-style: italic; }
body { margin: 0; padding: 0 4%; }
body.cover { padding: 0; text-align: center; }
body.cover svg { height: 96vh; }
nav ol { list-style: none; padding: 0; }
`;

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

export function makeEpub(view: BookView, materials: EpubMaterials): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(view, 1);
  const utf8 = new TextEncoder();
  const text = (name: string, content: string): ZipEntry => ({ name, bytes: utf8.encode(content) });
  const cover = bindingMarkup(view, { lettering: true, id: "image" });
  return zip([
    text("mimetype", "application/epub+zip"),
    text("META-INF/container.xml", CONTAINER),
    text("OEBPS/package.opf", packageOf(view, sections, materials)),
    text("OEBPS/nav.xhtml", navOf(view, sections)),
    text("OEBPS/book.css", FACES + materials.leaves),
    materials.cover
      ? { name: "OEBPS/cover.png", bytes: materials.cover }
      : text("OEBPS/cover.svg", `<?xml version="1.0" encoding="UTF-8"?>\n${toXhtml(cover)}`),
    { name: "OEBPS/garamond-book-roman.woff2", bytes: materials.roman },
    { name: "OEBPS/garamond-book-italic.woff2", bytes: materials.italic },
    ...sections.map(({ id, entry, markup }) =>
      text(
        `OEBPS/${id}.xhtml`,
        xhtmlPage(entry ?? BOOK[view.language].cover, view.language, id.replace(/-\d+$/, ""), [markup]),
      ),
    ),
  ]);
}

/** Metadata, files, reading order. */
function packageOf(view: BookView, sections: readonly BookSection[], materials: EpubMaterials): string {
  const { language, title } = view;
  const words = BOOK[language];
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escapeXml(value)}</meta>`;
  const modified = materials.now.toISOString().replace(/\.\d+Z$/, "Z");
  const svg = new Set(sections.filter(({ markup }) => toXhtml(markup).includes("<svg")).map(({ id }) => id));
  const item = (id: string, href: string, type: string, properties = ""): string =>
    `<item id="${id}" href="${href}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:uuid:${materials.uuid}</dc:identifier>
<dc:title>${escapeXml(oneLine(title.text))}</dc:title>
<dc:creator>${escapeXml(words.hers)}</dc:creator>
<dc:language>${language}</dc:language>
<dc:publisher>Séchard</dc:publisher>
<dc:rights>${escapeXml(words.licence)}</dc:rights>
${meta("dcterms:modified", modified)}
${meta("schema:accessMode", "textual")}
${meta("schema:accessMode", "visual")}
${meta("schema:accessModeSufficient", "textual")}
${["tableOfContents", "structuralNavigation", "readingOrder", "alternativeText", "displayTransformability"].map((each) => meta("schema:accessibilityFeature", each)).join("\n")}
${meta("schema:accessibilityHazard", "none")}
${meta("schema:accessibilitySummary", words.accessibility)}
${materials.cover ? '<meta name="cover" content="cover-image"/>' : ""}
</metadata>
<manifest>
${item("nav", "nav.xhtml", "application/xhtml+xml", "nav")}
${item("css", "book.css", "text/css")}
${item("roman", "garamond-book-roman.woff2", "font/woff2")}
${item("italic", "garamond-book-italic.woff2", "font/woff2")}
${materials.cover ? item("cover-image", "cover.png", "image/png", "cover-image") : item("cover-image", "cover.svg", "image/svg+xml", "cover-image")}
${sections.map(({ id }) => item(id, `${id}.xhtml`, "application/xhtml+xml", svg.has(id) ? "svg" : "")).join("\n")}
</manifest>
<spine>
${sections.map(({ id }) => `<itemref idref="${id}"/>`).join("\n")}
</spine>
</package>
`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function navOf({ language }: BookView, sections: readonly BookSection[]): string {
  const words = BOOK[language];
  const lines = sections.flatMap(({ id, entry }) =>
    entry === null ? [] : [h("li", {}, h("a", { href: `${id}.xhtml` }, entry))],
  );
  const toc = h(
    "nav",
    { "epub:type": "toc", role: "doc-toc" },
    h("h1", {}, words.contents),
    h("ol", {}, ...lines),
  );
  const start = h("a", { "epub:type": "bodymatter", href: `${firstPart(sections)}.xhtml` }, words.chapters);
  const landmarks = h("nav", { "epub:type": "landmarks", hidden: "hidden" }, h("ol", {}, h("li", {}, start)));
  return xhtmlPage(words.contents, language, "nav", [toc, landmarks]);
}

const firstPart = (sections: readonly BookSection[]): string =>
  (sections.find(({ id }) => id.startsWith("part")) ?? sections[0])?.id ?? "title";

/** Name of the file a reader keeps. */
export const fileName = (language: Language, extension: string): string =>
  `${BOOK[language].file}.${extension}`;
