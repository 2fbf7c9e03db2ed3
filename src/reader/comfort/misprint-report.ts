/** The text of a report: where the line is written, which version, the line itself, and what it should say. */
import type { Place } from "../../content/line-map.ts";
import { MISPRINT } from "../../content/strings/misprint.ts";
import type { Language } from "../../core/story/beat.ts";

export interface Misprint {
  /** Null when the line is not known again. */
  readonly place: Place | null;
  /** Of the game, and of the story as it was compiled. */
  readonly version: string;
  readonly hash: string;
  /** The language the line is really written in. */
  readonly written: Language;
  readonly line: string;
  readonly suggestion: string;
}

export function reportOf(
  { place, version, hash, written, line, suggestion }: Misprint,
  language: Language,
): string {
  const { fields, unknown } = MISPRINT[language];
  const colon = language === "fr" ? "\u00A0: " : ": ";
  const rows = [
    [fields.place, place ? `${place.knot}, ${place.file}:${place.line}` : unknown],
    [fields.version, `${version} (${hash})`],
    [fields.language, written],
    [fields.line, line],
    ...(suggestion.trim() ? [[fields.suggestion, suggestion.trim()]] : []),
  ];
  return `Illusions retrouvées\n${rows.map((row) => row.join(colon)).join("\n")}\n`;
}
