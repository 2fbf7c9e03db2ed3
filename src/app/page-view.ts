/** The game as the page shows it: a pure function of one reading and its settings. */
import { DRAW_OFFERS, type TitleId } from "../content/ids.ts";
import { THOUGHT_NUMBERS, THOUGHTS } from "../content/thoughts.ts";
import { headingOf } from "../content/titles.ts";
import { typeset } from "../content/typography.ts";
import type { TranscriptItem } from "../core/game/transcript.ts";
import type { Choice } from "../core/story/beat.ts";
import type { CoteSubject } from "./market-view.ts";
import { lettersOf, type Reading, textRun } from "./reading.ts";
import { marketView } from "./view-market.ts";
import type { Ask, ChoiceView, Entry, PageView, Settings, ThoughtView } from "./views.ts";

/** What the page shows besides the game itself. */
export interface PageContext {
  /** What the reader picked in the cote, if anything. */
  readonly subject: CoteSubject | null;
  readonly edition: string;
  /** Names the pages turned: entries of the same name and rank are the same text, and stay on the screen. */
  readonly pages: string;
  readonly settings: Settings;
  readonly storageNotice: string | null;
}

export function pageView(reading: Reading, { pages, subject, ...context }: PageContext): PageView {
  const { game, language } = reading;
  return {
    ...context,
    language,
    turn: game.turn,
    entries: game.transcript.map((item, index) => entryOf(item, `${pages}-${index}`, reading)),
    choices: game.beat.choices.map((choice) => choiceView(choice, reading)),
    ended: game.beat.ended,
    book: game.beat.ended ? "bound" : isActOver(game) ? "proofs" : null,
    skin: game.vitals.skin,
    force: game.vitals.force,
    thoughts: thoughtViews(reading),
    revolutions: game.vitals.revolutions,
    tale: game.vitals.tale,
    mayCarry: game.mayCarry,
    market: marketView(game.market, game.sceneDay, { scenes: game.scenes, subject }),
    machine: game.manuscript.maps["machine"] ?? null,
  };
}

/** The next act has just been titled. */
const isActOver = ({ mayCarry, scenes }: Reading["game"]): boolean =>
  mayCarry && /^scene_(?:6|11|16|21)$/.test(scenes.at(-1)?.title ?? "");

/** A turned page never changes: an item belongs to one game in one language, and is set in type once. */
const typesetPages = new WeakMap<TranscriptItem, Entry>();

function entryOf(item: TranscriptItem, key: string, reading: Reading): Entry {
  const known = typesetPages.get(item);
  if (known) return known;
  const entry = newEntry(item, key, reading);
  typesetPages.set(item, entry);
  return entry;
}

function newEntry(item: TranscriptItem, key: string, reading: Reading): Entry {
  switch (item.kind) {
    case "title": {
      const { eyebrow, text } = headingOf(item.title as TitleId, reading.language);
      return { kind: "title", key, language: reading.language, eyebrow, text };
    }
    case "paragraph": {
      const { paragraph, opening, speaker } = item;
      const { language } = paragraph;
      const runs = paragraph.runs.map((run) => textRun(run, reading, language));
      return { kind: "paragraph", key, language, runs, opening, speaker };
    }
    case "chosen": {
      const { language, whispered } = item;
      const runs = item.runs.map((run) => textRun(run, reading, language));
      return { kind: "chosen", key, language, runs, whispered };
    }
    case "drawing": {
      const drawing = reading.game.manuscript.drawings[item.slot] ?? { kind: "own", strokes: [] };
      return { kind: "drawing", key, drawing };
    }
    case "thought":
      return { kind: "thought", key, thought: item.thought, lived: item.lived };
  }
}

function choiceView(choice: Choice, reading: Reading): ChoiceView {
  const { carried } = reading.game;
  const first = <T>(pick: (cue: Choice["cues"][number]) => T | null): T | null =>
    choice.cues.reduce<T | null>((found, cue) => found ?? pick(cue), null);
  return {
    id: choice.id,
    language: choice.language,
    runs: choice.runs.map((run) => textRun(run, reading, choice.language)),
    price: first((cue) => (cue.name === "prompter" ? cue.price : null)),
    object: first((cue) => (cue.name === "object" ? cue.value : null)),
    thought: first((cue) =>
      cue.name === "thought" ? { number: cue.thought, carried: carried.includes(cue.thought) } : null,
    ),
    ask: first((cue) => askOf(cue, reading)),
    ...(first((cue) => cue.name === "no-return" || null) ? { final: true } : {}),
  };
}

function askOf(cue: Choice["cues"][number], { language, offers }: Reading): Ask | null {
  switch (cue.name) {
    case "write": {
      if (cue.offer !== null) return null;
      const typed = Object.entries(offers(cue.value)).map(([id, text]) => ({
        id,
        text: typeset(text, language),
      }));
      return { kind: "write", slot: cue.value, offers: typed };
    }
    case "draw":
      return { kind: "draw", slot: cue.value, offers: DRAW_OFFERS };
    case "compose":
      return { kind: "compose", slot: cue.value, word: cue.word, letters: lettersOf(cue.word, language) };
    case "map":
      return { kind: "map", map: cue.value };
    case "market":
      return cue.action.do === "desk" ? { kind: "trade" } : null;
    default:
      return null;
  }
}

const STATES = ["unknown", "crossed", "owned", "contested"] as const;

/** The thoughts that can be lived in what is written of the story. */
function thoughtViews({ game, language }: Reading): ThoughtView[] {
  return THOUGHT_NUMBERS.map((number) => ({
    number,
    title: typeset(THOUGHTS[number]?.[language] ?? "", language),
    state: STATES[game.vitals.thoughts[number] ?? 0] ?? "unknown",
    carried: game.carried.includes(number),
  }));
}
