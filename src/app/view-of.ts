/** The game as each adapter shows it: pure functions of one game state. */
import { polish } from "../core/manuscript/polish.ts";
import type { GameState } from "../core/game/game.ts";
import type { TranscriptItem } from "../core/game/transcript.ts";
import type { Choice, Language, Run } from "../core/story/beat.ts";
import { COMPOSE_SLOTS, DRAW_OFFERS, type TitleId, type WordId } from "../content/ids.ts";
import { OFFERS } from "../content/offers.ts";
import { LIVABLE, THOUGHTS } from "../content/thoughts.ts";
import { headingOf } from "../content/titles.ts";
import { typeset } from "../content/typography.ts";
import { LETTERS } from "../content/words.ts";
import { marketView } from "./view-market.ts";
import type { Ask, ChoiceView, Entry, PageView, Settings, StageView, TextRun, ThoughtView } from "./views.ts";

/** What the page shows besides the game itself. */
export interface PageContext {
  readonly language: Language;
  readonly edition: string;
  readonly settings: Settings;
  readonly storageNotice: string | null;
}

export function pageView(game: GameState, context: PageContext): PageView {
  const { language } = context;
  return {
    ...context,
    turn: game.turn,
    entries: game.transcript.map((item, index) => entryOf(item, String(index), game, language)),
    choices: game.beat.choices.map((choice) => choiceView(choice, game, language)),
    ended: game.beat.ended,
    skin: game.vitals.skin,
    force: game.vitals.force,
    thoughts: thoughtViews(game, language),
    mayCarry: game.mayCarry,
    market: marketView(game.market, game.sceneDay),
  };
}

/** How the stage moves and is drawn: the reader's settings. */
export interface StageContext {
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly engraving: boolean;
}

export function stageView(game: GameState, context: StageContext): StageView {
  const { language, reducedMotion, engraving } = context;
  const words = COMPOSE_SLOTS.flatMap((slot) => game.manuscript.words[slot]?.text ?? []);
  return {
    scene: game.theatre.scene,
    light: game.theatre.light,
    cast: game.theatre.cast,
    speaker: game.theatre.speaker,
    objects: game.beat.choices.flatMap((choice) => {
      const cue = choice.cues.find((each) => each.name === "object");
      const label = runsText(choice.runs, game, language);
      return cue?.name === "object" ? [{ object: cue.value, choiceId: choice.id, label }] : [];
    }),
    turn: game.turn,
    forme: slotText("sentence", game, language),
    leaflet: words.length === COMPOSE_SLOTS.length ? words : [],
    drawing: game.manuscript.drawings.first ?? null,
    reducedMotion,
    engraving,
  };
}

function entryOf(item: TranscriptItem, key: string, game: GameState, language: Language): Entry {
  switch (item.kind) {
    case "title": {
      const heading = headingOf(item.title as TitleId, language);
      return { kind: "title", key, language, eyebrow: heading.eyebrow, text: heading.text };
    }
    case "paragraph": {
      const runs = item.paragraph.runs.map((run) => textRun(run, game, item.paragraph.language));
      return {
        kind: "paragraph",
        key,
        language: item.paragraph.language,
        runs,
        opening: item.opening,
        speaker: item.speaker,
      };
    }
    case "chosen": {
      const runs = item.runs.map((run) => textRun(run, game, item.language));
      return { kind: "chosen", key, language: item.language, runs, whispered: item.whispered };
    }
    case "drawing":
      return {
        kind: "drawing",
        key,
        drawing: game.manuscript.drawings[item.slot] ?? { kind: "own", strokes: [] },
      };
    case "thought":
      return { kind: "thought", key, thought: item.thought, lived: item.lived };
  }
}

function choiceView(choice: Choice, game: GameState, language: Language): ChoiceView {
  const view = {
    price: null as number | null,
    thought: null as ChoiceView["thought"],
    object: null as string | null,
    ask: null as Ask | null,
  };
  for (const cue of choice.cues) {
    if (cue.name === "prompter") view.price = cue.price;
    if (cue.name === "object") view.object = cue.value;
    if (cue.name === "thought")
      view.thought = { number: cue.thought, carried: game.carried.includes(cue.thought) };
    view.ask ??= askOf(cue, language);
  }
  const runs = choice.runs.map((run) => textRun(run, game, choice.language));
  return { id: choice.id, language: choice.language, runs, ...view };
}

function askOf(cue: Choice["cues"][number], language: Language): Ask | null {
  if (cue.name === "write" && cue.offer === null) {
    const offers = Object.entries(offersOf(cue.value, language));
    return {
      kind: "write",
      slot: cue.value,
      offers: offers.map(([id, text]) => ({ id, text: typeset(text, language) })),
    };
  }
  if (cue.name === "draw") return { kind: "draw", slot: cue.value, offers: DRAW_OFFERS };
  if (cue.name === "compose") {
    return {
      kind: "compose",
      slot: cue.value,
      word: cue.word,
      letters: LETTERS[language][cue.word as WordId],
    };
  }
  return cue.name === "market" && cue.action.do === "desk" ? { kind: "trade" } : null;
}

const STATES = ["unknown", "crossed", "owned", "contested"] as const;

/** The thoughts that can be lived in what is written of the story. */
function thoughtViews(game: GameState, language: Language): ThoughtView[] {
  return LIVABLE.map((number) => ({
    number,
    title: typeset(THOUGHTS[number]?.[language] ?? "", language),
    state: STATES[game.vitals.thoughts[number] ?? 0] ?? "unknown",
    carried: game.carried.includes(number),
  }));
}

/** The player's text in a slot, or the offered line they took; null when the slot is empty. */
function slotText(slot: string, game: GameState, language: Language): string | null {
  const held = game.manuscript.texts[slot];
  if (!held) return null;
  if (held.kind === "own") return held.text;
  return typeset(offersOf(slot, language)[held.offer] ?? "", language);
}

/** Honorine's lines for a slot, by id; none for a slot she has no line for. */
const offersOf = (slot: string, language: Language): Readonly<Record<string, string>> =>
  slot in OFFERS ? OFFERS[slot as keyof typeof OFFERS][language] : {};

function textRun(run: Run, game: GameState, language: Language): TextRun {
  switch (run.kind) {
    case "text":
    case "emphasis":
      return { kind: run.kind, text: typeset(run.text, language) };
    case "own":
      return { kind: "own", text: slotText(run.slot, game, language) ?? "" };
    case "polished":
      return { kind: "polished", text: polish(slotText(run.slot, game, language) ?? "", language) };
    case "composed":
      return { kind: "composed", text: game.manuscript.words[run.slot]?.text ?? "" };
  }
}

const runsText = (runs: readonly Run[], game: GameState, language: Language): string =>
  runs.map((run) => textRun(run, game, language).text).join("");
