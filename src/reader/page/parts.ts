/** The named pieces of the live page, and how one is replaced without losing the focus. */
import { toDom, toHtml, type Markup } from "./markup.ts";

export type PartName =
  | "stage"
  | "free"
  | "page"
  | "running"
  | "transcript"
  | "choices"
  | "tools"
  | "sound"
  | "hole"
  | "skin"
  | "depth"
  | "live";

export interface Parts {
  /** Throws when the page lacks the part: the markup and this file then disagree. */
  get(name: PartName): HTMLElement;
  /**
   * Replaces the part when its markup differs from the last one given; true when it did.
   * @param refocuses whether the focus it held goes to what stands for it now; false when it will be led elsewhere
   */
  patch(name: PartName, markup: Markup, refocuses?: boolean): boolean;
}

export function partsOf(root: HTMLElement): Parts {
  const last = new Map<PartName, string>();
  const found = new Map<PartName, HTMLElement>();
  /** Looked for once: a long transcript is long to look through. */
  const get = (name: PartName): HTMLElement => {
    const known = found.get(name);
    if (known && root.contains(known)) return known;
    const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The page has no part named "${name}".`);
    found.set(name, part);
    return part;
  };
  const patch = (name: PartName, markup: Markup, refocuses = true): boolean => {
    const html = toHtml(markup);
    if (last.get(name) === html) return false;
    last.set(name, html);
    const old = get(name);
    const held = old.contains(document.activeElement) ? document.activeElement : null;
    const fresh = toDom(markup);
    old.replaceWith(fresh);
    if (held && refocuses) refocus(root, fresh, held);
    return true;
  };
  return { get, patch };
}

/** Gives the focus back to the button that stands for the lost one, else to the choices. */
function refocus(root: HTMLElement, fresh: HTMLElement, held: Element): void {
  const wanted = ["data-choice", "data-do"].map((name) => [name, held.getAttribute(name)] as const);
  const [name, value] = wanted.find(([, value]) => value !== null) ?? [
    "data-part",
    fresh.dataset["part"] ?? "",
  ];
  const same = [fresh, ...fresh.querySelectorAll<HTMLElement>(`[${name}]`)].find(
    (each) => each.getAttribute(name) === value,
  );
  (same ?? root.querySelector<HTMLElement>('[data-part="choices"]'))?.focus({ preventScroll: true });
}
