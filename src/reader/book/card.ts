/** A card to share, 1200 by 630: the binding, the sentence, and the forme it is set in, mirrored. */
import type { BookView } from "../../app/book/book-view.ts";
import { BOOK } from "../../content/strings/book.ts";
import { SERIF } from "./binding.ts";
import { loadFaces, makeCanvas, paintBinding, pngOf } from "./cover-canvas.ts";
import { type Box, fitText, goesFromTheRight, LEADING } from "./fit-text.ts";

const CARD = { width: 1200, height: 630 } as const;

const PAPER = "#f1e4c6";
const INK = "#1d120b";
const FAINT = "#6a5138";
const LEAD = "#2b2a29";
const FACE = "#cfc9bd";

/** Left edge and width of the text beside the board. */
const COLUMN = { x: 480, width: 650 } as const;
const FORME = { y: 416, height: 128 } as const;

export async function cardPng(view: BookView): Promise<Blob> {
  const context = makeCanvas(CARD.width, CARD.height);
  await loadFaces();
  context.fillStyle = PAPER;
  context.fillRect(0, 0, CARD.width, CARD.height);
  paintLaidLines(context);
  context.save();
  context.shadowColor = "#0008";
  context.shadowBlur = 26;
  context.shadowOffsetY = 8;
  context.fillStyle = INK;
  context.fillRect(72, 63, 336, 504);
  context.restore();
  await paintBinding(context, view, { x: 72, y: 63, width: 336 });
  paintWords(context, view);
  return pngOf(context);
}

function paintLaidLines(context: CanvasRenderingContext2D): void {
  context.fillStyle = "#7d551a12";
  for (let y = 0; y < CARD.height; y += 4) context.fillRect(0, y, CARD.width, 1);
  for (let x = 40; x < CARD.width; x += 90) context.fillRect(x, 0, 1, CARD.height);
}

function paintWords(context: CanvasRenderingContext2D, view: BookView): void {
  const words = BOOK[view.language];
  const { x, width } = COLUMN;
  context.textBaseline = "alphabetic";
  context.fillStyle = FAINT;
  context.font = `24px ${SERIF}`;
  context.fillText(words.work, x, 92);
  context.font = `italic 22px ${SERIF}`;
  context.fillText(words.cardNote, x, 582);
  const sentence = view.epigraph?.text.text ?? words.subtitle;
  const top = 118;
  context.fillStyle = INK;
  paintText(context, sentence, "italic", {
    x,
    y: top,
    width,
    height: FORME.y - top - 34,
    most: 58,
    least: 15,
  });
  context.fillStyle = LEAD;
  context.fillRect(x, FORME.y, width, FORME.height);
  context.strokeStyle = "#8a8378";
  context.strokeRect(x + 6.5, FORME.y + 6.5, width - 13, FORME.height - 13);
  context.save();
  context.translate(2 * x + width, 0);
  context.scale(-1, 1);
  context.fillStyle = FACE;
  const bed = {
    x: x + 24,
    y: FORME.y + 14,
    width: width - 48,
    height: FORME.height - 28,
    most: 40,
    least: 10,
  };
  paintText(context, sentence, "normal", bed);
  context.restore();
}

function paintText(
  context: CanvasRenderingContext2D,
  text: string,
  style: "italic" | "normal",
  box: Box & { readonly x: number; readonly y: number },
): void {
  context.font = `${style} 100px ${SERIF}`;
  const { lines, size } = fitText(text, box, (piece) => context.measureText(piece).width / 100);
  const fromTheRight = goesFromTheRight(text);
  context.font = `${style} ${size}px ${SERIF}`;
  context.direction = fromTheRight ? "rtl" : "ltr";
  context.textAlign = fromTheRight ? "right" : "left";
  const top = box.y + (box.height - lines.length * size * LEADING) / 2;
  for (const [at, line] of lines.entries())
    context.fillText(line, fromTheRight ? box.x + box.width : box.x, top + (at + 0.8) * size * LEADING);
  context.direction = "ltr";
  context.textAlign = "left";
}
