/** Makes the live page like a view: grows the transcript, replaces what changed, and leads the eye to what is new. */
import type { PageView } from "../../app/views.ts";
import { PAGE } from "../../content/strings/page.ts";
import { choicesMarkup, runningMarkup, toolsMarkup } from "./frame.ts";
import type { Hole } from "./hole.ts";
import type { Parts } from "./parts.ts";
import { depthMarkup, holeMarkup, skinMarkup } from "./prompter.ts";
import { bringUp, showLast } from "./scroll.ts";
import { applySettings, isCalm } from "./settings.ts";
import { appear, growTranscript, type Growth } from "./transcript.ts";

/** How many entries of a loaded game are shown above its choices. */
const RECALLED = 3;

/** Gives what is appearing, to be settled at once when the player will not wait. */
export function syncPage(
  root: HTMLElement,
  parts: Parts,
  hole: Hole,
  before: PageView,
  view: PageView,
): () => void {
  const hadFocus = root.contains(document.activeElement) || document.activeElement === document.body;
  root.lang = view.language;
  root.ownerDocument.documentElement.lang = view.language;
  root.ownerDocument.title = PAGE[view.language].work;
  applySettings(root, view.settings);
  const growth = growTranscript(parts.get("transcript"), view, before.edition === view.edition);
  const changed = {
    hole: parts.patch("hole", holeMarkup(view)),
    depth: parts.patch("depth", depthMarkup(view)),
    choices: parts.patch("choices", choicesMarkup(view, "button")),
  };
  parts.patch("tools", toolsMarkup(view));
  parts.patch("skin", skinMarkup(view));
  parts.patch("running", runningMarkup(view));
  if (changed.hole || changed.depth) hole.reset();

  const settle = show(parts, growth, view, changed.choices);
  const isNewTurn = growth.kind === "continued" && view.turn !== before.turn;
  if (isNewTurn && hadFocus && !document.querySelector("dialog[open]"))
    parts.get("choices").focus({ preventScroll: true });
  return settle;
}

function show(parts: Parts, { kind, fresh }: Growth, view: PageView, hasNewChoices: boolean): () => void {
  const page = parts.get("page");
  const [first] = fresh;
  if (kind === "continued" && first) {
    bringUp(page, first, !isCalm(view.settings));
    return appear(hasNewChoices ? [...fresh, parts.get("choices")] : fresh);
  }
  if (kind === "rebuilt") {
    const shown = view.turn > 0 ? fresh.at(-RECALLED) : undefined;
    if (shown) showLast(page, shown);
    else page.scrollTop = 0;
  }
  return () => {};
}
