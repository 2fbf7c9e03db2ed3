/** The Book as one opens it: over the page, two leaves at a time, with what it takes to carry it away. */
import type { BookView } from "../../app/book/book-view.ts";
import type { PageView } from "../../app/views.ts";
import { BOOK, type BookStrings } from "../../content/strings/book.ts";
import { fill } from "../../content/strings/fill.ts";
import { typeset } from "../../content/typography.ts";
import { el } from "../dom/el.ts";
import { toDom } from "../page/markup.ts";
import { isCalm } from "../page/settings.ts";
import { makeFrame } from "../sheets/sheet-dialog.ts";
import { mountTurner, type PageTurner } from "./page-turner.ts";
import { sectionsOf } from "./sections.ts";
import { printBook, takeCard, takeEpub } from "./take-away.ts";
import "./book-sheet.css";

export interface BookContext {
  readonly root: HTMLElement;
  readonly book: () => Promise<BookView | null>;
  readonly report: (error: unknown) => void;
}

export interface BookPanel {
  update(view: PageView): void;
  open(): void;
  close(): void;
}

export function mountBook({ root, book, report }: BookContext): BookPanel {
  let view: PageView | null = null;
  let standing: HTMLDialogElement | null = null;
  let isOpening = false;

  async function open(): Promise<void> {
    if (!view || standing || isOpening) return;
    isOpening = true;
    const calm = () => !view || isCalm(view.settings);
    const made = await book().finally(() => (isOpening = false));
    if (!made) return;
    const before = document.activeElement;
    const { dialog, turner, pages } = layOut(made, calm, report);
    standing = dialog;
    dialog.addEventListener("close", () => {
      turner().destroy();
      standing = null;
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    });
    root.append(dialog);
    dialog.showModal();
    turner().go("first");
    pages.focus({ preventScroll: true });
  }
  return {
    update: (next) => {
      view = next;
    },
    open: () => void open().catch(report),
    close: () => standing?.close(),
  };
}

function layOut(view: BookView, calm: () => boolean, report: (error: unknown) => void) {
  const words = BOOK[view.language];
  const frame = {
    name: "book",
    title: view.isBound ? words.bound : words.proofs,
    turnBack: words.close,
    language: view.language,
  };
  const { dialog, body, foot } = makeFrame(frame, () => dialog.close());
  const pages = el("div", { class: "book-pages", role: "region", tabindex: 0, "aria-label": words.pages });
  pages.append(...sectionsOf(view, 3).map(({ markup }) => toDom(markup)));
  body.append(pages);
  const where = el("span", { class: "book-where", role: "status" });
  let made: PageTurner | undefined;
  const turner = (): PageTurner =>
    (made ??= mountTurner(pages, calm, ({ page, count }) => {
      const said = fill(words.pageOf, { page, count });
      if (where.textContent !== said) where.textContent = said;
      back.disabled = page === 1;
      on.disabled = page === count;
    }));
  const arrow = (name: string, sign: string, by: number) =>
    el(
      "button",
      { type: "button", class: "book-arrow", "aria-label": name, onclick: () => turner().turn(by) },
      el("span", { "aria-hidden": "true" }, sign),
    );
  const back = arrow(words.previous, "‹", -1);
  const on = arrow(words.next, "›", 1);
  foot.append(el("div", { class: "book-turn" }, back, where, on), takeAway(view, words, report));
  dialog.addEventListener("keydown", (event) => turnByKey(event, turner()));
  return { dialog, turner, pages };
}

function turnByKey(event: KeyboardEvent, turner: PageTurner): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { key } = event;
  if (key === "ArrowRight" || key === "PageDown") turner.turn(1);
  else if (key === "ArrowLeft" || key === "PageUp") turner.turn(-1);
  else if (key === "Home") turner.go("first");
  else if (key === "End") turner.go("last");
  else return;
  event.preventDefault();
}

/** Three buttons; one line says what became of the last one pressed. */
function takeAway(view: BookView, words: BookStrings, report: (error: unknown) => void): HTMLElement {
  const said = el("p", { class: "book-said", role: "status" });
  const button = (name: string, take: () => Promise<string | void>) =>
    el(
      "button",
      {
        type: "button",
        onclick: () => {
          said.textContent = "";
          take()
            .then((file) => {
              if (file) said.textContent = typeset(fill(words.made, { file }), view.language);
            })
            .catch((error: unknown) => {
              report(error);
              said.textContent = words.failed;
            });
        },
      },
      name,
    );
  return el(
    "div",
    { class: "book-take", role: "group", "aria-label": words.takeAway },
    button(words.epub, () => takeEpub(view)),
    button(words.print, () => printBook(view)),
    button(words.card, () => takeCard(view)),
    said,
  );
}
