/** Compiles again the edited files of a story that compiled, and sets their knots in the whole of it. */
import { resolve } from "node:path";
import { type CompiledStory, compileStory, digest, type ReadStoryFile } from "./compile.ts";
import { Choice, Gather } from "./inkjs.ts";
import { scan, type SourceLine } from "./scan.ts";
import type { SourceLines } from "./source-lines.ts";

/** With more edited files the whole story is as quick. */
const MOST_FILES = 3;

/**
 * What `compileStory` would give, in the time of a scene: the other files are only their headings meanwhile, and their
 * problems are those of `base`. `parsed` holds the edited files alone.
 * Null when that cannot be told apart from a whole compilation: something is wrong in the edited files, or their
 * declarations, headings, or a label named elsewhere have moved.
 */
export function recompile(base: CompiledStory, mainFile: string, read: ReadStoryFile): CompiledStory | null {
  const main = resolve(mainFile);
  const edited = base.sources.flatMap(({ file, text }, at) => {
    const path = base.files[at] ?? "";
    const now = read(path);
    return now === text ? [] : [{ file, path, before: linesOf(base, file), text: now }];
  });
  const names = new Set(edited.map(({ file }) => file));
  const isFit =
    base.json !== null &&
    edited.length > 0 &&
    edited.length <= MOST_FILES &&
    edited.every(
      ({ file, path, before, text }) =>
        path !== main && outlineOf(before) === outlineOf(scan({ file, text })),
    );
  if (!isFit) return null;
  const stub = stubOf(base, new Set([...names, ...namedBy(edited, base)]));
  const part = compileStory(main, (path) => (path === main ? stub : read(path)));
  if (part.json === null) return null;
  const labels = namedElsewhere(
    edited.flatMap(({ before }) => labelsOf(before)),
    base,
    names,
  );
  return haveMoved(labels, base, part, names) ? null : join(base, part, names);
}

const linesOf = ({ sourceLines }: CompiledStory, file: string): SourceLine[] =>
  sourceLines.filter((line) => line.file === file);

const isHeading = ({ kind }: SourceLine): boolean => kind === "knot" || kind === "stitch";

/** What others may know of a file. */
const outlineOf = (lines: readonly SourceLine[]): string =>
  lines
    .flatMap((line) => (isHeading(line) || line.kind === "declaration" ? line.code.trim() : []))
    .join("\n");

const labelsOf = (lines: readonly SourceLine[]): string[] =>
  lines.flatMap(({ code }) => /^\s*[-*+\s]+\(\s*([\p{L}\p{N}_]+)\s*\)/u.exec(code)?.[1] ?? []);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Files whose labels the edited text may name. */
function namedBy(edited: readonly { readonly text: string }[], base: CompiledStory): string[] {
  const words = new Set(edited.flatMap(({ text }) => wordsOf(text)));
  return base.sourceLines.flatMap((line) =>
    labelsOf([line]).some((label) => words.has(label)) ? line.file : [],
  );
}

/** Those of the labels that the logic of other files asks about. */
function namedElsewhere(
  labels: readonly string[],
  { sourceLines }: CompiledStory,
  edited: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = new Set(labels);
  const logic = sourceLines.flatMap(({ file, code }) =>
    !edited.has(file) && /[{}~]|->/.test(code) ? wordsOf(code) : [],
  );
  return new Set(logic.filter((word) => known.has(word)));
}

/** Others hold a label by its runtime path, which a line more may change. */
function haveMoved(
  labels: ReadonlySet<string>,
  base: CompiledStory,
  part: CompiledStory,
  edited: ReadonlySet<string>,
): boolean {
  if (labels.size === 0) return false;
  const pathsIn = ({ parsed, shown }: CompiledStory): string =>
    [...(parsed?.FindAll(Choice)() ?? []), ...(parsed?.FindAll(Gather)() ?? [])]
      .flatMap(({ identifier, containerForCounting, debugMetadata }) => {
        const name = identifier?.name ?? "";
        const isOurs = edited.has(shown(debugMetadata?.fileName ?? ""));
        return isOurs && labels.has(name) ? `${name} ${String(containerForCounting?.path)}` : [];
      })
      .sort()
      .join("\n");
  return pathsIn(base) !== pathsIn(part);
}

/** The main file with the edited files and whatever declares, the rest being headings. */
function stubOf({ sources, sourceLines }: CompiledStory, needed: ReadonlySet<string>): string {
  const [first] = sources;
  const declaring = new Set(
    sourceLines.flatMap(({ kind, file, code }) =>
      kind === "declaration" && !code.trim().startsWith("INCLUDE") ? [file] : [],
    ),
  );
  const whole = (file: string): boolean => needed.has(file) || declaring.has(file) || file === first?.file;
  const kept = (first?.text ?? "").split(/\r?\n/).filter((line) => {
    const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(line)?.[1];
    return name === undefined || sources.some(({ file }) => whole(file) && file.endsWith(name));
  });
  const headings = sourceLines.filter((line) => isHeading(line) && !whole(line.file));
  const stubs = headings.flatMap(({ code, kind, isFunction }) => [
    code.trim(),
    kind === "knot" && isFunction ? "~ return 0" : "-> END",
  ]);
  return [...kept, ...stubs, ""].join("\n");
}

interface InkJson {
  readonly root: readonly unknown[];
}

function join(base: CompiledStory, part: CompiledStory, edited: ReadonlySet<string>): CompiledStory {
  const isEdited = ({ file }: { readonly file: string }): boolean => edited.has(file);
  const fresh = new Map(part.sources.map((source) => [source.file, source]));
  const json = spliced(
    base.json ?? "",
    part.json ?? "",
    part.knots.flatMap((knot) => (isEdited(knot) ? knot.name : [])),
  );
  const knots = new Set(part.knots.filter(isEdited).map(({ name }) => name));
  const isOfKnot = ([path]: readonly [string, string]): boolean => knots.has(path.split(".", 1)[0] ?? "");
  let places: SourceLines | null = null;
  return {
    ...base,
    json,
    hash: digest(json),
    problems: [...base.problems.filter((each) => !isEdited(each)), ...part.problems.filter(isEdited)],
    sources: base.sources.map((source) => fresh.get(source.file) ?? source),
    sourceLines: base.sources.flatMap(({ file }) => linesOf(edited.has(file) ? part : base, file)),
    get lines() {
      return (places ??= Object.fromEntries([
        ...Object.entries(base.lines).filter((each) => !isOfKnot(each)),
        ...Object.entries(part.lines).filter(isOfKnot),
      ]));
    },
    knots: base.sources.flatMap(({ file }) =>
      (edited.has(file) ? part : base).knots.filter((knot) => knot.file === file),
    ),
    parsed: part.parsed,
  };
}

/** Knots are the named content of the root, its last element. */
function spliced(whole: string, part: string, names: readonly string[]): string {
  const [story, piece] = [JSON.parse(whole), JSON.parse(part)] as [InkJson, InkJson];
  const [into, from] = [story.root.at(-1), piece.root.at(-1)] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  for (const name of names) into[name] = from[name];
  return JSON.stringify(story);
}
