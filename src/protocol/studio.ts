/** What the studio and the game beside it say to each other, both pages being of one origin. */

/** The game to the studio: it may be sent a story. */
export const READY = "illusions-studio-ready";

/** A compiled story, as the game takes it; the same shape as `StorySource` of the core. */
interface WrittenStory {
  readonly json: string;
  readonly hash: string;
  readonly languages: Readonly<Record<string, "fr" | "en">>;
}

/** The studio to the game. */
export interface Written {
  readonly type: "illusions-studio-story";
  readonly language: "fr" | "en";
  readonly story: WrittenStory;
  /** Begins a new game instead of playing the same choices again. */
  readonly isNew: boolean;
}

export const isWritten = (data: unknown): data is Written =>
  typeof data === "object" && data !== null && "type" in data && data.type === "illusions-studio-story";
