/** One variable of the story: its name, its field, what it was, where it is declared. */
import { THOUGHTS } from "../../../content/thoughts.ts";
import { el } from "../../../reader/dom/el.ts";
import { placeLink } from "../place-link.ts";
import { sameValue, shownValue, type Value } from "../values.ts";
import type { Variable } from "../wire.ts";
import { valueField } from "./value-field.ts";

export interface VariableState {
  readonly variable: Variable;
  /** undefined before a page was read. */
  readonly value: Value | undefined;
  /** Before the text of the page. */
  readonly old: Value | undefined;
  readonly isWatched: boolean;
}

export function variableRow(
  { variable, value, old, isWatched }: VariableState,
  set: (value: Value) => void,
  toggle: () => void,
): HTMLElement {
  const { name, place } = variable;
  const isChanged = value !== undefined && old !== undefined && !sameValue(value, old);
  return el(
    "li",
    { "data-variable": name, class: isChanged ? "is-changed" : null },
    el(
      "button",
      {
        type: "button",
        class: "desk-star",
        "aria-pressed": String(isWatched),
        "aria-label": `Suivre ${name}`,
        onclick: toggle,
      },
      isWatched ? "★" : "☆",
    ),
    el("strong", {}, name),
    value === undefined ? null : valueField(variable, value, set),
    isChanged ? el("span", { class: "desk-old" }, `avant : ${shownValue(old)}`) : null,
    el("span", { class: "desk-faint" }, aboutOf(variable)),
    placeLink(place),
  );
}

/** What the writer noted of it; of `t07`, the title of the seventh thought. */
export function aboutOf({ name, note }: Variable): string {
  const [, number] = /^t(\d\d)$/.exec(name) ?? [];
  return (number && THOUGHTS[Number(number)]?.fr) || note;
}
