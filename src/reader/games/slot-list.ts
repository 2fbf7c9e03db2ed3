/** The pages kept under a name: what each is, and what can be done with it. */
import type { SlotView } from "../../app/saves/desk-view.ts";
import { GAMES } from "../../content/strings/games.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { placePicture, placeText } from "./place-line.ts";

export interface SlotActions {
  readonly open: (slot: SlotView) => void;
  readonly asFile: (slot: SlotView) => void;
  readonly forget: (slot: SlotView) => void;
}

export function slotItem(
  slot: SlotView,
  language: Language,
  baseUrl: string,
  actions: SlotActions,
): HTMLElement {
  const words = GAMES[language];
  const name = slot.name || words.quick;
  const button = (label: string, onclick: () => void): HTMLElement =>
    el("button", { type: "button", onclick }, label, el("span", { class: "unseen" }, ` : ${name}`));
  const row = el(
    "p",
    { class: "game-does" },
    button(words.open, () => actions.open(slot)),
    button(words.asFile, () => actions.asFile(slot)),
    button(words.forget, () => ask(true)),
  );
  const no = el("button", { type: "button", onclick: () => ask(false) }, words.noForget);
  const sure = el(
    "div",
    { class: "sure", role: "group", "aria-label": words.forget, hidden: true },
    el("p", {}, words.forgetAsk),
    no,
    el("button", { type: "button", onclick: () => actions.forget(slot) }, words.yesForget),
  );
  function ask(asked: boolean): void {
    row.hidden = asked;
    sure.hidden = !asked;
    (asked ? no : row.querySelector<HTMLElement>("button:last-child"))?.focus();
  }
  return el(
    "li",
    { class: "game-card", "data-slot": slot.id },
    placePicture(slot.place, baseUrl),
    el(
      "div",
      {},
      el("p", { class: "game-name" }, name),
      el("p", { class: "sheet-small" }, placeText(slot.place, language)),
      el("p", { class: "sheet-small" }, dateText(slot.at, language)),
    ),
    row,
    sure,
  );
}

/** As the clock of the device tells it; "" for what is no date. */
function dateText(at: number, language: Language): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(date);
}
