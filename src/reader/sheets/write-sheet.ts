/** The writing sheet: one field, or one of Honorine's sentences. */
import type { Answer } from "../../app/commands.ts";
import { TEXT_LIMIT } from "../../core/manuscript/manuscript.ts";
import { acceptText, countPoints, tidyText } from "../../core/manuscript/text.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Ask } from "../../app/views.ts";
import { fill } from "../../content/strings/fill.ts";
import { SHEETS, type WriteStrings } from "../../content/strings/sheets.ts";
import { append, el } from "../dom/el.ts";
import { makeNoise } from "../dom/noise.ts";
import { polishOffer } from "./polish-offer.ts";
import { openSheet, type OpenSheet } from "./sheet-dialog.ts";

type WriteAsk = Extract<Ask, { kind: "write" }>;
type Written = Extract<Answer, { kind: "text" }>;

/** The page the prompter has not read yet: he comes on stage after it. */
const UNREAD = "sentence";

/** The counter stays silent until this many code points are left. */
const NEAR_LIMIT = 60;

/** What was being written when the player turned back, by slot; kept in memory only. */
const drafts = new Map<string, string>();

export function openWriteSheet(
  host: HTMLElement,
  ask: WriteAsk,
  language: Language,
): Promise<Written | null> {
  const words = SHEETS[language];
  const frame = { name: "write", title: words.write.title, turnBack: words.turnBack, language };
  return openSheet<Written>(host, frame, (sheet) => buildWriting(sheet, ask, words.write, language));
}

function buildWriting(sheet: OpenSheet<Written>, ask: WriteAsk, words: WriteStrings, language: Language) {
  const counter = el("p", { class: "write-count", "aria-live": "polite" });
  const remark = el("p", { class: "sheet-remark", role: "alert", id: "write-remark" });
  const field = el("textarea", {
    id: "write-field",
    rows: 3,
    dir: "auto",
    spellcheck: "false",
    autocapitalize: "sentences",
    autocomplete: "off",
    "aria-describedby": "write-private write-remark",
  });
  const accept = () => {
    const result = acceptText(field.value);
    if (!result.ok) {
      remark.textContent = result.reason === "empty" ? words.empty : fill(words.long, { n: result.over });
      field.focus();
      return;
    }
    drafts.delete(ask.slot);
    sheet.finish({ kind: "text", text: { kind: "own", text: result.text } });
  };
  const take = (text: string) => {
    drafts.delete(ask.slot);
    sheet.finish({ kind: "text", text: { kind: "own", text }, polished: true });
  };
  const prompter = ask.slot === UNREAD ? null : polishOffer(language, take);
  const changed = () => {
    prompter?.read(field.value);
    drafts.set(ask.slot, field.value);
    remark.textContent = "";
    counter.textContent = countWords(field.value, words);
    makeNoise(field, "quill");
    grow(field);
  };
  field.value = drafts.get(ask.slot) ?? "";
  field.addEventListener("input", changed);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) accept();
  });
  append(sheet.body, [
    el("label", { for: "write-field", class: "write-label" }, words.labels[ask.slot] ?? words.other),
    field,
    counter,
    remark,
    el("p", { class: "sheet-small", id: "write-private" }, words.private),
    prompter && prompter.element,
    ask.offers.length > 0 &&
      offerList(ask, words, language, (offer) =>
        sheet.finish({ kind: "text", text: { kind: "offer", offer } }),
      ),
  ]);
  sheet.foot.append(el("button", { type: "button", class: "sheet-accept", onclick: accept }, words.accept));
  prompter?.read(field.value);
  requestAnimationFrame(() => grow(field));
  return field;
}

/** "" far from the limit, then what is left or what is too many. */
function countWords(raw: string, words: WriteStrings): string {
  const left = TEXT_LIMIT - countPoints(tidyText(raw));
  if (left > NEAR_LIMIT) return "";
  return left < 0 ? fill(words.over, { n: -left }) : fill(words.left, { n: left });
}

/** The field is as tall as its text. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

function offerList(ask: WriteAsk, words: WriteStrings, language: Language, take: (offer: string) => void) {
  const heading = el("h3", { class: "sheet-or" }, words.offers);
  const list = el("ul", { class: "write-offers" });
  for (const { id, text } of ask.offers) {
    list.append(
      el("li", {}, el("button", { type: "button", lang: language, onclick: () => take(id) }, text)),
    );
  }
  return el("section", {}, heading, list);
}
