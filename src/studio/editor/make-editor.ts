/** The editor: one view, one state for each file, so that undoing stays in the file. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  foldService,
  StreamLanguage,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, type Extension, type StateEffect } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { StoryProblem } from "../../tools/ink/problem.ts";
import { completeInk, type Known } from "./complete.ts";
import { inkGrammar } from "./ink-grammar.ts";
import { inkLook, paperLook } from "./look.ts";

export interface Editor {
  readonly file: () => string;
  /** Line of the cursor, from 1. */
  readonly line: () => number;
  /** Shows a file, at a line when there is one. */
  readonly open: (file: string, text: string, line?: number) => void;
  /** The file's text comes from elsewhere: its history is forgotten. */
  readonly forget: (file?: string) => void;
  readonly setProblems: (problems: readonly StoryProblem[]) => void;
  readonly focus: () => void;
}

export interface EditorGiven {
  readonly host: HTMLElement;
  readonly label: (file: string) => string;
  readonly hint: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly symbols: Known["symbols"];
  readonly onEdit: (file: string, text: string) => void;
  /** Ctrl + Enter. */
  readonly onPlay: () => void;
}

/** The page lets in style elements of this name, and no other: `src/tools/vite/studio/build-studio.ts`. */
const OWN_STYLES = EditorView.cspNonce.of("studio");

/** A text put in by us is no edit of the writer's. */
const fromUs = Annotation.define<true>();

export function makeEditor(given: EditorGiven): Editor {
  let file = "";
  const states = new Map<string, EditorState>();
  /** Where each was left; a file opened for the first time shows its top. */
  const scrolls = new Map<string, StateEffect<unknown>>();
  let problems: readonly StoryProblem[] = [];
  const view = new EditorView({ parent: given.host, extensions: OWN_STYLES });
  const extensions = extensionsFor(given, () => file);
  keepInSight(view);
  const underline = (): void => {
    const found = problems.filter((each) => each.file === file).map((each) => asDiagnostic(each, view.state));
    view.dispatch(setDiagnostics(view.state, found));
  };
  return {
    file: () => file,
    line: () => view.state.doc.lineAt(view.state.selection.main.head).number,
    open(name, text, line) {
      if (name !== file) {
        if (file) {
          states.set(file, view.state);
          scrolls.set(file, view.scrollSnapshot());
        }
        file = name;
        const known = states.get(name);
        const isSame = known?.doc.toString() === text;
        view.setState(
          isSame ? known : EditorState.create({ doc: text, extensions: [...extensions, named(given, name)] }),
        );
        const left = isSame ? scrolls.get(name) : undefined;
        view.dispatch({ effects: left ?? EditorView.scrollIntoView(0, { y: "start" }) });
        underline();
      } else if (view.state.doc.toString() !== text)
        view.dispatch({
          changes: { from: 0, to: view.state.doc.length, insert: text },
          annotations: fromUs.of(true),
        });
      if (line !== undefined) {
        const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
        view.dispatch({
          selection: { anchor: at.from },
          effects: EditorView.scrollIntoView(at.from, { y: "center" }),
        });
      }
    },
    forget: (name) => (name === undefined ? states.clear() : void states.delete(name)),
    setProblems(found) {
      problems = found;
      underline();
    },
    focus: () => view.focus(),
  };
}

/** What comes and goes below the text does not cover the line that is being written. */
function keepInSight(view: EditorView): void {
  let was = 0;
  new ResizeObserver(() => {
    const { top, height } = view.dom.getBoundingClientRect();
    const at = view.coordsAtPos(view.state.selection.main.head);
    if (view.hasFocus && at && at.bottom > top + height && at.top < top + was)
      view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
    was = height;
  }).observe(view.dom);
}

const named = ({ label, hint }: EditorGiven, file: string): Extension =>
  EditorView.contentAttributes.of({
    "aria-label": label(file),
    tabindex: "0",
    "aria-description": hint,
    spellcheck: "true",
    lang: file.startsWith("story/en") ? "en" : "fr",
  });

function extensionsFor(given: EditorGiven, file: () => string): Extension[] {
  const { onEdit, onPlay, phrases, symbols } = given;
  const run = (job: () => void) => () => {
    job();
    return true;
  };
  return [
    OWN_STYLES,
    EditorState.phrases.of(phrases),
    lineNumbers(),
    lintGutter(),
    foldGutter(),
    foldKnots,
    highlightSpecialChars(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    StreamLanguage.define(inkGrammar),
    syntaxHighlighting(inkLook),
    autocompletion({ override: [completeInk({ symbols, file })] }),
    paperLook,
    // Tab is left to the page: it goes to the next control, as everywhere else.
    keymap.of([
      { key: "Mod-Enter", run: run(onPlay), preventDefault: true },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      const isOurs = update.transactions.some((each) => each.annotation(fromUs));
      if (update.docChanged && !isOurs) onEdit(file(), update.state.doc.toString());
    }),
  ];
}

/** A knot is folded from its heading to the next. */
const foldKnots = foldService.of((state, from) => {
  const head = state.doc.lineAt(from);
  if (!/^\s*=/.test(head.text)) return null;
  const isKnot = /^\s*==/.test(head.text);
  let last = head.number;
  while (last < state.doc.lines && !(isKnot ? /^\s*==/ : /^\s*=/).test(state.doc.line(last + 1).text))
    last += 1;
  while (last > head.number && state.doc.line(last).text.trim() === "") last -= 1;
  return last > head.number ? { from: head.to, to: state.doc.line(last).to } : null;
});

const SEVERITIES = { error: "error", warning: "warning", notice: "info" } as const;

/** The whole line, without its indentation; the first for what concerns the file. */
function asDiagnostic(
  { line, severity, rule, message, fix }: StoryProblem,
  { doc }: EditorState,
): Diagnostic {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = at.from + (at.text.length - at.text.trimStart().length);
  return {
    from,
    to: Math.max(from, at.from + at.text.trimEnd().length),
    severity: SEVERITIES[severity],
    source: rule,
    message: fix === undefined ? message : `${message}\n→ ${fix}`,
  };
}
