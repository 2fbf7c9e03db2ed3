/** A field above a list: what is shown holds every word of the field, accents aside. */
import { el } from "../../../reader/dom/el.ts";

export interface SearchList {
  readonly elements: readonly HTMLElement[];
  readonly list: HTMLElement;
  /** Whether a text is to be shown. */
  readonly wants: (text: string) => boolean;
}

export function searchList(label: string, changed: () => void): SearchList {
  const field = el("input", {
    type: "search",
    class: "desk-search",
    "aria-label": label,
    placeholder: label,
    oninput: changed,
  });
  const list = el("div", { class: "desk-list" });
  return {
    elements: [field, list],
    list,
    wants: (text) => {
      const plain = bare(text);
      return bare(field.value)
        .split(/\s+/)
        .every((word) => plain.includes(word));
    },
  };
}

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
