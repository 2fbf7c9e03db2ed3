/** Compiles one edition of the story, with its INCLUDEs, and keeps what tools need to speak of it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Language } from "../../core/story/beat.ts";
import { allWords } from "./inline.ts";
import { Compiler, CompilerOptions, type ParsedStory } from "./inkjs.ts";
import { parseMessage } from "./message.ts";
import { isError, shownPath, type StoryProblem } from "./problem.ts";
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
  /** 16 hex digits of the JSON's SHA-256; empty without JSON. */
  readonly hash: string;
  readonly problems: readonly StoryProblem[];
  /** Absolute paths of everything read or looked for, the main file first. */
  readonly files: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly sourceLines: readonly SourceLine[];
  /** An INCLUDE's name, as the compiler's debug data gives it, to the file's name in problems. */
  readonly shown: (includeName: string) => string;
  /** Runtime path to `file:line`. */
  readonly lines: SourceLines;
  readonly knots: readonly KnotInfo[];
  /** The compiler's tree; null when it stopped before having one. */
  readonly parsed: ParsedStory | null;
}

/** Reads a file of the story; throws when it is missing. */
export type ReadStoryFile = (path: string) => string;

const fromDisk: ReadStoryFile = (path) => readFileSync(path, "utf8");

/** Never throws on a writer's mistake: see `problems`. INCLUDEs are found from the main file's folder, as in Inky. */
export function compileStory(mainFile: string, read: ReadStoryFile = fromDisk): CompiledStory {
  const main = resolve(mainFile);
  const include = (name: string): string => resolve(dirname(main), name);
  const shown = (name: string): string => shownPath(name === basename(main) ? main : include(name));
  const texts = new Map<string, string | null>();
  const load = (path: string): string => {
    texts.set(path, null);
    const text = read(path);
    texts.set(path, text);
    return text.replace(/^\uFEFF/, "");
  };
  const ran = run(basename(main), () => load(main), {
    ResolveInkFilename: include,
    LoadInkFileContents: load,
  });
  const problems = ran.messages.map((message) => asProblem(message, shown, main));
  const sources = [...texts].flatMap(([path, text]) =>
    text === null ? [] : [{ file: shownPath(path), text }],
  );
  const lines = sources.flatMap(scan);
  const story = problems.some(isError) ? null : ran.story;
  const json = story?.ToJson() ?? null;
  return {
    json,
    hash: json === null ? "" : createHash("sha256").update(json).digest("hex").slice(0, 16),
    problems,
    files: [...texts.keys()],
    sources,
    sourceLines: lines,
    shown,
    lines: story ? sourceLines(story, shown) : {},
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
  return { file: file === null ? shownPath(main) : shown(file), line, rule: "ink", severity, message: text };
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
