/** How many shares: a field to type in, a button on either side, a slider. */
import type { ExchangeStrings } from "../../content/strings/exchange.ts";
import { el } from "../dom/el.ts";

export interface ShareCount {
  readonly element: HTMLElement;
  /** Shows `shares`, on a slider that ends at `most`. */
  show(shares: number, most: number): void;
  focus(): void;
}

const wholeOf = (value: string): number => Math.max(0, Math.floor(Number(value)) || 0);

/** @param changed called with whole shares, 0 when what is typed is no number */
export function mountShareCount(words: ExchangeStrings, changed: (shares: number) => void): ShareCount {
  const field = el("input", { type: "number", inputmode: "numeric", min: 1, step: 1, id: "order-shares" });
  const slider = el("input", { type: "range", min: 1, step: 1, "aria-label": words.slider });
  field.addEventListener("input", () => changed(wholeOf(field.value)));
  slider.addEventListener("input", () => changed(wholeOf(slider.value)));
  const step = (sign: string, label: string, by: number) => {
    const onclick = () => changed(Math.max(1, wholeOf(field.value) + by));
    return el("button", { type: "button", "aria-label": label, onclick }, sign);
  };
  const label = el("label", { for: "order-shares" }, words.shares);
  const [less, more] = [step("−", words.less, -1), step("+", words.more, 1)];
  return {
    element: el("div", { class: "ticket-count" }, label, less, field, more, slider),
    show(shares, most) {
      // What is being typed stays as it is: an empty field must not fill itself.
      if (wholeOf(field.value) !== shares) field.value = String(shares);
      slider.max = String(Math.max(1, most));
      slider.value = String(shares);
      slider.disabled = most < 2;
    },
    focus: () => field.focus(),
  };
}
