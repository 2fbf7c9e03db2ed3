/** Makes a drawing small enough to keep: fewer points where the hand went straight. */
import type { Stroke } from "./manuscript.ts";

/** Longest drawing kept, in characters of JSON. */
export const DRAWING_LIMIT = 12_000;

/** Values a point takes in a stroke: x, y, pressure. */
const STEP = 3;
/** Farthest a dropped point may have been from the line, in thousandths of the sheet. */
const FINEST = 1.5;

/** Douglas-Peucker on x and y; the first and last points stay, and so does every kept point's pressure. */
export function simplify(stroke: Stroke, tolerance: number): Stroke {
  const last = stroke.length / STEP - 1;
  if (last < 2) return stroke;
  const kept = new Set([0, last]);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { point, distance } = farthest(stroke, from, to);
    if (distance <= tolerance) continue;
    kept.add(point);
    spans.push([from, point], [point, to]);
  }
  return stroke.filter((_, at) => kept.has(Math.floor(at / STEP)));
}

/** Whole coordinates in 0..1000, pressures in hundredths of 0..1, within `DRAWING_LIMIT`; the first strokes are kept. */
export function fitDrawing(strokes: readonly Stroke[]): readonly Stroke[] {
  const sound = strokes.filter((stroke) => stroke.length >= STEP && stroke.length % STEP === 0).map(rounded);
  let fitted: readonly Stroke[] = sound;
  for (let tolerance = FINEST; tolerance < 40; tolerance *= 1.6) {
    fitted = sound.map((stroke) => simplify(stroke, tolerance));
    if (sizeOf(fitted) <= DRAWING_LIMIT) return fitted;
  }
  while (sizeOf(fitted) > DRAWING_LIMIT) fitted = fitted.slice(0, Math.floor(fitted.length * 0.9));
  return fitted;
}

const sizeOf = (strokes: readonly Stroke[]): number => JSON.stringify(strokes).length;

const within = (value: number, most: number): number => (value > 0 ? Math.min(most, value) : 0);

const rounded = (stroke: Stroke): Stroke =>
  stroke.map((value, at) =>
    at % STEP === 2 ? Math.round(within(value, 1) * 100) / 100 : Math.round(within(value, 1000)),
  );

function farthest(stroke: Stroke, from: number, to: number): { point: number; distance: number } {
  const [ax, ay, bx, by] = [
    stroke[from * STEP]!,
    stroke[from * STEP + 1]!,
    stroke[to * STEP]!,
    stroke[to * STEP + 1]!,
  ];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let best = { point: from, distance: -1 };
  for (let point = from + 1; point < to; point += 1) {
    const [x, y] = [stroke[point * STEP]! - ax, stroke[point * STEP + 1]! - ay];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    const [ex, ey] = [x - along * dx, y - along * dy];
    const distance = Math.sqrt(ex * ex + ey * ey);
    if (distance > best.distance) best = { point, distance };
  }
  return best;
}
