/** What the player made, each beside the chapter it was made in. */
import { COMPOSE_SLOTS } from "../../content/ids.ts";
import { BOOK } from "../../content/strings/book.ts";
import type { Book } from "../../core/book/book.ts";
import { type Reading, slotText } from "../reading.ts";
import type { BookText, Plate } from "./book-view.ts";

/** Slots by the title of the scene that asks for them. What no scene claims goes to the closing pages. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  scene_6: ["mirror"],
  scene_13: ["transversal"],
  scene_20: ["transcendence"],
};
const DRAWINGS: Readonly<Record<string, readonly string[]>> = { scene_2: ["first"], scene_13: ["second"] };
const LEAFLET = "scene_5";
/** Printed elsewhere than among the plates: the epigraph and the title. */
export const SENTENCE = "sentence";
export const TITLE = "title";

/** The text in a slot, the player's or one of Honorine's; null when it is empty. */
export function bookText(slot: string, reading: Reading): BookText | null {
  const text = slotText(slot, reading);
  if (text === null || text === "") return null;
  return { text, own: reading.game.manuscript.texts[slot]?.kind === "own" };
}

export function platesOf(title: string, { manuscript }: Book, reading: Reading): Plate[] {
  const drawings = (DRAWINGS[title] ?? []).flatMap((slot) => drawingPlate(slot, reading));
  const texts = (TEXTS[title] ?? []).flatMap((slot) => textPlate(slot, reading));
  const words = COMPOSE_SLOTS.flatMap((slot) => manuscript.words[slot]?.text ?? []);
  const isLeaflet = title === LEAFLET && words.length > 0;
  return [
    ...drawings,
    ...(isLeaflet ? [{ kind: "words" as const, caption: BOOK[reading.language].words, words }] : []),
    ...texts,
  ];
}

/** Pages that no chapter lived claims. @param titles of the chapters lived */
export function closingPlates({ manuscript }: Book, titles: readonly string[], reading: Reading): Plate[] {
  const claimed = (slots: Readonly<Record<string, readonly string[]>>) =>
    titles.flatMap((title) => slots[title] ?? []);
  const texts = Object.keys(manuscript.texts).filter(
    (slot) => slot !== SENTENCE && slot !== TITLE && !claimed(TEXTS).includes(slot),
  );
  const drawings = Object.keys(manuscript.drawings).filter((slot) => !claimed(DRAWINGS).includes(slot));
  return [
    ...drawings.flatMap((slot) => drawingPlate(slot, reading)),
    ...texts.flatMap((slot) => textPlate(slot, reading)),
  ];
}

function textPlate(slot: string, reading: Reading): Plate[] {
  const text = bookText(slot, reading);
  const caption = BOOK[reading.language].slots[slot] ?? "";
  return text ? [{ kind: "text", caption, text }] : [];
}

function drawingPlate(slot: string, { game, language }: Reading): Plate[] {
  const drawing = game.manuscript.drawings[slot];
  if (!drawing) return [];
  const words = BOOK[language];
  return [
    { kind: "drawing", caption: drawing.kind === "own" ? words.drawingOwn : words.drawingHers, drawing },
  ];
}
