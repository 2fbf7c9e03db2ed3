/** The writer's work on this device: what is being written, and as it was at earlier hours. */
import { createStore, del, entries, set } from "idb-keyval";
import type { Files } from "../compile/place.ts";

/** Only what differs from the story of the build; null for a file that was taken away. */
export interface Work {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edits: Readonly<Record<string, string | null>>;
}

/** Earlier states are as many at most; the oldest goes first. */
const MOST = 30;
/** A state is set apart when the last one is as old. */
const APART_MS = 10 * 60_000;

export interface WorkShelf {
  /** Newest first: the present one, then earlier ones. Empty where nothing is kept, or may be. */
  readonly all: () => Promise<readonly Work[]>;
  /** Writes the present state; true when it was kept. */
  readonly keep: (work: Work) => Promise<boolean>;
  /** Sets a state apart now, whatever the hour: before it is replaced. */
  readonly setApart: (work: Work) => Promise<boolean>;
  readonly forget: (work: Work) => Promise<void>;
}

const NOW = "now";

export function openShelf(): WorkShelf {
  const table = createStore("illusions-retrouvees:studio", "work");
  const read = async (): Promise<[string, Work][]> => {
    const found = await entries<string, unknown>(table).catch(() => []);
    return found.flatMap(([key, value]) => (isWork(value) ? [[key, value] as [string, Work]] : []));
  };
  const write = (key: string, work: Work): Promise<boolean> =>
    set(key, work, table).then(
      () => true,
      () => false,
    );
  const setApart = async (work: Work): Promise<boolean> => {
    const kept = await write(`at-${work.at}`, work);
    const old = (await read())
      .filter(([key]) => key !== NOW)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(MOST);
    for (const [key] of old) await del(key, table);
    return kept;
  };
  return {
    async all() {
      const found = await read();
      found.sort(([a, one], [b, two]) => (a === NOW ? -1 : b === NOW ? 1 : two.at - one.at));
      return found.map(([, work]) => work);
    },
    async keep(work) {
      const newest = Math.max(0, ...(await read()).filter(([key]) => key !== NOW).map(([, { at }]) => at));
      if (work.at - newest > APART_MS) await setApart(work);
      return write(NOW, work);
    },
    setApart,
    forget: (work) => del(`at-${work.at}`, table),
  };
}

const isWork = (value: unknown): value is Work =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "number" &&
  "edits" in value &&
  typeof value.edits === "object" &&
  value.edits !== null &&
  Object.values(value.edits).every((text) => text === null || typeof text === "string");

/** What differs. */
export function editsOf(built: Files, files: Files): Work["edits"] {
  const paths = new Set([...Object.keys(built), ...Object.keys(files)]);
  return Object.fromEntries(
    [...paths].filter((path) => built[path] !== files[path]).map((path) => [path, files[path] ?? null]),
  );
}

export function withEdits(built: Files, edits: Work["edits"]): Files {
  const all = Object.entries({ ...built, ...edits });
  return Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== null));
}
