/** Runs the programs that judge the files: epubcheck, pdfinfo, pdftotext, pdffonts, pdftoppm. */
import { spawnSync } from "node:child_process";

export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

/** What a program says on both its outputs; `ok` when it ends with 0. */
export function ask(command: string, args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 64_000_000,
    // A home of Chromium's or Java's own settings is of no use here.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  return { ok: status === 0, text: `${stdout ?? ""}${stderr ?? ""}` };
}

export const hasProgram = (command: string): boolean => ask("which", [command]).ok;
