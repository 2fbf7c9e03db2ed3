/** What can be come to with Tab, in its order, and is not hidden. */

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

export const focusable = (place: HTMLElement): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(STOPS)].filter(
    (each) => !(each as HTMLButtonElement).disabled && each.tabIndex >= 0 && each.getClientRects().length > 0,
  );
