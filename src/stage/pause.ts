/** Leaves the machine to the text: what moves or is being made stands still for a moment after a press. */
import { afterNextFrame } from "./after-paint.ts";

/** How long the stage stands still when the player presses something or the text changes, in ms. */
const PAUSE_MS = 500;

export interface Pause {
  /** Begins a pause, or a new one. A press does as much. */
  begin(): void;
  /** When the present pause ends or the last one ended, by `performance.now`. */
  readonly endsAt: number;
  /** Resolves after the next frame, once no pause is on: long work asks for its turn, piece by piece. */
  turn(): Promise<void>;
  destroy(): void;
}

/** Listens to the document before anyone else does. */
export function heedPresses(): Pause {
  let endsAt = 0;
  const begin = (): void => {
    endsAt = performance.now() + PAUSE_MS;
  };
  const PRESSES = ["pointerdown", "keydown", "click"];
  for (const kind of PRESSES) document.addEventListener(kind, begin, { capture: true, passive: true });
  return {
    begin,
    get endsAt() {
      return endsAt;
    },
    async turn() {
      do await wait(endsAt - performance.now());
      while (performance.now() < endsAt);
    },
    destroy: () => {
      for (const kind of PRESSES) document.removeEventListener(kind, begin, { capture: true });
    },
  };
}

/** For pictures taken, which nobody reads beside. */
export const NO_PAUSE: Pause = {
  begin: () => {},
  endsAt: 0,
  turn: () => Promise.resolve(),
  destroy: () => {},
};

/** A hidden tab prepares no frames; work then goes on after this long, in ms. */
const NO_FRAME_MS = 100;

/** The frame lets the browser paint, and the graphics processor catch up with what it was sent. */
const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    if (ms > 0) setTimeout(resolve, ms);
    else afterNextFrame(resolve, NO_FRAME_MS);
  });
