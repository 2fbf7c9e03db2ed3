/** One line above the boards that tells in words what is heard; what is told in one breath is told together. */
import type { Effect } from "../../app/views.ts";
import { el } from "../dom/el.ts";
import "./caption-line.css";

type Caption = Extract<Effect, { kind: "caption" }>;

/** Milliseconds within which a caption is added to the one before it, and after which it goes. */
const TOGETHER_MS = 1200;
const SHOWN_MS = 6000;
const NOTICE_MS = 14_000;

/**
 * In no live region: who listens to the page hears the sounds, and a notice is announced by itself. It stays text of
 * the page, for a braille line.
 */
const line = el("p", { class: "caption", hidden: true });
let shownAt = -TOGETHER_MS;
let going = 0;

/** @param page what the boards are at the foot of */
export function showCaption(page: HTMLElement, { text, isNotice }: Caption): void {
  const boards = page.querySelector(".boards");
  if (line.parentElement !== boards) boards?.append(line);
  const now = performance.now();
  const isTogether = !isNotice && !line.hidden && now - shownAt < TOGETHER_MS;
  const told = el("span", { class: isNotice && "caption-notice" }, text);
  if (isTogether) line.append(" ", told);
  else line.replaceChildren(told);
  shownAt = now;
  line.hidden = false;
  clearTimeout(going);
  going = window.setTimeout(
    () => {
      line.hidden = true;
    },
    isNotice ? NOTICE_MS : SHOWN_MS,
  );
}
