/** The story's variables as they stand: what the page changed, what is watched, and a field to change each. */
import { el } from "../../../reader/dom/el.ts";
import { sameValue } from "../values.ts";
import type { Variable } from "../wire.ts";
import type { Acts, DeskState, Panel } from "./panel.ts";
import { searchList } from "./search-list.ts";
import { aboutOf, variableRow } from "./variable-row.ts";

const KEY = "desk:watched";

export function variablesPanel(acts: Acts): Panel {
  let last: DeskState | null = null;
  const watched = new Set((localStorage.getItem(KEY) ?? "").split(" ").filter(Boolean));
  const { elements, list, wants } = searchList("Chercher une variable", () => fill());
  const toggle = (name: string): void => {
    if (!watched.delete(name)) watched.add(name);
    localStorage.setItem(KEY, [...watched].join(" "));
    fill();
  };
  function fill(): void {
    const { sight, plan } = last ?? {};
    const values = sight?.values ?? {};
    const before = sight?.run.turns.at(-1)?.before ?? {};
    const all = (plan?.variables ?? []).filter((each) => wants(`${each.name} ${aboutOf(each)}`));
    const row = (variable: Variable): HTMLElement => {
      const { name } = variable;
      const state = { variable, value: values[name], old: before[name], isWatched: watched.has(name) };
      return variableRow(
        state,
        (value) => acts.change({ [name]: value }),
        () => toggle(name),
      );
    };
    const rows = (test: (each: Variable) => boolean): HTMLElement[] => all.filter(test).map(row);
    const sections = [...new Set(all.map((each) => each.section))];
    list.replaceChildren(
      ...section(
        "Suivies",
        rows(({ name }) => watched.has(name)),
      ),
      ...section(
        "Changées par cette page",
        rows(({ name }) => !sameValue(values[name], before[name])),
      ),
      ...sections.flatMap((title) =>
        section(
          title || "Au début",
          rows((each) => each.section === title),
        ),
      ),
    );
  }
  return {
    name: "variables",
    title: "Variables",
    element: el(
      "div",
      {},
      el("p", { class: "desk-faint" }, "Une valeur changée relit la page avec elle."),
      ...elements,
    ),
    show(state) {
      last = state;
      fill();
    },
  };
}

/** Nothing when there is nothing to stand in it. */
const section = (title: string, rows: readonly HTMLElement[]): HTMLElement[] =>
  rows.length === 0
    ? []
    : [el("section", {}, el("h3", {}, title), el("ul", { class: "desk-variables" }, ...rows))];
