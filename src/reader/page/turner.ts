/** Turns the page from view to view: the text at once, the rest of it when the text is on the screen. */
import type { PageView } from "../../app/views.ts";
import type { Hole } from "./hole.ts";
import type { Parts } from "./parts.ts";
import { syncPage } from "./sync-page.ts";

/** Puts work off until the text is on the screen, and gives what does it at once. */
export type Later = (job: () => void) => () => void;

export interface Turner {
  /** The view being shown. */
  readonly view: PageView;
  turn(next: PageView): void;
  /** Ends what is still appearing. */
  settle(): void;
}

/** At once, for whoever has no screen to wait for. */
export function doNow(job: () => void): () => void {
  job();
  return () => {};
}

/** @param tell hears of each view once the whole page shows it */
export function makeTurner(
  root: HTMLElement,
  parts: Parts,
  hole: Hole,
  first: PageView,
  later: Later,
  tell: (view: PageView) => void,
): Turner {
  let view = first;
  let settle = (): void => {};
  let finish = (): void => {};
  return {
    get view() {
      return view;
    },
    settle: () => settle(),
    turn(next) {
      settle();
      finish();
      const synced = syncPage(root, parts, hole, view, next);
      settle = synced.settle;
      view = next;
      // A sheet that is open over the page is what is being read, and waits for nothing.
      const when = root.ownerDocument.querySelector("dialog[open]") ? doNow : later;
      finish = when(() => {
        synced.finish();
        tell(next);
      });
    },
  };
}
