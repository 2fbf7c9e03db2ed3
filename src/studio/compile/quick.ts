/** What an edit makes of the story, in the time of a scene. */
import type { CompiledStory } from "../../tools/ink/compile-from.ts";
import type { StoryProblem } from "../../tools/ink/problem.ts";
import { makeRecompiler } from "../../tools/ink/recompile.ts";
import { storyTexts } from "../../tools/ink/story-texts.ts";
import { editedProblems } from "../../tools/story/edited-problems.ts";
import { ALL_RULES } from "../../tools/story/rules/index.ts";
import { digest, type Files, placeOf } from "./place.ts";

/** A story that compiled whole. */
export interface Base {
  readonly files: Files;
  readonly main: string;
  readonly json: string;
}

export interface Quick {
  /** null when the edited files have an error. */
  readonly json: string | null;
  /** The digest of the JSON; empty without JSON. */
  readonly hash: string;
  /** The compiler's and those of the rules that need no other file, of the edited files alone. */
  readonly problems: readonly StoryProblem[];
  readonly knots: CompiledStory["knots"];
  /** The files that `problems` is about: what changed since the last story without an error. */
  readonly edited: readonly string[];
}

/** Gives null when only the whole story can tell: something others lean on was changed. */
export function makeQuick({ files, main, json }: Base): (files: Files) => Quick | null {
  const recompile = makeRecompiler(json, storyTexts(placeOf(files, main)));
  return (now) => {
    const made = recompile(placeOf(now, main));
    return (
      made && {
        json: made.json,
        hash: made.json === null ? "" : digest(made.json),
        problems: editedProblems(made, ALL_RULES),
        knots: made.knots,
        edited: [...made.edited],
      }
    );
  };
}
