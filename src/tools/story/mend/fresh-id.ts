/** A name for a choice that has none, in the manner of the others: `s12-open`. */
import { textsOf } from "../../ink/inline.ts";
import type { SourceLine } from "../../ink/scan.ts";

const PLAIN_LETTERS = 4;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^scene_(\d+)$/, "s$1"],
  [/^night_(\d+)$/, "n$1"],
  [/^prologue$/, "pro"],
];

/** @param taken names already in use */
export function freshId({ knot, label, line }: SourceLine, taken: ReadonlySet<string>): string {
  const scene = SHORT.reduce((name, [from, to]) => name.replace(from, to), knot ?? "top").replaceAll(
    "_",
    "-",
  );
  const words = textsOf(label)
    .join(" ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z]+/g);
  const word = words?.find(({ length }) => length >= PLAIN_LETTERS) ?? words?.[0] ?? `l${line}`;
  const name = `${scene}-${word}`;
  for (let times = 2, id = name; ; times += 1) {
    if (!taken.has(id)) return id;
    id = `${name}-${times}`;
  }
}
