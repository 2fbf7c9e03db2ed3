/** Turns the pages of a box set in columns: two on a wide screen, one on a phone. */

export interface PageTurner {
  /** Goes so many openings forward, or back. */
  turn(by: number): void;
  /** First opening, or the last. */
  go(where: "first" | "last"): void;
  destroy(): void;
}

export interface Opening {
  /** Counts from 1. */
  readonly page: number;
  readonly count: number;
}

/** How long a finger may rest before the page is put straight, in milliseconds. */
const REST_MS = 160;

/** @param isCalm whether pages should change without moving  @param tell hears of every opening */
export function mountTurner(
  box: HTMLElement,
  isCalm: () => boolean,
  tell: (opening: Opening) => void,
): PageTurner {
  let page = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const gap = (): number => Number.parseFloat(getComputedStyle(box).columnGap) || 0;
  const pitch = (): number => innerWidthOf(box) + gap();
  const count = (): number => Math.max(1, Math.round((box.scrollWidth + gap()) / pitch()));

  function show(next: number, behavior: ScrollBehavior): void {
    page = Math.min(count() - 1, Math.max(0, next));
    box.scrollTo({ left: page * pitch(), behavior });
    tell({ page: page + 1, count: count() });
  }
  const move = (next: number): void => show(next, isCalm() ? "instant" : "smooth");
  /** A finger has let go somewhere between two openings. */
  const settle = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const nearest = Math.round(box.scrollLeft / pitch());
      if (nearest !== page || Math.abs(box.scrollLeft - nearest * pitch()) > 1) move(nearest);
    }, REST_MS);
  };
  const resize = new ResizeObserver(() => show(page, "instant"));
  box.addEventListener("scroll", settle, { passive: true });
  resize.observe(box);
  return {
    turn: (by) => move(page + by),
    go: (where) => move(where === "first" ? 0 : count() - 1),
    destroy: () => {
      clearTimeout(rest);
      resize.disconnect();
      box.removeEventListener("scroll", settle);
    },
  };
}

function innerWidthOf(box: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  return box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}
