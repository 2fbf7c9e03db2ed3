/** The inside of one ink line: text, and `{…}` with its arms. Logic is dropped, every arm is kept. */
import { countWords } from "./word-count.ts";

export type InlinePart =
  | { readonly kind: "text"; readonly text: string }
  /** `{written("sentence")}`, `{skin}`: printed, unknown here; counts one word. */
  | { readonly kind: "printed"; readonly code: string }
  | { readonly kind: "arms"; readonly arms: readonly (readonly InlinePart[])[] };

/** Parses prose. An unclosed `{cond:` loses its condition, a lone `}` is dropped: blocks may span lines. */
export function parseInline(source: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") parts.push({ kind: "text", text });
    text = "";
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === "\\") {
      at += 1;
      text += source[at] ?? "";
    } else if (character === "{") {
      const end = closing(source, at);
      flush();
      if (end < 0) {
        const colon = source.indexOf(":", at);
        at = colon < 0 ? source.length : colon;
      } else {
        parts.push(brace(source.slice(at + 1, end)));
        at = end;
      }
    } else if (character !== "}") text += character;
  }
  flush();
  return parts;
}

/** Every piece of text, in reading order, all arms included. */
export function textsOf(parts: readonly InlinePart[]): string[] {
  return parts.flatMap((part) =>
    part.kind === "text" ? [part.text] : part.kind === "arms" ? part.arms.flatMap(textsOf) : [],
  );
}

/** Words of the longest reading of the line. */
export function longestWords(parts: readonly InlinePart[]): number {
  return sum(parts, (part) =>
    part.kind === "arms" ? Math.max(0, ...part.arms.map(longestWords)) : own(part),
  );
}

/** Words written, all arms added up. */
export function allWords(parts: readonly InlinePart[]): number {
  return sum(parts, (part) => (part.kind === "arms" ? sum(part.arms, allWords) : own(part)));
}

const own = (part: InlinePart): number => (part.kind === "text" ? countWords(part.text) : 1);

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0);

function brace(inside: string): InlinePart {
  const cuts = topLevel(inside);
  const sequence = /^\s*[&!~$]/.exec(inside);
  if (cuts.bars.length === 0 && cuts.colon < 0 && !sequence) return { kind: "printed", code: inside.trim() };
  const hasCondition = cuts.colon >= 0 && !sequence && cuts.colon < (cuts.bars[0] ?? Infinity);
  const start = sequence ? sequence[0].length : hasCondition ? cuts.colon + 1 : 0;
  const edges = [start - 1, ...cuts.bars, inside.length];
  const arms = edges.slice(1).map((end, index) => parseInline(inside.slice((edges[index] ?? 0) + 1, end)));
  return { kind: "arms", arms };
}

/** Places of `|` and of the first `:` outside strings and inner braces. */
function topLevel(inside: string): { readonly bars: number[]; readonly colon: number } {
  const bars: number[] = [];
  let colon = -1;
  let depth = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const character = inside[at];
    if (character === "\\") at += 1;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (depth > 0) continue;
    else if (character === "|" && inside[at + 1] === "|" && colon < 0) at += 1;
    else if (character === "|") bars.push(at);
    else if (character === ":" && colon < 0) colon = at;
  }
  return { bars, colon };
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "{") depth += 1;
    else if (source[at] === "}" && (depth -= 1) === 0) return at;
  }
  return -1;
}
