/** The story as a script to read with a pencil: a heading a scene, who speaks, the choices with their names. */
import { type TitleId, TITLES } from "../../../content/ids.ts";
import { headingOf } from "../../../content/titles.ts";
import type { Row } from "./rows.ts";

/** Markdown. `{…}` of the ink are shown as they are. @param speaker keeps the lines of one person only. */
export function scriptOf(rows: readonly Row[], speaker: string | null = null): string {
  const kept = speaker === null ? rows : rows.filter((row) => row.speaker === speaker);
  let knot = "";
  const lines = kept.flatMap((row) => {
    const heading = row.knot === knot ? [] : [`\n## ${nameOf(row.knot)}\n`];
    knot = row.knot;
    return [...heading, lineOf(row)];
  });
  return `# Illusions retrouvées\n${lines.join("\n")}\n`;
}

function nameOf(knot: string): string {
  if (!(TITLES as readonly string[]).includes(knot)) return `\`${knot}\``;
  const { eyebrow, text } = headingOf(knot as TitleId, "fr");
  return `${eyebrow} : ${text}`;
}

function lineOf({ id, kind, depth, speaker, text }: Row): string {
  if (kind === "choice") return `${"  ".repeat(Math.max(0, depth - 1))}- **▸ ${text}** \`${id}\``;
  return speaker === "" ? `\n${text}\n` : `\n**${speaker.toUpperCase()}**\n${text}\n`;
}
