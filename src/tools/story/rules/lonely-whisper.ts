/** A whisper that cannot be refused. */
import type { SourceLine } from "../../ink/scan.ts";
import type { Rule } from "./rule.ts";

export const lonelyWhisper: Rule = {
  name: "lonely-whisper",
  severity: "error",
  reason: "Le souffleur propose ; on peut toujours refuser. Un souffle n’est jamais le seul choix.",
  good: "* [Oui. # id: a-yes # prompter: 4]\n* [Non. # id: a-no]\n- -> END\n",
  bad: "* [Oui. # id: a-yes # prompter: 4]\n- -> END\n",
  check: (story) =>
    choiceGroups(story.sourceLines)
      .filter((group) => group.every(isWhisper))
      .flatMap(([first]) =>
        first
          ? [
              {
                file: first.file,
                line: first.line,
                message: "Aucun autre choix que le souffle.",
                fix: "Ajouter un choix sans « # prompter ».",
              },
            ]
          : [],
      ),
};

const isWhisper = ({ tags }: SourceLine): boolean => tags.some((tag) => tag.text.startsWith("prompter:"));

/** Choices offered together: same depth, no gather between them. */
function choiceGroups(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  let open: SourceLine[][] = [];
  for (const line of lines) {
    if (line.kind === "knot" || line.kind === "stitch") open = [];
    if (line.kind === "gather") open = open.slice(0, line.depth);
    if (line.kind !== "choice" || line.isFallback) continue;
    open = open.slice(0, line.depth + 1);
    const group = open[line.depth] ?? [];
    if (group.length === 0) groups.push(group);
    group.push(line);
    open[line.depth] = group;
  }
  return groups;
}
