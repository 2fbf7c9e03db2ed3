/** What the desk and the development server tell each other. */

export interface Problem {
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly rule: string;
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly fix?: string;
}

export interface Problems {
  /** False: the compiler and what stops a build, told at once. True: every rule over both editions. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

export interface Variable {
  readonly name: string;
  /** `file:line` of its declaration. */
  readonly place: string;
  /** The comment beside it; "" without one. */
  readonly note: string;
  /** The section of the file it stands in; "" before the first. */
  readonly section: string;
  /** What it may hold, as `list.item`; empty when it is no list. */
  readonly items: readonly string[];
}

/** A knot, or a stitch of one. */
export interface House {
  /** `knot` or `knot.stitch`. */
  readonly name: string;
  /** The heading of the scene it belongs to. */
  readonly scene: string;
  readonly place: string;
  readonly words: number;
}

export interface Plan {
  readonly houses: readonly House[];
  readonly variables: readonly Variable[];
}

/** A file of the story was saved. */
export interface Saved {
  readonly file: string;
  /** Milliseconds since 1970, when the server heard of it. */
  readonly at: number;
}

/** Addresses answered in development only. */
export const DESK = { places: "/__desk/places", plan: "/__desk/plan", map: "/__desk/map" } as const;

/** Names of what travels on Vite's socket. */
export const TOLD = {
  hello: "desk:hello",
  walk: "desk:walk",
  problems: "desk:problems",
  saved: "desk:saved",
} as const;
