/** The page being read: where each of its lines and choices is written, its cues, what the engine complains of. */
import { el } from "../../../reader/dom/el.ts";
import { placeLink } from "../place-link.ts";
import type { Sight } from "../sight.ts";
import { shownValue } from "../values.ts";
import { cueChips } from "./cue-chips.ts";
import type { Acts, Panel } from "./panel.ts";

export function herePanel(acts: Acts): Panel {
  const element = el("div", {});
  return {
    name: "here",
    title: "Page",
    element,
    show({ sight, start }) {
      const { from, changes } = start;
      element.replaceChildren(
        ...(from || changes.length > 0 ? [startLine(start, acts)] : []),
        ...(sight ? page(sight) : [el("p", {}, "La page n’a pas encore été lue.")]),
      );
    },
  };
}

function startLine({ from, changes }: Parameters<Panel["show"]>[0]["start"], acts: Acts): HTMLElement {
  const changed = changes.flatMap(({ values }) =>
    Object.entries(values).map(([name, value]) => `${name} = ${shownValue(value)}`),
  );
  return el(
    "p",
    { class: "desk-note" },
    from ? `Partie commencée à ${from.knot}. ` : "",
    changed.length > 0 ? `Changé à la main : ${changed.join(" · ")}. ` : "",
    el(
      "button",
      { type: "button", class: "desk-act", onclick: () => acts.playFromBeginning() },
      "Reprendre au début",
    ),
  );
}

function page({ run, choices, placeOf }: Sight): HTMLElement[] {
  const turn = run.turns.at(-1);
  const lines = turn?.lines.filter(({ text, tags }) => text !== "" || tags.length > 0) ?? [];
  const lastRank = lines.map(({ text }) => text !== "").lastIndexOf(true);
  return [
    ...(turn?.faults ?? []).map((fault) => el("p", { class: "desk-fault", role: "alert" }, fault)),
    el("h3", {}, `Textes de la page (${lines.filter(({ text }) => text !== "").length})`),
    el(
      "ol",
      { class: "desk-lines" },
      ...lines.map(({ text, path, tags }, at) =>
        el(
          "li",
          { class: at === lastRank ? "is-last" : null },
          text === "" ? null : el("span", { class: "desk-text" }, text),
          placeLink(placeOf(path)),
          ...cueChips(tags),
        ),
      ),
    ),
    el("h3", {}, `Choix offerts (${choices.length})`),
    el(
      "ol",
      { class: "desk-lines" },
      ...choices.map(({ id, text, path, tags }) =>
        el(
          "li",
          { "data-choice": id },
          el("span", { class: "desk-text" }, text),
          placeLink(placeOf(path)),
          ...cueChips(tags),
        ),
      ),
    ),
  ];
}
