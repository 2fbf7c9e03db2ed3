/** Compiles one edition of the story, wherever its files are: on a disk, or in a browser. */
import type { Language } from "../../core/story/beat.ts";
import { inFrench } from "./in-french.ts";
import { allWords } from "./inline.ts";
import { Compiler, CompilerOptions, type ParsedStory } from "./inkjs.ts";
import { parseMessage } from "./message.ts";
import { isError, type StoryProblem } from "./problem.ts";
import { scan, type SourceFile, type SourceLine } from "./scan.ts";
import { sourceLines, type SourceLines } from "./source-lines.ts";

interface KnotInfo {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly words: number;
  readonly language: Language;
  readonly isFunction: boolean;
}

export interface CompiledStory {
  /** null when the compiler found an error. */
  readonly json: string | null;
  /** The digest of the JSON; empty without JSON. */
  readonly hash: string;
  readonly problems: readonly StoryProblem[];
  /** Paths of everything read or looked for, the main file first. */
  readonly files: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly sourceLines: readonly SourceLine[];
  /** An INCLUDE's name, as the compiler's debug data gives it, to the file's name in problems. */
  readonly shown: (includeName: string) => string;
  /** Runtime path to `file:line`. */
  readonly lines: SourceLines;
  readonly knots: readonly KnotInfo[];
  /** Of a story that is cut: knots that the files left out lead to. */
  readonly entries?: ReadonlySet<string>;
  /** The compiler's tree; null when it stopped before having one. */
  readonly parsed: ParsedStory | null;
}

/** Where a story's files are and how they are called; paths are the place's own. */
export interface StoryPlace {
  /** Path of the main file. */
  readonly main: string;
  /** The main file's name, as the compiler is told it. */
  readonly name: string;
  /** The path of an INCLUDE's name. */
  readonly include: (name: string) => string;
  /** Throws when there is no such file. */
  readonly read: (path: string) => string;
  /** The name a path goes by in problems. */
  readonly shown: (path: string) => string;
  /** What a compiled story is known again by. */
  readonly digest: (json: string) => string;
}

/** Never throws on a writer's mistake: see `problems`. */
export function compileFrom(place: StoryPlace): CompiledStory {
  const { main } = place;
  const shown = (name: string): string => place.shown(name === place.name ? main : place.include(name));
  const texts = new Map<string, string | null>();
  const load = (path: string): string => {
    texts.set(path, null);
    const text = place.read(path);
    texts.set(path, text);
    return text.replace(/^\uFEFF/, "");
  };
  const ran = run(place.name, () => load(main), {
    ResolveInkFilename: place.include,
    LoadInkFileContents: load,
  });
  const problems = ran.messages.map((message) => asProblem(message, shown, place.shown(main)));
  const sources = [...texts].flatMap(([path, text]) =>
    text === null ? [] : [{ file: place.shown(path), text }],
  );
  const lines = sources.flatMap(scan);
  const story = problems.some(isError) ? null : ran.story;
  const json = story?.ToJson() ?? null;
  let places: SourceLines | null = null;
  return {
    json,
    hash: json === null ? "" : place.digest(json),
    problems,
    files: [...texts.keys()],
    sources,
    sourceLines: lines,
    shown,
    // Long to make, and not asked for by those who only play.
    get lines() {
      return (places ??= story ? sourceLines(story, shown) : {});
    },
    knots: knotsOf(lines, languageOf(main) ?? "fr"),
    parsed: ran.parsed,
  };
}

type Runtime = ReturnType<InstanceType<typeof Compiler>["Compile"]>;

interface Run {
  readonly story: Runtime | null;
  readonly parsed: ParsedStory | null;
  readonly messages: readonly string[];
}

interface FileHandler {
  ResolveInkFilename(name: string): string;
  LoadInkFileContents(path: string): string;
}

function run(name: string, source: () => string, handler: FileHandler): Run {
  const messages: string[] = [];
  let compiler: Compiler | null = null;
  let story: Runtime | null = null;
  try {
    const options = new CompilerOptions(name, [], true, (message) => messages.push(message), handler);
    compiler = new Compiler(source(), options);
    story = compiler.Compile();
  } catch (error) {
    // After a syntax error the compiler may throw something unrelated: its own messages are then enough.
    if (!compiler?.errors.length)
      messages.push(`ERROR: ${error instanceof Error ? error.message : String(error)}`);
  }
  const failed = !compiler || compiler.errors.length > 0;
  return { story: failed ? null : story, parsed: failed ? null : (compiler?.parsedStory ?? null), messages };
}

function asProblem(raw: string, shown: (name: string) => string, main: string): StoryProblem {
  const { severity, file, line, text } = parseMessage(raw);
  // A TODO is the writer's own sentence.
  const said = severity === "notice" ? { message: text } : { ...inFrench(text), english: text };
  return { file: file === null ? main : shown(file), line, rule: "ink", severity, ...said };
}

/** `story/fr/act-1/x.ink` and `story/fr.ink` are French. */
function languageOf(file: string): Language | null {
  const folders = file.replace(/\.ink$/, "").split(/[\\/]/);
  const at = Math.max(folders.lastIndexOf("fr"), folders.lastIndexOf("en"));
  return at < 0 ? null : (folders[at] as Language);
}

function knotsOf(lines: readonly SourceLine[], fallback: Language): KnotInfo[] {
  const words = new Map<string, number>();
  for (const { knot, prose } of lines) if (knot) words.set(knot, (words.get(knot) ?? 0) + allWords(prose));
  return lines.flatMap(({ kind, knot, file, line, isFunction }) =>
    kind === "knot" && knot !== null
      ? [
          {
            name: knot,
            file,
            line,
            words: words.get(knot) ?? 0,
            language: languageOf(file) ?? fallback,
            isFunction,
          },
        ]
      : [],
  );
}
