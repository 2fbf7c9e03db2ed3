/** Letters painted as one-tone silhouettes, whatever the script: colour emoji included. */

export const SERIF = '"EB Garamond Variable", "EB Garamond", Georgia, serif';

/** CSS colour of a paper: tone 0 black .. 1 light, temperature 0 ice .. 1 ember. */
export function paperInk(tone: number, temp = 0.5): string {
  return `rgb(${Math.round(tone * 255)} 255 ${Math.round(temp * 255)})`;
}

/** True when the first strong letter is Arabic, Hebrew or another script set from the right. */
export function fromTheRight(text: string): boolean {
  const strong = /[\p{L}]/u.exec(text)?.[0] ?? "";
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a/.test(strong);
}

/** Runs `paint` on a clear layer, turns all it painted into `colour`, and lays the result on the context. */
export function silhouette(
  context: CanvasRenderingContext2D,
  colour: string,
  paint: (layer: CanvasRenderingContext2D) => void,
): void {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [context.canvas.width, context.canvas.height];
  const layer = canvas.getContext("2d");
  if (!layer) return;
  paint(layer);
  layer.setTransform(1, 0, 0, 1, 0, 0);
  layer.globalCompositeOperation = "source-in";
  layer.fillStyle = colour;
  layer.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
}
