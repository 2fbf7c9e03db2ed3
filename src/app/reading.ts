/** A game as it is being read: its state, and the language and habits of the edition. */
import { LETTERS } from "../content/words.ts";
import type { Offers } from "../content/offers.ts";
import type { WordId } from "../content/ids.ts";
import { typeset } from "../content/typography.ts";
import type { GameState } from "../core/game/game.ts";
import type { Habits } from "../core/manuscript/polish-rules.ts";
import type { Language, Run } from "../core/story/beat.ts";
import type { TextRun } from "./views.ts";

export interface Reading {
  readonly game: GameState;
  readonly language: Language;
  readonly habits: Habits;
  readonly offers: Offers;
}

/** The letters of a word of the leaflet, as they should stand in the stick. */
export const lettersOf = (word: string, language: Language): string => LETTERS[language][word as WordId];

/** The player's text in a slot, or the offered line they took; null when the slot is empty. */
export function slotText(slot: string, { game, language, offers }: Reading): string | null {
  const held = game.manuscript.texts[slot];
  if (!held) return null;
  if (held.kind === "own") return held.text;
  const offered = offers(slot);
  // What a save names may be anything, a prototype's own names too.
  return Object.hasOwn(offered, held.offer) ? typeset(offered[held.offer] ?? "", language) : "";
}

/** @param written the language the run is written in: an untranslated scene stays French */
export function textRun(run: Run, reading: Reading, written: Language): TextRun {
  switch (run.kind) {
    case "text":
    case "emphasis":
      return { kind: run.kind, text: typeset(run.text, written) };
    case "own":
      return { kind: "own", text: slotText(run.slot, reading) ?? "" };
    case "polished":
      return { kind: "polished", text: polishedText(run.slot, reading) };
    case "composed":
      return { kind: "composed", text: reading.game.manuscript.words[run.slot]?.text ?? "" };
  }
}

/** By edition's habits and the text: the rules are many, and the slogan is shown on a page that should turn at once. */
const slogans = new WeakMap<Habits, Map<string, string>>();

/** The prompter's version of the player's text in a slot. */
export function polishedText(slot: string, reading: Reading): string {
  const text = slotText(slot, reading) ?? "";
  const known = slogans.get(reading.habits) ?? new Map<string, string>();
  slogans.set(reading.habits, known);
  const slogan = known.get(text) ?? reading.habits.polish(text);
  known.set(text, slogan);
  return slogan;
}
