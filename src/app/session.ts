/** One sitting: takes commands in order, moves the game, keeps it, and tells the adapters. */
import type { Notices } from "../content/strings/notices.ts";
import { Game } from "../core/game/game.ts";
import type { LogEntry } from "../core/game/log.ts";
import { type Save, SAVE_FORMAT, SAVE_VERSION } from "../core/save/save.ts";
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { type Autosave, autosave } from "./autosave.ts";
import type { BookView } from "./book/book-view.ts";
import type { Command } from "./commands.ts";
import type { Consulting } from "./cote/cote-view.ts";
import { ASIDE_KEY, KEPT_KEYS, SAVE_KEY, SETTINGS_KEY } from "./keys.ts";
import type { MemoryView } from "./memory/memory-view.ts";
import type { OrderPreview, Question } from "./market-view.ts";
import type { Edition, SessionPorts } from "./ports.ts";
import { resume } from "./resume.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";
import { previewOrder } from "./view-market.ts";
import { pageView } from "./page-view.ts";
import { polishedText, type Reading } from "./reading.ts";
import type { SoundView } from "./sound-view.ts";
import { stageView } from "./stage-view.ts";
import type { Settings } from "./views.ts";

const UNCONSULTED: Consulting = { open: false, subject: null };

interface Held {
  game: Game;
  edition: Edition;
  language: Language;
  settings: Settings;
  consulting: Consulting;
  /** Counts the times the transcript became another one. */
  generation: number;
  notice: string | null;
}

const readingOf = ({ game, language, edition }: Held): Reading => ({
  game: game.state(),
  language,
  habits: edition.habits,
  offers: edition.offers,
});

/** Opens the kept game, or a new one. A broken save never stops a new game, and is never overwritten. */
export async function startSession(ports: SessionPorts, language: Language): Promise<Session> {
  const session = new Session(ports, await open(ports, language));
  session.refresh();
  return session;
}

export class Session {
  readonly #ports: SessionPorts;
  readonly #held: Held;
  readonly #saves: Autosave;
  #queue = Promise.resolve();

  constructor(ports: SessionPorts, held: Held) {
    this.#ports = ports;
    this.#held = held;
    this.#saves = autosave(ports.store, SAVE_KEY, ports.report, ports.later);
  }

  dispatch(command: Command): void {
    this.#queue = this.#queue.then(() => this.#obey(command)).catch(this.#ports.report);
  }

