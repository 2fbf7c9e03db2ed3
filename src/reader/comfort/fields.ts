/** The three kinds of fields of the settings: a measure, one of several, yes or no. Each carries its own visible name. */
import { el } from "../dom/el.ts";

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly range: readonly [least: number, most: number, step: number];
  /** How the value is said, beside the slider and by it. */
  readonly say: (value: number) => string;
  readonly onchange: (value: number) => void;
}

let made = 0;

export function measure({ name, value, range: [min, max, step], say, onchange }: Measure): HTMLElement {
  const id = `measure-${(made += 1)}`;
  const said = el("output", { for: id }, say(value));
  const slider = el("input", {
    id,
    type: "range",
    min,
    max,
    step,
    value,
    "aria-valuetext": say(value),
    oninput: () => {
      const now = Number(slider.value);
      said.textContent = say(now);
      slider.setAttribute("aria-valuetext", say(now));
      onchange(now);
    },
  });
  return el("div", { class: "measure" }, el("label", { for: id }, name), slider, said);
}

/** @param legend its visible name; null under a heading that is one already, which `labelledby` then names */
export function oneOf<T extends string>(
  { legend, labelledby }: { readonly legend: string | null; readonly labelledby?: string },
  options: Readonly<Record<T, string>>,
  chosen: T,
  onchange: (value: T) => void,
): HTMLElement {
  const group = `one-of-${(made += 1)}`;
  const picks = (Object.entries(options) as [T, string][]).map(([value, name]) =>
    el(
      "label",
      { class: "pick", "data-value": value },
      el("input", {
        type: "radio",
        name: group,
        value,
        checked: value === chosen,
        onchange: () => onchange(value),
      }),
      el("span", {}, name),
    ),
  );
  return el(
    "fieldset",
    { "aria-labelledby": labelledby ?? null },
    legend !== null && el("legend", {}, legend),
    el("div", { class: "picks" }, ...picks),
  );
}

export function yesOrNo(
  name: string,
  checked: boolean,
  onchange: (on: boolean) => void,
  note?: string,
): HTMLElement {
  const id = `note-${(made += 1)}`;
  const box = el("input", {
    type: "checkbox",
    checked,
    "aria-describedby": note ? id : null,
    onchange: () => onchange(box.checked),
  });
  return el(
    "div",
    { class: "yes-or-no" },
    el("label", { class: "check" }, box, el("span", {}, name)),
    note ? el("p", { class: "sheet-small", id }, note) : null,
  );
}
