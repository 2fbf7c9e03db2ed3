/** The sheet "Text": all that was read in this game, to be searched, taken away, and gone back in. */
import type { MemoryView, RouteView, StepView } from "../../app/memory/memory-view.ts";
import type { Entry, PageView } from "../../app/views.ts";
import { fill } from "../../content/strings/fill.ts";
import { ROUTE_TEXT } from "../../content/strings/route-text.ts";
import { typeset } from "../../content/typography.ts";
import { el } from "../dom/el.ts";
import { fillDrawing } from "../page/drawing.ts";
import { entryMarkup } from "../page/entry.ts";
import { toDom } from "../page/markup.ts";
import type { Panel, ToolContext } from "../page/tools.ts";
import { openSheet } from "../sheets/sheet-dialog.ts";
import { entryText, routeFile } from "./entry-text.ts";
import { dayOf, giveFile } from "./save-file.ts";
import { textSearch } from "./text-search.ts";
import "../sheets/sheets.css";
import "./games.css";
import "./text-sheet.css";

/** @param key of the entry to be shown first; "" for the last choice */
export function mountText(context: ToolContext, key: string): Panel {
  let close = (): void => {};
  async function open(): Promise<void> {
    const memory = await context.memory();
    if (!memory) return;
    const view = context.viewNow();
    const words = ROUTE_TEXT[view.language];
    const frame = { name: "text", title: words.title, turnBack: words.close, language: view.language };
    await openSheet<never>(context.root, frame, ({ dialog, body }) => {
      close = () => dialog.close();
      const go = (entries: number, game = 0): void => {
        dialog.close();
        context.dispatch({ type: "return", game, entries });
      };
      const text = textColumn(view, memory.route, go);
      const passages = view.entries.map((entry, at) => ({
        element: text.children[at] as HTMLElement,
        text: entryText(entry, view),
      }));
      body.append(
        el("p", { class: "sheet-small" }, typeset(words.note, view.language)),
        el(
          "div",
          { class: "text-head" },
          textSearch(passages, view.language),
          toolRow(context, view, memory, close, go),
        ),
        text,
      );
      const rank = view.entries.findIndex((entry) => entry.key === key);
      const shown = rank < 0 ? [...text.querySelectorAll("button")].at(-1) : text.children[rank];
      requestAnimationFrame(() => shown?.scrollIntoView({ block: "center" }));
      return shown instanceof HTMLElement ? (shown.querySelector("button") ?? shown) : null;
    });
  }
  return {
    update: (): void => {},
    open: () => void open().catch(context.report),
    close: () => close(),
  };
}

type Go = (entries: number, game?: number) => void;

function toolRow(
  { dispatch }: ToolContext,
  view: PageView,
  { route }: MemoryView,
  close: () => void,
  go: Go,
): HTMLElement {
  const words = ROUTE_TEXT[view.language];
  const button = (name: string, label: string, job: () => void, key = ""): HTMLElement =>
    el(
      "button",
      { type: "button", "data-text": name, onclick: job },
      label,
      key !== "" && el("kbd", {}, key),
    );
  const then = (job: () => void) => (): void => {
    close();
    job();
  };
  const { ahead } = route;
  const last = ahead?.stops.at(-1);
  const canGoBack = route.steps.at(-1)?.isOpen ?? false;
  return el(
    "div",
    { class: "text-does" },
    canGoBack &&
      button(
        "back",
        words.back,
        then(() => dispatch({ type: "step", by: -1 })),
        "Ctrl Z",
      ),
    ahead &&
      button(
        "forward",
        words.forward,
        then(() => dispatch({ type: "step", by: 1 })),
        "Ctrl Y",
      ),
    ahead && last !== undefined && button("end", words.toEnd, () => go(last, ahead.game)),
    route.canRepeat &&
      button(
        "repeat",
        words.repeat,
        then(() => dispatch({ type: "repeat" })),
      ),
    button("file", words.asText, () =>
      giveFile(routeFile(view), `${words.fileName}-${dayOf(new Date())}`, "txt"),
    ),
    ahead &&
      el(
        "p",
        { class: "sheet-remark" },
        ahead.stops.length === 1 ? words.aheadOne : fill(words.ahead, { n: ahead.stops.length }),
      ),
    route.closed !== null && el("p", { class: "sheet-remark" }, typeset(route.closed, view.language)),
  );
}

/** One child for each entry of the page. */
function textColumn(view: PageView, { steps }: RouteView, go: Go): HTMLElement {
  const stepAt = new Map<number, StepView>(steps.map((step) => [step.rank, step]));
  const blocks = view.entries.map((entry, rank) => {
    const step = stepAt.get(rank);
    if (entry.kind === "chosen" && step?.isOpen) return choiceBlock(entry, view, () => go(step.entries));
    const element = toDom(entryMarkup(entry, view));
    if (entry.kind === "drawing") fillDrawing(element, entry.drawing);
    return element;
  });
  return el("div", { class: "text-column" }, ...blocks);
}

function choiceBlock(entry: Entry & { kind: "chosen" }, view: PageView, back: () => void): HTMLElement {
  const { language } = view;
  return el(
    "p",
    { class: entry.whispered ? "chosen whispered" : "chosen", "data-key": entry.key },
    el(
      "button",
      { type: "button", onclick: back },
      el("span", { lang: entry.language === language ? null : entry.language }, entryText(entry, view)),
      el("span", { class: "unseen" }, ROUTE_TEXT[language].backTo),
    ),
  );
}
