/** Reports a misprint: a line of the scene, what it should say, and a text to copy. Nothing is sent. */
import type { Entry, PageView } from "../../app/views.ts";
import { placeOf } from "../../content/line-map.ts";
import { MISPRINT } from "../../content/strings/misprint.ts";
import { PAGE } from "../../content/strings/page.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { plainText } from "../page/runs.ts";
import { openSheet } from "../sheets/sheet-dialog.ts";
import { reportOf } from "./misprint-report.ts";
import "./misprint.css";

export interface MisprintContext {
  readonly root: HTMLElement;
  readonly viewNow: () => PageView;
  readonly report: (error: unknown) => void;
}

/** How many lines back one may look; the last is offered first. */
const MOST_LINES = 60;
/** Letters of a line in the list. */
const SHORT = 70;

type Line = Extract<Entry, { readonly runs: unknown }>;

export function mountMisprint({ root, viewNow, report }: MisprintContext) {
  let close = (): void => {};
  async function open(): Promise<void> {
    const view = viewNow();
    const { language } = view;
    const selected = selectedKey(root);
    const story = await storyOf(language);
    const title = MISPRINT[language].title;
    const frame = { name: "misprint", title, turnBack: PAGE[language].close, language };
    await openSheet<never>(root, frame, ({ dialog, body, foot }) => {
      close = () => dialog.close();
      const { fields, copy } = formOf(linesOf(view, selected), selected, story, language);
      body.append(...fields);
      const onclick = (): void => void copy().catch(report);
      foot.append(el("button", { type: "button", class: "sheet-accept", onclick }, MISPRINT[language].copy));
      return body.querySelector("select");
    });
  }
  return {
    update: (): void => {},
    open: () => void open().catch(report),
    close: () => close(),
  };
}

/** A line to pick, what it should say, and the text that follows both. */
function formOf(lines: readonly Line[], selected: string | null, story: Story, language: Language) {
  const words = MISPRINT[language];
  const pick = el("select", { id: "misprint-line" }, ...lines.map((line) => optionOf(line, selected)));
  const suggestion = el("textarea", { id: "misprint-suggestion", rows: 2 });
  const text = el("textarea", { id: "misprint-text", rows: 7, readonly: true });
  const said = el("p", { class: "sheet-small", role: "status" });
  const write = (): void => {
    const picked = lines.find(({ key }) => key === pick.value) ?? lines[0];
    if (!picked) return;
    const line = plainText(picked.runs, picked.language);
    const { map, ...version } = story;
    const told = { ...version, line, written: picked.language, suggestion: suggestion.value };
    text.value = reportOf({ ...told, place: placeOf(line, map) }, language);
  };
  pick.addEventListener("change", write);
  suggestion.addEventListener("input", write);
  write();
  return {
    fields: [
      el("p", { class: "sheet-small" }, typeset(words.note, language)),
      el("label", { for: pick.id }, words.line),
      pick,
      el("label", { for: suggestion.id }, words.suggestion),
      suggestion,
      el("label", { for: text.id }, words.text),
      text,
      said,
    ],
    copy: async (): Promise<void> => {
      said.textContent = "";
      text.select();
      said.textContent = await copyOf(text.value).then(
        () => words.copied,
        () => words.uncopied,
      );
    },
  };
}

/** Rejects where the browser has no clipboard, or will not lend it. */
const copyOf = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

type Story = Awaited<ReturnType<typeof storyOf>>;

/** Where the edition's lines are written, and which edition it is. */
async function storyOf(language: Language) {
  const [{ map, version }, { hash }] = await Promise.all(
    language === "fr"
      ? [import("virtual:lines/fr"), import("virtual:story/fr")]
      : [import("virtual:lines/en"), import("virtual:story/en")],
  );
  return { map, version, hash };
}

/** Paragraphs and choices taken, the last first; the selected one is there however old. */
function linesOf({ entries }: PageView, selected: string | null): Line[] {
  const all = entries.filter((entry): entry is Line => entry.kind === "paragraph" || entry.kind === "chosen");
  const last = all.flatMap((_, at) => (at < MOST_LINES ? (all.at(-1 - at) ?? []) : []));
  const asked = all.find(({ key }) => key === selected);
  return asked && !last.includes(asked) ? [asked, ...last] : last;
}

function optionOf({ key, runs, language }: Line, selected: string | null): HTMLOptionElement {
  const text = plainText(runs, language);
  const short = text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text;
  return el("option", { value: key, selected: key === selected, lang: language }, short);
}

/** The line that holds the selection, or its beginning. */
function selectedKey(root: HTMLElement): string | null {
  const selection = root.ownerDocument.getSelection();
  const node = selection && !selection.isCollapsed ? selection.getRangeAt(0).startContainer : null;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(".transcript > [data-key]")?.getAttribute("data-key") ?? null;
}
