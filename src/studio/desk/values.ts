/** The story's variables as plain data, and back. */
import { InkList, type Story } from "inkjs";

/** A list is the names of its items, `list.item`. */
export type Value = number | boolean | string | { readonly items: readonly string[] };
export type Values = Readonly<Record<string, Value>>;

export function readValue(ink: Story, name: string): Value {
  const value: unknown = ink.variablesState.$(name);
  if (value instanceof InkList)
    return {
      items: [...value.orderedItems].map(({ Key: { originName, itemName } }) => `${originName}.${itemName}`),
    };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Unknown variables and items are passed over: the story may have changed since. */
export function writeValues(ink: Story, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (!ink.variablesState.GlobalVariableExistsWithName(name)) continue;
    if (typeof value === "object") ink.variablesState.$(name, listOf(ink, name, value.items));
    else ink.variablesState.$(name, value);
  }
}

/** A copy of what is there, so that an empty list still knows what it may hold. */
function listOf(ink: Story, name: string, items: readonly string[]): InkList {
  const present: unknown = ink.variablesState.$(name);
  const list = present instanceof InkList ? new InkList(present) : new InkList();
  list.clear();
  for (const item of items)
    for (const [key, rank] of ink.listDefinitions?.FindSingleItemListWithName(item)?.value ?? [])
      list.set(key, rank);
  return list;
}

export const shownValue = (value: Value): string =>
  typeof value === "object"
    ? value.items.map((item) => item.split(".")[1]).join(", ") || "( )"
    : String(value);

export const sameValue = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
