/** A field for a variable, of its own kind: a switch, a number, a list's items. */
import { el } from "../../../reader/dom/el.ts";
import type { Value } from "../values.ts";
import type { Variable } from "../wire.ts";

/** @param set called with a value of the same kind */
export function valueField(
  { name, items }: Variable,
  value: Value,
  set: (value: Value) => void,
): HTMLElement {
  if (typeof value === "boolean") {
    const box = el("input", {
      type: "checkbox",
      "aria-label": name,
      checked: value,
      onchange: () => set(box.checked),
    });
    return box;
  }
  if (typeof value === "number") {
    const field = el("input", {
      type: "number",
      step: 1,
      value,
      "aria-label": name,
      onchange: () => {
        if (Number.isFinite(field.valueAsNumber)) set(Math.trunc(field.valueAsNumber));
      },
    });
    return field;
  }
  if (typeof value === "string") {
    const field = el("input", { type: "text", value, "aria-label": name, onchange: () => set(field.value) });
    return field;
  }
  return itemsField(name, items, value.items, set);
}

/** One item is picked; several are held down together, as in any list. */
function itemsField(
  name: string,
  items: readonly string[],
  held: readonly string[],
  set: (value: Value) => void,
): HTMLElement {
  const isMany = held.length !== 1;
  const pick = el(
    "select",
    {
      "aria-label": name,
      multiple: isMany,
      size: isMany ? Math.min(4, Math.max(2, items.length)) : null,
      onchange: () => set({ items: [...pick.selectedOptions].map((option) => option.value) }),
    },
    ...[...new Set([...items, ...held])].map((item) =>
      el("option", { value: item, selected: held.includes(item) }, item.split(".")[1] ?? item),
    ),
  );
  return pick;
}
