/** One game: the story, the market, the cabinet and the manuscript moved together by what the player does. */
import type { Answer } from "../manuscript/answer.ts";
import { priceOf, record } from "../manuscript/answer.ts";
import { EMPTY_MANUSCRIPT, type Manuscript } from "../manuscript/manuscript.ts";
import { openMarket } from "../market/market.ts";
import { OPENING_DAY } from "../market/model.ts";
import { trade } from "../market/orders.ts";
import type { MarketState } from "../market/types.ts";
import { type Foresight, NO_FORESIGHT, seal } from "../predictor/foresight.ts";
import type { Beat, Choice } from "../story/beat.ts";
import type { Cue } from "../story/cues.ts";
import { StoryRun, type StorySource } from "../story/story-run.ts";
import { carry, carryNew } from "../thoughts/cabinet.ts";
import { foresee, isOpen } from "./foresee.ts";
import type { LogEntry } from "./log.ts";
import { actOnMarket, type Bourse } from "./market-cues.ts";
import { gained, type Happening, happeningsOf, livedThoughts, vitalsOf, type Vitals } from "./happenings.ts";
import { type Score, scoreCue, SILENCE } from "./score.ts";
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
  readonly score: Score;
  readonly vitals: Vitals;
  readonly market: MarketState;
  /** Days that wait until Gobseck is answered, and how far the story has heard of the book. */
  readonly telephone: Omit<Bourse, "market">;
  /** Market day at which the present scene began. */
  readonly sceneDay: number;
  /** The scenes so far by title, each with the market day at which it began and the log entries that led there. */
  readonly scenes: readonly { readonly title: string; readonly day: number; readonly entries: number }[];
  /** Market day at which the present turn began. */
  readonly turnDay: number;
  readonly manuscript: Manuscript;
  readonly carried: readonly number[];
  /** What Corentin's predictor has learnt, and its envelope. */
  readonly foresight: Foresight;
  /** The last point of no return: why, and the log entries that led there; null before one. */
  readonly bound: { readonly why: string; readonly entries: number } | null;
  /** True between scenes, when the carried thoughts may change. */
  readonly mayCarry: boolean;
}

type Held = { -readonly [K in keyof GameState]: GameState[K] };

const beginning = (seed: number): Held => ({
  seed,
  log: [],
  turn: 0,
  transcript: [],
  beat: { paragraphs: [], choices: [], ended: false },
  theatre: EMPTY_THEATRE,
  score: SILENCE,
  vitals: { skin: 100, force: 0, contagion: 0, capital: 0, thoughts: {}, revolutions: [], tale: [] },
  market: openMarket(seed),
  telephone: { pendingDays: 0, heard: 0 },
  sceneDay: 0,
  scenes: [],
  turnDay: OPENING_DAY,
  manuscript: EMPTY_MANUSCRIPT,
  carried: [],
  foresight: NO_FORESIGHT,
  bound: null,
  mayCarry: false,
});

export class Game {
  readonly #source: StorySource;
  readonly #held: Held;
  readonly #run: StoryRun;
  /** Where choices are tried. */
  #copy: Game | undefined;

