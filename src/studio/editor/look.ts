/** How the editor looks: paper, and the ink of each token. Contrasts of 4.5 at least on the paper. */
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { TOKENS } from "./ink-grammar.ts";

export const inkLook = HighlightStyle.define([
  { tag: TOKENS.knot, color: "#5a1a10", fontWeight: "700" },
  { tag: TOKENS.stitch, color: "#5a1a10", fontWeight: "600" },
  { tag: TOKENS.bullet, color: "#5a1a10", fontWeight: "700" },
  { tag: TOKENS.label, color: "#7a3b12" },
  { tag: TOKENS.divert, color: "#1f3d55", fontWeight: "600" },
  { tag: [TOKENS.cue, TOKENS.glue], color: "#4d5b2a" },
  { tag: TOKENS.cueValue, color: "#34430f", fontWeight: "600" },
  { tag: [TOKENS.keyword, TOKENS.operator, TOKENS.brace], color: "#5b3a6e" },
  { tag: [TOKENS.name, TOKENS.number], color: "#3f2a6b" },
  { tag: TOKENS.text, color: "#6b3a12" },
  { tag: [TOKENS.note, TOKENS.todo], color: "#6a5138", fontStyle: "italic" },
]);

export const paperLook = EditorView.theme({
  "&": { height: "100%", backgroundColor: "#faf3df", color: "#1d120b", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "2px solid #1f3d55", outlineOffset: "-2px" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace',
    lineHeight: "1.6",
  },
  ".cm-content": { padding: "0.75rem 0", caretColor: "#5a1a10" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-gutters": { backgroundColor: "#f1e4c6", color: "#6a5138", border: "none" },
  ".cm-activeLine": { backgroundColor: "#b8975f24" },
  ".cm-activeLineGutter": { backgroundColor: "#b8975f52" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "#c9d8df",
  },
  ".cm-tooltip": {
    backgroundColor: "#fffaf0",
    color: "#1d120b",
    border: "1px solid #b8975f",
    boxShadow: "0 4px 14px #2a16082e",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "15em" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "0.2em 0.6em" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "#1f3d55", color: "#fffaf0" },
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
  ".cm-diagnostic-error": { borderLeft: "4px solid #8a1c10" },
  ".cm-diagnostic-warning": { borderLeft: "4px solid #8a6a10" },
  ".cm-lint-marker": { width: "0.7em", height: "0.7em", marginTop: "0.45em", content: "none" },
  ".cm-lint-marker-error": { content: "none", borderRadius: "50%", backgroundColor: "#8a1c10" },
  ".cm-lint-marker-warning": { content: "none", backgroundColor: "#8a6a10" },
  ".cm-lint-marker-info": { content: "none", border: "2px solid #1f3d55" },
  ".cm-panels": { backgroundColor: "#f1e4c6", color: "#1d120b" },
  ".cm-panels-bottom": { borderTop: "1px solid #b8975f" },
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
  ".cm-panel .cm-textfield": { border: "1px solid #b8975f", backgroundColor: "#faf3df", color: "#1d120b" },
  ".cm-panel .cm-button": {
    backgroundImage: "none",
    backgroundColor: "#faf3df",
    border: "1px solid #b8975f",
  },
  ".cm-panel.cm-search [name=close]": {
    top: "0.25rem",
    right: "0.5rem",
    minWidth: "2rem",
    minHeight: "2rem",
    fontSize: "1.6rem",
  },
});
