/** What can be pressed of the cote's plate: the small courses, each of which may be shown large. */
import { courseOf } from "../app/cote/course.ts";
import type { CoteView } from "../app/cote/cote-view.ts";
import type { Plate } from "../app/cote/plate.ts";
import type { CoteSubject } from "../app/market-view.ts";
import type { Box } from "./scene-file.ts";

export interface CoteHits {
  /** @param box of the plate, in CSS pixels of the container; it hides the objects under it from the pointer */
  show(cote: CoteView, plate: Plate, box: Box): void;
  hide(): void;
}

export function layHits(container: HTMLElement, pick: (subject: CoteSubject) => void): CoteHits {
  const cover = document.createElement("div");
  cover.className = "stage-cote";
  cover.style.cssText = "position:absolute;z-index:1";
  cover.hidden = true;
  container.append(cover);
  const buttons = new Map<CoteSubject, HTMLButtonElement>();

  const make = (subject: CoteSubject): HTMLButtonElement => {
    const button = document.createElement("button");
    button.type = "button";
    // Like the objects of a scene: the page offers the same to the keyboard, in its exchange.
    button.tabIndex = -1;
    button.style.cssText = "position:absolute;background:none;border:0;padding:0;cursor:pointer";
    button.addEventListener("click", () => pick(subject));
    buttons.set(subject, button);
    cover.append(button);
    return button;
  };
  const place = ({ style }: HTMLElement, { x, y, w, h }: Box): void => {
    Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
  };
  return {
    show: ({ market, language }, { smalls }, box) => {
      cover.hidden = false;
      place(cover, box);
      for (const { subject, box: cell } of smalls) {
        const button = buttons.get(subject) ?? make(subject);
        button.setAttribute("aria-label", courseOf(market, subject, language).name);
        button.setAttribute("aria-pressed", String(market.shown === subject));
        place(button, cell);
      }
    },
    hide: () => {
      cover.hidden = true;
    },
  };
}
