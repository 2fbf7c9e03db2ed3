/** Makes the live page like a view: grows the transcript, replaces what changed, and leads the eye to what is new. */
import type { PageView } from "../../app/views.ts";
import { PAGE } from "../../content/strings/page.ts";
import type { Language } from "../../core/story/beat.ts";
import { choicesMarkup, runningMarkup, soundMarkup, toolsMarkup } from "./frame.ts";
import type { Hole } from "./hole.ts";
import type { Parts } from "./parts.ts";
import { depthMarkup, holeMarkup, skinMarkup } from "./prompter.ts";
import { bringUp, showLast } from "./scroll.ts";
import { applySettings, isCalm } from "./settings.ts";
import { addEntries, appear, growTranscript, type Growth } from "./transcript.ts";

/** How many entries of a loaded game are shown above its choices. */
const RECALLED = 3;

export interface Synced {
  /** The rest of the turn's text, and its choices: in the frame that follows its first paragraph. @param view the last */
  readonly complete: (view: PageView) => void;
  /** The rest of the page, which nobody reads first: the hole, the tools, the skin. */
  readonly finish: (view: PageView) => void;
  /** What wants all that laid out: the focus, and the sign that the page is whole. */
  readonly rest: () => void;
}

/** Answers with the first paragraph of a turn, or with the whole page when it is another one. */
export function syncPage(
  root: HTMLElement,
  parts: Parts,
  hole: Hole,
  before: PageView,
  view: PageView,
): Synced {
  const hadFocus = root.contains(document.activeElement) || document.activeElement === document.body;
  // Set only when they change: each of these makes the browser style the whole page again.
  if (root.lang !== view.language) nameLanguage(root, view.language);
  if (view.settings !== before.settings) applySettings(root, view.settings);
  const transcript = parts.get("transcript");
  const isTurn = view.turn !== before.turn;
  const growth = growTranscript(transcript, view, before.edition === view.edition, isTurn);
  const isNewTurn = growth.kind === "continued" && isTurn;
  // Choices that have been made leave at once; the new ones come with the rest of the text.
  if (isNewTurn) parts.get("choices").hidden = true;
  return {
    complete: (now) => {
      // They may come again as they were: the focus is not to come with them.
      if (isNewTurn) letGo(parts.get("choices"));
      const rest = addEntries(transcript, growth.rest, now);
      const hasNewChoices = parts.patch("choices", choicesMarkup(now, "button"), !isNewTurn);
      parts.get("choices").hidden = false;
      // Everything that changes the page comes before anything that measures it: it is laid out once.
      if (growth.kind === "continued") appear(hasNewChoices ? [...rest, parts.get("choices")] : rest);
      lead(parts, { ...growth, fresh: [...growth.fresh, ...rest] }, now);
    },
    finish: (now) => {
      parts.patch("choices", choicesMarkup(now, "button"));
      const isNewHole = parts.patch("hole", holeMarkup(now));
      const isNewDepth = parts.patch("depth", depthMarkup(now));
      parts.patch("tools", toolsMarkup(now));
      parts.patch("sound", soundMarkup(now));
      parts.patch("skin", skinMarkup(now));
      parts.patch("running", runningMarkup(now));
      if (isNewHole || isNewDepth) hole.reset();
    },
    rest: () => {
      // For whoever drives the page from outside: everything of this turn is on it.
      root.dataset["turn"] = String(view.turn);
      const isAdrift = document.activeElement === document.body;
      if (isNewTurn && hadFocus && isAdrift && !document.querySelector("dialog[open]"))
        parts.get("choices").focus({ preventScroll: true });
    },
  };
}

function nameLanguage(root: HTMLElement, language: Language): void {
  root.lang = language;
  root.ownerDocument.documentElement.lang = language;
  const { work, transcript } = PAGE[language];
  root.ownerDocument.title = work;
  root.querySelector("h1")?.replaceChildren(work);
  root.querySelector("[role=log]")?.setAttribute("aria-label", transcript);
}

function letGo(choices: HTMLElement): void {
  const { activeElement } = choices.ownerDocument;
  if (activeElement instanceof HTMLElement && choices.contains(activeElement)) activeElement.blur();
}

/** Leads the eye to what is new. */
function lead(parts: Parts, { kind, fresh }: Growth, view: PageView): void {
  const page = parts.get("page");
  const [first] = fresh;
  if (kind === "continued" && first) bringUp(page, first, !isCalm(view.settings));
  if (kind === "rebuilt") {
    const shown = view.turn > 0 ? fresh.at(-RECALLED) : undefined;
    if (shown) showLast(page, shown);
    else page.scrollTop = 0;
  }
}
