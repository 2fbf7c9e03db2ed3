/** The leaflet: a sheet hung to dry, with the three composed words. */
import { fromTheRight, paperInk, SERIF, silhouette } from "./type-ink.ts";

const PAPER = paperInk(0.68);
const PRINT = paperInk(0.14);

/** Paints the whole canvas: the words one under the other, each as large as the sheet allows. */
export function paintLeaflet(context: CanvasRenderingContext2D, words: readonly string[]): void {
  const { width, height } = context.canvas;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  const row = (height * 0.8) / Math.max(words.length, 1);
  silhouette(context, PRINT, (layer) => {
    layer.textAlign = "center";
    layer.textBaseline = "middle";
    words.forEach((word, i) => {
      layer.font = `500 100px ${SERIF}`;
      layer.direction = fromTheRight(word) ? "rtl" : "ltr";
      const size = Math.min(row * 0.7, (width * 0.82 * 100) / Math.max(1, layer.measureText(word).width));
      layer.font = `500 ${size}px ${SERIF}`;
      layer.fillText(word, width / 2, height * 0.1 + row * (i + 0.5));
    });
  });
}
