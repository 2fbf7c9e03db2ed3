/** Playing without a network: when the worker is asked for, and how a newer version is offered between two scenes. */
import type { PageView } from "../../app/views.ts";
import { startWorker, type Worker, workers } from "./worker.ts";

export interface OfflineContext {
  readonly root: HTMLElement;
  readonly baseUrl: string;
  readonly viewNow: () => PageView;
  /** Resolves when the game is kept as it is. */
  readonly settled: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

/** The scene that opens the first act: whoever comes to it is staying. */
const FIRST_ACT = "scene_1";

/** Gives what takes every view; nothing where there can be no worker. */
export function mountOffline(context: OfflineContext): (view: PageView) => void {
  const container = workers();
  if (!container) return () => {};
  let worker: Worker | undefined;
  let isAsked = false;

  async function start(from: ServiceWorkerContainer): Promise<void> {
    worker = await startWorker(from, context.baseUrl);
    worker.onNewer(() => show(context.viewNow()));
  }
  function show(view: PageView): void {
    const isOffered = worker?.isNewerWaiting === true && view.mayCarry;
    if (!isOffered && !context.root.querySelector(".new-version")) return;
    const letIn = () => worker?.letIn() ?? Promise.resolve();
    import("./new-version.ts")
      .then(({ offerNewVersion, takeOffer }) =>
        isOffered ? offerNewVersion(context, letIn) : takeOffer(context.root),
      )
      .catch(context.report);
  }
  return (view) => {
    const isStaying = view.market.scenes.some(({ title }) => title === FIRST_ACT) && !isSparing();
    if (!isAsked && (isStaying || container.controller)) {
      isAsked = true;
      whenIdle(() => void start(container).catch(context.report));
    }
    if (view.mayCarry) worker?.look().catch(context.report);
    show(view);
  };
}

/** Whoever pays for each megabyte, and told the browser so, is not sent ten of them unasked. */
const isSparing = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** The page and its picture come first. */
function whenIdle(job: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(job, { timeout: 10_000 });
  else setTimeout(job, 3000);
}
