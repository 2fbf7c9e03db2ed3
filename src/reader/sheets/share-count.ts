/** How many shares: a field to type in, a button on either side, a slider; by keys and wheel too. */
import type { ExchangeStrings } from "../../content/strings/exchange.ts";
import { el } from "../dom/el.ts";

export interface ShareCount {
  readonly element: HTMLElement;
  /** Shows `shares`, on a slider that ends at `most`. */
  show(shares: number, most: number): void;
  focus(): void;
}

/** Page up and page down, and the wheel with the shift key. */
const LEAP = 10;

/** @param changed called with what is asked as a number, which may be no order at all; 0 for what is no number */
export function mountShareCount(words: ExchangeStrings, changed: (shares: number) => void): ShareCount {
  const field = el("input", { type: "number", inputmode: "numeric", min: 1, step: 1, id: "order-shares" });
  const slider = el("input", { type: "range", min: 1, step: 1, "aria-label": words.slider });
  const asked = (): number => Number(field.value) || 0;
  const move = (by: number): void => changed(Math.max(1, Math.floor(asked()) + by));
  field.addEventListener("input", () => changed(asked()));
  slider.addEventListener("input", () => changed(Number(slider.value)));
  for (const each of [field, slider]) {
    each.addEventListener("wheel", onWheel, { passive: false });
    each.addEventListener("keydown", onKey);
  }
  function onWheel(event: WheelEvent): void {
    // A sheet that scrolls under the pointer must not take orders on the way.
    const along = event.deltaY || event.deltaX;
    if (document.activeElement !== event.currentTarget || along === 0) return;
    event.preventDefault();
    move((along < 0 ? 1 : -1) * (event.shiftKey ? LEAP : 1));
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    move(event.key === "PageUp" ? LEAP : -LEAP);
  }
  const step = (sign: string, label: string, by: number) =>
    el("button", { type: "button", "aria-label": label, onclick: () => move(by) }, sign);
  const label = el("label", { for: "order-shares" }, words.shares);
  const [less, more] = [step("−", words.less, -1), step("+", words.more, 1)];
  return {
    element: el("div", { class: "ticket-count" }, label, less, field, more, slider),
    show(shares, most) {
      // What is being typed stays as it is: an empty field must not fill itself.
      if (asked() !== shares) field.value = String(shares);
      slider.max = String(Math.max(1, most));
      slider.value = String(shares);
      slider.disabled = most < 2;
    },
    focus: () => field.focus(),
  };
}