  /** Opens the story at its first beat. @param seed 31-bit integer. @param like a game to be a copy of, unopened */
  constructor(source: StorySource, seed: number, like?: Game) {
    this.#source = source;
    this.#held = beginning(seed);
    const reads = storyReads(() => this.#held);
    this.#run = new StoryRun(source, seed, reads, like && like.#run);
    if (!like) this.#turnPage([]);
  }

  state(): GameState {
    return { ...this.#held };
  }

  /** The ink state right after the last choice. Slow: to be asked for when nobody waits. */
  checkpoint(): string {
    return this.#run.checkpoint();
  }

  /**
   * Tries choices on a copy, nothing of this game being touched: what it would be after each, or null when it cannot be
   * taken so. Holds until the next entry is played. Slow: to be asked for when nobody waits.
   */
  rehearsal(): (choiceId: string) => GameState | null {
    const copy = (this.#copy ??= new Game(this.#source, this.#held.seed, this));
    const [from, standing] = [this.state(), this.#run.standing()];
    return (id) => {
      Object.assign(copy.#held, from);
      copy.#run.standAt(standing);
      return copy.play({ kind: "choose", id }) && copy.state();
    };
  }

  /** The story's complaints since they were last taken. */
  takeProblems(): string[] {
    return this.#run.problems.splice(0);
  }

  /** Plays one entry; null when it does not fit the present turn, and nothing has changed then. */
  play(entry: LogEntry): readonly Happening[] | null {
    const happenings = this.#playOne(entry);
    if (happenings) this.#held.log = [...this.#held.log, entry];
    return happenings;
  }

  #playOne(entry: LogEntry): readonly Happening[] | null {
    const held = this.#held;
    if (entry.kind === "choose") return this.#choose(entry.id, entry.answer);
    if (entry.kind === "trade") {
      const done = trade(held.market, entry.order);
      if (!done.ok) return null;
      held.market = done.value;
      return [];
    }
    const carried = held.mayCarry
      ? carry(held.carried, entry.thought, entry.carried, gained(held.vitals))
      : null;
    if (!carried?.ok) return null;
    held.carried = carried.value;
    return [];
  }

  #choose(id: string, answer: Answer | undefined): readonly Happening[] | null {
    const held = this.#held;
    const choice = held.beat.choices.find((each) => each.id === id);
    if (!choice || !isOpen(choice, held.carried) || !this.#run.choose(id)) return null;
    held.foresight = foresee(held, choice);
    held.manuscript = record(held.manuscript, choice.cues, answer);
    const price = priceOf(choice.cues, answer);
    if (price > 0) this.#run.call("whisper", price);
    held.transcript = [...held.transcript, ...traceOf(choice, price > 0)];
    held.turn += 1;
    return this.#turnPage(choice.cues);
  }

  /** Reads the next beat; gives what happened on the way. @param first cues of the choice that led here. */
  #turnPage(first: readonly Cue[]): Happening[] {
    const held = this.#held;
    const cues: Cue[] = [];
    const act = (cue: Cue): void => {
      cues.push(cue);
      this.#act(cue);
    };
    held.theatre = { ...held.theatre, speaker: null };
    held.turnDay = held.market.day;
    for (const cue of first) act(cue);
    held.beat = this.#run.next(act);
    const before = held.vitals;
    held.vitals = vitalsOf(this.#run);
    held.mayCarry = cues.some((cue) => cue.name === "title");
    const lived = livedThoughts(before, held.vitals);
    held.carried = lived.reduce((carried, each) => carryNew(carried, each.thought), held.carried);
    const marks = lived.map((each) => ({ kind: "thought" as const, ...each }));
    held.transcript = [...held.transcript, ...pagesOf(held.beat.paragraphs), ...marks];
    return happeningsOf(cues, before, held.vitals, lived);
  }

  #act(cue: Cue): void {
    const held = this.#held;
    held.theatre = stageCue(held.theatre, cue);
    held.score = scoreCue(held.score, cue);
    // The entry being played is not in the log yet.
    const entries = held.turn === 0 ? 0 : held.log.length + 1;
    if (cue.name === "no-return") held.bound = { why: cue.value, entries };
    if (cue.name === "title") {
      held.sceneDay = held.market.day;
      held.scenes = [...held.scenes, { title: cue.value, day: held.market.day, entries }];
    }
    if (cue.name === "seal") held.foresight = seal(held.foresight, held.seed);
    if (cue.name === "market") {
      const bourse = { market: held.market, ...held.telephone };
      const { market, ...telephone } = actOnMarket(
        bourse,
        cue.action,
        vitalsOf(this.#run),
        held.theatre.scene,
      );
      held.market = market;
      held.telephone = telephone;
    }
  }
}

function traceOf(choice: Choice, polished: boolean): TranscriptItem[] {
  const whispered = polished || choice.cues.some((cue) => cue.name === "prompter");
  const drawn = choice.cues.find((cue) => cue.name === "draw");
  const line: TranscriptItem = { kind: "chosen", runs: choice.runs, language: choice.language, whispered };
  return drawn?.name === "draw" ? [line, { kind: "drawing", slot: drawn.value }] : [line];
}
