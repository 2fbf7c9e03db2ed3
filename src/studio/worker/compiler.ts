/** The two workers: one answers an edit at once, the other checks the whole story when it has the time. */
import type { Base } from "../compile/quick.ts";
import type { Files } from "../compile/place.ts";
import type { Ask, Told } from "./messages.ts";

type Quick = Extract<Told, { kind: "quick" }>;
type Whole = Extract<Told, { kind: "whole" }>;

export interface Compiler {
  /** The story that quick answers are put into. */
  setBase(base: Base): void;
  /** Never rejects for a writer's mistake; rejects when the worker dies. */
  quick(files: Files): Promise<Quick>;
  /** Waits for the one under way. Undefined when another was asked for meanwhile. */
  whole(files: Files, main: string): Promise<Whole | undefined>;
}

export function makeCompiler(): Compiler {
  const [fast, thorough] = [openWorker(), openWorker()];
  let wanted = 0;
  let busy: Promise<unknown> = Promise.resolve();
  return {
    setBase: (base) => fast.tell({ kind: "base", base }),
    quick: (files) => fast.ask((id) => ({ kind: "quick", id, files })) as Promise<Quick>,
    async whole(files, main) {
      const mine = (wanted += 1);
      await busy.catch(() => undefined);
      if (mine !== wanted) return undefined;
      const told = thorough.ask((id) => ({ kind: "whole", id, files, main })) as Promise<Whole>;
      busy = told;
      return told;
    },
  };
}

interface Line {
  tell(ask: Ask): void;
  ask(make: (id: number) => Ask): Promise<Told>;
}

function openWorker(): Line {
  const worker = new Worker(new URL("./story-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { done: (told: Told) => void; failed: (error: Error) => void }>();
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
  };
}
