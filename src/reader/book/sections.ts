/** The pages of the Book as plain data: the same for the sheet, the e-book and the printer. */
import type { BookText, BookView, PartView } from "../../app/book/book-view.ts";
import { BOOK } from "../../content/strings/book.ts";
import { h, type Markup } from "../page/markup.ts";
import { bindingMarkup } from "./binding.ts";
import { cabinetMarkup } from "./cabinet-pages.ts";
import { ledgerMarkup } from "./ledger-page.ts";
import { plateMarkup } from "./plate.ts";

export interface BookSection {
  readonly id: string;
  /** Its line in the table of contents; null for pages that have none. */
  readonly entry: string | null;
  readonly markup: Markup;
}

/** @param level of the largest headings: 1 in a file of its own, 3 under a sheet's title */
export function sectionsOf(view: BookView, level: 1 | 3): BookSection[] {
  const words = BOOK[view.language];
  const heading = (text: string) => h(`h${level}`, { class: "leaf-heading" }, text);
  const section = (id: string, entry: string | null, role: string | null, ...children: Markup[]) => ({
    id,
    entry,
    markup: h(
      "section",
      { class: `leaf leaf-${id.replace(/-\d+$/, "")}`, id: `book-${id}`, role },
      ...children,
    ),
  });
  const epigraph = view.epigraph;
  return [
    section("cover", null, null, bindingMarkup(view, { lettering: true, id: "cover" })),
    section("title", words.titlePage, null, ...titlePage(view, level)),
    ...(epigraph
      ? [
          section(
            "epigraph",
            words.slots["sentence"] ?? null,
            "doc-epigraph",
            h("blockquote", {}, ownText("p", epigraph.text)),
            ...(epigraph.by === null ? [] : [h("p", { class: "attribution" }, epigraph.by)]),
          ),
        ]
      : []),
    ...view.parts.map((part, at) =>
      section(`part-${at + 1}`, part.title, "doc-part", heading(part.title), ...chaptersOf(part, level)),
    ),
    ...(view.closing.length > 0
      ? [
          section(
            "closing",
            words.closing,
            null,
            heading(words.closing),
            ...view.closing.map((plate) => plateMarkup(plate)),
          ),
        ]
      : []),
    ...(view.cards.length > 0
      ? [section("cabinet", words.cabinet, null, heading(words.cabinet), ...cabinetMarkup(view.cards, level))]
      : []),
    section("ledger", words.ledger, null, heading(words.ledger), ...ledgerMarkup(view.ledger, view.language)),
    section(
      "colophon",
      words.colophon,
      "doc-colophon",
      heading(words.colophon),
      ...view.colophon.map((line) => h("p", {}, line)),
    ),
  ];
}

/** What the player wrote stands as it is, in its own direction. */
const ownText = (tag: string, { text, own }: BookText): Markup =>
  h(tag, own ? { class: "own", dir: "auto" } : {}, text);

/** Letters above which a title is set smaller: a phrase, then a paragraph. */
const [LONG, ENDLESS] = [60, 200];

function titleClass({ length }: string): string {
  if (length > ENDLESS) return "title-work title-endless";
  return length > LONG ? "title-work title-long" : "title-work";
}

function titlePage(view: BookView, level: 1 | 3): Markup[] {
  const words = BOOK[view.language];
  return [
    h("p", { class: "title-by" }, words.hers),
    h(
      `h${level}`,
      { class: titleClass(view.title.text), ...(view.title.own ? { dir: "auto" } : {}) },
      view.title.text,
    ),
    h("p", { class: "title-sub" }, view.isBound ? words.subtitle : words.proofs),
    h("p", { class: "title-hand" }, words.by),
    h("p", { class: "title-imprint" }, words.imprint),
  ];
}

function chaptersOf({ title: part, chapters }: PartView, level: 1 | 3): Markup[] {
  return chapters.map(({ eyebrow, title, paragraphs, plates }) =>
    h(
      "section",
      { class: "chapter" },
      h(
        "header",
        {},
        eyebrow !== part && h("p", { class: "eyebrow" }, eyebrow),
        h(`h${level + 1}`, {}, title),
      ),
      ...paragraphs.map((text) => h("p", { class: "argument" }, text)),
      ...plates.map((plate) => plateMarkup(plate)),
    ),
  );
}
