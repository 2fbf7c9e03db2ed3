/** Turns the page from view to view: the text at once, the rest of it when the text is on the screen. */
import type { PageView } from "../../app/views.ts";
import type { Hole } from "./hole.ts";
import type { Parts } from "./parts.ts";
import { syncPage } from "./sync-page.ts";
import { settle } from "./transcript.ts";

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
  let complete = (): void => {};
  let finish = (): void => {};
  let rest = (): void => {};
  /** The page of `view` is not all there yet. */
  let isTurning = false;
  return {
    get view() {
      return view;
    },
    settle: () => settle(root),
    turn(next) {
      const isSameGame = next.edition === view.edition;
      const isSameText = isSameGame && next.entries.length === view.entries.length;
      const isTurn = isSameGame && next.turn !== view.turn;
      // The page that was shown ahead has now been turned to: it goes on appearing.
      if (isTurning && isSameText && !isTurn && next.settings === view.settings) return void (view = next);
      complete();
      if (!isSameText) settle(root);
      finish();
      rest();
      const synced = syncPage(root, parts, hole, view, next);
      // Another page is shown whole. A sheet that is open over the page is what is being read, and waits for nothing.
      const isCovered = root.ownerDocument.querySelector("dialog[open]") !== null;
      const later = isCovered ? doNow : pace.later;
      const soon = isCovered || !isTurn ? doNow : pace.soon;
      view = next;
      isTurning = true;
      finish = rest = () => {};
      complete = soon(() => {
        synced.complete(view);
        finish = later(() => {
          isTurning = false;
          synced.finish(view);
          rest = soon(() => {
            synced.rest();
            tell(view);
          });
        });
      });
    },
  };
}
