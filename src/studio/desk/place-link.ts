/** `file:line`, to be copied; its second button opens the writer's own editor there. */
import { el } from "../../reader/dom/el.ts";
import { openInEditor } from "./server.ts";

/** Nothing for what was not written. */
export function placeLink(place: string | null): HTMLElement | null {
  if (place === null) return null;
  const copy = el(
    "button",
    {
      type: "button",
      class: "desk-place",
      title: "Copier",
      onclick: () => {
        // A page that may not write on the clipboard still shows what to copy.
        navigator.clipboard
          .writeText(place)
          .then(() => copy.classList.add("is-copied"))
          .catch(() => getSelection()?.selectAllChildren(copy));
      },
    },
    place.replace(/^.*?(?=story\/|[^/]+\/[^/]+\/[^/]+$)/, ""),
  );
  const open = el(
    "button",
    {
      type: "button",
      class: "desk-open",
      title: "Ouvrir dans l’éditeur",
      "aria-label": `Ouvrir ${place} dans l’éditeur`,
      onclick: () => void openInEditor(place),
    },
    "↗",
  );
  return el("span", { class: "desk-at" }, copy, open);
}
