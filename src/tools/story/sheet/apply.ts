/** Puts texts that came back into the ink, line by line, and nothing but prose. */
import { scan, type SourceFile } from "../../ink/scan.ts";
import type { Row } from "./rows.ts";
import type { Returned } from "./table.ts";

export interface Refused {
  readonly id: string;
  /** Where it should have gone; empty when the row is unknown. */
  readonly place: string;
  /** In French, for who filled the table. */
  readonly why: string;
}

export interface Applied {
  /** Those that changed, whole. */
  readonly files: readonly SourceFile[];
  readonly changed: number;
  readonly notes: number;
  readonly refused: readonly Refused[];
}

/** Rows whose text went out otherwise than it stands now are refused: somebody else changed them meanwhile. */
export function applyRows(
  sources: readonly SourceFile[],
  rows: readonly Row[],
  returned: readonly Returned[],
): Applied {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pages = new Map(sources.map(({ file, text }) => [file, text.split("\n")]));
  const refused: Refused[] = [];
  const notes: { readonly row: Row; readonly note: string }[] = [];
  let changed = 0;
  for (const { id, text, fresh, note } of returned) {
    const row = byId.get(id);
    if ((fresh === "" || fresh === text) && note === "") continue;
    if (!row || row.text !== text) {
      const why = row ? "ce texte a changé depuis l’export" : "cette ligne n’existe plus";
      refused.push({ id, place: row ? `${row.file}:${row.line}` : "", why });
      continue;
    }
    if (note !== "") notes.push({ row, note: note.replace(/\s+/g, " ") });
    if (fresh === "" || fresh === text) continue;
    const lines = pages.get(row.file) ?? [];
    const why = rewrite(lines, row, fresh);
    if (why === null) changed += 1;
    else refused.push({ id, place: `${row.file}:${row.line}`, why });
  }
  pinNotes(pages, notes);
  const files = sources.flatMap(({ file, text }) => {
    const now = pages.get(file)?.join("\n") ?? text;
    return now === text ? [] : [{ file, text: now }];
  });
  return { files, changed, notes: notes.length, refused };
}

/** Null when done, else why not. */
function rewrite(lines: string[], { line, span, file, text }: Row, fresh: string): string | null {
  const raw = lines[line - 1] ?? "";
  const next = raw.slice(0, span.start) + fresh + raw.slice(span.end);
  if (/[\r\n]/.test(fresh)) return "un texte tient sur une seule ligne";
  const [before, after] = [text, fresh].map(logicOf);
  if (before !== after)
    return `les accolades ne sont plus les mêmes : ${before || "aucune"} avant, ${after || "aucune"} après`;
  if (shapeOf(file, raw) !== shapeOf(file, next))
    return "un signe de l’ink (#, ->, [ ], //) est entré dans le texte";
  lines[line - 1] = next;
  return null;
}

/** Conditions and printed values, in any order: another language may turn the sentence round. */
const logicOf = (text: string): string =>
  (text.match(/(?<!\\)\{[^{}|:]*[:}]|(?<!\\)[{|}]/g) ?? []).sort().join(" ");

/** All that is not prose in a line read alone. */
function shapeOf(file: string, raw: string): string {
  const [line] = scan({ file, text: raw });
  if (!line) return "";
  const { kind, depth, tags, isFallback } = line;
  const diverts = raw.match(/(?:->|<-|<>)\s*[\w.]*/g) ?? [];
  const comment = /\/\/.*$/.exec(raw)?.[0] ?? "";
  return JSON.stringify([kind, depth, tags, isFallback, diverts, comment, raw.match(/(?<!\\)[[\]]/g)]);
}

/** A note becomes a comment above its line; from the last line to the first, so that places hold. */
function pinNotes(
  pages: ReadonlyMap<string, string[]>,
  notes: readonly { readonly row: Row; readonly note: string }[],
): void {
  for (const { row, note } of [...notes].sort((a, b) => b.row.line - a.row.line)) {
    const lines = pages.get(row.file);
    const indent = /^\s*/.exec(lines?.[row.line - 1] ?? "")?.[0] ?? "";
    lines?.splice(row.line - 1, 0, `${indent}// NOTE : ${note}`);
  }
}
