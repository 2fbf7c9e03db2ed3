/** The names a story declares, and where: what completion offers and what one jumps to. */
import type { Files } from "../compile/place.ts";

export type SymbolKind = "knot" | "stitch" | "label" | "function" | "variable" | "constant" | "list" | "item";

export interface InkSymbol {
  /** As it is written from elsewhere: a stitch is `knot.stitch`. */
  readonly name: string;
  readonly kind: SymbolKind;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `(x, ref y)` of a knot or a function; empty without. */
  readonly takes: string;
}

const NAME = "[\\p{L}\\p{N}_]+";
const KNOT = new RegExp(`^\\s*={2,}\\s*(function\\s+)?(${NAME})\\s*(\\([^)]*\\))?`, "u");
const STITCH = new RegExp(`^\\s*=\\s*(${NAME})\\s*(\\([^)]*\\))?`, "u");
const LABEL = new RegExp(`^\\s*[*+-][*+\\-\\s]*\\(\\s*(${NAME})\\s*\\)`, "u");
const VALUE = new RegExp(`^\\s*(VAR|CONST|LIST|EXTERNAL)\\s+(${NAME})\\s*(\\([^)]*\\))?`, "u");
const KINDS: Readonly<Record<string, SymbolKind>> = {
  VAR: "variable",
  CONST: "constant",
  LIST: "list",
  EXTERNAL: "function",
};

/** In the order of the file. */
export function symbolsOf(file: string, text: string): InkSymbol[] {
  const found: InkSymbol[] = [];
  let knot = "";
  for (const [index, line] of text.split("\n").entries()) {
    const add = (kind: SymbolKind, name: string, takes = ""): void => {
      found.push({ name, kind, file, line: index + 1, takes });
    };
    const head = KNOT.exec(line);
    const stitch = head ? null : STITCH.exec(line);
    const label = LABEL.exec(line)?.[1];
    const [, word = "", value = "", takes = ""] = VALUE.exec(line) ?? [];
    if (head) {
      knot = head[2] ?? "";
      add(head[1] ? "function" : "knot", knot, head[3]);
    } else if (stitch) add("stitch", `${knot}.${stitch[1]}`, stitch[2]);
    else if (label !== undefined) add("label", knot === "" ? label : `${knot}.${label}`);
    else if (word !== "") {
      add(KINDS[word] ?? "variable", value, takes);
      if (word === "LIST")
        for (const [item] of (line.split("=")[1] ?? "")
          .replace(/\/\/.*/, "")
          .matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu))
          add("item", item);
    }
  }
  return found;
}

/** Reads each text once, as long as it does not change. */
export function makeSymbols(): (files: Files) => InkSymbol[] {
  const read = new Map<string, { readonly text: string; readonly symbols: InkSymbol[] }>();
  return (files) =>
    Object.entries(files).flatMap(([file, text]) => {
      const known = read.get(file);
      if (known?.text === text) return known.symbols;
      const symbols = symbolsOf(file, text);
      read.set(file, { text, symbols });
      return symbols;
    });
}

/** The knot or stitch around a line, or the first below it, that one may divert to; null in a function, or where values are asked. */
export function placeAround(symbols: readonly InkSymbol[], line: number): InkSymbol | null {
  const isHead = ({ kind }: InkSymbol): boolean =>
    kind === "knot" || kind === "stitch" || kind === "function";
  const heads = symbols.filter(isHead);
  let around = heads[0];
  for (const each of heads) if (each.line <= line) around = each;
  return around && around.kind !== "function" && !/\w/.test(around.takes) ? around : null;
}
