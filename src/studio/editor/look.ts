/** How the editor looks: paper, and the ink of each token. The colours are those of `../colours.css`. */
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { TOKENS } from "./ink-grammar.ts";

export const inkLook = HighlightStyle.define([
  { tag: TOKENS.knot, color: "var(--link)", fontWeight: "700" },
  { tag: TOKENS.stitch, color: "var(--link)", fontWeight: "600" },
  { tag: TOKENS.bullet, color: "var(--link)", fontWeight: "700" },
  { tag: TOKENS.label, color: "var(--label)" },
  { tag: TOKENS.divert, color: "var(--cold)", fontWeight: "600" },
  { tag: [TOKENS.cue, TOKENS.glue], color: "var(--cue)" },
  { tag: TOKENS.cueValue, color: "var(--cue-value)", fontWeight: "600" },
  { tag: [TOKENS.keyword, TOKENS.operator, TOKENS.brace], color: "var(--keyword)" },
  { tag: [TOKENS.name, TOKENS.number], color: "var(--name)" },
  { tag: TOKENS.text, color: "var(--string)" },
  { tag: [TOKENS.note, TOKENS.todo], color: "var(--faint)", fontStyle: "italic" },
]);

export const paperLook = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--field)", color: "var(--ink)", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "2px solid var(--cold)", outlineOffset: "-2px" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace',
    lineHeight: "1.6",
  },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--link)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--cursor)" },
  ".cm-specialChar": { color: "var(--odd)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--faint)", border: "none" },
  ".cm-activeLine": { backgroundColor: "var(--line)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--line-number)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--same)" },
  ".cm-searchMatch": { backgroundColor: "var(--found)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--found-here)" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--fold)",
    border: "1px solid var(--fold-rule)",
    color: "var(--on-fold)",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--lifted)",
    color: "var(--ink)",
    border: "1px solid var(--rule)",
    boxShadow: "0 4px 14px var(--shadow)",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "15em" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "0.2em 0.6em" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--chosen)",
    color: "var(--on-chosen)",
  },
  ".cm-completionDetail": { color: "inherit", opacity: "0.75", marginLeft: "1em", fontStyle: "normal" },
  ".cm-completionInfo": {
    padding: "0.5em 0.7em",
    fontFamily: '"EB Garamond", Georgia, serif',
    fontSize: "1.05rem",
  },
  ".cm-diagnostic": {
    fontFamily: '"EB Garamond", Georgia, serif',
    fontSize: "1.05rem",
    padding: "0.4em 0.7em",
  },
  ".cm-diagnostic-error": { borderLeft: "4px solid var(--alarm)" },
  ".cm-diagnostic-warning": { borderLeft: "4px solid var(--warning)" },
  ".cm-lintRange-active": { backgroundColor: "var(--faulty)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--listed)" },
  ".cm-lint-marker": { width: "0.7em", height: "0.7em", marginTop: "0.45em", content: "none" },
  ".cm-lint-marker-error": { content: "none", borderRadius: "50%", backgroundColor: "var(--alarm)" },
  ".cm-lint-marker-warning": { content: "none", backgroundColor: "var(--warning)" },
  ".cm-lint-marker-info": { content: "none", border: "2px solid var(--cold)" },
  ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--rule)" },
  ".cm-panel.cm-search": {
    display: "grid",
    gridTemplateColumns: "minmax(5rem, 1fr) auto auto auto",
    alignItems: "center",
    gap: "0.35rem",
    padding: "0.5rem 2.5rem 0.5rem 0.75rem",
    fontFamily: '"EB Garamond", Georgia, serif',
  },
  ".cm-panel.cm-search br": { display: "none" },
  ".cm-panel.cm-search label:last-of-type, .cm-panel.cm-search [name=replaceAll]": { gridColumn: "3 / -1" },
  ".cm-panel.cm-search :is(input, button, label), .cm-panel.cm-dialog :is(input, button, label)": {
    margin: "0",
    fontSize: "1rem",
  },
  ".cm-panel.cm-search .cm-textfield": { width: "100%", minWidth: "0" },
  ".cm-panel.cm-search label": { display: "inline-flex", alignItems: "center", gap: "0.3em" },
  ".cm-panel input[type=checkbox]": { minHeight: "0", width: "1.1em", height: "1.1em" },
  ".cm-panel .cm-textfield": {
    border: "1px solid var(--rule)",
    backgroundColor: "var(--field)",
    color: "var(--ink)",
  },
  ".cm-panel .cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--field)",
    border: "1px solid var(--rule)",
  },
  ".cm-panel.cm-search [name=close]": {
    top: "0.25rem",
    right: "0.5rem",
    minWidth: "2rem",
    minHeight: "2rem",
    fontSize: "1.6rem",
  },
});
