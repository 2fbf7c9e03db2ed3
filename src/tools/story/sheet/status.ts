/** How far a table has come, scene by scene. */
import type { Row } from "./rows.ts";

export interface SceneStatus {
  readonly file: string;
  readonly rows: number;
  readonly words: number;
  /** Rows that have their text in the other language. */
  readonly done: number;
}

export function statusOf(rows: readonly Row[], isDone: (row: Row) => boolean): SceneStatus[] {
  return [...new Set(rows.map(({ file }) => file))].map((file) => {
    const own = rows.filter((row) => row.file === file);
    return {
      file,
      rows: own.length,
      words: own.reduce((sum, { words }) => sum + words, 0),
      done: own.filter(isDone).length,
    };
  });
}

export const printStatus = (scenes: readonly SceneStatus[]): string =>
  scenes
    .map(({ file, rows, words, done }) => {
      const share = rows === 0 ? 0 : Math.round((done / rows) * 100);
      return `${file.padEnd(36)} ${String(rows).padStart(5)} lignes ${String(words).padStart(6)} mots ${String(share).padStart(4)} %`;
    })
    .join("\n");
