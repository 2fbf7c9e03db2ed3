/** The choices so far, each with a way back to it, and pages kept under a name. */
import { el } from "../../../reader/dom/el.ts";
import { backwards } from "../order.ts";
import { placeLink } from "../place-link.ts";
import type { Acts, DeskState, Panel } from "./panel.ts";
import { snapshotList } from "./snapshot-list.ts";

export function routePanel(acts: Acts): Panel {
  let last: DeskState | null = null;
  const steps = el("ol", { class: "desk-lines desk-route" });
  return {
    name: "route",
    title: "Route",
    element: el(
      "div",
      {},
      el("h3", {}, "Instantanés"),
      ...snapshotList(acts, () => last),
      el("h3", {}, "Route, le dernier choix d’abord"),
      steps,
    ),
    show(state) {
      last = state;
      const { sight } = state;
      const taken = (sight?.run.turns ?? []).flatMap((turn, at) =>
        turn.taken ? [{ ...turn.taken, at }] : [],
      );
      steps.replaceChildren(
        ...backwards(taken).map(({ id, text, path, at }) =>
          el(
            "li",
            { "data-taken": id },
            el(
              "button",
              { type: "button", class: "desk-act", onclick: () => acts.goBack(at - 1) },
              "Revenir avant",
            ),
            el("span", { class: "desk-text" }, text),
            el("code", { class: "desk-cue" }, id),
            placeLink(sight?.placeOf(path) ?? null),
          ),
        ),
      );
    },
  };
}
