/** Reads ink sources line by line: what each line is, its tags, its prose. Flow belongs to the compiler. */
import { parseInline, type InlinePart } from "./inline.ts";
import { splitTags, type LineTag } from "./line-tags.ts";
import { stripComments } from "./strip-comments.ts";

export interface SourceFile {
  /** As shown in problems. */
  readonly file: string;
  /** Raw, byte-order mark included. */
  readonly text: string;
}

type LineKind = "blank" | "declaration" | "knot" | "stitch" | "logic" | "todo" | "choice" | "gather" | "text";

export interface SourceLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly raw: string;
  /** Without comments. */
  readonly code: string;
  readonly kind: LineKind;
  /** Bullets of a choice or a gather; 0 elsewhere. */
  readonly depth: number;
  /** The knot around it; null at the top of a file. */
  readonly knot: string | null;
  readonly isFunction: boolean;
  readonly tags: readonly LineTag[];
  /** The words of the line, without bullets, tags, diverts; empty for logic. */
  readonly prose: readonly InlinePart[];
  /** Of a choice, what the reader clicks on: `prose` up to its `]`. */
  readonly label: readonly InlinePart[];
  /** A choice that is taken by itself when nothing else is left: `* ->`. */
  readonly isFallback: boolean;
}

export function scan({ file, text }: SourceFile): SourceLine[] {
  const raws = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const codes = stripComments(raws.join("\n")).split("\n");
  const reader = new Reader(file);
  return raws.map((raw, index) => reader.read(raw, codes[index] ?? "", index + 1));
}

const BULLETS: Record<"choice" | "gather", RegExp> = { choice: /^(?:[*+]\s*)+/, gather: /^(?:-(?!>)\s*)+/ };
const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u;
const DECLARATION = /^(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s/;
const SEQUENCE = /^\{\s*(?:stopping|cycle|once|shuffle)\b[^:{}]*:/;

/** Keeps what one line needs to know of those above it. */
class Reader {
  readonly #file: string;
  #knot: string | null = null;
  #isFunction = false;
  /** Open `{` blocks, outermost first: do their branches start with a condition? */
  #blocks: boolean[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  read(raw: string, code: string, line: number): SourceLine {
    const trimmed = code.trim();
    const knot = KNOT.exec(trimmed);
    if (knot) {
      this.#knot = knot[2] ?? null;
      this.#isFunction = knot[1] !== undefined;
      this.#blocks = [];
    }
    const isBranch = this.#blocks.length > 0 && /^-(?!>)/.test(trimmed);
    const kind = isBranch ? "text" : kindOf(trimmed);
    const content = isBranch ? this.#branchText(trimmed) : trimmed;
    this.#countBlocks(trimmed);
    return { ...this.#describe(kind, content), file: this.#file, line, raw, code, knot: this.#knot };
  }

  #describe(kind: LineKind, trimmed: string): Omit<SourceLine, "file" | "line" | "raw" | "code" | "knot"> {
    const isFunction = this.#isFunction;
    const bullets = kind === "choice" || kind === "gather" ? (BULLETS[kind].exec(trimmed)?.[0] ?? "") : "";
    const spoken = kind === "choice" || kind === "gather" || kind === "text";
    if (!spoken) return { kind, depth: 0, isFunction, tags: [], prose: [], label: [], isFallback: false };
    const rest = trimmed.slice(bullets.length).replace(/^\(\s*[\w\p{L}]+\s*\)\s*/u, "");
    // « - ~ x = 1 » is a gather, then logic.
    if (rest.startsWith("~"))
      return { kind, depth: depthOf(bullets), isFunction, tags: [], prose: [], label: [], isFallback: false };
    const body = kind === "choice" ? withoutConditions(rest) : rest;
    const { text, tags } = splitTags(body, kind === "choice");
    const isFallback = kind === "choice" && /^\s*(?:->|$)/.test(text);
    const prose = parseInline(withoutDiverts(text, kind));
    const label = kind === "choice" ? parseInline(withoutDiverts(text.replace(/(?<!\\)\].*/, ""), kind)) : [];
    return { kind, depth: depthOf(bullets), isFunction, tags, prose, label, isFallback };
  }

  #branchText(trimmed: string): string {
    const colon = trimmed.indexOf(":");
    return this.#blocks.at(-1) === true && colon >= 0
      ? trimmed.slice(colon + 1).trim()
      : trimmed.slice(1).trim();
  }

  #countBlocks(trimmed: string): void {
    for (let at = 0; at < trimmed.length; at += 1) {
      if (trimmed[at] === "\\") at += 1;
      else if (trimmed[at] === "{") this.#blocks.push(!SEQUENCE.test(trimmed.slice(at)));
      else if (trimmed[at] === "}") this.#blocks.pop();
    }
  }
}

const depthOf = (bullets: string): number => bullets.replace(/\s/g, "").length;

function kindOf(trimmed: string): LineKind {
  if (trimmed === "") return "blank";
  if (DECLARATION.test(trimmed)) return "declaration";
  if (KNOT.test(trimmed)) return "knot";
  if (trimmed.startsWith("=")) return "stitch";
  if (trimmed.startsWith("~")) return "logic";
  if (/^TODO\b/.test(trimmed)) return "todo";
  if (BULLETS.choice.test(trimmed)) return "choice";
  return BULLETS.gather.test(trimmed) ? "gather" : "text";
}

/** Drops the `{condition}` groups at the head of a choice: those are never text. */
function withoutConditions(text: string): string {
  let rest = text.trimStart();
  for (let group = /^\{[^{}]*\}\s*/.exec(rest); group; group = /^\{[^{}]*\}\s*/.exec(rest)) {
    if (/[|]/.test(group[0].replaceAll("||", "")) || /^\{[^:]*:/.test(group[0])) break;
    rest = rest.slice(group[0].length);
  }
  return rest;
}

/** Brackets of a choice and the diverts of any line hold no words. */
function withoutDiverts(text: string, kind: LineKind): string {
  const plain = kind === "choice" ? text.replace(/(?<!\\)[[\]]/g, " ") : text;
  return plain.replace(/(?<!\\)(?:->|<-)\s*[\w\p{L}.]*(?:\([^)]*\))?/gu, "").replaceAll("<>", "");
}
