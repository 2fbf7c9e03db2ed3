/** Surfaces that carry the player's own words and strokes: painted flat on a 2D canvas, then laid in perspective. */
import type { Drawing } from "../core/manuscript/manuscript.ts";
import { paintDrawing } from "./drawing-sheet.ts";
import { paintForme, paintPrint } from "./forme.ts";
import { paintLeaflet } from "./leaflet-sheet.ts";
import type { LayerFile } from "./scene-file.ts";

export interface SurfaceContent {
  readonly forme: string | null;
  readonly leaflet: readonly string[];
  readonly drawing: Drawing | null;
}

/** Surfaces are small and carry letters: they are drawn finer than the rest. */
const FINENESS = 1.5;

/** Width and height of its canvas, in pixels. */
export function surfaceSize(layer: LayerFile, scale: number): [number, number] {
  return [Math.ceil(layer.w * scale * FINENESS), Math.ceil(layer.h * scale * FINENESS)];
}

function paintFlat(context: CanvasRenderingContext2D, layer: LayerFile, content: SurfaceContent): void {
  if (layer.surface === "forme") {
    if (layer.pulled) paintPrint(context, content.forme);
    else paintForme(context, content.forme);
  }
  if (layer.surface === "leaflet") paintLeaflet(context, content.leaflet);
  if (layer.surface === "drawing" && content.drawing)
    paintDrawing(context, content.drawing, layer.bare ?? false);
}

/** Where the flat sheet's row t (0 top, 1 foot) falls: left edge and width, as shares of the width. */
export function rowAt(t: number, skew: number, taper: number): { left: number; width: number } {
  const far = 1 - t;
  const span = 1 + Math.abs(skew);
  const left = (skew < 0 ? -skew * t : skew * far) + (taper / 2) * far;
  return { left: left / span, width: (1 - taper * far) / span };
}

/** Paints the layer's surface on its canvas, leaning and narrowing as the artist asked. */
export function paintSurface(canvas: HTMLCanvasElement, layer: LayerFile, content: SurfaceContent): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const { width, height } = canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  if (!layer.skew && !layer.taper) {
    paintFlat(context, layer, content);
    return;
  }
  const flat = document.createElement("canvas");
  [flat.width, flat.height] = [width, height];
  const flatContext = flat.getContext("2d");
  if (!flatContext) return;
  paintFlat(flatContext, layer, content);
  const skew = ((layer.skew ?? 0) * layer.h) / layer.w;
  for (let y = 0; y < height; y++) {
    const row = rowAt((y + 0.5) / height, skew, layer.taper ?? 0);
    context.drawImage(flat, 0, y, width, 1, row.left * width, y, row.width * width, 1);
  }
}
