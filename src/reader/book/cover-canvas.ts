/** The binding painted on a canvas, for the cover of the e-book and for the card. */
import type { BookView } from "../../app/book/book-view.ts";
import { bindingMarkup, letteringOf, SERIF } from "./binding.ts";
import { toXhtml } from "./xhtml.ts";

const [BOARD_WIDTH, BOARD_HEIGHT] = [600, 900];

/** Fetches the faces that a canvas will not wait for. */
export const loadFaces = (): Promise<unknown> =>
  Promise.all([`40px ${SERIF}`, `italic 40px ${SERIF}`].map((font) => document.fonts.load(font)));

export function makeCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas to draw on.");
  return context;
}

/** Paints the board at `x`, `y`, `width` wide; its height is half as much again. */
export async function paintBinding(
  context: CanvasRenderingContext2D,
  view: BookView,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Promise<void> {
  const scale = width / BOARD_WIDTH;
  const markup = bindingMarkup(view, { lettering: false, id: "painted" });
  const size = { width: String(BOARD_WIDTH), height: String(BOARD_HEIGHT) };
  const text = toXhtml({ ...markup, attributes: { ...markup.attributes, ...size } });
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image(BOARD_WIDTH, BOARD_HEIGHT);
    image.src = address;
    await image.decode();
    context.drawImage(image, x, y, width, BOARD_HEIGHT * scale);
  } finally {
    URL.revokeObjectURL(address);
  }
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.textAlign = "center";
  for (const line of letteringOf(view)) {
    context.font = `${line.italic ? "italic " : ""}${line.size}px ${SERIF}`;
    context.fillStyle = line.colour;
    context.fillText(line.text, line.x, line.y);
  }
  context.restore();
}

/** @throws when the browser cannot make a PNG of it */
export async function pngOf({ canvas }: CanvasRenderingContext2D): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The picture could not be written.");
  return blob;
}

/** The cover, 1200 by 1800. */
export async function coverPng(view: BookView): Promise<Uint8Array> {
  const context = makeCanvas(2 * BOARD_WIDTH, 2 * BOARD_HEIGHT);
  await loadFaces();
  await paintBinding(context, view, { x: 0, y: 0, width: 2 * BOARD_WIDTH });
  return new Uint8Array(await (await pngOf(context)).arrayBuffer());
}
