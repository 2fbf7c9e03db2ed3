/** Keys that would scroll something scroll what is in the frame, never the page around it. Tab and Escape are left alone. */

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -1,
  PageDown: 1,
  Home: -1,
  End: 1,
  " ": 1,
};

/** What does something else with the same keys. */
const BUSY = "input, textarea, select, [contenteditable], [role=slider], [role=radio]";
const PRESSED = "button, a, summary";

function canScroll(from: Element | null, step: number): boolean {
  for (let each = from; each && each !== document.documentElement; each = each.parentElement) {
    const room = each.scrollHeight - each.clientHeight;
    const isScroller = room > 1 && /auto|scroll/.test(getComputedStyle(each).overflowY);
    if (isScroller && (step < 0 ? each.scrollTop > 0 : each.scrollTop < room - 1)) return true;
  }
  return false;
}

/** Browsers hand on to the parent page what a frame has no use for; here it ends. */
export function keepHostStill(): void {
  addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const target = event.target instanceof Element ? event.target : null;
    if (step === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (target?.closest(BUSY) || (event.key === " " && target?.closest(PRESSED))) return;
    if (!canScroll(target, event.key === " " && event.shiftKey ? -1 : step)) event.preventDefault();
  });
}
