/** A boarding-house armchair in side view, looking right: high back with a wing, padded arm, castors; worn through at the elbow. */
import { ink, line, path, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

export interface WingChair {
  /** Middle of the ground under it. */
  readonly x: number;
  readonly y: number;
  /** Height of the back, in units; the seat is at .4 of it. */
  readonly h: number;
  readonly flip?: boolean;
  readonly tone?: number;
  readonly temp?: number;
}

export function wingChair({ x, y, h, flip = false, tone = 0.2, temp = 0.8 }: WingChair): string {
  const k = h / 100;
  const sx = flip ? -k : k;
  const p = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [x + a * sx, y + b * k, c]));
  const lines = (shapes: readonly string[]): string =>
    shapes
      .map((shape) => pts(shape).map(([a, b]) => `${(x + a * sx).toFixed(1)} ${(y + b * k).toFixed(1)}`))
      .map((points) => `M${points.join("L")}`)
      .join("");
  return (
    path(p("-34,-12c -28,-12c -30,0c -33,0c") + p("22,-12c 28,-12c 29,0c 25,0c"), ink(tone * 0.5, 0.5)) +
    path(p("-38,-10c 30,-10c 32,-22 30,-38c -30,-40c -38,-30"), ink(tone, temp)) +
    path(
      p("-30,-36c -22,-38 -18,-60 -20,-96c -28,-102 -38,-100 -42,-92c -40,-60 -40,-30 -38,-12c"),
      ink(tone, temp),
    ) +
    path(p("-24,-60c -8,-66 4,-60 6,-54 30,-54 33,-48 30,-42c -24,-40c -28,-50"), ink(tone * 1.35, temp)) +
    path(p("-22,-62c -10,-68 -8,-84 -20,-95c -26,-90 -28,-70"), ink(tone * 1.2, temp)) +
    line(lines(["-24,-41 28,-42", "-36,-22 29,-23"]), ink(tone * 2.2, temp), 1.6) +
    line(
      lines(["-39,-88 -37,-40", "-30,-98 -24,-96"]),
      ink(tone * 2.6, temp),
      1.4,
      'stroke-dasharray="1 5" stroke-linecap="round"',
    ) +
    path(p("14,-55 24,-54 26,-50 16,-50"), ink(tone * 2.4, 0.5))
  );
}
