/** The two workers: one answers an edit at once, the other checks the whole story when it has the time. */
import type { Base } from "../compile/quick.ts";
import type { Files } from "../compile/place.ts";
import type { Ask, Told } from "./messages.ts";

type Quick = Extract<Told, { kind: "quick" }>;
type Whole = Extract<Told, { kind: "whole" }>;

export interface Compiler {
  /** The story that quick answers are put into. */
  setBase(base: Base): void;
  /** Stops the whole check under way: it takes seconds of a processor. Rejects when the worker dies. */
  quick(files: Files): Promise<Quick>;
  /** Undefined when it was stopped, for an edit or for another check. Rejects when the worker dies. */
  whole(files: Files, main: string): Promise<Whole | undefined>;
}

export function makeCompiler(): Compiler {
  let fast: Line | undefined;
  let thorough: Line | undefined;
  let isChecking = false;
  const stop = (): void => {
    if (!isChecking) return;
    thorough?.close();
    thorough = undefined;
    isChecking = false;
  };
  return {
    setBase: (base) => (fast ??= openLine()).tell({ kind: "base", base }),
    quick(files) {
      stop();
      return (fast ??= openLine()).ask((id) => ({ kind: "quick", id, files })) as Promise<Quick>;
    },
    async whole(files, main) {
      stop();
      isChecking = true;
      const mine = (thorough ??= openLine());
      const told = (await mine.ask((id) => ({ kind: "whole", id, files, main }))) as Whole | undefined;
      if (mine === thorough) isChecking = false;
      return told;
    },
  };
}

/** A worker and the answers awaited of it. */
interface Line {
  tell(ask: Ask): void;
  /** Undefined when the line is closed meanwhile. */
  ask(make: (id: number) => Ask): Promise<Told | undefined>;
  close(): void;
}

interface Waiting {
  readonly done: (told: Told | undefined) => void;
  readonly failed: (error: Error) => void;
}

function openLine(): Line {
  const worker = new Worker(new URL("./story-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    waiting.get(data.id)?.done(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", (event) => {
    for (const { failed } of waiting.values()) failed(new Error(event.message || "the worker died"));
    waiting.clear();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const tell = (ask: Ask): void => worker.postMessage(ask);
  return {
    tell,
    ask: (make) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        tell(make(last));
      }),
    close() {
      worker.terminate();
      for (const { done } of waiting.values()) done(undefined);
      waiting.clear();
    },
  };
}
