/** Days pass in a scene, and nothing there lets Gobseck call. */
import { TITLES } from "../../../content/ids.ts";
import type { SourceLine } from "../../ink/scan.ts";
import type { Rule } from "./rule.ts";

/** Scenes that stay silent on purpose: a call of theirs waits for the next one. */
const SILENT: ReadonlySet<string> = new Set(["scene_12"]);

const CALLS = "gobseck_calls";

const END = `-> END\n=== ${CALLS} ===\n->->\n`;

export const unansweredDays: Rule = {
  name: "unanswered-days",
  severity: "warning",
  reason:
    "Les jours s’arrêtent au soir où Gobseck appelle : sans « -> gobseck_calls -> » après eux, ils attendraient la scène d’après.",
  good: `-> night_1\n=== night_1 ===\n# title: night_1\n# market: open\nOn vend.\n-> scene_6\n=== scene_6 ===\n# title: scene_6\n# market: days 15\nMars.\n-> ${CALLS} ->\n${END}`,
  bad: `-> night_1\n=== night_1 ===\n# title: night_1\n# market: open\nOn vend.\n-> ${CALLS} ->\n-> scene_6\n=== scene_6 ===\n# title: scene_6\n# market: days 15\nMars.\n${END}`,
  check: ({ sourceLines }) => {
    const knots = TITLES.map((title) => sourceLines.filter(({ knot }) => knot === title));
    const first = knots.findIndex((lines) => lines.some((line) => moves(line, "open")));
    // Nobody owes anything before the first market night has been played.
    return first < 0 ? [] : knots.slice(first + 1).flatMap(unanswered);
  },
};

const moves = ({ tags }: SourceLine, what: string): boolean =>
  tags.some(({ text }) => text.replace(/\s+/g, "").startsWith(`market:${what}`));

function unanswered(lines: readonly SourceLine[]) {
  const at = lines.reduce((last, line, index) => (moves(line, "days") ? index : last), -1);
  const days = lines[at];
  if (!days || SILENT.has(days.knot ?? "")) return [];
  if (lines.slice(at).some(({ code }) => code.includes(CALLS) || code.includes("market: resume"))) return [];
  const { file, line } = days;
  return [
    {
      file,
      line,
      message: "Des jours passent ici, et Gobseck ne peut pas appeler.",
      fix: `Mettre « -> ${CALLS} -> », seul sur sa ligne, après le premier paragraphe.`,
    },
  ];
}
