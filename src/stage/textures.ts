/** The two small textures the shader reads besides the picture: paper noise and colour ramps. */
import type { Palette } from "./palettes.ts";

const SIZE = 256;
type Dice = () => number;

/** Park-Miller: the same paper on every machine. */
function dice(): Dice {
  let seed = 7;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

/** Tiling value noise of `cells` cells a side. */
function octave(cells: number, random: Dice): (x: number, y: number) => number {
  const grid = new Float32Array(cells * cells).map(random);
  const at = (i: number, j: number): number => grid[(j % cells) * cells + (i % cells)] ?? 0;
  return (x, y) => {
    const [u, v] = [(x / SIZE) * cells, (y / SIZE) * cells];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [a, b] = [u - i, v - j];
    const [s, t] = [a * a * (3 - 2 * a), b * b * (3 - 2 * b)];
    return (
      (at(i, j) * (1 - s) + at(i + 1, j) * s) * (1 - t) + (at(i, j + 1) * (1 - s) + at(i + 1, j + 1) * s) * t
    );
  };
}

/** Short wandering threads, as in rag paper. */
function fibres(random: Dice): Float32Array {
  const field = new Float32Array(SIZE * SIZE);
  for (let k = 0; k < 2600; k++) {
    let [x, y, angle] = [random() * SIZE, random() * SIZE, random() * 6.28];
    const length = 8 + random() * 26;
    const weight = (random() - 0.45) * 0.35;
    for (let i = 0; i < length; i++) {
      angle += (random() - 0.5) * 0.35;
      x += Math.cos(angle);
      y += Math.sin(angle);
      const index = ((y + SIZE * 4) & 255) * SIZE + ((x + SIZE * 4) & 255);
      field[index] = (field[index] ?? 0) + weight;
    }
  }
  return field;
}

/** A canvas whose pixels stay in main memory, from where they are sent to WebGL without a round trip. */
export function blankCanvas(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("stage: no 2D canvas");
  return [canvas, context];
}

/** Rows of noise made at one go. */
const BAND = 32;

/** R soft noise, G fibre, B white noise; 256 px a side, tiling. Made band by band, `turn` being awaited between two. */
export async function noiseCanvas(turn: () => Promise<void>): Promise<HTMLCanvasElement> {
  const random = dice();
  const [soft, softer, mid, fine] = [
    octave(6, random),
    octave(13, random),
    octave(32, random),
    octave(90, random),
  ];
  const threads = fibres(random);
  const [canvas, context] = blankCanvas(SIZE, SIZE);
  const image = context.createImageData(SIZE, SIZE);
  const pixels = image.data;
  for (let y = 0; y < SIZE; y++) {
    if (y % BAND === 0) await turn();
    for (let x = 0; x < SIZE; x++) {
      const i = y * SIZE + x;
      const fibre = 0.5 + (mid(x, y) - 0.5) * 0.45 + (fine(x, y) - 0.5) * 0.35 + (threads[i] ?? 0) * 0.35;
      pixels[i * 4] = 255 * (soft(x, y) * 0.6 + softer(x, y) * 0.4);
      pixels[i * 4 + 1] = 255 * fibre;
      pixels[i * 4 + 2] = 255 * random();
      pixels[i * 4 + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

const channels = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** The palette's colour at light 0..1 on one ramp, mixed in linear light; 0..255 a channel. */
export function rampColour(stops: readonly string[], light: number): number[] {
  const position = light * (stops.length - 1);
  const k = Math.min(stops.length - 2, Math.floor(position));
  const u = position - k;
  const from = channels(stops[k] ?? "#000000");
  const to = channels(stops[k + 1] ?? "#000000");
  return from.map((value, i) => Math.round(Math.sqrt((1 - u) * value ** 2 + u * (to[i] ?? 0) ** 2)));
}

/** 256 x 3: black to light; cold on top, then warm, then ember. */
export function lutCanvas(palette: Palette): HTMLCanvasElement {
  const [canvas, context] = blankCanvas(256, 3);
  const image = context.createImageData(256, 3);
  [palette.cold, palette.warm, palette.ember].forEach((stops, row) => {
    for (let i = 0; i < 256; i++) image.data.set([...rampColour(stops, i / 255), 255], (row * 256 + i) * 4);
  });
  context.putImageData(image, 0, 0);
  return canvas;
}
