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

export interface MemoryView {
  readonly games: readonly GameView[];
  readonly endings: readonly EndingView[];
}
