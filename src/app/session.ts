/** One sitting: takes commands in order, moves the game, keeps it, and tells the adapters. */
import { Game, type GameState } from "../core/game/game.ts";
import type { LogEntry } from "../core/game/log.ts";
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { type Autosave, autosave } from "./autosave.ts";
import type { BookView } from "./book/book-view.ts";
import type { Command } from "./commands.ts";
import type { Consulting } from "./cote/cote-view.ts";
import { ASIDE_KEY, KEPT_KEYS, SAVE_KEY, SETTINGS_KEY } from "./keys.ts";
import type { TouchesByChoice } from "./hints/touches.ts";
import type { MemoryView } from "./memory/memory-view.ts";
import type { OrderPreview, Question } from "./market-view.ts";
import type { SessionPorts } from "./ports.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";
import { previewOrder } from "./view-market.ts";
import { pageView } from "./page-view.ts";
import type { ReadAhead } from "./read-ahead.ts";
import { type Held, keptOf, presentOf, readingOf, say } from "./held.ts";
import { polishedText, type Reading } from "./reading.ts";
import type { Brought, Desk } from "./saves/desk.ts";
import type { SoundView } from "./sound-view.ts";
import { stageView } from "./stage-view.ts";
import { sturdyStore } from "./sturdy-store.ts";
import type { PageView, Settings } from "./views.ts";

const UNCONSULTED: Consulting = { open: false, subject: null };

/** Opens the kept game, or a new one. A broken save never stops a new game, and is never overwritten. */
export async function startSession(given: SessionPorts, language: Language): Promise<Session> {
  let session: Session | undefined;
  const store = sturdyStore(given.store, (error) => {
    given.report(error);
    void session?.tellFull();
  });
  const ports = { ...given, store };
  session = new Session(ports, await open(ports, language));
  session.refresh();
  return session;
}

export class Session {
  readonly #ports: SessionPorts;
  readonly #held: Held;
  readonly #saves: Autosave;
  #ahead: ReadAhead | undefined;
  #queue = Promise.resolve();

  constructor(ports: SessionPorts, held: Held) {
    this.#ports = ports;
    this.#held = held;
    this.#saves = autosave(ports.store, SAVE_KEY, ports.report, ports.later);
  }

  dispatch(command: Command): void {
    void this.#enqueue(() => this.#obey(command));
  }

