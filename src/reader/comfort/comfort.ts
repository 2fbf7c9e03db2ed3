/** What makes reading easier and nobody waits for: fetched once the first text is on the screen. */
import type { TouchesByChoice } from "../../app/hints/touches.ts";
import type { PageView } from "../../app/views.ts";
import { mountOffline } from "./offline.ts";

export interface ComfortContext {
  readonly root: HTMLElement;
  readonly baseUrl: string;
  readonly viewNow: () => PageView;
  /** What each choice touches; null before there is a game. */
  readonly touches: () => Promise<TouchesByChoice | null>;
  /** Resolves when the game is kept as it is. */
  readonly settled: () => Promise<void>;
  readonly openMenu: () => void;
  /** Opens what a button's `data-do` names. */
  readonly openTool: (name: string) => void;
  readonly report: (error: unknown) => void;
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
  // In development the files change under the page: nothing of them is kept.
  const offline = import.meta.env.PROD ? mountOffline(context) : null;
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
