/** Reads the ink compiler's messages: "ERROR: 'fr/prologue.ink' line 12: …". */
import type { Severity } from "./problem.ts";

export interface CompilerMessage {
  readonly severity: Severity;
  /** As written in the INCLUDE; null when the compiler names no file. */
  readonly file: string | null;
  /** From 1; 0 when the compiler names no line. */
  readonly line: number;
  readonly text: string;
}

const SHAPE = /^(ERROR|WARNING|TODO):?\s*(?:'([^']*)'\s*)?(?:line (\d+):\s*)?([\s\S]*)$/;
const SEVERITIES: Record<string, Severity> = { ERROR: "error", WARNING: "warning", TODO: "notice" };

/** Never fails: an unknown shape is an error without a place. */
export function parseMessage(message: string): CompilerMessage {
  const [, kind = "ERROR", file, line, text = message] = SHAPE.exec(message) ?? [];
  return {
    severity: SEVERITIES[kind] ?? "error",
    file: file ?? null,
    line: line === undefined ? 0 : Number(line),
    text: text.trim(),
  };
}
