/** A sheet laid over the page: a modal dialog that gives back one answer, or null when the player turns back. */
import { append, el } from "../dom/el.ts";
import "./sheets.css";

export interface SheetFrame {
  /** Short name, for the style: "write", "draw"… */
  readonly name: string;
  readonly title: string;
  /** Words of the button that closes without an answer. */
  readonly turnBack: string;
  readonly language: string;
}

export interface OpenSheet<T> {
  readonly dialog: HTMLDialogElement;
  /** Where the sheet's own content goes. */
  readonly body: HTMLElement;
  /** Beside "turn back". */
  readonly foot: HTMLElement;
  /** Settles with `answer` and closes; later calls do nothing. */
  finish(answer: T): void;
}

let opened = 0;

/** The frame alone, closed: heading, body, foot with its way out. */
export function makeFrame(frame: SheetFrame, leave: () => void) {
  const titleId = `sheet-${(opened += 1)}`;
  const body = el("div", { class: "sheet-body" });
  const foot = el(
    "div",
    { class: "sheet-foot" },
    el("button", { type: "button", class: "sheet-back", onclick: leave }, frame.turnBack),
  );
  const dialog = el("dialog", {
    class: `sheet sheet-${frame.name}`,
    lang: frame.language,
    "aria-labelledby": titleId,
    // The page's own shortcuts must not hear what is typed here.
    onkeydown: (event) => event.stopPropagation(),
  });
  const heading = el("h2", { id: titleId, class: "sheet-title" }, frame.title);
  append(dialog, [el("div", { class: "sheet-paper" }, heading, body, foot)]);
  return { dialog, heading, body, foot };
}

/** Opens the sheet; `build` fills it and may return the element to focus. Escape and "turn back" give null. */
export function openSheet<T>(
  host: HTMLElement,
  frame: SheetFrame,
  build: (sheet: OpenSheet<T>) => HTMLElement | null,
): Promise<T | null> {
  return new Promise((resolve) => {
    let answer: T | null = null;
    const before = document.activeElement;
    const { dialog, body, foot } = makeFrame(frame, () => dialog.close());
    const finish = (given: T) => {
      if (!dialog.open) return;
      answer = given;
      dialog.close();
    };
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      resolve(answer);
    });
    host.append(dialog);
    const first = build({ dialog, body, foot, finish });
    dialog.showModal();
    first?.focus();
  });
}
