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

/** What a French writer types by instinct. */
const IN_FRENCH: Readonly<Record<string, keyof typeof CUES>> = {
  ambiance: "ambience",
  bruit: "sound",
  decor: "scene",
  effet: "effect",
  entree: "enter",
  lumiere: "light",
  musique: "music",
  nom: "id",
  objet: "object",
  pensee: "thought",
  personnage: "enter",
  posture: "pose",
  son: "sound",
  sortie: "exit",
  titre: "title",
};

/** A name that is no word is a sentence caught by its `#`, or a colon forgotten. */
function fixOf(name: string): string {
  if (Object.hasOwn(CUES, name)) return `Par exemple : # ${CUES[name as keyof typeof CUES].example}`;
  const french = IN_FRENCH[name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()];
  if (french !== undefined) return `En anglais : # ${CUES[french].example}`;
  if (/^[\p{L}-]+$/u.test(name)) return suggestion(name, Object.keys(CUES));
  return "Un repère s’écrit « # nom: valeur », avec ses deux-points ; dans une phrase, ce signe s’écrit « \\# ».";
}

function look(file: string, line: number, tag: string): Found[] {
  // A tag made by the story is read when it is played: the walk checks it.
  if (tag.includes("{") || parseCue(tag)) return [];
  const name = tag.split(":")[0]?.trim() ?? "";
  const fix = fixOf(name);
  return [{ file, line, message: `« # ${tag} » : ${whyUnread(tag)}`, fix }];
}
