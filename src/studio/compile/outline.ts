/** What the rest of the story may know of a file: its knots, stitches and declarations, without their content. */
import { stripComments } from "../../tools/ink/strip-comments.ts";

export interface Outline {
  /** Ink that stands for the file: every knot and stitch ends at once. */
  readonly stub: string;
  /** What others may lean on, by name. */
  readonly names: ReadonlySet<string>;
  /** Declarations whose values are copied into whatever uses them. */
  readonly copied: ReadonlySet<string>;
  /** Something is said before the first knot. */
  readonly hasOpening: boolean;
}

const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)\s*(\([^)]*\))?/u;
const STITCH = /^=\s*([\p{L}\p{N}_]+)\s*(\([^)]*\))?/u;
const VARIABLE = /^VAR\s+([\p{L}\p{N}_]+)/u;
const COPIED = /^(?:CONST|LIST|EXTERNAL)\s/;

export function outlineOf(text: string): Outline {
  const lines: string[] = [];
  const names = new Set<string>();
  const copied = new Set<string>();
  let knot = "";
  let hasOpening = false;
  for (const raw of stripComments(text.replace(/^\uFEFF/, "")).split(/\r?\n/)) {
    const line = raw.trim();
    const head = KNOT.exec(line);
    const stitch = head ? null : STITCH.exec(line);
    if (head) {
      knot = head[2] ?? "";
      names.add(`${head[1] ? "function " : ""}${knot}${spaceless(head[3])}`);
      lines.push(`=== ${head[1] ?? ""}${knot}${head[3] ?? ""} ===`, head[1] ? "~ return 0" : "-> DONE");
    } else if (stitch) {
      names.add(`${knot}.${stitch[1]}${spaceless(stitch[2])}`);
      lines.push(`= ${stitch[1]}${stitch[2] ?? ""}`, "-> DONE");
    } else if (COPIED.test(line)) {
      copied.add(line);
      lines.push(line);
    } else if (VARIABLE.test(line)) {
      names.add(`VAR ${VARIABLE.exec(line)?.[1]}`);
      lines.push(line);
    } else if (/^INCLUDE\s/.test(line)) lines.push(line);
    else hasOpening ||= knot === "" && line !== "" && !/^TODO\b/.test(line);
  }
  return { stub: `${lines.join("\n")}\n`, names, copied, hasOpening };
}

const spaceless = (given: string | undefined): string => (given ?? "").replaceAll(/\s/g, "");
