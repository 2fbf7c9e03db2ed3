/** The writer's work on this device: what is being written, and as it was at earlier hours. */
import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { Files } from "../compile/place.ts";

/** Only what differs from the story of the build; null for a file that was taken away. */
export interface Work {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edits: Readonly<Record<string, string | null>>;
}

/** A state that was kept, under a name of its own. */
export interface KeptWork extends Work {
  readonly key: string;
}

/** Earlier states are as many at most; the oldest goes first. */
const MOST = 30;
/** A state is set apart when the last one is as old. */
const APART_MS = 10 * 60_000;

export interface WorkShelf {
  /** What a studio that opens takes up; null before anything was written. */
  readonly present: () => Promise<KeptWork | null>;
  /** Newest first, without the state this tab writes. Empty where nothing is kept, or may be. */
  readonly earlier: () => Promise<readonly KeptWork[]>;
  /** Writes the present state; true when it was kept. */
  readonly keep: (work: Work) => Promise<boolean>;
  /** Sets a state apart now, whatever the hour: before it is replaced. */
  readonly setApart: (work: Work) => Promise<boolean>;
  readonly forget: (work: KeptWork) => Promise<void>;
}

const NOW = "now";

/** The studio's one table on the device. */
export const openTable = (): UseStore => createStore("illusions-retrouvees:studio", "work");

/** @param isOnly false when another tab writes too: what is written here is then kept beside, and takes no one's place */
export function openShelf(isOnly: boolean): WorkShelf {
  const table = openTable();
  const own = isOnly ? NOW : `tab-${Date.now()}`;
  const read = async (): Promise<KeptWork[]> => {
    const found = await entries<string, unknown>(table).catch(() => []);
    return found
      .flatMap(([key, value]) => (isWork(value) ? [{ ...value, key }] : []))
      .sort((one, two) => two.at - one.at);
  };
  const write = (key: string, { at, edits }: Work): Promise<boolean> =>
    set(key, { at, edits }, table).then(
      () => true,
      () => false,
    );
  const setApart = async (work: Work): Promise<boolean> => {
    const kept = await write(`at-${work.at}`, work);
    const old = (await read()).filter(({ key }) => key !== NOW && key !== own).slice(MOST);
    for (const { key } of old) await del(key, table);
    return kept;
  };
  return {
    present: async () => (await read()).find(({ key }) => key === NOW) ?? null,
    earlier: async () => (await read()).filter(({ key }) => key !== own),
    async keep(work) {
      const newest = Math.max(0, ...(await read()).filter(({ key }) => key !== NOW).map(({ at }) => at));
      if (isOnly && work.at - newest > APART_MS) await setApart(work);
      return write(own, work);
    },
    setApart,
    forget: ({ key }) => del(key, table),
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
