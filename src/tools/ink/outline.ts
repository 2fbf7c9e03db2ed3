/** What the rest of the story may know of a file: its knots, stitches and declarations, without their content. */
import { stripComments } from "./strip-comments.ts";

export interface Outline {
  readonly knots: readonly KnotOutline[];
  readonly declarations: readonly Declaration[];
  /** What others may lean on, by name and what it takes. */
  readonly names: ReadonlySet<string>;
  /** Declarations whose values are copied into whatever uses them. */
  readonly copied: ReadonlySet<string>;
  /** Something is said before the first knot. */
  readonly hasOpening: boolean;
  readonly hasIncludes: boolean;
  readonly asks: readonly Ask[];
}

interface KnotOutline {
  readonly name: string;
  /** Ink that stands for it: the knot and every stitch end at once. */
  readonly stub: string;
}

interface Declaration {
  /** Of a variable; null for what is kept whether it is named or not. */
  readonly name: string | null;
  readonly line: string;
}

/** A label or a stitch of another knot, called `knot.stitch.name`, or a knot whose turns may be counted. */
export interface Ask {
  readonly knot: string;
  /** null for the knot itself. */
  readonly label: string | null;
}

const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)\s*(\([^)]*\))?/u;
const STITCH = /^=\s*([\p{L}\p{N}_]+)\s*(\([^)]*\))?/u;
const VARIABLE = /^VAR\s+([\p{L}\p{N}_]+)/u;
const COPIED = /^(?:CONST|LIST|EXTERNAL)\s/;

export function outlineOf(text: string): Outline {
  const knots: { name: string; stub: string }[] = [];
  const declarations: Declaration[] = [];
  const names = new Set<string>();
  const copied = new Set<string>();
  let hasOpening = false;
  const code = stripComments(text.replace(/^\uFEFF/, ""));
  for (const raw of code.split(/\r?\n/)) {
    const line = raw.trim();
    const knot = knots.at(-1);
    const head = KNOT.exec(line);
    const stitch = head ? null : STITCH.exec(line);
    if (head) {
      const [, isFunction, name = "", takes = ""] = head;
      names.add(`${isFunction ?? ""}${name}${spaceless(takes)}`);
      const end = isFunction ? "~ return 0" : "-> DONE";
      knots.push({ name, stub: `=== ${isFunction ?? ""}${name}${takes} ===\n${end}\n` });
    } else if (stitch) {
      names.add(`${knot?.name ?? ""}.${stitch[1]}${spaceless(stitch[2])}`);
      if (knot) knot.stub += `= ${stitch[1]}${stitch[2] ?? ""}\n-> DONE\n`;
    } else if (COPIED.test(line)) {
      copied.add(line);
      declarations.push({ name: null, line });
    } else if (VARIABLE.test(line)) {
      const name = VARIABLE.exec(line)?.[1] ?? "";
      names.add(`VAR ${name}`);
      declarations.push({ name, line });
    } else hasOpening ||= !knot && line !== "" && !/^(?:TODO|INCLUDE)\b/.test(line);
  }
  const hasIncludes = /^\s*INCLUDE\s/m.test(code);
  return {
    knots,
    declarations,
    names,
    copied,
    hasOpening,
    hasIncludes,
    asks: asksOf(code.replaceAll(/^\s*INCLUDE\s.*$/gm, "")),
  };
}

const spaceless = (given: string | undefined): string => (given ?? "").replaceAll(/\s/g, "");

/** Looks for the full stop first: there are few with a letter on both sides. */
function asksOf(code: string): Ask[] {
  const asks: Ask[] = [];
  for (const { index } of code.matchAll(/\.[\p{L}\p{N}_]/gu)) {
    const [knot = ""] = /[\p{L}\p{N}_.]+$/u.exec(code.slice(Math.max(0, index - 80), index)) ?? [];
    const [label = ""] = /^(?:\.[\p{L}\p{N}_]+)+/u.exec(code.slice(index, index + 160)) ?? [];
    if (knot !== "" && !knot.includes(".")) asks.push({ knot, label: label.slice(1) });
  }
  // A divert kept as a value has the turns of its knot counted.
  for (const [, knot = ""] of code.matchAll(/(?:[(,=]|return)[^\S\n]*->[^\S\n]*([\p{L}\p{N}_]+)/gu))
    asks.push({ knot, label: null });
  return asks;
}
