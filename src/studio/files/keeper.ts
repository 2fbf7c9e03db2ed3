/** Keeps the work as it is written, one write at a time, the last state winning. */
import type { Files } from "../compile/place.ts";
import { editsOf, type Work, type WorkShelf } from "./work.ts";

export interface Keeper {
  /** Notes that the files have changed: they are kept a moment later. */
  readonly changed: (files: Files) => void;
  /** Keeps what is not kept yet; resolves when it is. */
  readonly settled: () => Promise<void>;
  readonly isKept: () => boolean;
}

/** What is written without a pause is kept as often. */
const MOMENT_MS = 400;

/** @param onRefused told once, when the device does not keep */
export function makeKeeper(shelf: WorkShelf, built: Files, onRefused: () => void): Keeper {
  let pending: Work | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isRefused = false;
  const write = async (): Promise<void> => {
    const work = pending;
    if (!work) return;
    const isKept = await shelf.keep(work);
    if (isKept && pending === work) pending = null;
    if (!isKept && !isRefused) {
      isRefused = true;
      onRefused();
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  return {
    changed(files) {
      pending = { at: Date.now(), edits: editsOf(built, files) };
      timer ??= setTimeout(() => void flush(), MOMENT_MS);
    },
    settled: flush,
    isKept: () => pending === null,
  };
}
