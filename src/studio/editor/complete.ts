/** What may be written next: places after an arrow, cues and their values after #, names in logic. */
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { CHARACTERS, COMPOSE_SLOTS, SCENES, WORDS, WRITE_SLOTS } from "../../content/ids.ts";
import { CUES, type CueName, GIANTS, LEANS, TEMPERAMENTS } from "../../core/story/cues.ts";
import { knownValues } from "../../tools/story/cue-values.ts";
import type { InkSymbol } from "./symbols.ts";

/** The story's names, and the file being written. */
export interface Known {
  readonly symbols: () => readonly InkSymbol[];
  readonly file: () => string;
}

const NAME_END = /[\p{L}\p{N}_.]*$/u;

/** A source for CodeMirror. */
export const completeInk =
  (known: Known) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const above = (): string => context.state.doc.sliceString(0, line.from);
    const found = optionsFor(before, known, above);
    if (!found) return null;
    const typed = found.from < before.length;
    if (!typed && !context.explicit && !found.isAtOnce) return null;
    return { from: line.from + found.from, options: found.options, validFor: /^[\p{L}\p{N}_.=-]*$/u };
  };

interface Offer {
  /** Column where the completed word begins. */
  readonly from: number;
  readonly options: Completion[];
  /** Offered before anything of the word is written. */
  readonly isAtOnce: boolean;
}

/** @param before the line up to the cursor. @param above the file up to the line. Null where prose is written. */
export function optionsFor(before: string, known: Known, above: () => string): Offer | null {
  if (/(?<!\\)\/\//.test(before)) return null;
  const word = before.length - (NAME_END.exec(before)?.[0].length ?? 0);
  if (/(?:->|<-)\s*[\p{L}\p{N}_.]*$/u.test(before))
    return { from: word, options: places(known), isAtOnce: true };
  const cue = /(?<!\\)#\s*([\w-]*)$/.exec(before);
  if (cue) return { from: before.length - (cue[1]?.length ?? 0), options: cues(before), isAtOnce: true };
  const valued = /(?<!\\)#\s*([\w-]+)\s*:\s*([^#\]]*)$/.exec(before);
  if (valued) return cueValues(before, valued[1] ?? "", valued[2] ?? "", above);
  if (/^\s*(?:-\s*)?~/.test(before) || /\{[^{}:|]*$/.test(before))
    return { from: word, options: logic(known), isAtOnce: false };
  return null;
}

const PLACES: ReadonlySet<string> = new Set(["knot", "stitch", "label"]);

function places({ symbols, file }: Known): Completion[] {
  const own = file();
  const found = symbols()
    .filter(({ kind, file: home }) => PLACES.has(kind) && (kind !== "label" || home === own))
    .map(({ name, kind, file: home, takes }) =>
      option(
        kind === "label" ? (name.split(".").at(-1) ?? name) : name,
        kind,
        takes || home,
        home === own ? 2 : 0,
      ),
    );
  return [
    ...found,
    option("END", "keyword", "fin de la partie", 1),
    option("DONE", "keyword", "fin du fil", 0),
  ];
}

/** A choice's cues before the others on its line, and the others' elsewhere. */
function cues(before: string): Completion[] {
  const isChoice = /^\s*[*+]/.test(before);
  return Object.entries(CUES).map(([name, { place, about, example }]) => ({
    label: `${name}:`,
    apply: `${name}: `,
    type: "property",
    detail: `# ${example}`,
    info: about,
    boost: place === "any" || (place === "choice") === isChoice ? 1 : -50,
  }));
}

const MARKET: readonly string[] = [
  "days ",
  "resume",
  "arm",
  "open",
  "close",
  "desk",
  "deposit",
  "hype ",
  ...GIANTS.map((giant) => `shock ${giant} -`),
  ...TEMPERAMENTS.map((each) => `delegate ${each}`),
];
const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

const PLAIN: Readonly<Partial<Record<CueName, readonly string[]>>> = {
  lean: LEANS,
  seal: ["envelope"],
  market: MARKET,
  thought: upTo(5),
  foreseen: upTo(5),
  prompter: ["4", "6", "8", "10", "12", "16", "20"],
};

/** Of `pose: ursule=drawing` and the like: what may follow the sign. */
const SECOND: Readonly<Partial<Record<CueName, (first: string) => readonly string[]>>> = {
  pose: (first) => CHARACTERS[first as keyof typeof CHARACTERS] ?? [],
  write: (first) => WRITE_SLOTS[first as keyof typeof WRITE_SLOTS] ?? [],
  compose: (first) => ((COMPOSE_SLOTS as readonly string[]).includes(first) ? WORDS : []),
};

function cueValues(before: string, name: string, value: string, above: () => string): Offer | null {
  if (!Object.hasOwn(CUES, name)) return null;
  const cue = name as CueName;
  const [first = "", second] = value.split("=");
  const near = cue === "object" ? objectsHere(above()) : [];
  const values =
    second === undefined ? (PLAIN[cue] ?? knownValues(cue)) : (SECOND[cue]?.(first.trim()) ?? []);
  const written = second ?? first;
  if (values.length === 0) return null;
  const from = before.length - written.trimStart().length;
  return {
    from,
    options: values.map((each) => option(each, "enum", "", near.includes(each) ? 20 : 0)),
    isAtOnce: true,
  };
}

/** What stands in the scene that was set last. */
function objectsHere(text: string): readonly string[] {
  const scene = [...text.matchAll(/#\s*scene:\s*(\w+)/g)].at(-1)?.[1] ?? "";
  return SCENES[scene as keyof typeof SCENES] ?? [];
}

const WORDS_OF_LOGIC = ["not", "and", "or", "mod", "true", "false", "temp", "return", "else"];

function logic({ symbols }: Known): Completion[] {
  const named = symbols().map(({ name, kind, takes, file }) => ({
    ...option(name, kind, takes || file, kind === "variable" ? 3 : kind === "function" ? 2 : 0),
    apply: kind === "function" ? `${name}(` : name,
  }));
  return [...named, ...WORDS_OF_LOGIC.map((word) => option(word, "keyword", "", -1))];
}

const ICONS: Readonly<Record<string, string>> = {
  knot: "class",
  stitch: "method",
  label: "text",
  list: "type",
  item: "enum",
};

const option = (label: string, kind: string, detail: string, boost: number): Completion => ({
  label,
  type: ICONS[kind] ?? kind,
  detail,
  boost,
});
