/** A sheet that stays the same from view to view: opened, closed and updated by the page. */
import type { PageView } from "../../app/views.ts";
import { SHEETS } from "../../content/strings/sheets.ts";
import { makeFrame } from "../sheets/sheet-dialog.ts";

export interface Panel {
  /** Takes every view, open or not. */
  update(view: PageView): void;
  /** Opens over the page; does nothing before the first view, or when open. */
  open(): void;
  close(): void;
}

export interface PanelParts {
  readonly name: string;
  readonly title: (view: PageView) => string;
  readonly fill: (body: HTMLElement, view: PageView) => { update(view: PageView): void };
}

export function mountPanel(host: HTMLElement, parts: PanelParts): Panel {
  let view: PageView | null = null;
  let standing: {
    readonly dialog: HTMLDialogElement;
    readonly content: { update(view: PageView): void };
  } | null = null;

  function open(): void {
    if (!view || standing) return;
    const { language } = view;
    const before = document.activeElement;
    const frame = { name: parts.name, title: parts.title(view), turnBack: SHEETS[language].close, language };
    const { dialog, body } = makeFrame(frame, () => dialog.close());
    dialog.addEventListener("close", () => {
      standing = null;
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    });
    host.append(dialog);
    standing = { dialog, content: parts.fill(body, view) };
    dialog.showModal();
  }
  return {
    update(next) {
      view = next;
      standing?.content.update(next);
    },
    open,
    close: () => standing?.dialog.close(),
  };
}
