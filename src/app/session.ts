/** One sitting: takes commands in order, moves the game, keeps it, and tells the adapters. */
import { type Game, newGame } from "../core/game/game.ts";
import type { LogEntry } from "../core/game/log.ts";
import { decode } from "../core/save/codec.ts";
import { type Save, SAVE_FORMAT, SAVE_VERSION } from "../core/save/save.ts";
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { NOTICES } from "../content/strings/notices.ts";
import { autosave } from "./autosave.ts";
import type { Command } from "./commands.ts";
import type { Order, OrderPreview } from "./market-view.ts";
import type { SessionPorts } from "./ports.ts";
import { resume } from "./resume.ts";
import { readSettings, withSettings } from "./settings.ts";
import { previewOrder } from "./view-market.ts";
import { pageView, stageView } from "./view-of.ts";
import type { Settings } from "./views.ts";

export const SAVE_KEY = "game";
/** Where a save that could not be read is put, so that a new game never overwrites it. */
export const ASIDE_KEY = "set-aside";
export const SETTINGS_KEY = "settings";

export interface Session {
  dispatch(command: Command): void;
  quote(order: Order): OrderPreview;
  /** Plays the same log over an edited story, in development: the reader keeps their place while it is there. */
  reread(language: Language, source: StorySource): void;
  /** Shows the present state again (a late adapter, a change of the system's settings). */
  refresh(): void;
  /** Resolves when every command so far has been played and kept. */
  settled(): Promise<void>;
}

interface Held {
  game: Game;
  source: StorySource;
  language: Language;
  settings: Settings;
  generation: number;
  notice: string | null;
}

/** Opens the kept game, or a new one. A broken save never stops a new game, and is never overwritten. */
export async function startSession(ports: SessionPorts, language: Language): Promise<Session> {
  const held = await open(ports, language);
  const saves = autosave(ports.store, SAVE_KEY, ports.report);
  let queue = Promise.resolve();

  function show(): void {
    const { game, language, settings, generation, notice } = held;
    const state = game.state();
    const edition = `${language}-${state.seed}-${generation}`;
    const reducedMotion = settings.motion === "reduced" || ports.prefersLessMotion();
    ports.show(
      pageView(state, { language, edition, settings, storageNotice: notice }),
      stageView(state, { language, reducedMotion, engraving: settings.engraving }),
    );
  }

  function playEntry(entry: LogEntry): void {
    const happenings = held.game.play(entry);
    if (!happenings) return;
    for (const problem of held.game.problems.splice(0)) ports.report(new Error(problem));
    saves.keep(saveOf(held));
    show();
    for (const happening of happenings) ports.play(happening);
  }

  async function obey(command: Command): Promise<void> {
    if ("turn" in command && command.turn !== held.game.state().turn) return;
    switch (command.type) {
      case "choose":
        return playEntry({
          kind: "choose",
          id: command.choiceId,
          ...(command.answer ? { answer: command.answer } : {}),
        });
      case "trade":
        return playEntry({ kind: "trade", order: command.order });
      case "carry":
        return playEntry({ kind: "carry", thought: command.thought, carried: command.carried });
      case "read-in":
        await readIn(held, ports, command.language);
        saves.keep(saveOf(held));
        return show();
      case "prefer":
        held.settings = withSettings(held.settings, command.settings);
        show();
        return ports.store.write(SETTINGS_KEY, JSON.stringify(held.settings));
      case "begin-again":
        held.game = newGame(held.source, ports.freshSeed());
        held.generation += 1;
        held.notice = null;
        saves.keep(saveOf(held));
        return show();
    }
  }

  show();
  const dispatch = (command: Command): void => {
    queue = queue.then(() => obey(command)).catch(ports.report);
  };
  return {
    dispatch,
    quote: (order) => previewOrder(held.game.state().market, order),
    reread: (language, source) => {
      if (language !== held.language) return;
      const game = resume(held.game.state(), source);
      held.game = game ?? newGame(source, held.game.state().seed);
      held.source = source;
      held.generation += 1;
      held.notice = game ? null : NOTICES[language].setAside("story-changed");
      show();
    },
    refresh: show,
    settled: () => queue.then(() => saves.settled()),
  };
}

async function open(ports: SessionPorts, language: Language): Promise<Held> {
  const [source, kept, settings] = await Promise.all([
    ports.loadStory(language),
    readKept(ports, SAVE_KEY),
    readKept(ports, SETTINGS_KEY),
  ]);
  const fleeting = ports.isStoreFleeting ? NOTICES[language].fleeting : null;
  const held: Held = {
    game: newGame(source, ports.freshSeed()),
    source,
    language,
    settings: readSettings(settings),
    generation: 0,
    notice: fleeting,
  };
  if (kept === null) return held;
  const read = decode(kept);
  const game = read.ok ? resume(read.save, source) : null;
  if (game && read.ok) {
    held.game = game;
    held.generation = 1;
    return held;
  }
  await ports.store.write(ASIDE_KEY, kept).catch(ports.report);
  held.notice = NOTICES[language].setAside(read.ok ? "story-changed" : read.fault);
  return held;
}

const readKept = (ports: SessionPorts, key: string): Promise<string | null> =>
  ports.store.read(key).catch((error: unknown) => {
    ports.report(error);
    return null;
  });

/** Same game, other edition: the log is played again in its words, and its effects are not. */
async function readIn(held: Held, ports: SessionPorts, language: Language): Promise<void> {
  if (language === held.language) return;
  const source = await ports.loadStory(language);
  const game = resume(held.game.state(), source);
  if (!game) throw new Error(`The ${language} edition does not follow the same choices.`);
  held.game = game;
  held.source = source;
  held.language = language;
}

function saveOf({ game, language, source }: Held): Save {
  const { seed, log } = game.state();
  const ink = game.checkpoint();
  return { format: SAVE_FORMAT, version: SAVE_VERSION, language, storyHash: source.hash, seed, log, ink };
}
