/** Compares two compiled stories instruction by instruction; the words alone may differ. */

/** An ink container in JSON: its content, then null or its named parts, flags and name. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Difference {
  /** Runtime path of the first object that differs. */
  readonly path: string;
  readonly left: string;
  readonly right: string;
}

/** One difference for each container at most: what follows it in there would only repeat it. */
export function compareStructure(left: string, right: string): Difference[] {
  const a = JSON.parse(left) as Readonly<Record<string, Json>>;
  const b = JSON.parse(right) as Readonly<Record<string, Json>>;
  const lists = same(a["listDefs"], b["listDefs"])
    ? []
    : [difference("listDefs", a["listDefs"], b["listDefs"])];
  return [...lists, ...containers(a["root"] ?? [], b["root"] ?? [], "")];
}

function containers(left: Json, right: Json, path: string): Difference[] {
  if (!Array.isArray(left) || !Array.isArray(right))
    return same(left, right) ? [] : [difference(path, left, right)];
  const [a, b] = [left as Json[], right as Json[]];
  const [namedA, namedB] = [a.at(-1) ?? null, b.at(-1) ?? null];
  const found: Difference[] = [];
  const length = Math.max(a.length, b.length) - 1;
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a[index] ?? null, b[index] ?? null];
    const inner = join(path, nameOf(one) ?? String(index));
    if (index >= a.length - 1 || index >= b.length - 1)
      return [
        ...found,
        difference(inner, index < a.length - 1 ? one : null, index < b.length - 1 ? other : null),
      ];
    if (Array.isArray(one) && Array.isArray(other)) found.push(...containers(one, other, inner));
    else if (!(isFreeText(a, index) && isFreeText(b, index)) && !same(one, other))
      return [...found, difference(inner, one, other)];
  }
  return [...found, ...named(namedA, namedB, path)];
}

/** The last element: named parts (containers), and `#f`, `#n`, which must be equal. */
function named(left: Json, right: Json, path: string): Difference[] {
  const [a, b] = [asRecord(left), asRecord(right)];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => {
    const [one, other] = [a[key], b[key]];
    return one === undefined || other === undefined
      ? [difference(join(path, key), one, other)]
      : containers(one, other, join(path, key));
  });
}

/** Text to be read: not a tag, not a function's argument. */
function isFreeText(content: readonly Json[], index: number): boolean {
  const text = content[index];
  if (typeof text !== "string" || !text.startsWith("^")) return false;
  const isTag = content.lastIndexOf("#", index) > content.lastIndexOf("/#", index);
  const next = asRecord(content[index + 2] ?? null);
  const isArgument = content[index + 1] === "/str" && ("x()" in next || "f()" in next);
  return !isTag && !isArgument;
}

const asRecord = (json: Json): Readonly<Record<string, Json>> =>
  json !== null && typeof json === "object" && !Array.isArray(json)
    ? (json as Readonly<Record<string, Json>>)
    : {};

function nameOf(json: Json): string | null {
  const name = Array.isArray(json) ? asRecord((json as Json[]).at(-1) ?? null)["#n"] : null;
  return typeof name === "string" ? name : null;
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

const same = (left: Json | undefined, right: Json | undefined): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

function difference(path: string, left: Json | undefined, right: Json | undefined): Difference {
  return { path, left: shown(left), right: shown(right) };
}

/** What stands there, in a few words for a writer. */
function shown(json: Json | undefined): string {
  if (json === null || json === undefined) return "rien";
  if (json === "\n") return "une fin de ligne";
  if (typeof json === "string")
    return json.startsWith("^") ? `le texte « ${json.slice(1, 41).trim()} »` : `« ${json} »`;
  if (Array.isArray(json)) return "un bloc";
  if (asRecord(json)["*"] !== undefined) return "un choix";
  return `« ${JSON.stringify(json).slice(0, 60)} »`;
}
