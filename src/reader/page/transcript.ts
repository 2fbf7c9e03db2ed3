/** The transcript only ever grows within an edition: entries already there are never touched again. */
import type { Entry, PageView } from "../../app/views.ts";
import { entryMarkup } from "./entry.ts";
import { toDom } from "./markup.ts";
import { fillDrawing } from "./drawing.ts";

export interface Growth {
  /** How the page changed: taken over as it stood, made anew, or continued. */
  readonly kind: "adopted" | "rebuilt" | "continued";
  readonly fresh: readonly HTMLElement[];
  /** The entries still to be added. */
  readonly rest: readonly Entry[];
}

/** Whether what stands is how the entries begin. Within an edition the last that stands answers for all before it. */
function begins(transcript: HTMLElement, entries: readonly Entry[], sameEdition: boolean): boolean {
  const { children } = transcript;
  const agrees = (at: number): boolean => children[at]?.getAttribute("data-key") === entries[at]?.key;
  if (children.length > entries.length) return false;
  for (let at = sameEdition ? Math.max(0, children.length - 1) : 0; at < children.length; at += 1)
    if (!agrees(at)) return false;
  return true;
}

/**
 * @param sameEdition false: another story; the entries that stand are kept only if they are how this one begins
 * @param opens of a turn of the same story, add no more than its first paragraph
 */
export function growTranscript(
  transcript: HTMLElement,
  view: PageView,
  sameEdition: boolean,
  opens: boolean,
): Growth {
  const { length } = transcript.children;
  const fits = begins(transcript, view.entries, sameEdition) && (sameEdition || length > 0);
  const silent = !sameEdition || !fits;
  // A page read as a whole is not an addition: nothing of it is announced.
  if (silent) transcript.setAttribute("aria-live", "off");
  if (!fits) transcript.replaceChildren();
  const added = view.entries.slice(fits ? length : 0);
  const first = opens && !silent ? added.findIndex(({ kind }) => kind === "paragraph") : -1;
  const now = first < 0 ? added : added.slice(0, first + 1);
  const fresh = addEntries(transcript, now, view);
  if (silent) setTimeout(() => transcript.removeAttribute("aria-live"));
  return {
    kind: fits ? (sameEdition ? "continued" : "adopted") : "rebuilt",
    fresh,
    rest: added.slice(now.length),
  };
}

/** Sets the entries in type at the end of the transcript. */
export function addEntries(
  transcript: HTMLElement,
  entries: readonly Entry[],
  view: PageView,
): readonly HTMLElement[] {
  const fresh = entries.map((entry) => {
    const element = toDom(entryMarkup(entry, view));
    if (entry.kind === "drawing") fillDrawing(element, entry.drawing);
    return element;
  });
  transcript.append(...fresh);
  return fresh;
}

/** Lets fresh elements appear one after the other. */
export function appear(elements: readonly HTMLElement[]): void {
  elements.forEach((element, at) => {
    element.style.setProperty("--at", String(at));
    element.classList.add("fresh");
  });
}

/** Ends what is still appearing, when the player will not wait. */
export const settle = (root: HTMLElement): void =>
  [...root.getElementsByClassName("fresh")].forEach((element) => element.classList.remove("fresh"));
