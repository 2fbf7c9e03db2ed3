/** What the session needs of the outside world; each is an adapter in the browser and a fake in tests. */
import type { Offers } from "../content/offers.ts";
import type { Habits } from "../core/manuscript/polish-rules.ts";
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import type { Effect, PageView, StageView } from "./views.ts";

export interface TextStore {
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** One language of the game: its story, and how its prompter improves a text. */
export interface Edition extends StorySource {
  readonly habits: Habits;
  readonly offers: Offers;
}

export interface SessionPorts {
  readonly store: TextStore;
  /** True when what is kept dies with the page. */
  readonly isStoreFleeting: boolean;
  readonly loadEdition: (language: Language) => Promise<Edition>;
  /** A fresh 31-bit integer. */
  readonly freshSeed: () => number;
  /** Whether the system asks for less motion. */
  readonly prefersLessMotion: () => boolean;
  readonly show: (page: PageView, stage: StageView) => void;
  /** Shows the text of a page that is about to be shown whole. */
  readonly foreshow: (page: PageView) => void;
  readonly play: (effect: Effect) => void;
  /** Resolves when what was last shown is on the screen. */
  readonly painted: () => Promise<void>;
  /** Resolves when nobody waits for the machine. */
  readonly leisure: () => Promise<void>;
  /** Resolves when the page has shown what it was given: what follows delays no text. */
  readonly later: () => Promise<void>;
  /** Something failed and the story goes on; for the console, not for the reader. */
  readonly report: (error: unknown) => void;
}
