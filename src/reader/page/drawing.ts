/** A drawing set into the transcript. */
import type { Drawing } from "../../core/manuscript/manuscript.ts";
import { svg } from "../dom/el.ts";

/** Puts the lines into `figure`. */
export function fillDrawing(figure: HTMLElement, drawing: Drawing): void {
  if (drawing.kind !== "own") return;
  const lines = drawing.strokes.map((stroke) => svg("polyline", { points: pointsOf(stroke) }));
  figure.append(svg("svg", { viewBox: "0 0 1000 1000", "aria-hidden": "true" }, ...lines));
}

function pointsOf(stroke: readonly number[]): string {
  let points = "";
  for (let at = 0; at + 1 < stroke.length; at += 3) points += `${stroke[at]},${stroke[at + 1]} `;
  return points;
}
