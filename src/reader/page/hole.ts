/** The prompter's hole, live: one press opens it, another accepts; no single press, held key or double click does both. */
import type { Parts } from "./parts.ts";
import { goDown } from "./scroll.ts";

/** Presses are deaf for this long after opening, in milliseconds. */
const DEAF_MS = 450;

export interface Hole {
  /** To be called after the hole or the depth was replaced: a new whisper starts covered. */
  reset(): void;
  /** Opens and shows the whole line. `andGo`: the focus goes to the button that accepts. */
  open(andGo: boolean): void;
  readonly isOpen: boolean;
  /** May this click, made inside the depth, accept? */
  accepts(event: MouseEvent): boolean;
  destroy(): void;
}

export function mountHole(parts: Parts, isCalm: () => boolean): Hole {
  let openedAt: number | null = null;
  const page = parts.get("page");
  const canWatch = typeof IntersectionObserver === "function";
  const watcher = canWatch
    ? new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && open(false), {
        root: page,
        threshold: 0.7,
      })
    : null;

  function show(isOpen: boolean): void {
    const hole = parts.get("hole");
    if (hole.tagName === "BUTTON") hole.setAttribute("aria-expanded", String(isOpen));
    hole.classList.toggle("open", isOpen);
    const depth = parts.get("depth");
    depth.classList.toggle("open", isOpen);
    for (const button of depth.querySelectorAll("button")) button.disabled = !isOpen;
  }

  function open(andGo: boolean): void {
    const depth = parts.get("depth");
    if (depth.hidden) return;
    if (openedAt === null) {
      openedAt = performance.now();
      show(true);
    }
    if (!andGo) return;
    depth.querySelector("button")?.focus({ preventScroll: true });
    goDown(page, !isCalm());
  }

  function reset(): void {
    openedAt = null;
    show(false);
    watcher?.disconnect();
    const depth = parts.get("depth");
    if (!depth.hidden) watcher?.observe(depth);
  }

  return {
    reset,
    open,
    get isOpen() {
      return openedAt !== null;
    },
    accepts: (event) => openedAt !== null && performance.now() - openedAt > DEAF_MS && event.detail < 2,
    destroy: () => watcher?.disconnect(),
  };
}
