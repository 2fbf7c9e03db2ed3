/** Small pieces of the report's page. */
import { escape } from "../../../../reader/page/markup.ts";

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Cells are text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: "td" | "th"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(head, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("\n")}</tbody></table>`;
}

const BARS = 24;

/** How often values come, as bars; `told` says one value for the reader of the page. */
export function histogram(values: readonly number[], told: (value: number) => string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const counts = Array.from({ length: BARS }, () => 0);
  for (const value of values) {
    const at = Math.min(BARS - 1, Math.floor(((value - least) / Math.max(1, most - least)) * BARS));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const tallest = Math.max(...counts);
  const bars = counts.map((count, at) => {
    const height = (count / tallest) * 80;
    const from = least + ((most - least) * at) / BARS;
    return `<rect x="${at * 20}" y="${90 - height}" width="18" height="${height}"><title>${escape(told(from))} et plus : ${count} parties</title></rect>`;
  });
  return `<svg viewBox="0 0 ${BARS * 20} 112" role="img" aria-label="de ${escape(told(least))} à ${escape(told(most))}">${bars.join("")}<path d="M0 90.5H${BARS * 20}" stroke="currentColor"/><text y="108">${escape(told(least))}</text><text x="${BARS * 20}" y="108" text-anchor="end">${escape(told(most))}</text></svg>`;
}
