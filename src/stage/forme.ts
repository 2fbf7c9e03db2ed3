/** The forme on the stone: eight lines of lead in their chase, indistinct, then the player's sentence as type reads, mirrored; and the print pulled from it. */
import { setInRows, type Measure, type SetText } from "./line-breaking.ts";
import { fromTheRight, paperInk, SERIF, silhouette } from "./type-ink.ts";

export const FORME_LINES = 8;
const LEAST_LINES = 3;

const CHASE = paperInk(0.13);
const FURNITURE = paperInk(0.34);
const SHOULDER = paperInk(0.2, 0.42);
const FACE = paperInk(0.84, 0.42);
const WORN = paperInk(0.8, 0.42);
const PRINTED = paperInk(0.1);

interface Bed {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const rimOf = ({ width, height }: HTMLCanvasElement): number => Math.round(Math.min(width, height) * 0.045);

/** Where the lines of type lie, inside chase and furniture. */
function bedOf(canvas: HTMLCanvasElement): Bed {
  const inset = rimOf(canvas) * 1.8;
  return { x: inset, y: inset, w: canvas.width - inset * 2, h: canvas.height - inset * 2 };
}

function paintChase(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const rim = rimOf(context.canvas);
  context.fillStyle = CHASE;
  context.fillRect(0, 0, width, height);
  context.fillStyle = FURNITURE;
  context.fillRect(rim, rim, width - 2 * rim, height - 2 * rim);
}

/** Bodies of the lines of type, each a slug with a sliver of shadow under it. */
function paintSlugs(context: CanvasRenderingContext2D, { x, y, w, h }: Bed, rows: number): void {
  context.fillStyle = SHOULDER;
  for (let i = 0; i < rows; i++) context.fillRect(x, y + (i * h) / rows, w, (h / rows) * 0.94);
}

/** Type nobody can read yet: stems and bowls on every line, the last one short. */
function paintIndistinct(context: CanvasRenderingContext2D, bed: Bed): void {
  const { x, y, w } = bed;
  const row = bed.h / FORME_LINES;
  paintSlugs(context, bed, FORME_LINES);
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

interface Composed extends SetText {
  readonly rows: number;
}

/** The sentence in three to eight rows, whichever gives the largest type. */
export function compose(text: string, width: number, height: number, measure: Measure): Composed {
  let best: Composed | null = null;
  for (let rows = LEAST_LINES; rows <= FORME_LINES; rows++) {
    const set = setInRows(text, rows, width, (height / rows) * 0.94, measure);
    if (!best || set.size > best.size) best = { ...set, rows: Math.max(rows, set.lines.length) };
  }
  return best ?? { lines: [], size: 0, rows: FORME_LINES };
}

/** The lines of the sentence, as lead and as print break them. */
function composeIn(context: CanvasRenderingContext2D, text: string, bed: Bed): Composed {
  context.font = `500 100px ${SERIF}`;
  // Each size tried breaks nearly the same lines.
  const widths = new Map<string, number>();
  const measure: Measure = (piece) => {
    const width = widths.get(piece) ?? context.measureText(piece).width / 100;
    widths.set(piece, width);
    return width;
  };
  return compose(text, bed.w * 0.96, bed.h, measure);
}

function paintLetters(
  context: CanvasRenderingContext2D,
  text: string,
  bed: Bed,
  set: Composed,
  { colour, mirrored }: { colour: string; mirrored: boolean },
): void {
  const right = fromTheRight(text);
  const row = bed.h / set.rows;
  silhouette(context, colour, (layer) => {
    if (mirrored) {
      layer.translate(layer.canvas.width, 0);
      layer.scale(-1, 1);
    }
    layer.font = `500 ${set.size}px ${SERIF}`;
    layer.direction = right ? "rtl" : "ltr";
    layer.textAlign = right ? "right" : "left";
    const x = right ? bed.x + bed.w * 0.98 : bed.x + bed.w * 0.02;
    set.lines.forEach((line, i) => layer.fillText(line, x, bed.y + i * row + row * 0.7));
  });
}

/** Paints the whole canvas. `text` null: type nobody can read yet. */
export function paintForme(context: CanvasRenderingContext2D, text: string | null): void {
  const bed = bedOf(context.canvas);
  paintChase(context);
  if (!text?.trim()) {
    paintIndistinct(context, bed);
    return;
  }
  const set = composeIn(context, text, bed);
  paintSlugs(context, bed, set.rows);
  paintLetters(context, text, bed, set, { colour: FACE, mirrored: true });
}

/** Paints what the forme leaves on paper: letters alone. `text` null: a blank pull. */
export function paintPrint(context: CanvasRenderingContext2D, text: string | null): void {
  if (!text?.trim()) return;
  const bed = bedOf(context.canvas);
  paintLetters(context, text, bed, composeIn(context, text, bed), { colour: PRINTED, mirrored: false });
}
