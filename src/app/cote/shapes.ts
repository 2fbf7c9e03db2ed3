/** Paths as text, in CSS pixels, one decimal: read alike by an SVG and by a canvas. */

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

export const polyline = (points: readonly Point[]): string =>
  points.length === 0 ? "" : `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}`;

export const polygon = (points: readonly Point[]): string =>
  points.length === 0 ? "" : `${polyline(points)}Z`;

/** Along one edge and back along the other. */
export const outline = (there: readonly Point[], back: readonly Point[]): string =>
  polygon([...there, ...back.map((point, at) => back[back.length - 1 - at] ?? point)]);

export const rectangle = ({ x, y, w, h }: Box): string =>
  `M${short(x)} ${short(y)}h${short(w)}v${short(h)}h${short(-w)}Z`;

/** A burin's stroke: a sliver from one point to another, as wide as told at each end. */
export function sliver([x0, y0]: Point, w0: number, [x1, y1]: Point, w1: number): string {
  const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2) || 1;
  const [nx, ny] = [-(y1 - y0) / length / 2, (x1 - x0) / length / 2];
  const far = `${short(x1 + nx * w1)} ${short(y1 + ny * w1)}L${short(x1 - nx * w1)} ${short(y1 - ny * w1)}`;
  return `M${short(x0 + nx * w0)} ${short(y0 + ny * w0)}L${far}L${short(x0 - nx * w0)} ${short(y0 - ny * w0)}Z`;
}

/** A wave along a straight line, engine-turned: `swing` pixels either side, `waves` whole turns, begun at `phase` turns. */
export function wave(from: Point, to: Point, waves: number, swing: number, phase: number): string {
  const steps = waves * 8;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return polyline(
    Array.from({ length: steps + 1 }, (_, step): Point => {
      const t = step / steps;
      const off = swing * Math.sin((t * waves + phase) * 2 * Math.PI);
      return [from[0] + dx * t - (dy / length) * off, from[1] + dy * t + (dx / length) * off];
    }),
  );
}
