/** Changes the prose of a line, outside the braces of the ink. */
import type { SourceLine } from "../../ink/scan.ts";
import { proseSpan } from "../sheet/span.ts";

/** Arms of a choice of texts are prose too; conditions and printed values are not. */
export function inProse(line: SourceLine, change: (text: string) => string): string {
  const span = proseSpan(line);
  if (!span) return line.raw;
  const prose = line.raw.slice(span.start, span.end);
  const pieces = prose.split(/((?<!\\)\{[^{}|:]*[:}])/u);
  const changed = pieces.map((piece, at) => (at % 2 === 0 ? change(piece) : piece)).join("");
  return line.raw.slice(0, span.start) + changed + line.raw.slice(span.end);
}
