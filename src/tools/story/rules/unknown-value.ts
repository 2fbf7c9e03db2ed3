/** A cue that names a scene, a character, a sound… which does not exist. */
import { parseCue } from "../../../core/story/parse-cue.ts";
import { namedValues } from "../cue-values.ts";
import { suggestion } from "./nearest.ts";
import type { Rule } from "./rule.ts";

export const unknownValue: Rule = {
  name: "unknown-value",
  severity: "error",
  reason: "Un nom absent de src/content/ids.ts n’a ni dessin ni son : la scène resterait vide ou muette.",
  good: "# light: candle\nLa nuit.\n-> END\n",
  bad: "# light: neon\nLa nuit.\n-> END\n",
  check: (story) =>
    story.sourceLines.flatMap(({ file, line, tags }) =>
      tags.flatMap((tag) => {
        const cue = parseCue(tag.text);
        const names = cue ? namedValues(cue) : [];
        return names
          .filter(({ value, known }) => !known.includes(value))
          .map(({ what, value, known }) => ({
            file,
            line,
            message: `« # ${tag.text} » : le jeu ne connaît pas « ${value} » (${what}).`,
            fix: suggestion(value, known),
          }));
      }),
    ),
};
