/** Turns the page from view to view: the text at once, the rest of it when the text is on the screen. */
import type { PageView } from "../../app/views.ts";
import type { Hole } from "./hole.ts";
import type { Parts } from "./parts.ts";
import { syncPage } from "./sync-page.ts";

/** Puts work off, and gives what does it at once. */
export type Later = (job: () => void) => () => void;

export interface Pace {
  /** When the first paragraph of a turn is on the screen. */
  readonly soon: Later;
  /** When all its text has been, and the machine is free for what nobody waits for. */
  readonly later: Later;
}

export interface Turner {
  /** The view being shown. */
  readonly view: PageView;
  turn(next: PageView): void;
  /** Ends what is still appearing. */
  settle(): void;
}

/** At once, for whoever has no screen to wait for. */
const doNow: Later = (job) => {
  job();
  return () => {};
};
export const AT_ONCE: Pace = { soon: doNow, later: doNow };

/** @param tell hears of each view once the whole page shows it */
export function makeTurner(
  root: HTMLElement,
  parts: Parts,
  hole: Hole,
  first: PageView,
  pace: Pace,
  tell: (view: PageView) => void,
): Turner {
  let view = first;
  let settle = (): void => {};
  let complete = (): void => {};
  let finish = (): void => {};
  return {
    get view() {
      return view;
    },
    settle: () => settle(),
    turn(next) {
      complete();
      settle();
      finish();
      const synced = syncPage(root, parts, hole, view, next);
      // Another page is shown whole. A sheet that is open over the page is what is being read, and waits for nothing.
      const isTurn = next.edition === view.edition && next.turn !== view.turn;
      const isCovered = root.ownerDocument.querySelector("dialog[open]") !== null;
      const later = isCovered ? doNow : pace.later;
      const soon = isCovered || !isTurn ? doNow : pace.soon;
      view = next;
      settle = synced.settle;
      finish = () => {};
      complete = soon(() => {
        synced.complete();
        finish = later(() => {
          synced.finish();
          tell(next);
        });
      });
    },
  };
}
