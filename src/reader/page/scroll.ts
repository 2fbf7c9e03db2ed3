/** Where the page is scrolled to. */

/** Share of the page's height above the first new line once it has been brought into view. */
const TOP_SHARE = 0.2;

/** Highest scroll position that does not yet go down into the prompter's hole. */
function floorOf(page: HTMLElement): number {
  const under = page.querySelector<HTMLElement>(".under");
  return page.scrollHeight - page.clientHeight - (under?.offsetHeight ?? 0);
}

/** Brings `element` near the top third; never scrolls back up, never past the boards. */
export function bringUp(page: HTMLElement, element: HTMLElement, smooth: boolean): void {
  const offset = element.getBoundingClientRect().top - page.getBoundingClientRect().top;
  const wanted = page.scrollTop + offset - page.clientHeight * TOP_SHARE;
  const top = Math.min(wanted, floorOf(page));
  if (top > page.scrollTop) page.scrollTo({ top, behavior: smooth ? "smooth" : "auto" });
}

/** Shows the end of the text, as after loading a save. */
export function showLast(page: HTMLElement, element: HTMLElement): void {
  page.scrollTop = 0;
  bringUp(page, element, false);
}

/** Goes all the way down, under the boards. */
export function goDown(page: HTMLElement, smooth: boolean): void {
  page.scrollTo({ top: page.scrollHeight, behavior: smooth ? "smooth" : "auto" });
}

/** Home, End, Page Up and Page Down, wherever the focus is; false when the key is another one. */
export function scrollByKey(page: HTMLElement, key: string, smooth: boolean): boolean {
  const behavior = smooth ? "smooth" : "auto";
  const leap = page.clientHeight * 0.85;
  switch (key) {
    case "Home":
      page.scrollTo({ top: 0, behavior });
      return true;
    case "End":
      page.scrollTo({ top: floorOf(page), behavior });
      return true;
    case "PageUp":
      page.scrollBy({ top: -leap, behavior });
      return true;
    case "PageDown":
      page.scrollTo({
        top: Math.min(page.scrollTop + leap, Math.max(floorOf(page), page.scrollTop)),
        behavior,
      });
      return true;
    default:
      return false;
  }
}

/** Says on the root, for the style sheet, whether the reader has scrolled on: in portrait the picture then gives way. */
export function followScroll(root: HTMLElement, page: HTMLElement): () => void {
  const clearing = page.querySelector<HTMLElement>(".clearing");
  if (!clearing || typeof IntersectionObserver !== "function") return () => {};
  // Watched rather than asked: a scroll position read in the middle of a change lays the whole page out.
  const watcher = new IntersectionObserver(
    (seen) => {
      root.dataset["reading"] = String((seen.at(-1)?.intersectionRatio ?? 1) < 0.5);
    },
    { root: page, threshold: 0.5 },
  );
  watcher.observe(clearing);
  return () => watcher.disconnect();
}
