/** The two sheets of the studio: earlier work, and a new file. */
import type { StudioStrings } from "../../content/strings/studio.ts";
import { el } from "../../reader/dom/el.ts";
import { FOLDER } from "../compile/place.ts";
import { counted, filled } from "../files/fault.ts";
import type { KeptWork, Work } from "../files/work.ts";

function openSheet(title: string, close: string, ...content: HTMLElement[]): HTMLDialogElement {
  const heading = el("h2", { id: "sheet-title" }, title);
  const sheet = el(
    "dialog",
    { "aria-labelledby": "sheet-title" },
    heading,
    ...content,
    el("button", { type: "button", class: "close", onclick: () => sheet.close() }, close),
  );
  sheet.addEventListener("close", () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
  return sheet;
}

export interface Recovery {
  /** What differs from the story of the build, at present. */
  readonly now: Work["edits"];
  readonly earlier: readonly KeptWork[];
  readonly words: StudioStrings;
  readonly language: "fr" | "en";
  readonly take: (edits: Work["edits"]) => void;
  readonly forget: (work: KeptWork) => void;
}

export const dateOf = (at: number, language: "fr" | "en"): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);

export function askRecovery({ now, earlier, words, language, take, forget }: Recovery): void {
  const act = (text: string, name: string, onclick: () => void): HTMLElement =>
    el("button", { type: "button", "aria-label": `${text}, ${name}`, onclick }, text);
  const row = (name: string, edits: Work["edits"], ...acts: HTMLElement[]): HTMLElement =>
    el("li", {}, el("strong", {}, name), el("span", {}, whatDiffers(edits, words)), ...acts);
  const choose = (edits: Work["edits"]) => () => {
    sheet.close();
    take(edits);
  };
  const rows = earlier.map((work) => {
    const name = dateOf(work.at, language);
    const item = row(
      name,
      work.edits,
      act(words.recoverTake, name, choose(work.edits)),
      act(words.recoverForget, name, () => {
        forget(work);
        item.remove();
        sheet.querySelector<HTMLElement>("button")?.focus();
      }),
    );
    return item;
  });
  const isNone = earlier.length === 0 && Object.keys(now).length === 0;
  const sheet = openSheet(
    words.recoverTitle,
    words.close,
    el("p", {}, isNone ? words.recoverNone : words.recoverNote),
    el(
      "ul",
      { class: "works" },
      row(words.recoverNow, now),
      ...rows,
      row(words.recoverBuilt, {}, act(words.recoverTake, words.recoverBuilt, choose({}))),
    ),
  );
}

function whatDiffers(edits: Work["edits"], words: StudioStrings): string {
  const names = Object.keys(edits).map((path) => path.slice(FOLDER.length));
  if (names.length === 0) return words.unchanged;
  return filled(counted(words.changed, names.length), { names: names.join(", ") });
}

const NAME = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/;

/** @param make gives false when the name is taken. @param after once the sheet has gone */
export function askNewFile(words: StudioStrings, make: (name: string) => boolean, after: () => void): void {
  const told = el("p", { role: "alert", class: "told", id: "sheet-told" });
  const wrong = (said: string): void => {
    told.textContent = said;
    field.setAttribute("aria-invalid", "true");
    field.focus();
  };
  const field = el("input", {
    name: "name",
    "aria-describedby": "sheet-told",
    required: true,
    placeholder: words.newExample,
    autocomplete: "off",
    spellcheck: "false",
  });
  const form = el(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        const name = field.value.trim().replace(/\.ink$/, "");
        if (!NAME.test(name)) wrong(words.newWrong);
        else if (make(name)) {
          // The sheet gives the focus back to where it was.
          sheet.close();
          after();
        } else wrong(words.newTaken);
      },
    },
    el("label", {}, words.newName, field),
    el("button", { type: "submit" }, words.newMake),
    told,
  );
  const sheet = openSheet(words.newTitle, words.close, form);
  field.focus();
}
