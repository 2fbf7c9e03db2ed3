/** Every edit read again: at once in the game beside, then as a whole by every rule. */
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { byPlace, type StoryProblem } from "../../tools/ink/problem.ts";
import type { Compiler } from "../worker/compiler.ts";
import type { Whole } from "../worker/messages.ts";
import type { Quick } from "./quick.ts";
import { isOfTheWhole } from "../../tools/story/edited-problems.ts";
import { type Files, mainFile } from "./place.ts";

export interface Wanted {
  readonly files: Files;
  readonly language: Language;
  /** The knot a game begins at; null for the story's own. */
  readonly start: string | null;
  /** A new game is begun. */
  readonly isNew: boolean;
}

export interface RereadGiven {
  readonly compiler: Compiler;
  readonly onStory: (wanted: Wanted, story: StorySource) => void;
  readonly onProblems: (problems: readonly StoryProblem[], whole: Whole | null) => void;
  /** @param ms from the moment it was asked. @param stuck the story has an error: the game keeps the one before */
  readonly onRead: (how: "quick" | "whole", ms: number, stuck: boolean) => void;
  readonly onFailed: (error: unknown) => void;
}

export interface Rereader {
  /** The story as it was compiled at build, of these files. */
  setBase(language: Language, files: Files, story: StorySource): void;
  reread(wanted: Wanted): Promise<void>;
}

/** The whole story is checked when nothing was written for so long: it takes the other processor for seconds. */
const QUIET_MS = 700;

export function makeRereader({ compiler, onStory, onProblems, onRead, onFailed }: RereadGiven): Rereader {
  let turn = 0;
  let languages: StorySource["languages"] = {};
  let known: readonly StoryProblem[] = [];
  let base: Language | undefined;

  function rebase(language: Language, files: Files, story: StorySource): void {
    base = language;
    ({ languages } = story);
    compiler.setBase({ files, main: mainFile(language), json: story.json });
  }

  /** The languages of new knots are known from then on. */
  function sourceOf(json: string, hash: string, knots: Quick["knots"]): StorySource {
    languages = { ...languages, ...Object.fromEntries(knots.map(({ name, language }) => [name, language])) };
    return { json, hash, languages };
  }

  /** True when the story could be told. */
  async function quickly(wanted: Wanted, mine: number, began: number): Promise<boolean> {
    const { made } = await compiler.quick(startingAt(wanted));
    if (!made) return false;
    // Even when it is no longer asked for: the next answer tells what was edited since.
    const edited = new Set(made.edited);
    const others = known.filter(({ file, rule }) => !edited.has(file) || isOfTheWhole(rule));
    known = [...others, ...made.problems].sort(byPlace);
    const story = made.json === null ? null : sourceOf(made.json, made.hash, made.knots);
    if (mine !== turn) return true;
    if (story) onStory(wanted, story);
    onProblems(known, null);
    onRead("quick", performance.now() - began, made.json === null);
    return true;
  }

  async function reread(wanted: Wanted): Promise<void> {
    const mine = (turn += 1);
    const began = performance.now();
    const { language, files } = wanted;
    const isTold = base === language && (await quickly(wanted, mine, began));
    if (mine === turn && isTold) await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    if (mine !== turn) return;
    const told = await compiler.whole(files, mainFile(language));
    if (!told || mine !== turn) return;
    const { whole } = told;
    known = whole.problems;
    onProblems(known, whole);
    if (whole.story) rebase(language, files, whole.story);
    if (isTold) return;
    // What only the whole story can tell (text before the first knot of a file) is played from its beginning.
    if (whole.story && !(await quickly(wanted, mine, began)) && mine === turn) onStory(wanted, whole.story);
    onRead("whole", performance.now() - began, whole.story === null);
  }

  return { setBase: rebase, reread: (wanted) => reread(wanted).catch(onFailed) };
}

/** The main file's last divert leads elsewhere. */
function startingAt({ files, language, start }: Wanted): Files {
  if (start === null) return files;
  const main = mainFile(language);
  const text = files[main] ?? "";
  const last = [...text.matchAll(/^\s*->\s*[\p{L}\p{N}_.]+\s*$/gmu)].at(-1);
  const opening = last ? text.slice(0, last.index) : text;
  return { ...files, [main]: `${opening}\n-> ${start}\n` };
}
