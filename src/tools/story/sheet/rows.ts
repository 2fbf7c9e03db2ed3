/** The story as rows: one for each line that holds prose, in the order of the files. */
import { tagValue } from "../../ink/line-tags.ts";
import { choiceId } from "../choice-ids.ts";
import { createHash } from "node:crypto";
import type { CompiledStory } from "../../ink/compile.ts";
import { allWords } from "../../ink/inline.ts";
import type { SourceLine } from "../../ink/scan.ts";
import { proseSpan, type Span } from "./span.ts";

export interface Row {
  /** A choice's own id; else the knot and a print of the text, the same as long as the text is. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  readonly kind: "choice" | "text";
  /** Bullets of a choice. */
  readonly depth: number;
  /** Named by `# who:`; empty for the narrator. */
  readonly speaker: string;
  /** Ink: `{…}` stay as they are. */
  readonly text: string;
  readonly words: number;
  readonly span: Span;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Lines with prose that is in several pieces: to be changed by hand. */
  readonly left: readonly SourceLine[];
}

export function rowsOf({ sourceLines }: Pick<CompiledStory, "sourceLines">): Rows {
  const rows: Row[] = [];
  const left: SourceLine[] = [];
  const known = new Map<string, number>();
  let speaker = "";
  for (const line of sourceLines) {
    speaker = tagValue(line.tags, "who") ?? speaker;
    const words = allWords(line.kind === "choice" ? line.label : line.prose);
    if (words === 0) continue;
    const span = proseSpan(line);
    if (!span) {
      left.push(line);
      continue;
    }
    const text = line.raw.slice(span.start, span.end);
    const { file, line: number, depth } = line;
    const kind = line.kind === "choice" ? "choice" : "text";
    const knot = line.knot ?? "";
    const id = unique(choiceId(line) ?? `${knot}:${print(text)}`, known);
    rows.push({
      id,
      file,
      line: number,
      knot,
      kind,
      depth,
      speaker: kind === "text" ? speaker : "",
      text,
      words,
      span,
    });
    speaker = "";
  }
  return { rows, left };
}

const print = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** The same text twice in a knot: the second is numbered. */
function unique(id: string, known: Map<string, number>): string {
  const times = (known.get(id) ?? 0) + 1;
  known.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}
