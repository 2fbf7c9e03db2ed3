/** Paints the marks of an engraved sheet on a canvas, in tones and temperatures instead of colours. */
import type { Ink, Mark } from "../app/cote/marks.ts";
import { paperInk, SERIF } from "./type-ink.ts";

const PAPER = paperInk(0.93, 0.44);

const INKS: Readonly<Record<Ink, string>> = {
  line: paperInk(0.05),
  hatch: paperInk(0.13, 0.46),
  faint: paperInk(0.52, 0.52),
  gain: paperInk(0.32, 0.02),
  alarm: paperInk(0.5, 1),
};

/** Thin letters need more. */
const WORDS: Readonly<Record<Ink, string>> = { ...INKS, alarm: paperInk(0.34, 1) };

const STYLES = { roman: "", italic: "italic ", bold: "560 " } as const;
/** Clear paper kept round each word, in CSS pixels. */
const CLEARING = 4;

/** The bare sheet, the whole canvas. */
export function paintPaper(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

/** @param ratio canvas pixels per CSS pixel; the marks' origin falls on `x`, `y` of the canvas */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  ratio: number,
  x = 0,
  y = 0,
): void {
  context.setTransform(ratio, 0, 0, ratio, x, y);
  context.lineJoin = "round";
  for (const mark of marks) {
    const ink = INKS[mark.ink];
    if (mark.kind === "fill") {
      const path = new Path2D(mark.d);
      context.fillStyle = ink;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
      context.fill(path);
    } else if (mark.kind === "stroke") {
      context.strokeStyle = ink;
      context.lineWidth = mark.width;
      context.stroke(new Path2D(mark.d));
    } else {
      context.font = `${STYLES[mark.style]}${mark.size}px ${SERIF}`;
      context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
      context.strokeStyle = PAPER;
      context.lineWidth = CLEARING;
      context.strokeText(mark.text, mark.x, mark.y);
      context.fillStyle = WORDS[mark.ink];
      context.fillText(mark.text, mark.x, mark.y);
    }
  }
}
