/** A drawing set into the transcript, in the engraver's line of the sheet it was made on. */
import type { Drawing } from "../../core/manuscript/manuscript.ts";
import { svg } from "../dom/el.ts";

/** Puts the lines into `figure` once their file is there; without it the figure shows its own name. */
export function fillDrawing(figure: HTMLElement, drawing: Drawing): void {
  drawLines(drawing)
    .then((picture) => figure.append(picture))
    .catch(() => figure.append(figure.getAttribute("aria-label") ?? ""));
}

async function drawLines(drawing: Drawing): Promise<SVGElement> {
  const { outlineOf } = await import("../sheets/engraved-line.ts");
  const strokes =
    drawing.kind === "own"
      ? drawing.strokes
      : (await import("../../content/ursule-drawings.ts")).offeredStrokes(drawing.offer);
  const lines = strokes.map((stroke) => svg("path", { d: outlineOf(stroke) }));
  return svg("svg", { viewBox: "0 0 1000 1000", "aria-hidden": "true" }, ...lines);
}
