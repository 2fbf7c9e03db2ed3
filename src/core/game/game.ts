/** One game: the story, the market, the cabinet and the manuscript moved together by what the player does. */
import type { Answer } from "../manuscript/answer.ts";
import { record } from "../manuscript/answer.ts";
import { EMPTY_MANUSCRIPT, type Manuscript } from "../manuscript/manuscript.ts";
import { openMarket } from "../market/market.ts";
import { trade } from "../market/orders.ts";
import type { MarketState } from "../market/types.ts";
import type { Beat, Choice } from "../story/beat.ts";
import type { Cue } from "../story/cues.ts";
import { StoryRun, type StorySource } from "../story/story-run.ts";
import { carry, carryNew } from "../thoughts/cabinet.ts";
import type { LogEntry } from "./log.ts";
import { actOnMarket } from "./market-cues.ts";
import { gained, type Happening, happeningsOf, livedThoughts, vitalsOf, type Vitals } from "./happenings.ts";
import { storyReads } from "./story-reads.ts";
import { EMPTY_THEATRE, stageCue, type Theatre } from "./theatre.ts";
import { pagesOf, type TranscriptItem } from "./transcript.ts";

/** Everything an onlooker may know of the game at one turn. */
export interface GameState {
  readonly seed: number;
  readonly log: readonly LogEntry[];
  /** Choices made so far. */
  readonly turn: number;
  readonly transcript: readonly TranscriptItem[];
  readonly beat: Beat;
  readonly theatre: Theatre;
  readonly vitals: Vitals;
  readonly market: MarketState;
  /** Market day at which the present scene began. */
  readonly sceneDay: number;
  readonly manuscript: Manuscript;
  readonly carried: readonly number[];
  /** True between scenes, when the carried thoughts may change. */
  readonly mayCarry: boolean;
}

export interface Game {
  state(): GameState;
  /** Plays one entry; null when it does not fit the present turn, and nothing has changed then. */
  play(entry: LogEntry): readonly Happening[] | null;
  /** The ink state right after the last choice. */
  readonly checkpoint: () => string;
  /** The story's complaints so far. */
  readonly problems: string[];
}

type Held = { -readonly [K in keyof GameState]: GameState[K] };

/** Opens the story at its first beat. @param seed 31-bit integer. */
export function newGame(source: StorySource, seed: number): Game {
  const held: Held = {
    seed,
    log: [],
    turn: 0,
    transcript: [],
    beat: { paragraphs: [], choices: [], ended: false },
    theatre: EMPTY_THEATRE,
    vitals: { skin: 100, force: 0, contagion: 0, capital: 0, thoughts: {} },
    market: openMarket(seed),
    sceneDay: 0,
    manuscript: EMPTY_MANUSCRIPT,
    carried: [],
    mayCarry: false,
  };
  const run = new StoryRun(
    source,
    seed,
    storyReads(() => held),
  );
  let checkpoint = run.snapshot();

  /** Reads the next beat into `held`; gives what happened on the way. */
  function turnPage(first: readonly Cue[]): Happening[] {
    const cues: Cue[] = [];
    const act = (cue: Cue): void => {
      cues.push(cue);
      held.theatre = stageCue(held.theatre, cue);
      if (cue.name === "title") held.sceneDay = held.market.day;
      if (cue.name === "market")
        held.market = actOnMarket(held.market, cue.action, vitalsOf(run), held.theatre.scene);
    };
    held.theatre = { ...held.theatre, speaker: null };
    for (const cue of first) act(cue);
    held.beat = run.next(act);
    const before = held.vitals;
    held.vitals = vitalsOf(run);
    held.mayCarry = cues.some((cue) => cue.name === "title");
    const lived = livedThoughts(before, held.vitals);
    held.carried = lived.reduce((carried, each) => carryNew(carried, each.thought), held.carried);
    held.transcript = [
      ...held.transcript,
      ...pagesOf(held.beat.paragraphs),
      ...lived.map((each) => ({ kind: "thought" as const, ...each })),
    ];
    return happeningsOf(cues, before, held.vitals, lived);
  }

  function choose(id: string, answer: Answer | undefined): readonly Happening[] | null {
    const choice = held.beat.choices.find((each) => each.id === id);
    if (!choice || !isOpen(choice, held) || !run.choose(id)) return null;
    checkpoint = run.snapshot();
    held.manuscript = record(held.manuscript, choice.cues, answer);
    held.transcript = [...held.transcript, ...traceOf(choice)];
    held.turn += 1;
    return turnPage(choice.cues);
  }

  function play(entry: LogEntry): readonly Happening[] | null {
    const happenings = playOne(entry);
    if (happenings) held.log = [...held.log, entry];
    return happenings;
  }

  function playOne(entry: LogEntry): readonly Happening[] | null {
    if (entry.kind === "choose") return choose(entry.id, entry.answer);
    if (entry.kind === "trade") {
      const done = trade(held.market, entry.order);
      if (!done.ok) return null;
      held.market = done.value;
      return [];
    }
    const carried = held.mayCarry ? carry(held.carried, entry.thought, entry.carried, gained(held.vitals)) : null;
    if (!carried?.ok) return null;
    held.carried = carried.value;
    return [];
  }

  turnPage([]);
  return { state: () => ({ ...held }), play, checkpoint: () => checkpoint, problems: run.problems };
}

/** A choice marked with a thought is open to who carries it. */
const isOpen = (choice: Choice, held: Held): boolean =>
  choice.cues.every((cue) => cue.name !== "thought" || held.carried.includes(cue.thought));

function traceOf(choice: Choice): TranscriptItem[] {
  const whispered = choice.cues.some((cue) => cue.name === "prompter");
  const drawn = choice.cues.find((cue) => cue.name === "draw");
  const line: TranscriptItem = { kind: "chosen", runs: choice.runs, language: choice.language, whispered };
  return drawn?.name === "draw" ? [line, { kind: "drawing", slot: drawn.value }] : [line];
}
