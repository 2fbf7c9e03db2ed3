/** The rows as the spreadsheet that goes out and comes back. */
import type { Row } from "./rows.ts";

const HEAD = ["id", "fichier", "ligne", "noeud", "genre", "qui", "mots", "texte", "nouveau", "note"] as const;

/** What comes back of a row. */
export interface Returned {
  readonly id: string;
  /** The text as it went out. */
  readonly text: string;
  /** Empty: nothing to change. */
  readonly fresh: string;
  readonly note: string;
}

/** @param fresh what already stands for a row in the other language, if anything. */
export const tableOf = (rows: readonly Row[], fresh: (row: Row) => string = () => ""): string[][] => [
  [...HEAD],
  ...rows.map((row) => [
    row.id,
    row.file,
    String(row.line),
    row.knot,
    row.kind === "choice" ? "choix" : "texte",
    row.speaker,
    String(row.words),
    row.text,
    fresh(row),
    "",
  ]),
];

/** Columns are found by their names, in any order. Throws, naming it, when one is missing. */
export function returnedOf([head = [], ...table]: readonly (readonly string[])[]): Returned[] {
  const column = (name: (typeof HEAD)[number]): number => {
    const at = head.findIndex((each) => each.trim() === name);
    if (at < 0) throw new Error(`la colonne « ${name} » manque dans le tableau`);
    return at;
  };
  const [id, text, fresh, note] = [column("id"), column("texte"), column("nouveau"), column("note")];
  return table.map((row) => ({
    id: (row[id] ?? "").trim(),
    text: row[text] ?? "",
    fresh: (row[fresh] ?? "").trim(),
    note: (row[note] ?? "").trim(),
  }));
}
