/** A button beside a selected line that reports a misprint in it. */
import type { PageView } from "../../app/views.ts";
import { MISPRINT } from "../../content/strings/misprint.ts";
import { el } from "../dom/el.ts";
import "./misprint.css";

export interface HereContext {
  readonly root: HTMLElement;
  readonly viewNow: () => PageView;
  readonly openTool: (name: string) => void;
}

/** Pixels kept clear of the selection and of the window's edges. */
const CLEAR = 8;
const HEIGHT = 44;

/** Puts the button under the selection, or takes it away when there is none in the transcript. */
export function offerReport({ root, viewNow, openTool }: HereContext): void {
  const { ownerDocument } = root;
  root.querySelector(".misprint-here")?.remove();
  const selection = ownerDocument.getSelection();
  const transcript = root.querySelector(".transcript");
  if (!selection || selection.isCollapsed || !transcript) return;
  const range = selection.getRangeAt(0);
  if (!transcript.contains(range.commonAncestorContainer)) return;
  const box = range.getBoundingClientRect();
  const button = el(
    "button",
    {
      type: "button",
      class: "misprint-here",
      // The press must not undo the selection it is about.
      onpointerdown: (event) => event.preventDefault(),
      onclick: () => {
        openTool("misprint");
        button.remove();
      },
    },
    MISPRINT[viewNow().language].report,
  );
  const isLow = box.bottom + CLEAR + HEIGHT > innerHeight;
  button.style.top = `${Math.max(CLEAR, isLow ? box.top - HEIGHT - CLEAR : box.bottom + CLEAR)}px`;
  transcript.after(button);
  button.style.left = `${Math.max(CLEAR, Math.min(box.left, innerWidth - button.offsetWidth - CLEAR))}px`;
}
