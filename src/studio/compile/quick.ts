/** Compiles what was edited alone, the rest being outlines, and puts it in the whole story compiled before. */
import type { CompiledStory } from "../../tools/ink/compile-from.ts";
import { compileFrom } from "../../tools/ink/compile-from.ts";
import { isError, type StoryProblem } from "../../tools/ink/problem.ts";
import { checkStory } from "../../tools/story/check-story.ts";
import { ALL_RULES } from "../../tools/story/rules/index.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { isOfTheWhole } from "./of-the-whole.ts";
import { type Files, includedBy, placeOf } from "./place.ts";

/** A story that compiled whole. */
export interface Base {
  readonly files: Files;
  readonly main: string;
  readonly json: string;
}

export interface Quick {
  /** null when the edited files have an error. */
  readonly json: string | null;
  /** The compiler's and those of the rules that need no other file, of the edited files alone. */
  readonly problems: readonly StoryProblem[];
  readonly knots: CompiledStory["knots"];
  /** The files that `problems` is about. */
  readonly edited: readonly string[];
}

/** Compiled ink, as far as it matters here: knots are the named content at the end of the root. */
interface Ink {
  readonly root: readonly unknown[];
  readonly listDefs: unknown;
}

type Knots = Readonly<Record<string, unknown>>;

/** What a file can be held to without the others. */
const QUICK_RULES = ALL_RULES.filter(({ name }) => !isOfTheWhole(name));

/** Gives null when only the whole story can tell: something others lean on was changed. */
export function makeQuick(base: Base): (files: Files) => Quick | null {
  const compiled = JSON.parse(base.json) as Ink;
  const known = includedBy(base.files, base.main);
  const outlines = new Map<string, Outline>();
  const outline = (path: string): Outline => {
    const made = outlines.get(path) ?? outlineOf(base.files[path] ?? "");
    outlines.set(path, made);
    return made;
  };
  return (files) => {
    const paths = includedBy(files, base.main);
    if (known.some((path) => !paths.includes(path))) return null;
    const edited = new Set([base.main, ...paths.filter((path) => files[path] !== base.files[path])]);
    for (const path of edited)
      if (isLeantOn(outline(path), outlineOf(files[path] ?? ""), path === base.main)) return null;
    const others = new Map(
      paths.filter((path) => !edited.has(path)).map((path) => [path, outline(path)] as const),
    );
    if ([...others.values()].some(({ hasOpening }) => hasOpening)) return null;
    const whole = withLabels(edited, files, others);
    const thinned = Object.fromEntries(
      paths.flatMap((path) => {
        const text = whole.has(path) ? files[path] : others.get(path)?.stub;
        return text === undefined ? [] : [[path, text]];
      }),
    );
    const story = compileFrom(placeOf(thinned, base.main));
    if (story.problems.some((problem) => isError(problem) && !edited.has(problem.file))) return null;
    const problems = checkStory(story, QUICK_RULES).filter(({ file }) => edited.has(file));
    const knots = story.knots.filter(({ file }) => whole.has(file));
    const told = { problems, knots, edited: [...edited] };
    return story.json === null
      ? { json: null, ...told }
      : { json: spliced(compiled, JSON.parse(story.json) as Ink, knots), ...told };
  };
}

/** The edited knots, the opening and the declarations of `part`, in `whole`. */
function spliced(whole: Ink, part: Ink, knots: CompiledStory["knots"]): string {
  const fresh = part.root.at(-1) as Knots;
  const named: Record<string, unknown> = { ...(whole.root.at(-1) as Knots) };
  for (const name of [...knots.map((knot) => knot.name), "global decl"])
    if (name in fresh) named[name] = fresh[name];
  return JSON.stringify({ ...whole, root: [...part.root.slice(0, -1), named], listDefs: part.listDefs });
}

/** A name that went, or a value that is copied elsewhere: the other files must be compiled too. */
function isLeantOn(before: Outline, now: Outline, isMain: boolean): boolean {
  if (now.hasOpening && !isMain) return true;
  if ([...before.names].some((name) => !now.names.has(name))) return true;
  return before.copied.size !== now.copied.size || [...now.copied].some((line) => !before.copied.has(line));
}

/** `scene_2.label`, `scene_2.stitch.label`: a label of another knot is always called so. */
const dotted = (text: string): RegExpMatchArray[] => [
  ...text.replaceAll(/^\s*INCLUDE.*$/gm, "").matchAll(/([\p{L}\p{N}_]+)(?:\.[\p{L}\p{N}_]+)+/gu),
];

/**
 * The edited files, those whose labels they speak of, which no outline has, and those that speak of their labels, whose
 * runtime paths a line more may change.
 */
function withLabels(
  edited: ReadonlySet<string>,
  files: Files,
  others: ReadonlyMap<string, Outline>,
): Set<string> {
  const homes = new Map<string, string>();
  for (const [path, { names }] of others) for (const name of names) homes.set(bare(name), path);
  const own = new Set([...edited].flatMap((path) => [...outlineOf(files[path] ?? "").names].map(bare)));
  const askers = [...others.keys()].filter((path) =>
    dotted(files[path] ?? "").some(([label, knot = ""]) => own.has(knot) && !own.has(label)),
  );
  const whole = new Set([...edited, ...askers]);
  for (const path of whole) {
    for (const [label, knot = ""] of dotted(files[path] ?? "")) {
      const home = homes.get(knot);
      if (home !== undefined && !homes.has(label)) whole.add(home);
    }
  }
  return whole;
}

/** Without what it takes. */
const bare = (name: string): string => name.replace(/\(.*/, "");
