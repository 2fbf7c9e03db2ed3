/** The drawing sheet: the player's own lines, or one of Ursule's drawings. */
import { fitDrawing } from "../../core/manuscript/drawing.ts";
import type { Drawing, Stroke } from "../../core/manuscript/manuscript.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Ask } from "../../app/views.ts";
import { offeredStrokes } from "../../content/ursule-drawings.ts";
import { type DrawStrings, SHEETS } from "../../content/strings/sheets.ts";
import { append, el } from "../dom/el.ts";
import { followHand } from "./drawing-hand.ts";
import { drawingSheet, engravedStroke } from "./engraved-line.ts";
import { openSheet, type OpenSheet } from "./sheet-dialog.ts";
import "./draw.css";

type DrawAsk = Extract<Ask, { kind: "draw" }>;

/** What was being drawn when the player turned back, by slot; kept in memory only. */
const drafts = new Map<string, readonly Stroke[]>();

export function openDrawSheet(host: HTMLElement, ask: DrawAsk, language: Language): Promise<Drawing | null> {
  const words = SHEETS[language];
  const frame = { name: "draw", title: words.draw.title, turnBack: words.turnBack, language };
  return openSheet<Drawing>(host, frame, (sheet) => buildDrawing(sheet, ask, words.draw));
}

function buildDrawing(sheet: OpenSheet<Drawing>, ask: DrawAsk, words: DrawStrings): HTMLElement | null {
  const remark = el("p", { class: "sheet-remark", role: "alert" });
  const pad = mountPad(drafts.get(ask.slot) ?? [], words, (strokes) => {
    drafts.set(ask.slot, strokes);
    remark.textContent = "";
  });
  const accept = () => {
    const strokes = fitDrawing(pad.strokes());
    if (strokes.length === 0) {
      remark.textContent = words.empty;
      return;
    }
    drafts.delete(ask.slot);
    sheet.finish({ kind: "own", strokes });
  };
  sheet.dialog.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) pad.undo();
  });
  const offered = offerList(ask.offers, words, (offer) => sheet.finish({ kind: "offer", offer }));
  const small = el("p", { class: "sheet-small" }, words.private);
  append(sheet.body, [
    el("div", { class: "draw-table" }, pad.element, el("div", {}, offered, small, remark)),
  ]);
  sheet.foot.append(el("button", { type: "button", class: "sheet-accept", onclick: accept }, words.accept));
  return pad.element.querySelector("button");
}

/** The paper with its two tools. Erasing everything can be undone too. */
function mountPad(
  start: readonly Stroke[],
  words: DrawStrings,
  changed: (strokes: readonly Stroke[]) => void,
) {
  const past: (readonly Stroke[])[] = [];
  let strokes = start;
  const paper = drawingSheet({ class: "draw-paper", role: "img", "aria-label": words.paper });
  const undo = el("button", { type: "button", onclick: () => stepBack() }, words.undo);
  const erase = el("button", { type: "button", onclick: () => become([]) }, words.erase);

  function settle(next: readonly Stroke[]): void {
    strokes = next;
    for (const [button, isIdle] of [
      [undo, past.length === 0],
      [erase, strokes.length === 0],
    ] as const) {
      button.setAttribute("aria-disabled", String(isIdle));
    }
    changed(strokes);
  }
  function become(next: readonly Stroke[]): void {
    past.push(strokes);
    settle(next);
    show();
  }
  function stepBack(): void {
    const before = past.pop();
    if (before) settle(before);
    show();
  }
  function show(): void {
    paper.querySelectorAll("g").forEach((line) => line.remove());
    paper.append(...strokes.map(engravedStroke));
  }

  followHand(paper, (stroke) => {
    past.push(strokes);
    settle([...strokes, stroke]);
  });
  settle(start);
  show();
  const tools = el("div", { class: "draw-tools" }, undo, erase);
  return { element: el("div", { class: "draw-pad" }, paper, tools), strokes: () => strokes, undo: stepBack };
}

function offerList(
  offers: readonly string[],
  words: DrawStrings,
  take: (offer: string) => void,
): HTMLElement {
  const list = el("ul", { class: "draw-offers" });
  for (const offer of offers) {
    const picture = drawingSheet({ "aria-hidden": "true" });
    picture.append(...offeredStrokes(offer).map(engravedStroke));
    const name = el("span", {}, words.drawings[offer] ?? offer);
    list.append(el("li", {}, el("button", { type: "button", onclick: () => take(offer) }, picture, name)));
  }
  return el("section", {}, el("h3", { class: "sheet-or" }, words.offers), list);
}