  #enqueue(job: () => Promise<void>): Promise<void> {
    return (this.#queue = this.#queue.then(job).catch(this.#ports.report));
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

  /** What each choice touches, tried on a copy and fetched when it is asked for. */
  async touches(): Promise<TouchesByChoice> {
    const { touchesOf } = await import("./hints/touches.ts");
    return touchesOf(this.#held.edition, this.#held.game);
  }

  /** Where games are kept, brought and taken away, fetched when it is asked for. */
  async desk(): Promise<Desk> {
    const { makeDesk } = await import("./saves/desk.ts");
    const { store } = this.#ports;
    const replace = (bring: () => Promise<Brought | null>) =>
      this.#enqueue(async () => this.#take(await bring()));
    return makeDesk({ store, now: () => presentOf(this.#held), replace });
  }

  /** The device refuses to keep: told once, and the game goes on. */
  async tellFull(): Promise<void> {
    const held = this.#held;
    if (held.standing !== null) return;
    held.standing = "";
    held.standing = await say(this.#ports, held.language, (words) => words.full);
    this.refresh();
  }

  /** What should be heard now, fetched with the sound. */
  async heard(): Promise<SoundView> {
    const { soundView } = await import("./sound-view.ts");
    const reading = readingOf(this.#held);
    return soundView(reading, this.#held.settings, `${reading.game.seed}-${this.#held.generation}`);
  }

  /** Shows the present state again (a late adapter, a change of the system's settings). */
  refresh(): void {
    const { game, edition, settings, consulting } = this.#held;
    const reading = readingOf(this.#held);
    const reducedMotion = settings.motion === "reduced" || this.#ports.prefersLessMotion();
    const look = { reducedMotion, engraving: settings.engraving, consulting };
    this.#ports.show(this.#page(reading), stageView(reading, look));
    // The writers' desk follows one engine only.
    if (!edition.watch) this.#readAhead(game).catch(this.#ports.report);
  }

  async #readAhead(game: Game): Promise<void> {
    const { leisure, report } = this.#ports;
    if (!this.#ahead) {
      await leisure();
      const { readAhead } = await import("./read-ahead.ts");
      const prepare = (state: GameState): void => void this.#page(readingOf(this.#held, state));
      this.#ahead ??= readAhead(leisure, prepare, report);
    }
    this.#ahead.from(game);
  }

  #page(reading: Reading): PageView {
    const { language, settings, consulting, generation, notice, passing, standing } = this.#held;
    return pageView(reading, {
      edition: `${language}-${reading.game.seed}-${generation}`,
      // The page built into the file is the first of a new game in its language, and is taken over as it stands.
      pages: generation === 0 ? language : `${language}-${generation}`,
      settings,
      subject: consulting.subject,
      storageNotice: passing ?? notice ?? (standing || null),
    });
  }

  /** Over an edited story, in development and beside the studio. @param isNew begins a new game instead */
  async reread(language: Language, source: StorySource, isNew = false): Promise<void> {
    if (language !== this.#held.language) return;
    const { reread } = await import("./play-again.ts");
    await reread(this.#held, this.#ports, source, isNew);
    if (isNew) this.#keep();
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
        if (!answer) await this.#foreshow(choiceId);
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
        await (await import("./play-again.ts")).readIn(held, this.#ports, command.language);
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
      case "step":
      case "repeat":
      case "begin-again": {
        const { go } = await import("./memory/go.ts");
        return this.#take(await go(this.#ports.store, command, presentOf(held)));
      }
    }
    this.#keep();
    this.refresh();
  }

  /** The page that was read ahead is on the screen before the game has turned to it. */
  async #foreshow(choiceId: string): Promise<void> {
    const ahead = this.#ahead?.after(this.#held.game, choiceId);
    if (!ahead) return;
    this.#ports.foreshow(this.#page(readingOf(this.#held, ahead)));
    await this.#ports.painted();
  }

  /** Another page takes the place of this one; null: none does. */
  #take(brought: Brought | null): void {
    if (!brought) return;
    this.#begin(brought.game);
    this.#held.passing = brought.notice;
    this.#keep();
    this.refresh();
  }

  /** Written at leisure, and the slogans of what the player wrote are thought of meanwhile. */
  #keep(): void {
    this.#saves.keep(() => {
      const reading = readingOf(this.#held);
      for (const slot of Object.keys(reading.game.manuscript.texts)) polishedText(slot, reading);
      return keptOf(this.#held);
    });
  }

  /** Another game takes the place of this one; null: a new one. */
  #begin(game: Game | null): void {
    const held = this.#held;
    held.game = game ?? new Game(held.edition, this.#ports.freshSeed());
    held.generation += 1;
    held.notice = null;
    held.passing = null;
    held.consulting = UNCONSULTED;
  }

  async #play(entry: LogEntry): Promise<void> {
    const { game, settings } = this.#held;
    const played = game.play(entry);
    if (!played) return;
    if (entry.kind === "choose") this.#held.passing = null;
    const answered =
      settings.delegation === "ask"
        ? []
        : (await import("./delegation.ts")).handOver(game, settings.delegation);
    const happenings = [...played, ...answered];
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
  const standing = ports.isStoreFleeting ? await say(ports, language, (words) => words.fleeting) : null;
  const held = {
    edition,
    language,
    settings: await settingsFrom(settings),
    consulting: UNCONSULTED,
    standing,
    passing: null,
  };
  const fresh = (notice: string | null): Held => ({
    ...held,
    notice,
    generation: 0,
    game: new Game(edition, ports.freshSeed()),
  });
  if (kept === null) return fresh(null);
  // What reads a save is fetched by whoever has one.
  const { reopen, putAside } = await import("./reopen.ts");
  const { game, fault, isCut } = reopen(kept, edition);
  if (fault) await putAside(ports.store, kept).catch(ports.report);
  const notice = fault
    ? await say(ports, language, (words) => (isCut ? words.cutShort(fault) : words.setAside(fault)))
    : null;
  return game ? { ...held, notice, game, generation: 1 } : fresh(notice);
}

/** What reads them is fetched by whoever changed some. */
const settingsFrom = async (kept: string | null): Promise<Settings> =>
  kept === null ? DEFAULT_SETTINGS : (await import("./read-settings.ts")).readSettings(kept);

const readKept = (ports: SessionPorts, key: string): Promise<string | null> =>
  ports.store.read(key).catch((error: unknown) => {
    ports.report(error);
    return null;
  });
