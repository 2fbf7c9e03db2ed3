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
    const words = MISPRINT[language];
    const selected = selectedKey(root);
    const written = await storyOf(language);
    const frame = { name: "misprint", title: words.title, turnBack: PAGE[language].close, language };
    await openSheet<never>(root, frame, ({ dialog, body, foot }) => {
      close = () => dialog.close();
      const lines = linesOf(view, selected);
      const pick = el("select", { id: "misprint-line" }, ...lines.map((line) => optionOf(line, selected)));
      const suggestion = el("textarea", { id: "misprint-suggestion", rows: 2 });
      const text = el("textarea", { id: "misprint-text", rows: 7, readonly: true });
      const said = el("p", { class: "sheet-small", role: "status" });
      const write = (): void => {
        const line = lines.find(({ key }) => key === pick.value) ?? lines[0];
        if (!line) return;
        const plain = plainText(line.runs, line.language);
        const place = placeOf(plain, written.map);
        const { version, hash } = written;
        const { value } = suggestion;
        text.value = reportOf(
          { place, version, hash, written: line.language, line: plain, suggestion: value },
          language,
        );
      };
      pick.addEventListener("change", write);
      suggestion.addEventListener("input", write);
      write();
      const copy = async (): Promise<void> => {
        said.textContent = "";
        text.select();
        said.textContent = await navigator.clipboard.writeText(text.value).then(
          () => words.copied,
          () => words.uncopied,
        );
      };
      body.append(
        el("p", { class: "sheet-small" }, typeset(words.note, language)),
        el("label", { for: pick.id }, words.line),
        pick,
        el("label", { for: suggestion.id }, words.suggestion),
        suggestion,
        el("label", { for: text.id }, words.text),
        text,
        said,
      );
      const button = {
        type: "button",
        class: "sheet-accept",
        onclick: () => void copy().catch(report),
      } as const;
      foot.append(el("button", button, words.copy));
      return pick;
    });
  }
  return {
    update: (): void => {},
    open: () => void open().catch(report),
    close: () => close(),
  };
}

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
  const last = all.slice(-MOST_LINES).reverse();
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
