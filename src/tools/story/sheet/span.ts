/** The part of an ink line that is prose: what an editor or a translator may change. */
import { allWords, parseInline } from "../../ink/inline.ts";
import type { SourceLine } from "../../ink/scan.ts";

/** Places in `raw`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LABEL = String.raw`(?:\(\s*[\w\p{L}]+\s*\)\s*)?`;
const HEADS = [
  // A choice, up to its bracket.
  new RegExp(String.raw`^\s*(?:[*+]\s*)+${LABEL}(?:\{[^{}]*\}\s*)*\[`, "u"),
  new RegExp(String.raw`^\s*(?:[*+]\s*)+${LABEL}(?:\{[^{}:|]*\}\s*)*`, "u"),
  // An arm of a block: « - rule == rule_door: », « - else: ».
  /^\s*-(?!>)\s*[^{}:#]*:\s*/u,
  new RegExp(String.raw`^\s*(?:-(?!>)\s*)+${LABEL}`, "u"),
  /^\s*/u,
] as const;

/** Null for a line without prose, or whose prose stands in several places. */
export function proseSpan({ kind, raw, code, prose, label }: SourceLine): Span | null {
  const words = allWords(kind === "choice" ? label : prose);
  if (words === 0 || !raw.startsWith(code.trimEnd())) return null;
  for (const head of HEADS) {
    const start = head.exec(code)?.[0].length;
    if (start === undefined) continue;
    const end = endOf(code, start);
    const piece = code.slice(start, end);
    if (allWords(parseInline(piece)) === words) return { start, end: start + piece.trimEnd().length };
  }
  return null;
}

/** Up to the first tag, divert, glue or closing bracket outside braces. */
function endOf(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const character = code[at];
    if (character === "\\") at += 1;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (depth <= 0 && (character === "#" || character === "]")) return at;
    else if (depth <= 0 && /^(?:->|<-|<>)/.test(code.slice(at, at + 2))) return at;
  }
  return code.length;
}
