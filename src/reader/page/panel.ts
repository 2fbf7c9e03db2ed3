/** Panels laid over the page's own rectangle: native dialogs, closed by Escape, their button, or what they hold. */
import type { PageView } from "../../app/views.ts";
import { PAGE } from "../../content/strings/page.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";

export interface PanelContent {
  readonly update?: (view: PageView) => void;
  readonly destroy?: () => void;
}

export interface PanelFrame {
  readonly title: string;
  /** For the style sheet. */
  readonly name: string;
  readonly language: Language;
}

export interface Panels {
  /** Opens at once and lets `fill` put the content in; on closing the focus goes back where it was. */
  open(frame: PanelFrame, fill: (body: HTMLElement, close: () => void) => PanelContent): void;
  /** Gives the open panel the new view. */
  update(view: PageView): void;
  closeAll(): void;
}

export function mountPanels(root: HTMLElement): Panels {
  const standing = new Map<HTMLDialogElement, PanelContent>();
  return {
    open({ title, name, language }, fill) {
      const before = document.activeElement;
      const body = el("div", { class: "panel-body" });
      const close = () => dialog.close();
      const titleId = `panel-${name}`;
      const dialog = el(
        "dialog",
        { class: `panel ${name}`, "aria-labelledby": titleId },
        el(
          "header",
          {},
          el("h2", { id: titleId }, title),
          el("button", { type: "button", onclick: close }, PAGE[language].close),
        ),
        body,
      );
      dialog.addEventListener("close", () => {
        standing.get(dialog)?.destroy?.();
        standing.delete(dialog);
        dialog.remove();
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
      root.append(dialog);
      dialog.showModal();
      standing.set(dialog, fill(body, close));
    },
    update: (view) => standing.forEach((content) => content.update?.(view)),
    closeAll: () => standing.forEach((_, dialog) => dialog.close()),
  };
}
