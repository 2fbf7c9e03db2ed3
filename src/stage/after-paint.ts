/** Puts work off until the page's own frame is on the screen: a picture never delays a line of text. */

/** How long after its frame the text has the machine to itself, in ms. */
const HEAD_START_MS = 80;
/** A hidden tab prepares no frames; the work is then done after this long, in ms. */
const NO_FRAME_MS = 500;

/** Runs `job` in the frame after the next one, once. The function given back runs it at once instead. */
export const afterFrame = (job: () => void): (() => void) =>
  once(job, (run) => requestAnimationFrame(() => requestAnimationFrame(run)));

/** Runs `job` when the text has been on the screen for a while, once; as above. */
export const afterPaint = (job: () => void): (() => void) =>
  once(job, (run) => requestAnimationFrame(() => setTimeout(run, HEAD_START_MS)));

function once(job: () => void, wait: (run: () => void) => void): () => void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    job();
  };
  wait(run);
  setTimeout(run, NO_FRAME_MS);
  return run;
}
