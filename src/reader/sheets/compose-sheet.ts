/** The composing bench: a word set letter by letter from the case, or by Honorine. */
import type { Language } from "../../core/story/beat.ts";
import type { Ask } from "../../app/views.ts";
import { fill } from "../../content/strings/fill.ts";
import { type ComposeStrings, SHEETS } from "../../content/strings/sheets.ts";
import { append, el } from "../dom/el.ts";
import { mountStick } from "./composing-stick.ts";
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
  const title = fill(words.compose.title, { word: ask.letters });
  const frame = { name: "compose", title, turnBack: words.turnBack, language };
  return openSheet<string>(host, frame, (sheet) => buildBench(sheet, ask.letters, words.compose));
}

function buildBench(sheet: OpenSheet<string>, word: string, words: ComposeStrings): HTMLElement | null {
  const button = (label: string, act: () => void) => el("button", { type: "button", onclick: act }, label);
  const accept = button(words.accept, () => lock());
  accept.className = "sheet-accept";
  let isWarned = false;
  const stick = mountStick(words, Array.from(word).length + SPARE, () => {
    isWarned = false;
    accept.textContent = words.accept;
  });
  function lock(): void {
    const text = stick.text();
    if (text === "") stick.remark(words.empty);
    else if (text === word || isWarned) sheet.finish(text);
    else {
      isWarned = true;
      stick.remark(words.misprint);
      accept.textContent = words.leave;
    }
  }
  const letHonorine = () => {
    stick.set(word);
    accept.focus();
  };
  sheet.dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterOf(event.key);
    if (letter) stick.take(letter);
    else if (event.key === "Backspace") stick.back();
    else return;
    event.preventDefault();
  });
  const box = typeCase(words.case, (letter) => stick.take(letter));
  const tools = el(
    "div",
    { class: "compose-tools" },
    button(words.back, () => stick.back()),
    button(words.read, () => stick.read()),
    button(words.honorine, letHonorine),
  );
  append(sheet.body, [stick.element, box, tools]);
  sheet.foot.append(accept);
  return box.querySelector<HTMLElement>("[tabindex='0']");
}
