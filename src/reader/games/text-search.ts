/** Searching the text of the route: passages found are marked, and gone through one by one. */
import { fill } from "../../content/strings/fill.ts";
import { ROUTE_TEXT } from "../../content/strings/route-text.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { plain } from "./entry-text.ts";

export interface Passage {
  readonly element: HTMLElement;
  readonly text: string;
}

/** @param passages in reading order */
export function textSearch(passages: readonly Passage[], language: Language): HTMLElement {
  const words = ROUTE_TEXT[language];
  const searched = passages.map(({ element, text }) => ({ element, text: plain(text) }));
  const told = el("p", { class: "sheet-small", role: "status" });
  const field = el("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  let found: readonly HTMLElement[] = [];
  let at = -1;

  function search(): void {
    const wanted = plain(field.value).trim();
    for (const element of found) element.classList.remove("found", "here");
    found =
      wanted === "" ? [] : searched.filter(({ text }) => text.includes(wanted)).map((each) => each.element);
    for (const element of found) element.classList.add("found");
    at = -1;
    if (found.length > 0) go(1);
    else told.textContent = wanted === "" ? "" : words.nothing;
  }
  function go(step: 1 | -1): void {
    if (found.length === 0) return;
    found[at]?.classList.remove("here");
    at = (at + step + found.length) % found.length;
    found[at]?.classList.add("here");
    found[at]?.scrollIntoView({ block: "center" });
    told.textContent = fill(words.found, { at: at + 1, n: found.length });
  }
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  return el(
    "div",
    { class: "text-search", role: "search" },
    el("label", {}, el("span", { class: "sheet-small" }, words.search), field),
    el("button", { type: "button", "aria-label": words.previous, onclick: () => go(-1) }, "↑"),
    el("button", { type: "button", "aria-label": words.next, onclick: () => go(1) }, "↓"),
    told,
  );
}
