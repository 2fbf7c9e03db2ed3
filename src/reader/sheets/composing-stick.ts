/** The line being set: its sorts in the stick, its proof, and what a screen reader hears of it. */
import type { ComposeStrings } from "../../content/strings/sheets.ts";
import { fill } from "../../content/strings/fill.ts";
import { el } from "../dom/el.ts";
import { makeNoise } from "../dom/noise.ts";

export interface ComposingStick {
  readonly element: HTMLElement;
  text(): string;
  take(letter: string): void;
  /** Takes out the last sort. */
  back(): void;
  set(word: string): void;
  /** Says the line, letter by letter. */
  read(): void;
  /** Shows a remark until the line changes. */
  remark(text: string): void;
}

/** @param most sorts that fit; @param changed called after every change of the line */
export function mountStick(words: ComposeStrings, most: number, changed: () => void): ComposingStick {
  const stick = el("div", { class: "stick", "aria-hidden": "true" });
  const proof = el("p", { class: "proof", role: "group", "aria-label": words.proof });
  const heard = el("p", { class: "sheet-heard", role: "status" });
  const remark = el("p", { class: "sheet-remark", role: "alert" });
  let letters: readonly string[] = [];

  function become(next: readonly string[], said: string): void {
    const differs = next.findIndex((letter, at) => letter !== letters[at]);
    const stays = differs < 0 ? next.length : differs;
    while (stick.children.length > stays) stick.lastElementChild?.remove();
    stick.append(...next.slice(stays).map(sort));
    if (next.length > stays) makeNoise(stick, "type_sort");
    letters = next;
    proof.textContent = letters.join("");
    heard.textContent = said;
    remark.textContent = "";
    changed();
  }
  const line = () => (letters.length > 0 ? fill(words.line, { line: letters.join(" ") }) : words.empty);
  return {
    element: el("div", { class: "bench" }, el("div", { class: "stick-frame" }, stick), proof, remark, heard),
    text: () => letters.join(""),
    take(letter) {
      if (letters.length < most) become([...letters, letter], letter);
      else remark.textContent = words.full;
    },
    back() {
      const last = letters.at(-1);
      if (last) become(letters.slice(0, -1), fill(words.removed, { letter: last }));
    },
    set(word) {
      become(Array.from(word), "");
      heard.textContent = line();
    },
    read() {
      heard.textContent = line();
    },
    remark(text) {
      remark.textContent = text;
    },
  };
}

/** One piece of type seen from the compositor's side: its eye upside down, its nick away from her. */
const sort = (letter: string): HTMLElement => el("span", { class: "sort" }, el("i", {}, letter));
