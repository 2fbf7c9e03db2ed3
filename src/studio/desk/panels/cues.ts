/** Every cue of the game so far, the last one first. */
import { el } from "../../../reader/dom/el.ts";
import { backwards } from "../order.ts";
import { placeLink } from "../place-link.ts";
import { cueChips } from "./cue-chips.ts";
import type { DeskState, Panel } from "./panel.ts";
import { searchList } from "./search-list.ts";

export function cuesPanel(): Panel {
  let last: DeskState | null = null;
  const { elements, list, wants } = searchList("Chercher un repère", () => fill());
  function fill(): void {
    const { sight } = last ?? {};
    const acted = (sight?.run.turns ?? []).flatMap(({ taken, lines }, turn) =>
      [...(taken ? [taken] : []), ...lines].flatMap(({ tags, path }) =>
        tags.map((tag) => ({ turn, tag, path })),
      ),
    );
    list.replaceChildren(
      el(
        "ol",
        { class: "desk-lines" },
        ...backwards(acted.filter(({ tag }) => wants(tag))).map(({ turn, tag, path }) =>
          el(
            "li",
            {},
            el("span", { class: "desk-faint" }, `page ${turn}`),
            ...cueChips([tag]),
            placeLink(sight?.placeOf(path) ?? null),
          ),
        ),
      ),
    );
  }
  return {
    name: "cues",
    title: "Repères",
    element: el("div", {}, ...elements),
    show(state) {
      last = state;
      fill();
    },
  };
}
