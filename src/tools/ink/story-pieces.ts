/** A compiled story cut along its knots, so that some may be replaced without reading the rest again. */

export interface StoryPieces {
  /** JSON of the root's content, its name for each knot excepted. */
  readonly opening: string;
  /** Name to JSON, in the order of the story; with the variables' first values. */
  readonly knots: ReadonlyMap<string, string>;
  /** JSON of what stands before and after the root. */
  readonly version: string;
  readonly lists: string;
}

/** Compiled ink, as far as it matters here: knots are the named content at the end of the root. */
interface Ink {
  readonly inkVersion: unknown;
  readonly root: readonly unknown[];
  readonly listDefs: unknown;
}

/** Name of the piece that holds the variables' first values. */
export const VALUES = "global decl";

export function piecesOf(json: string): StoryPieces {
  const { inkVersion, root, listDefs } = JSON.parse(json) as Ink;
  const named = (root.at(-1) ?? {}) as Readonly<Record<string, unknown>>;
  return {
    opening: JSON.stringify(root.slice(0, -1)).slice(1, -1),
    knots: new Map(Object.entries(named).map(([name, piece]) => [name, JSON.stringify(piece)])),
    version: JSON.stringify(inkVersion),
    lists: JSON.stringify(listDefs),
  };
}

export function joinPieces({ opening, knots, version, lists }: StoryPieces): string {
  const named = [...knots].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
  return `{"inkVersion":${version},"root":[${opening},{${named.join(",")}}],"listDefs":${lists}}`;
}
