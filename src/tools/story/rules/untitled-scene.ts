/** A scene's knot without its title: nothing is shown above it, and kept games do not come back to it. */
import { TITLES } from "../../../content/ids.ts";
import { parseCue } from "../../../core/story/parse-cue.ts";
import type { Rule } from "./rule.ts";

export const untitledScene: Rule = {
  name: "untitled-scene",
  severity: "error",
  reason: "Sans « # title: », la scène commence sans son titre, et les parties gardées n’y reviennent pas.",
  good: "-> scene_2\n=== scene_2 ===\n# title: scene_2\nLa cuisine.\n-> END\n",
  bad: "-> scene_2\n=== scene_2 ===\nLa cuisine.\n-> END\n",
  check: (story) => {
    const titled = new Set<string>(
      story.sourceLines.flatMap(({ tags }) =>
        tags.flatMap(({ text }) => {
          const cue = parseCue(text);
          return cue?.name === "title" ? [cue.value] : [];
        }),
      ),
    );
    return story.knots
      .filter(({ name }) => (TITLES as readonly string[]).includes(name) && !titled.has(name))
      .map(({ name, file, line }) => ({
        file,
        line,
        message: `La scène « ${name} » n’a pas de titre.`,
        fix: `Écrire « # title: ${name} » sur la ligne d’après.`,
      }));
  },
};
