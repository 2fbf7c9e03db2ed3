/** Pages kept under a name, with where their game started; on the device. */
import type { Save } from "../../core/save/save.ts";
import type { Start } from "./start.ts";

export interface Snapshot {
  readonly name: string;
  readonly seed: number;
  readonly log: Save["log"];
  readonly start: Start;
  /** Where the page was written, when it was kept. */
  readonly place: string;
}

const KEY = "desk:snapshots";

export function readSnapshots(): Snapshot[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? (kept as Snapshot[]) : [];
  } catch {
    return [];
  }
}

/** Another of the same name takes its place. */
export function keepSnapshot(snapshot: Snapshot): void {
  write([snapshot, ...readSnapshots().filter(({ name }) => name !== snapshot.name)]);
}

export const forgetSnapshot = (name: string): void =>
  write(readSnapshots().filter((each) => each.name !== name));

const write = (snapshots: readonly Snapshot[]): void => localStorage.setItem(KEY, JSON.stringify(snapshots));
