/** The ink as it is written, each line as warm as it is read. */
import { choiceId } from "../../choice-ids.ts";
import type { SourceLine } from "../../../ink/scan.ts";
import { escape } from "../../../../reader/page/markup.ts";
import { percent } from "./markup.ts";

export interface Heat {
  /** Share of the routes that printed any text of a line, 0 to 1; null for a line without text. */
  readonly line: (file: string, line: number) => number | null;
  /** Share of the routes that took a choice, 0 to 1. */
  readonly choice: (id: string) => number;
}

/** One section a file, closed until it is asked for. */
export function heatText(lines: readonly SourceLine[], heat: Heat): string {
  const files = [...new Set(lines.map(({ file }) => file))].filter((file) => !file.includes("shared/"));
  return files
    .map((file) => {
      const own = lines.filter((line) => line.file === file);
      return `<details><summary>${escape(file)}</summary><ol>${own.map((line) => lineOf(line, heat)).join("\n")}</ol></details>`;
    })
    .join("\n");
}

function lineOf(source: SourceLine, heat: Heat): string {
  const { file, line, raw } = source;
  const id = choiceId(source);
  const share = id === undefined ? heat.line(file, line) : heat.choice(id);
  if (share === null) return `<li value="${line}"><code>${escape(raw)}</code></li>`;
  const never = share === 0 ? ' class="never"' : "";
  return `<li value="${line}"${never} style="--heat:${Math.round(Math.sqrt(share) * 100)}%"><code>${escape(raw)}</code> <b>${percent(share)}</b></li>`;
}