  quote(question: Question): OrderPreview {
    return previewOrder(this.#held.game.state().market, question);
  }

  /** The kept game that could not be reopened whole, as it was; null when there is none. */
  setAside(): Promise<string | null> {
    return readKept(this.#ports, ASIDE_KEY);
  }

  /** The Book of the game so far, fetched when it is asked for. */
  async book(): Promise<BookView> {
    const { makeBookView } = await import("./book/make-book-view.ts");
    return makeBookView(readingOf(this.#held));
  }

  /** What can be gone back to, fetched when it is asked for. */
  async memory(): Promise<MemoryView> {
    const { memoryOf } = await import("./memory/memory.ts");
    return memoryOf(this.#ports.store, readingOf(this.#held));
  }

  /** What should be heard now, fetched with the sound. */
  async heard(): Promise<SoundView> {
    const { soundView } = await import("./sound-view.ts");
    const reading = readingOf(this.#held);
    return soundView(reading, this.#held.settings, `${reading.game.seed}-${this.#held.generation}`);
  }

  /** Shows the present state again (a late adapter, a change of the system's settings). */
  refresh(): void {
    const { language, settings, consulting, generation, notice } = this.#held;
    const reading = readingOf(this.#held);
    const edition = `${language}-${reading.game.seed}-${generation}`;
    // The page built into the file is the first of a new game in its language, and is taken over as it stands.
    const pages = generation === 0 ? language : `${language}-${generation}`;
    const reducedMotion = settings.motion === "reduced" || this.#ports.prefersLessMotion();
    this.#ports.show(
      pageView(reading, { edition, pages, settings, subject: consulting.subject, storageNotice: notice }),
      stageView(reading, { reducedMotion, engraving: settings.engraving, consulting }),
    );
  }

  /** Plays the same log over an edited story, in development: the reader keeps their place while it is there. */
  async reread(language: Language, source: StorySource): Promise<void> {
    const held = this.#held;
    if (language !== held.language) return;
    const { game, isWhole } = resume(held.game.state(), source);
    held.game = game;
    held.edition = { ...held.edition, ...source };
    held.generation += 1;
    held.notice = isWhole
      ? null
      : await say(this.#ports, language, (words) => words.cutShort("story-changed"));
    this.refresh();
  }

  /** Resolves when every command so far has been played and kept. */
  settled(): Promise<void> {
    return this.#queue.then(() => this.#saves.settled());
  }

  async #obey(command: Command): Promise<void> {
    const held = this.#held;
    if ("turn" in command && command.turn !== held.game.state().turn) return;
    switch (command.type) {
      case "choose": {
        const { choiceId, answer } = command;
        return this.#play({ kind: "choose", id: choiceId, ...(answer ? { answer } : {}) });
      }
      case "trade":
        return this.#play({ kind: "trade", order: command.order });
      case "carry":
        return this.#play({ kind: "carry", thought: command.thought, carried: command.carried });
      case "consult": {
        const { open, subject } = command;
        held.consulting = { open, subject: subject ?? held.consulting.subject };
        return this.refresh();
      }
      case "read-in":
        await readIn(held, this.#ports, command.language);
        break;
      case "prefer": {
        const { withSettings } = await import("./read-settings.ts");
        held.settings = withSettings(held.settings, command.settings);
        this.refresh();
        return this.#ports.store.write(SETTINGS_KEY, JSON.stringify(held.settings));
      }
      case "erase":
        await this.#saves.settled();
        for (const key of KEPT_KEYS) await this.#ports.store.remove(key);
        held.settings = DEFAULT_SETTINGS;
        this.#begin(null);
        return this.refresh();
      case "return":
      case "begin-again": {
        const memory = await import("./memory/memory.ts");
        const { store } = this.#ports;
        const present = { save: saveOf(held), state: held.game.state() };
        if (command.type === "return") {
          const game = await memory.goBack(store, command, present, held.edition);
          if (!game) return;
          this.#begin(game);
          break;
        }
        await memory.leavePresent(store, present);
        this.#begin(null);
      }
    }
    this.#keep();
    this.refresh();
  }

  /** Written at leisure, and the slogans of what the player wrote are thought of meanwhile. */
  #keep(): void {
    this.#saves.keep(() => {
      const reading = readingOf(this.#held);
      for (const slot of Object.keys(reading.game.manuscript.texts)) polishedText(slot, reading);
      return saveOf(this.#held);
    });
  }

  /** Another game takes the place of this one; null: a new one. */
  #begin(game: Game | null): void {
    const held = this.#held;
    held.game = game ?? new Game(held.edition, this.#ports.freshSeed());
    held.generation += 1;
    held.notice = null;
    held.consulting = UNCONSULTED;
  }

  #play(entry: LogEntry): void {
    const { game } = this.#held;
    const happenings = game.play(entry);
    if (!happenings) return;
    for (const problem of game.takeProblems()) this.#ports.report(new Error(problem));
    this.#keep();
    this.refresh();
    for (const happening of happenings) this.#ports.play(happening);
  }
}

async function open(ports: SessionPorts, language: Language): Promise<Held> {
  const [edition, kept, settings] = await Promise.all([
    ports.loadEdition(language),
    readKept(ports, SAVE_KEY),
    readKept(ports, SETTINGS_KEY),
  ]);
  const held = { edition, language, settings: await settingsFrom(settings), consulting: UNCONSULTED };
  const fresh = (notice: string | null): Held => ({
    ...held,
    notice,
    generation: 0,
    game: new Game(edition, ports.freshSeed()),
  });
  const fleeting = ports.isStoreFleeting ? await say(ports, language, (words) => words.fleeting) : null;
  if (kept === null) return fresh(fleeting);
  // What reads a save is fetched by whoever has one.
  const { reopen } = await import("./reopen.ts");
  const { game, fault, isCut } = reopen(kept, edition);
  if (fault) await ports.store.write(ASIDE_KEY, kept).catch(ports.report);
  const notice = fault
    ? await say(ports, language, (words) => (isCut ? words.cutShort(fault) : words.setAside(fault)))
    : fleeting;
  return game ? { ...held, notice, game, generation: 1 } : fresh(notice);
}

/** What reads them is fetched by whoever changed some. */
const settingsFrom = async (kept: string | null): Promise<Settings> =>
  kept === null ? DEFAULT_SETTINGS : (await import("./read-settings.ts")).readSettings(kept);

/** The words are fetched when there is something to tell; without them play goes on, untold. */
const say = (
  ports: SessionPorts,
  language: Language,
  line: (words: Notices) => string,
): Promise<string | null> =>
  import("../content/strings/notices.ts")
    .then(({ NOTICES }) => line(NOTICES[language]))
    .catch((error: unknown) => {
      ports.report(error);
      return null;
    });

const readKept = (ports: SessionPorts, key: string): Promise<string | null> =>
  ports.store.read(key).catch((error: unknown) => {
    ports.report(error);
    return null;
  });

/** Same game, other edition: the log is played again in its words, and its effects are not. */
async function readIn(held: Held, ports: SessionPorts, language: Language): Promise<void> {
  if (language === held.language) return;
  const edition = await ports.loadEdition(language);
  const { game, isWhole } = resume(held.game.state(), edition);
  if (!isWhole) throw new Error(`The ${language} edition does not follow the same choices.`);
  held.game = game;
  held.edition = edition;
  held.language = language;
}

function saveOf({ game, language, edition }: Held): Save {
  const { seed, log, foresight } = game.state();
  return {
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    language,
    storyHash: edition.hash,
    seed,
    log,
    envelope: foresight.envelope,
    ink: game.checkpoint(),
  };
}
