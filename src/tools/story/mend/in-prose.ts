/** Changes the prose of a line, outside the braces of the ink. */
import type { SourceLine } from "../../ink/scan.ts";
import { proseSpan } from "../sheet/span.ts";

/** Arms of a choice of texts are prose too; conditions and printed values are not. */
export function inProse(line: SourceLine, change: (text: string) => string): string {
  const span = proseSpan(line);
  if (!span) return line.raw;
  const changed = outsideBraces(line.raw.slice(span.start, span.end), change);
  return line.raw.slice(0, span.start) + changed + line.raw.slice(span.end);
}

/** @param prose a line's text, braces included */
export function outsideBraces(prose: string, change: (text: string) => string): string {
  const pieces = prose.split(/((?<!\\)\{[^{}|:]*[:}])/u);
  return pieces.map((piece, at) => (at % 2 === 0 ? change(piece) : piece)).join("");
}
