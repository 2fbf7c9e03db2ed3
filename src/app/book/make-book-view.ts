/** Puts a reading's Book into words. */
import { ACT_NUMERALS, placeOf } from "../../content/acts.ts";
import { argumentsOf } from "../../content/arguments/index.ts";
import type { TitleId } from "../../content/ids.ts";
import { BOOK } from "../../content/strings/book.ts";
import { fill } from "../../content/strings/fill.ts";
import { THOUGHT_CARDS } from "../../content/thought-cards.ts";
import { THOUGHTS } from "../../content/thoughts.ts";
import { headingOf } from "../../content/titles.ts";
import { typeset } from "../../content/typography.ts";
import { type Book, bookOf } from "../../core/book/book.ts";
import type { Chapter } from "../../core/book/chapters.ts";
import type { Reading } from "../reading.ts";
import type { BookView, CardView, PartView } from "./book-view.ts";
import { ledgerView } from "./ledger-view.ts";
import { bookText, closingPlates, platesOf, SENTENCE, TITLE } from "./plates.ts";

export function makeBookView(reading: Reading): BookView {
  const { language } = reading;
  const book = bookOf(reading.game);
  const words = BOOK[language];
  const sentence = bookText(SENTENCE, reading);
  return {
    language,
    isBound: book.isBound,
    binding: book.binding,
    title: bookText(TITLE, reading) ?? { text: words.work, own: false },
    epigraph: sentence && { text: sentence, by: sentence.own ? null : words.hers },
    parts: partsOf(book, reading),
    closing: closingPlates(
      book,
      book.chapters.map(({ title }) => title),
      reading,
    ),
    cards: book.cards.flatMap((card) => cardView(card, reading)),
    ledger: ledgerView(book.trades, language),
    colophon: colophonOf(book, reading),
  };
}

/** The prologue, the acts, each with its night, the epilogue. */
function partsOf(book: Book, reading: Reading): PartView[] {
  const parts: { title: string; chapters: PartView["chapters"][number][] }[] = [];
  for (const chapter of book.chapters) {
    const title = partTitle(chapter.title, reading) ?? parts.at(-1)?.title ?? "";
    if (parts.at(-1)?.title !== title) parts.push({ title, chapters: [] });
    parts.at(-1)?.chapters.push(chapterView(chapter, book, reading));
  }
  return parts;
}

/** Chapters that are a part of the Book by themselves. */
const APART: ReadonlySet<string> = new Set(["prologue", "epilogue"]);

/** Null for a chapter of the act before it, as the last Exchange. */
function partTitle(title: string, { language }: Reading): string | null {
  const place = placeOf(title);
  if (place) return fill(BOOK[language].act, { numeral: ACT_NUMERALS[place.act - 1] ?? "" });
  return APART.has(title) ? headingOf(title as TitleId, language).eyebrow : null;
}

function chapterView(chapter: Chapter, book: Book, reading: Reading): PartView["chapters"][number] {
  const { eyebrow, text } = headingOf(chapter.title as TitleId, reading.language);
  return {
    eyebrow: typeset(eyebrow, reading.language),
    title: typeset(text, reading.language),
    paragraphs: argumentsOf(chapter.title, chapter.taken, reading.language),
    plates: platesOf(chapter.title, book, reading),
  };
}

/** A thought whose card is not written yet is printed with its title alone. */
function cardView({ number, lived }: Book["cards"][number], { language }: Reading): CardView[] {
  const title = THOUGHTS[number]?.[language];
  if (title === undefined) return [];
  const text = THOUGHT_CARDS[number]?.[lived][language] ?? "";
  return [
    {
      numeral: roman(number),
      title: typeset(title, language),
      lived: BOOK[language][lived],
      text: typeset(text, language),
    },
  ];
}

/** @param number 1 to 39 */
const roman = (number: number): string =>
  "X".repeat(Math.floor(number / 10)) +
  (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");

function colophonOf({ binding, letters, isBound }: Book, { language }: Reading): string[] {
  const words = BOOK[language];
  const count = words.letters[Math.min(letters, 2)] ?? "";
  const lines = [
    words.type,
    words.paper,
    isBound ? words.bindings[binding] : words.proofsNote,
    fill(count, { count: letters }),
    words.kept,
    words.licence,
  ];
  return lines.map((line) => typeset(line, language));
}
