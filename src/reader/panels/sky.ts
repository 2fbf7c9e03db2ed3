/** The fold of the Cabinet that holds the star map: fetched when one first looks up. */
import type { PageView } from "../../app/views.ts";
import { CABINET } from "../../content/strings/cabinet.ts";
import { el } from "../dom/el.ts";

export interface Sky {
  readonly element: HTMLElement;
  update(view: PageView): void;
}

export function makeSky(first: PageView): Sky {
  let view = first;
  let draw: ((view: PageView) => HTMLElement) | null = null;
  let isOpen = false;
  const plate = el("div", { id: "cabinet-sky", hidden: true });
  const button = el("button", { type: "button", "aria-controls": "cabinet-sky", onclick: () => void turn() });

  function show(): void {
    const words = CABINET[view.language];
    button.textContent = isOpen ? words.skyClose : words.skyOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    plate.hidden = !isOpen;
    if (isOpen && draw) plate.replaceChildren(draw(view));
  }

  async function turn(): Promise<void> {
    isOpen = !isOpen;
    show();
    if (!isOpen || draw) return;
    try {
      ({ constellation: draw } = await import("./constellation.ts"));
      show();
    } catch {
      isOpen = false;
      show();
      plate.hidden = false;
      plate.replaceChildren(el("p", { role: "alert" }, CABINET[view.language].noSky));
    }
  }
  show();
  return {
    element: el("section", { class: "cabinet-sky" }, button, plate),
    update(next) {
      view = next;
      show();
    },
  };
}
