/** A page the player made: written, drawn, or set in type. */
import type { Plate } from "../../app/book/book-view.ts";
import { offeredStrokes } from "../../content/ursule-drawings.ts";
import type { Drawing } from "../../core/manuscript/manuscript.ts";
import { h, type Markup } from "../page/markup.ts";
import { outlineOf } from "../sheets/engraved-line.ts";

export function plateMarkup(plate: Plate): Markup {
  const caption = h("figcaption", {}, plate.caption);
  if (plate.kind === "drawing")
    return h(
      "figure",
      { class: "plate plate-drawing" },
      drawingMarkup(plate.drawing, plate.caption),
      caption,
    );
  if (plate.kind === "words")
    return h(
      "figure",
      { class: "plate plate-words" },
      ...plate.words.map((word) => h("p", { class: "own", dir: "auto" }, word)),
      caption,
    );
  const { text, own } = plate.text;
  return h(
    "figure",
    { class: "plate plate-text" },
    h("blockquote", {}, h("p", own ? { class: "own", dir: "auto" } : {}, text)),
    caption,
  );
}

/** Engraved lines on a square of 1000. */
function drawingMarkup(drawing: Drawing, name: string): Markup {
  const strokes = drawing.kind === "own" ? drawing.strokes : offeredStrokes(drawing.offer);
  const lines = strokes.map((stroke) => h("path", { d: outlineOf(stroke), fill: "#1d120b" }));
  return h("svg", { viewBox: "0 0 1000 1000", role: "img", "aria-label": name }, ...lines);
}
