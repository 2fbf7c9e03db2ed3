/** Puts work off until the page's own frame is on the screen: a picture never delays a line of text. */

/** How long after its frame the text has the machine to itself, in ms. */
const HEAD_START_MS = 80;
/** A hidden tab prepares no frames; the work is then done after this long, in ms. */
const NO_FRAME_MS = 500;
/** Between two pieces of work that nobody waits for, where the browser does not say when it is idle, in ms. */
const LEISURE_MS = 150;

/** Runs `job` in the frame after the next one, once. The function given back runs it at once instead. */
export const afterFrame = (job: () => void): (() => void) =>
  once(job, (run) => requestAnimationFrame(() => requestAnimationFrame(run)));

/** Runs `job` when the text has been on the screen for a while, once; as above. */
export const afterPaint = (job: () => void): (() => void) =>
  once(job, (run) => requestAnimationFrame(() => setTimeout(run, HEAD_START_MS)));

/** Moments to wait for. */
export const moments = {
  /** The text has been on the screen for a while. */
  painted: (): Promise<void> => new Promise((resolve) => void afterPaint(resolve)),
  /** The browser has nothing to do for someone who waits; where it cannot tell, after a while. */
  leisure: (): Promise<void> =>
    new Promise((resolve) => {
      if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 2000 });
      else setTimeout(resolve, LEISURE_MS);
    }),
};

/** Runs `job` in a task of its own once the next frame is prepared, once, or after `limit` ms without a frame; as above. */
export const afterNextFrame = (job: () => void, limit: number): (() => void) =>
  once(job, (run) => requestAnimationFrame(() => setTimeout(run)), limit);

function once(job: () => void, wait: (run: () => void) => void, limit = NO_FRAME_MS): () => void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    job();
  };
  wait(run);
  setTimeout(run, limit);
  return run;
}
