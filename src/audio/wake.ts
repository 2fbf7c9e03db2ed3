/** Keeps the context running while it should be heard, and asleep while it should not. */
import type { Fader } from "./fader.ts";

export interface Wake {
  /** Whether the reader wants to hear; a hidden page never does. */
  want(isWanted: boolean): void;
  destroy(): void;
}

/** Seconds in which all falls silent, and comes back. */
const DIM = 0.2;
const MS = 1000;
const GESTURES = ["pointerdown", "pointerup", "touchend", "keydown", "click"] as const;

/** How long after a gesture a browser that still holds the sound back is told of, in milliseconds. */
const PATIENCE_MS = 4000;

/**
 * @param changed called whenever the context starts or stops running
 * @param refused called once, when not even a gesture makes it run
 */
export function keepAwake(
  context: AudioContext,
  master: Fader,
  changed: () => void,
  refused: () => void,
): Wake {
  let isWanted = false;
  let isWatched = false;
  const isHeard = (): boolean => isWanted && !document.hidden;
  /** A browser that refuses does so until the next gesture: there is nothing to tell yet. */
  const resume = (): void => {
    if (isHeard() && context.state !== "running") context.resume().catch(() => {});
  };
  const gesture = (): void => {
    resume();
    if (isWatched || context.state === "running") return;
    isWatched = true;
    setTimeout(() => {
      if (isHeard() && context.state !== "running") refused();
      else isWatched = false;
    }, PATIENCE_MS);
  };
  function settle(): void {
    resume();
    master.fadeTo(isHeard() ? 1 : 0, DIM);
    if (isHeard()) return;
    setTimeout(() => {
      if (!isHeard() && context.state === "running") context.suspend().catch(() => {});
    }, DIM * MS);
  }
  /** The system may stop it behind our back: a call, another application. */
  const stateChanged = (): void => {
    resume();
    changed();
  };
  document.addEventListener("visibilitychange", settle);
  context.addEventListener("statechange", stateChanged);
  for (const name of GESTURES) document.addEventListener(name, gesture, { capture: true, passive: true });
  return {
    want(next) {
      if (next === isWanted) return;
      isWanted = next;
      settle();
    },
    destroy() {
      isWanted = false;
      settle();
      document.removeEventListener("visibilitychange", settle);
      context.removeEventListener("statechange", stateChanged);
      for (const name of GESTURES) document.removeEventListener(name, gesture, { capture: true });
    },
  };
}
