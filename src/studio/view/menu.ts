/** A list of things to press, under a word. */
import { el } from "../../reader/dom/el.ts";

export const button = (text: string, onclick: () => void, title?: string): HTMLButtonElement =>
  el("button", { type: "button", onclick, title }, text);

/** Closes when something of it is pressed, at Escape, and when the focus goes elsewhere. */
export function menu(name: string, items: readonly (HTMLElement | false)[]): HTMLDetailsElement {
  const list = el(
    "details",
    { class: "menu" },
    el("summary", {}, name),
    el("div", { class: "items" }, ...items),
  );
  const close = (): void => {
    list.open = false;
  };
  list.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) close();
  });
  list.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !list.open) return;
    close();
    list.querySelector("summary")?.focus();
  });
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !list.contains(relatedTarget)) close();
  });
  // A press elsewhere, on what takes no focus.
  addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !list.contains(target)) close();
  });
  return list;
}
