/** A game from a file or a link: read, told, and asked about before it takes the place of the present one. */
import type { Desk } from "../../app/saves/desk.ts";
import type { Incoming } from "../../app/saves/desk-view.ts";
import { fill } from "../../content/strings/fill.ts";
import { GAMES } from "../../content/strings/games.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { decodeLink } from "../../link/game-link.ts";
import { el } from "../dom/el.ts";
import { placeText } from "./place-line.ts";

/** Largest file that is opened at all, in bytes. */
const FILE_LIMIT = 16_000_000;

/** What an address holds; null when it holds no game. */
export async function readLink(desk: Desk, address: string): Promise<Incoming | null> {
  const read = await decodeLink(address.trim());
  return read && desk.readSave(read);
}

const readFile = async (desk: Desk, file: File): Promise<Incoming> =>
  file.size > FILE_LIMIT ? { ok: false, fault: "too-big" } : desk.readText(await file.text());

/** One line for a game that cannot be taken up. */
export function refusal(incoming: Extract<Incoming, { ok: false }>, language: Language): string {
  const { refused, faults } = GAMES[language];
  return typeset(fill(refused, { why: faults[incoming.fault] }), language);
}

/** The question, its two answers, and what becomes of either game. */
export function question(
  incoming: Extract<Incoming, { ok: true }>,
  language: Language,
  answer: (isYes: boolean) => void,
): HTMLElement {
  const words = GAMES[language];
  const where = placeText(incoming.place, language);
  return el(
    "div",
    { class: "sure", role: "group", "aria-label": fill(words.ask, { where }) },
    el("p", {}, typeset(fill(words.ask, { where }), language)),
    !incoming.isWhole && el("p", {}, typeset(words.askCut, language)),
    el("p", {}, typeset(words.askKept, language)),
    el("button", { type: "button", "data-answer": "no", onclick: () => answer(false) }, words.no),
    el("button", { type: "button", "data-answer": "yes", onclick: () => answer(true) }, words.yes),
  );
}

/** Where a file is chosen or a link pasted. */
export function bringBack(
  desk: Desk,
  language: Language,
  come: (incoming: Incoming | null) => void,
  report: (error: unknown) => void,
): HTMLElement {
  const words = GAMES[language];
  const files = el("input", { type: "file", class: "unseen", accept: ".json,application/json" });
  files.addEventListener("change", () => {
    const [file] = files.files ?? [];
    files.value = "";
    if (file) readFile(desk, file).then(come).catch(report);
  });
  const link = el("input", { name: "link", autocomplete: "off", spellcheck: "false" });
  const paste = el(
    "form",
    {
      class: "game-form",
      onsubmit: (event) => {
        event.preventDefault();
        readLink(desk, link.value).then(come).catch(report);
      },
    },
    el("label", {}, el("span", {}, words.bringLink), link),
    el("button", { type: "submit" }, words.bringOpen),
  );
  return el(
    "section",
    { "aria-label": words.bring },
    el("h3", {}, words.bring),
    el("p", {}, el("label", { class: "game-file" }, files, el("span", {}, words.bringFile))),
    paste,
  );
}
