/** What can be gone back to: the scenes of this game and of games left, and the endings found. */
import type { EndingId } from "../../content/endings.ts";

export interface ChapterView {
  readonly eyebrow: string;
  readonly text: string;
  /** Entries of the log that lead to its first page. */
  readonly entries: number;
  /** The choices made there, as they were worded; empty for a game left. */
  readonly choices: readonly string[];
}

export interface GameView {
  /** 0: this game; else the rank of a game left, 1 the last one. */
  readonly game: number;
  readonly chapters: readonly ChapterView[];
  /** The ending it came to. */
  readonly ending: string | null;
}

export interface EndingView {
  readonly id: EndingId;
  readonly isFound: boolean;
  readonly title: string;
  readonly hint: string;
}

/** A choice of the transcript: its rank among the entries of the page, and the log entries that came before it. */
export interface StepView {
  readonly rank: number;
  readonly entries: number;
  /** False beyond a point of no return. */
  readonly isOpen: boolean;
}

export interface RouteView {
  readonly steps: readonly StepView[];
  /** What was gone back from: a game left, and where it may be taken up again, the nearest page first. */
  readonly ahead: { readonly game: number; readonly stops: readonly number[] } | null;
  /** Why earlier pages are closed, in a sentence; null when none is. */
  readonly closed: string | null;
  /** Earlier games have chosen here: their choices can be taken again up to something new. */
  readonly canRepeat: boolean;
}

export interface MemoryView {
  readonly route: RouteView;
  readonly games: readonly GameView[];
  readonly endings: readonly EndingView[];
}
