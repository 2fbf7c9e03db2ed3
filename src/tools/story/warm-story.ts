/** The story as it is on the disk, compiled and checked no more than it must be: for whoever asks again and again. */
import { diskPlace } from "../ink/compile.ts";
import { type CompiledStory, compileFrom, type StoryPlace } from "../ink/compile-from.ts";
import { joinStory } from "../ink/joined-story.ts";
import type { StoryProblem } from "../ink/problem.ts";
import { makeRecompiler, type Recompiled } from "../ink/recompile.ts";
import { type StoryTexts, storyTexts } from "../ink/story-texts.ts";
import { checkStory } from "./check-story.ts";
import { editedProblems, isOfTheWhole } from "./edited-problems.ts";
import { BUILD_RULES } from "./rules/index.ts";

export interface WarmStory {
  readonly story: CompiledStory;
  /** The compiler's, and those of the rules that stop a build; after an edit, without those of the whole story. */
  readonly problems: readonly StoryProblem[];
}

interface Kept extends WarmStory {
  readonly texts: StoryTexts;
  /** The last that compiled whole; null before there is one. */
  readonly base: {
    readonly story: CompiledStory;
    readonly recompile: ReturnType<typeof makeRecompiler>;
  } | null;
  readonly parts: ReadonlyMap<string, CompiledStory>;
  /** Of the last story without an error: what the files that were not edited since are held to. */
  readonly sound: readonly StoryProblem[];
}

const stories = new Map<string, Kept>();

/** The same object as long as no file has changed. */
export function warmStory(mainFile: string): WarmStory {
  const place = diskPlace(mainFile);
  const texts = storyTexts(place);
  const known = stories.get(place.main);
  if (known && areSame(known.texts, texts)) return known;
  const made = known?.base?.recompile(place, texts);
  const next = known && made ? again(known, made, texts, place) : afresh(known, texts, place);
  stories.set(place.main, next);
  return next;
}

/** As it was last compiled, whatever has been saved since: what the page was given, and is asking about. */
export const lastStory = (mainFile: string): CompiledStory =>
  (stories.get(diskPlace(mainFile).main) ?? warmStory(mainFile)).story;

/** Its problems with those that only the whole story tells, which `warmStory` gives from then on. */
export function settledProblems(mainFile: string): readonly StoryProblem[] {
  const { main } = diskPlace(mainFile);
  const warm = warmStory(mainFile);
  const known = stories.get(main);
  if (!known) return warm.problems;
  const problems = [...warm.problems.filter(({ rule }) => !isOfTheWhole(rule)), ...ofTheWhole(warm.story)];
  stories.set(main, { ...known, problems });
  return problems;
}

const areSame = (one: StoryTexts, other: StoryTexts): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

const ofTheWhole = (story: CompiledStory): StoryProblem[] =>
  checkStory(
    story,
    BUILD_RULES.filter(({ name }) => isOfTheWhole(name)),
  ).filter(({ rule }) => isOfTheWhole(rule));

function afresh(known: Kept | undefined, texts: StoryTexts, place: StoryPlace): Kept {
  const read = (path: string): string => texts.get(path) ?? place.read(path);
  const story = compileFrom({ ...place, read });
  const problems = checkStory(story, BUILD_RULES);
  const made = { story, problems, texts };
  return story.json === null
    ? { ...made, base: known?.base ?? null, parts: known?.parts ?? new Map(), sound: known?.sound ?? [] }
    : {
        ...made,
        base: { story, recompile: makeRecompiler(story.json, texts) },
        parts: new Map(),
        sound: problems,
      };
}

function again(known: Kept, made: Recompiled, texts: StoryTexts, place: StoryPlace): Kept {
  const { base, sound } = known;
  if (!base) throw new Error("warmStory: nothing to put the edited files in");
  const { json, part, edited } = made;
  // Where the lines of a broken file were is still what the page shows.
  const parts =
    json === null
      ? known.parts
      : new Map([...known.parts, ...[...edited].map((file) => [file, part] as const)]);
  const story = joinStory({ base: base.story, parts, json, texts }, place);
  // A story that was broken as a whole accused others of what was wrong in these.
  const others = sound.filter(({ file, rule }) => !edited.has(file) && !isOfTheWhole(rule));
  const whole =
    json !== null && known.problems.some(({ rule }) => isOfTheWhole(rule)) ? ofTheWhole(story) : [];
  const problems = [...others, ...editedProblems(made, BUILD_RULES), ...whole];
  return { story, problems, texts, base, parts, sound: json === null ? sound : problems };
}
