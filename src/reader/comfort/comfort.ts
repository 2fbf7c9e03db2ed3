/** What makes reading easier and nobody waits for: fetched once the first text is on the screen. */
import type { TouchesByChoice } from "../../app/hints/touches.ts";
import type { PageView } from "../../app/views.ts";
import { mountPast, type PastContext } from "../games/past.ts";
import { mountOffline } from "./offline.ts";

export interface ComfortContext extends PastContext {
  readonly baseUrl: string;
  /** What each choice touches; null before there is a game. */
  readonly touches: () => Promise<TouchesByChoice | null>;
  /** Resolves when the game is kept as it is. */
  readonly settled: () => Promise<void>;
  readonly openMenu: () => void;
}

export interface Comfort {
  /** Takes every view, once the whole page shows it. */
  update(view: PageView): void;
}

export function mountComfort(context: ComfortContext): Comfort {
  const { root, viewNow, touches, report } = context;
  onGamepad(() => {
    import("./gamepad.ts").then(({ mountGamepad }) => mountGamepad(root, context)).catch(report);
  });
  onSelection(root, () => {
    import("./misprint-here.ts").then(({ offerReport }) => offerReport(context)).catch(report);
  });
  // In development the files change under the page: nothing of them is kept.
  const offline = import.meta.env.PROD ? mountOffline(context) : null;
  const past = mountPast(context);
  let hinted = "";

  async function hint(view: PageView): Promise<void> {
    const page = `${view.edition}-${view.turn}-${view.settings.hints}`;
    const isThere = root.querySelector(".touches") !== null;
    if (page === hinted && isThere) return;
    hinted = page;
    const [{ showHints, hideHints }, touched] = await Promise.all([
      import("./hints.ts"),
      view.settings.hints ? touches() : null,
    ]);
    if (viewNow().turn !== view.turn) return;
    if (touched) showHints(root, view, touched);
    else hideHints(root);
  }
  return {
    update(view) {
      past(view);
      offline?.(view);
      if (view.settings.hints || hinted) hint(view).catch(report);
    },
  };
}

/** A gamepad shows itself when one of its buttons is first pressed. Some frames forbid even asking. */
function onGamepad(found: () => void): void {
  try {
    if (navigator.getGamepads().some((pad) => pad?.connected)) return found();
  } catch {
    return;
  }
  addEventListener("gamepadconnected", found, { once: true });
}

/** Once a selection has rested; a finger draws its edges for a while. */
const REST_MS = 400;

/** Calls back when something of the transcript was selected, and when it no longer is. */
function onSelection(root: HTMLElement, told: () => void): void {
  const { ownerDocument } = root;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let wasThere = false;
  ownerDocument.addEventListener("selectionchange", () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const isThere = ownerDocument.getSelection()?.isCollapsed === false;
      if (isThere || wasThere) told();
      wasThere = isThere;
    }, REST_MS);
  });
}
