/** Presses on the page, by mouse, finger or key: which control was meant, and whether it counts. */
import type { Hole } from "./hole.ts";

export interface PressActions {
  readonly take: (choiceId: string) => void;
  readonly openMenu: () => void;
  readonly openTool: (name: string) => void;
}

const CONTROLS = "[data-choice], [data-do], button[data-part=hole]";

/** A second click of a double click counts for nothing: what it falls on is already another choice. */
export function mountPresses(root: HTMLElement, hole: Hole, actions: PressActions): () => void {
  function listen(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
    if (!target) return;
    const { choice, do: tool } = target.dataset;
    if (choice !== undefined) {
      event.preventDefault();
      const counts = target.classList.contains("accept") ? hole.accepts(event) : event.detail < 2;
      if (counts) actions.take(choice);
    } else if (tool === "menu") actions.openMenu();
    else if (tool === undefined) hole.open(true);
    else actions.openTool(tool);
  }
  root.addEventListener("click", listen);
  return () => root.removeEventListener("click", listen);
}
