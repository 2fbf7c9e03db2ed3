/** The look of ink, token by token: a grammar for the eye alone, the compiler being the judge. */
import type { StreamParser, StringStream } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** What each token is called here, and how it is drawn. */
export const TOKENS = {
  knot: tags.heading1,
  stitch: tags.heading2,
  bullet: tags.list,
  label: tags.labelName,
  divert: tags.link,
  cue: tags.meta,
  cueValue: tags.attributeValue,
  keyword: tags.keyword,
  brace: tags.brace,
  operator: tags.operator,
  text: tags.string,
  number: tags.number,
  name: tags.variableName,
  note: tags.comment,
  todo: tags.annotation,
  glue: tags.punctuation,
} as const;

type Token = keyof typeof TOKENS;

interface InkState {
  /** Open `{` around what comes. */
  depth: number;
  isComment: boolean;
  /** The rest of the line is logic. */
  isLogic: boolean;
  /** After `#`: what comes belongs to the cue. */
  inCue: false | "name" | "value";
  /** Inside a `{…}`, prose has begun: after its `:` or `|`. */
  prose: boolean[];
}

const WORDS =
  /^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|function|temp|ref|return|not|and|or|mod|has|hasnt|else|true|false|stopping|shuffle|cycle|once|DONE|END)(?![\p{L}\p{N}_])/u;
const NAME = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/u;

export const inkGrammar: StreamParser<InkState> = {
  name: "ink",
  startState: () => ({ depth: 0, isComment: false, isLogic: false, inCue: false, prose: [] }),
  copyState: (state) => ({ ...state, prose: [...state.prose] }),
  token,
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["{", "(", "[", "«"] },
  },
  tokenTable: TOKENS,
};

function token(stream: StringStream, state: InkState): Token | null {
  if (stream.sol()) {
    state.isLogic = false;
    state.inCue = false;
  }
  if (state.isComment || stream.match("/*")) return comment(stream, state);
  if (stream.match("//")) {
    stream.skipToEnd();
    return "note";
  }
  if (stream.eatSpace()) return null;
  return (isFirst(stream) ? head(stream, state) : null) ?? inline(stream, state);
}

const isFirst = (stream: StringStream): boolean =>
  stream.string.slice(0, stream.pos).trim() === "" || /^[\s*+-]+$/.test(stream.string.slice(0, stream.pos));

function comment(stream: StringStream, state: InkState): Token {
  state.isComment = !stream.match(/^.*?\*\//);
  if (state.isComment) stream.skipToEnd();
  return "note";
}

/** What only the beginning of a line may be. */
function head(stream: StringStream, state: InkState): Token | null {
  if (stream.match(/^={2,}.*/)) {
    state.depth = 0;
    state.prose = [];
    return "knot";
  }
  if (stream.match(/^=(?!=)\s*[\p{L}\p{N}_].*/u)) return "stitch";
  if (stream.match(/^TODO\b.*/)) return "todo";
  if (stream.match(/^(?:VAR|CONST|LIST|EXTERNAL)\b/)) {
    state.isLogic = true;
    return "keyword";
  }
  if (stream.match(/^INCLUDE\b/)) return "keyword";
  if (stream.match("~")) {
    state.isLogic = true;
    return "operator";
  }
  if (stream.match(/^[*+]/) || stream.match(/^-(?!>)/)) return "bullet";
  return stream.match(/^\(\s*[\p{L}\p{N}_]+\s*\)/u) ? "label" : null;
}

function inline(stream: StringStream, state: InkState): Token | null {
  if (stream.match(/^\\./)) return null;
  if (stream.match(/^(?:->->|->|<-)/)) {
    stream.match(/^\s*[\p{L}\p{N}_.]+/u);
    return "divert";
  }
  if (stream.match("<>")) return "glue";
  if (stream.match("#")) {
    state.inCue = "name";
    return "cue";
  }
  if (stream.match("{")) {
    state.depth += 1;
    state.prose.push(/^\s*[&!~$]/.test(stream.string.slice(stream.pos)));
    return "brace";
  }
  if (stream.match("}")) {
    state.depth = Math.max(0, state.depth - 1);
    state.prose.pop();
    return "brace";
  }
  if (stream.match(/^[[\]]/)) {
    state.inCue = false;
    return "bullet";
  }
  if (state.inCue) return cue(stream, state);
  const isCode = state.isLogic || (state.depth > 0 && state.prose.at(-1) === false);
  return isCode ? code(stream, state) : prose(stream, state);
}

function cue(stream: StringStream, state: InkState): Token {
  if (stream.match(/^:\s*/)) {
    state.inCue = "value";
    return "cue";
  }
  if (stream.match(/^[^#[\]{}:\s]+/)) return state.inCue === "value" ? "cueValue" : "cue";
  stream.next();
  return "cue";
}

function code(stream: StringStream, state: InkState): Token | null {
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "text";
  if (stream.match(/^\d+(?:\.\d+)?(?![\p{L}_])/u)) return "number";
  if (stream.match(WORDS)) return "keyword";
  if (stream.match(NAME)) return "name";
  if (stream.match(/^(?:\|\||&&|[=!<>]=|[+\-*/%]=?|[=<>!?^])/)) return "operator";
  const sign = stream.next();
  // `{condition: words|words}`: past the colon, words.
  if (state.depth > 0 && (sign === ":" || sign === "|")) {
    state.prose[state.prose.length - 1] = true;
    return "brace";
  }
  return null;
}

function prose(stream: StringStream, state: InkState): Token | null {
  if (state.depth > 0 && stream.match("|")) return "brace";
  if (stream.match(/^[^\\\-<#{}[\]/|]+/)) return null;
  stream.next();
  return null;
}
