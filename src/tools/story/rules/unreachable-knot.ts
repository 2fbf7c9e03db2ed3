/** A knot that no divert leads to. */
import type { CompiledStory } from "../../ink/compile-from.ts";
import { Divert, Knot, type ParsedObject } from "../../ink/inkjs.ts";
import { foundAt, type Rule } from "./rule.ts";

export const unreachableKnot: Rule = {
  name: "unreachable-knot",
  severity: "error",
  reason: "Un nœud où rien ne mène ne sera jamais lu, et le compilateur ne le dit pas.",
  good: "-> a\n=== a ===\nOui.\n-> b\n=== b ===\nBien.\n-> END\n",
  bad: "-> a\n=== a ===\nOui.\n-> END\n=== b ===\nJamais.\n-> END\n",
  check: (story) => {
    if (!story.parsed) return [];
    const seen = reached(story.parsed, story.entries ?? new Set());
    return story.parsed
      .FindAll(Knot)()
      .filter((knot) => !knot.isFunction && !seen.has(knot))
      .map((knot) =>
        foundAt(
          story,
          knot,
          `Rien ne mène au nœud « ${knot.identifier?.name} ».`,
          "Y mener par « -> », ou l’effacer.",
        ),
      );
  },
};

/** Knots met by following every divert from the top of the main file, and from those that other files lead to. */
function reached(
  root: NonNullable<CompiledStory["parsed"]>,
  entries: ReadonlySet<string>,
): Set<ParsedObject> {
  const entered = root
    .FindAll(Knot)()
    .filter((knot) => entries.has(knot.identifier?.name ?? ""));
  const seen = new Set<ParsedObject>([root, ...entered]);
  const edges = new Map<ParsedObject, Set<ParsedObject>>();
  for (const divert of root.FindAll(Divert)()) {
    const target = divert.targetContent;
    if (!target) continue;
    const from = knotAround(divert) ?? root;
    edges.set(from, (edges.get(from) ?? new Set()).add(knotAround(target) ?? root));
  }
  const queue = [...seen];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const knot of edges.get(next) ?? []) {
      if (!seen.has(knot)) queue.push(knot);
      seen.add(knot);
    }
  }
  return seen;
}

function knotAround(object: ParsedObject): ParsedObject | null {
  for (let at: ParsedObject | null = object; at; at = at.parent) if (at instanceof Knot) return at;
  return null;
}
