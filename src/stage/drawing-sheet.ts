/** A sheet with a drawing: the player's strokes, or one of Ursule's, as engraved lines. */
import type { Drawing, Stroke } from "../core/manuscript/manuscript.ts";
import { offeredStrokes } from "../content/ursule-drawings.ts";
import { paperInk } from "./type-ink.ts";

const PAPER = paperInk(0.72);
const LINE = paperInk(0.12);

/** x, y in 0..1000 and pressure in 0..1, three by three. */
function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke, scale: number): void {
  for (let i = 0; i + 5 < stroke.length; i += 3) {
    const [x0 = 0, y0 = 0, , x1 = 0, y1 = 0, pressure = 0.5] = stroke.slice(i, i + 6);
    context.lineWidth = scale * (5 + 11 * pressure);
    context.beginPath();
    context.moveTo(x0 * scale, y0 * scale);
    context.lineTo(x1 * scale, y1 * scale);
    context.stroke();
  }
  const [x = 0, y = 0, pressure = 0.5] = stroke;
  if (stroke.length !== 3) return;
  context.beginPath();
  context.arc(x * scale, y * scale, scale * (4 + 6 * pressure), 0, Math.PI * 2);
  context.fill();
}

/** Paints the whole canvas, or with `bare` the strokes alone; the drawing keeps its proportions, centred. */
export function paintDrawing(context: CanvasRenderingContext2D, drawing: Drawing, bare = false): void {
  const { width, height } = context.canvas;
  if (!bare) {
    context.fillStyle = PAPER;
    context.fillRect(0, 0, width, height);
  }
  const scale = (Math.min(width, height) * 0.88) / 1000;
  context.save();
  context.translate((width - 1000 * scale) / 2, (height - 1000 * scale) / 2);
  context.lineCap = "round";
  context.strokeStyle = LINE;
  context.fillStyle = LINE;
  const strokes = drawing.kind === "own" ? drawing.strokes : offeredStrokes(drawing.offer);
  for (const stroke of strokes) paintStroke(context, stroke, scale);
  context.restore();
}
