/** The two sheets of the studio: earlier work, and a new file. */
import type { StudioStrings } from "../../content/strings/studio.ts";
import { el } from "../../reader/dom/el.ts";
import { FOLDER } from "../compile/place.ts";
import type { Work } from "../files/work.ts";

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
  readonly works: readonly Work[];
  readonly words: StudioStrings;
  readonly language: "fr" | "en";
  readonly take: (edits: Work["edits"]) => void;
  readonly forget: (work: Work) => void;
}

export const dateOf = (at: number, language: "fr" | "en"): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);

/** `works[0]` is the present one. */
export function askRecovery({ works, words, language, take, forget }: Recovery): void {
  const row = (name: string, work: Work, isNow: boolean): HTMLElement => {
    const names = Object.keys(work.edits).map((path) => path.slice(FOLDER.length));
    const said =
      names.length === 0
        ? words.unchanged
        : words.changed.replace("{n}", String(names.length)).replace("{names}", names.join(", "));
    const item = el(
      "li",
      {},
      el("strong", {}, name),
      el("span", {}, said),
      isNow
        ? null
        : el(
            "button",
            { type: "button", "aria-label": `${words.recoverTake}, ${name}`, onclick: () => choose(work) },
            words.recoverTake,
          ),
      isNow || work.at === 0
        ? null
        : el(
            "button",
            {
              type: "button",
              "aria-label": `${words.recoverForget}, ${name}`,
              onclick: () => {
                forget(work);
                item.remove();
                sheet.querySelector<HTMLElement>("button")?.focus();
              },
            },
            words.recoverForget,
          ),
    );
    return item;
  };
  const choose = ({ edits }: Work): void => {
    sheet.close();
    take(edits);
  };
  const [now, ...earlier] = works;
  const rows = [
    ...(now ? [row(`${dateOf(now.at, language)} (${words.recoverNow})`, now, true)] : []),
    ...earlier.map((work) => row(dateOf(work.at, language), work, false)),
    row(words.recoverBuilt, { at: 0, edits: {} }, false),
  ];
  const note = now ? words.recoverNote : words.recoverNone;
  const sheet = openSheet(
    words.recoverTitle,
    words.close,
    el("p", {}, note),
    el("ul", { class: "works" }, ...rows),
  );
}

const NAME = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/;

/** @param make gives false when the name is taken. @param after once the sheet has gone */
export function askNewFile(words: StudioStrings, make: (name: string) => boolean, after: () => void): void {
  const told = el("p", { role: "alert", class: "told" });
  const field = el("input", {
    name: "name",
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
        if (!NAME.test(name)) told.textContent = words.newWrong;
        else if (make(name)) {
          // The sheet gives the focus back to where it was.
          sheet.close();
          after();
        } else told.textContent = words.newTaken;
      },
    },
    el("label", {}, words.newName, field),
    el("button", { type: "submit" }, words.newMake),
    told,
  );
  const sheet = openSheet(words.newTitle, words.close, form);
  field.focus();
}
