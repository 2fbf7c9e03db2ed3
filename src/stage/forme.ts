/** The forme on the stone: eight lines of lead in their chase, indistinct, then the player's sentence as type reads, mirrored. */
import { setInRows } from "./line-breaking.ts";
import { fromTheRight, paperInk, SERIF, silhouette } from "./type-ink.ts";

export const FORME_LINES = 8;

const CHASE = paperInk(0.13);
const FURNITURE = paperInk(0.2);
const SHOULDER = paperInk(0.3, 0.42);
const FACE = paperInk(0.74, 0.42);
const WORN = paperInk(0.56, 0.42);

interface Lines {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  /** Height of one line. */
  readonly row: number;
}

/** Chase, furniture and quoins; returns where the lines of type go. */
function paintChase(context: CanvasRenderingContext2D, rows: number): Lines {
  const { width, height } = context.canvas;
  const rim = Math.round(Math.min(width, height) * 0.05);
  context.fillStyle = CHASE;
  context.fillRect(0, 0, width, height);
  context.fillStyle = FURNITURE;
  context.fillRect(rim, rim, width - 2 * rim, height - 2 * rim);
  const inset = rim * 2;
  const lines = { x: inset, y: inset, w: width - inset * 2, row: (height - inset * 2) / rows };
  context.fillStyle = SHOULDER;
  for (let i = 0; i < rows; i++) {
    context.fillRect(lines.x, lines.y + i * lines.row, lines.w, lines.row * 0.92);
  }
  return lines;
}

/** Type nobody can read yet: stems and bowls on every line, the last one short. */
function paintIndistinct(context: CanvasRenderingContext2D, { x, y, w, row }: Lines): void {
  let seed = 41;
  const dice = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  context.fillStyle = WORN;
  const stem = row * 0.13;
  for (let line = 0; line < FORME_LINES; line++) {
    const end = x + w - stem - (line === FORME_LINES - 1 ? w * 0.42 : 0);
    const base = y + line * row + row * 0.74;
    let at = x + stem;
    while (at < end) {
      const tall = dice();
      const height = row * (tall > 0.74 ? 0.56 : 0.36);
      context.fillRect(at, base - height, stem, height + (tall < 0.14 ? row * 0.14 : 0));
      if (tall > 0.3 && tall < 0.8)
        context.fillRect(at + stem, base - (tall > 0.55 ? row * 0.36 : stem), stem, stem);
      at += stem * (dice() < 0.17 ? 4.2 : 2.2);
    }
  }
}

/** The sentence in as many rows as the forme has; few words make larger type. */
function rowsFor(text: string): number {
  return text.length > 150 ? FORME_LINES : text.length > 70 ? 6 : 4;
}

function paintSentence(context: CanvasRenderingContext2D, text: string, lines: Lines, rows: number): void {
  const right = fromTheRight(text);
  silhouette(context, FACE, (layer) => {
    layer.font = `500 100px ${SERIF}`;
    const measure = (piece: string): number => layer.measureText(piece).width / 100;
    const set = setInRows(text, rows, lines.w * 0.96, lines.row * 0.98, measure);
    const row = Math.min(lines.row, (lines.row * rows) / Math.max(set.lines.length, 1));
    layer.translate(layer.canvas.width, 0);
    layer.scale(-1, 1);
    layer.font = `500 ${set.size}px ${SERIF}`;
    layer.textBaseline = "alphabetic";
    layer.direction = right ? "rtl" : "ltr";
    layer.textAlign = right ? "right" : "left";
    layer.fillStyle = "#000";
    const x = right ? lines.x + lines.w * 0.98 : lines.x + lines.w * 0.02;
    set.lines.forEach((line, i) => layer.fillText(line, x, lines.y + i * row + row * 0.72));
  });
}

/** Paints the whole canvas. `text` null: type nobody can read yet. */
export function paintForme(context: CanvasRenderingContext2D, text: string | null): void {
  const written = text?.trim() ? text : null;
  const rows = written === null ? FORME_LINES : rowsFor(written);
  const lines = paintChase(context, rows);
  if (written === null) paintIndistinct(context, lines);
  else paintSentence(context, written, lines, rows);
}
