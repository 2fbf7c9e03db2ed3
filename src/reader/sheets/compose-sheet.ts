/** The composing stick: a word set letter by letter, upside down, and read on its proof. */
import type { Language } from "../../core/story/beat.ts";
import type { Ask } from "../../app/views.ts";
import { fill } from "../../content/strings/fill.ts";
import { type ComposeStrings, SHEETS } from "../../content/strings/sheets.ts";
import { append, el } from "../dom/el.ts";
import { openSheet, type OpenSheet } from "./sheet-dialog.ts";
import { letterOf, typeCase } from "./type-case.ts";
import "./compose.css";

type ComposeAsk = Extract<Ask, { kind: "compose" }>;

/** Sorts the stick takes beyond the word's own. */
const SPARE = 2;

/** Gives the letters as they stand in the stick, misprints included. */
export function openComposeSheet(
  host: HTMLElement,
  ask: ComposeAsk,
  language: Language,
): Promise<string | null> {
  const words = SHEETS[language];
  const frame = {
    name: "compose",
    title: fill(words.compose.title, { word: ask.letters }),
    turnBack: words.turnBack,
    language,
  };
  return openSheet<string>(host, frame, (sheet) => buildStick(sheet, ask.letters, words.compose));
}

function buildStick(sheet: OpenSheet<string>, word: string, words: ComposeStrings): HTMLElement | null {
  const stick = el("div", { class: "stick", "aria-hidden": "true" });
  const proof = el("p", { class: "proof", "aria-label": words.proof });
  const heard = el("p", { class: "sheet-heard", role: "status" });
  const remark = el("p", { class: "sheet-remark", role: "alert" });
  const accept = el("button", { type: "button", class: "sheet-accept", onclick: () => lock() }, words.accept);
  const most = [...word].length + SPARE;
  let letters: readonly string[] = [];
  let isWarned = false;

  function become(next: readonly string[], said: string): void {
    const kept = letters.findIndex((letter, at) => letter !== next[at]);
    const stays = kept < 0 ? letters.length : kept;
    while (stick.children.length > stays) stick.lastElementChild?.remove();
    next.slice(stays).forEach((letter) => stick.append(sort(letter)));
    letters = next;
    proof.textContent = letters.join("");
    heard.textContent = said;
    remark.textContent = "";
    isWarned = false;
    accept.textContent = words.accept;
  }
  function take(letter: string): void {
    if (letters.length < most) become([...letters, letter], letter);
    else remark.textContent = words.full;
  }
  function back(): void {
    const last = letters.at(-1);
    if (last) become(letters.slice(0, -1), fill(words.removed, { letter: last }));
  }
  function lock(): void {
    const text = letters.join("");
    if (text === "") {
      remark.textContent = words.empty;
    } else if (text === word || isWarned) {
      sheet.finish(text);
    } else {
      isWarned = true;
      remark.textContent = words.misprint;
      accept.textContent = words.leave;
    }
  }
  const read = () => {
    heard.textContent = letters.length > 0 ? fill(words.line, { line: letters.join(" ") }) : words.empty;
  };
  const setByHonorine = () => {
    become([...word], fill(words.line, { line: [...word].join(" ") }));
    accept.focus();
  };

  sheet.dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterOf(event.key);
    if (letter) take(letter);
    else if (event.key === "Backspace") back();
    else return;
    event.preventDefault();
  });
  const tool = (label: string, act: () => void) => el("button", { type: "button", onclick: act }, label);
  const box = typeCase(words.case, take);
  append(sheet.body, [
    el("div", { class: "bench" }, el("div", { class: "stick-frame" }, stick), proof, remark, heard),
    box,
    el(
      "div",
      { class: "compose-tools" },
      tool(words.back, back),
      tool(words.read, read),
      tool(words.honorine, setByHonorine),
    ),
  ]);
  sheet.foot.append(accept);
  return box.querySelector<HTMLElement>("[tabindex='0']");
}

/** One piece of type seen from the compositor's side: its eye upside down, its nick away from her. */
const sort = (letter: string): HTMLElement => el("span", { class: "sort" }, el("i", {}, letter));
