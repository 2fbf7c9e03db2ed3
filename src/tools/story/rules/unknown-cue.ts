/** A tag that no part of the game reads. */
import { whyUnread } from "../../../core/story/cue-faults.ts";
import { CUES } from "../../../core/story/cues.ts";
import { parseCue } from "../../../core/story/parse-cue.ts";
import { suggestion } from "./nearest.ts";
import type { Found, Rule } from "./rule.ts";

export const unknownCue: Rule = {
  name: "unknown-cue",
  severity: "error",
  reason: "Un repère que le jeu ne connaît pas ne fait rien, et personne ne s’en aperçoit.",
  good: "# scene: ramparts\nLe fleuve.\n-> END\n",
  bad: "# decor: ramparts\nLe fleuve.\n-> END\n",
  check: (story) =>
    story.sourceLines.flatMap(({ file, line, tags }) => tags.flatMap((tag) => look(file, line, tag.text))),
};

function look(file: string, line: number, tag: string): Found[] {
  // A tag made by the story is read when it is played: the walk checks it.
  if (tag.includes("{") || parseCue(tag)) return [];
  const name = tag.split(":")[0]?.trim() ?? "";
  const fix = Object.hasOwn(CUES, name)
    ? `Par exemple : # ${CUES[name as keyof typeof CUES].example}`
    : suggestion(name, Object.keys(CUES));
  return [{ file, line, message: `« # ${tag} » : ${whyUnread(tag)}`, fix }];
}
