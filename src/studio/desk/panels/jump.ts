/** Every knot and stitch by scene: play from there, and how often this game went through. */
import { el } from "../../../reader/dom/el.ts";
import { placeLink } from "../place-link.ts";
import { visitsOf } from "../watch.ts";
import type { House } from "../wire.ts";
import type { Acts, DeskState, Panel } from "./panel.ts";
import { searchList } from "./search-list.ts";

export function jumpPanel(acts: Acts): Panel {
  let last: DeskState | null = null;
  const { elements, list, wants } = searchList("Chercher une scène, un nœud", () => fill());
  const row = ({ name, place, words }: House): HTMLElement => {
    const visits = last?.sight ? visitsOf(last.sight.run, name) : 0;
    return el(
      "li",
      { "data-house": name },
      el("button", { type: "button", class: "desk-act", onclick: () => acts.playFrom(name) }, "Jouer d’ici"),
      el("strong", {}, name),
      el("span", { class: "desk-faint" }, `${words} mots${visits > 0 ? ` · passé ${visits} fois` : ""}`),
      placeLink(place),
    );
  };
  function fill(): void {
    const houses = (last?.plan.houses ?? []).filter(({ name, scene }) => wants(`${name} ${scene}`));
    const scenes = [...new Set(houses.map(({ scene }) => scene))];
    list.replaceChildren(
      ...scenes.map((scene) =>
        el(
          "section",
          {},
          el("h3", {}, scene || "Gobseck et les autres passages"),
          el("ul", { class: "desk-houses" }, ...houses.filter((each) => each.scene === scene).map(row)),
        ),
      ),
    );
  }
  return {
    name: "jump",
    title: "Aller",
    element: el(
      "div",
      {},
      el(
        "p",
        { class: "desk-faint" },
        "Une partie neuve commence au nœud choisi, avec les variables telles qu’elles sont. La Bourse y repart du premier jour.",
      ),
      ...elements,
    ),
    show(state) {
      last = state;
      fill();
    },
  };
}
