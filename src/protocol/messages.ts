/** What the game and the page that embeds it may say to each other: ids and numbers, never a word of the player's. */

export type Language = "fr" | "en";

export type Ending =
  | "ending_regained"
  | "ending_house"
  | "ending_cassandre"
  | "ending_fire"
  | "ending_brand"
  | "ending_architect"
  | "ending_refuge";

/** From the game to its host. */
export type GameEvent =
  /** The story can be read. */
  | { readonly type: "ready"; readonly language: Language }
  /** 0 for the prologue, 1 to 5, 6 for the last Exchange and the epilogue; told when it changes, and when a kept game opens. */
  | { readonly type: "act"; readonly act: number }
  /** 1 to 25; told once, when it is lived. */
  | { readonly type: "thought"; readonly thought: number; readonly lived: "owned" | "contested" }
  | { readonly type: "ending"; readonly ending: Ending }
  /** The least height at which the game is comfortable at its present width, in CSS pixels, 320 to 2000. */
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "language"; readonly language: Language }
  /** unkept: nothing can be kept on this device; fault: something failed and the game may have stopped. */
  | { readonly type: "error"; readonly code: "unkept" | "fault" };

/** From the host to its game. */
export type Command =
  /** The picture stays still and sounds fall silent; the text can still be read. */
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "language"; readonly language: Language }
  /** 0 to 1. */
  | { readonly type: "volume"; readonly volume: number };
