/** Compiles what was edited alone, the rest being outlines, and puts it in the whole story compiled before. */
import type { CompiledStory, StoryPlace } from "./compile-from.ts";
import { compilePart, declares } from "./compile-part.ts";
import { makeNeighbours } from "./neighbours.ts";
import { isError } from "./problem.ts";
import { joinPieces, piecesOf, type StoryPieces, VALUES } from "./story-pieces.ts";
import { type StoryTexts, storyTexts } from "./story-texts.ts";
import { isLeantOn } from "./leant-on.ts";

export interface Recompiled {
  /** The whole story; null when the edited files have an error. */
  readonly json: string | null;
  /** The edited files as they compiled, with whatever they lean on: the outlines are not to be looked at. */
  readonly part: CompiledStory;
  /** Files that changed since the last story without an error, as shown in problems. */
  readonly edited: ReadonlySet<string>;
  /** Of those and of the files that speak of their labels. */
  readonly knots: CompiledStory["knots"];
}

/**
 * Gives what `compileFrom` would, in the time of a scene; null when only the whole story can tell: a file has gone, or
 * something others lean on was changed. Each answer is what the next is compared with.
 * @param json of a story that compiled whole from `texts`
 */
export function makeRecompiler(
  json: string,
  texts: StoryTexts,
): (place: StoryPlace, now?: StoryTexts) => Recompiled | null {
  const { outline, around } = makeNeighbours();
  const outlinesOf = (of: StoryTexts) =>
    new Map([...of].map(([path, text]) => [path, outline(path, text ?? "")]));
  let pieces = piecesOf(json);
  let known = texts;
  /** Files whose error was told: undoing it is an edit too. */
  let faulty: ReadonlySet<string> = new Set();
  return (place, now = storyTexts(place)) => {
    if ([...now.values()].includes(null) || [...known.keys()].some((path) => !now.has(path))) return null;
    const changed = new Set(
      [...now.keys()].filter((path) => known.get(path) !== now.get(path) || faulty.has(path)),
    );
    const edit = { texts: now, changed, before: outlinesOf(known), now: outlinesOf(now) };
    if (isLeantOn(edit, place.main)) return null;
    const whole = around(new Set([place.main, ...changed]), edit.now);
    const part = compilePart(place, edit, whole);
    const edited = new Set([...changed].map((path) => place.shown(path)));
    if (!part || part.problems.some((problem) => isError(problem) && !edited.has(problem.file))) return null;
    const names = new Set([...whole].map((path) => place.shown(path)));
    const knots = part.knots.filter(({ file }) => names.has(file));
    faulty = new Set(part.json === null ? changed : []);
    if (part.json !== null) {
      const gone = [...changed].flatMap((path) => edit.before.get(path)?.knots ?? []);
      pieces = spliced(pieces, piecesOf(part.json), {
        gone: gone.map(({ name }) => name),
        come: knots.map(({ name }) => name),
        isOpened: changed.has(place.main),
        isDeclared: declares(edit),
      });
      known = now;
    }
    return { json: part.json === null ? null : joinPieces(pieces), part, edited, knots };
  };
}

interface Splice {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** The main file was edited. */
  readonly isOpened: boolean;
  /** The variables' first values and the lists are all in the part. */
  readonly isDeclared: boolean;
}

function spliced(
  whole: StoryPieces,
  part: StoryPieces,
  { gone, come, isOpened, isDeclared }: Splice,
): StoryPieces {
  const knots = new Map(whole.knots);
  for (const name of gone) if (!part.knots.has(name)) knots.delete(name);
  for (const name of isDeclared ? [...come, VALUES] : come) {
    const json = part.knots.get(name);
    if (json !== undefined) knots.set(name, json);
  }
  return {
    version: whole.version,
    opening: isOpened ? part.opening : whole.opening,
    lists: isDeclared ? part.lists : whole.lists,
    knots,
  };
}
