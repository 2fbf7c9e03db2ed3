/** The parts a cut-paper figure is made of, and how they become the three layers of a scene. */
import { R, smooth, type Point } from "../draw/index.ts";

/** black: pure silhouette. light: collar, cuff, paper. cloth: a window on the inner picture. mark: an engraved line. seam: a dark line over the picture only. */
export interface Part {
  readonly kind: "black" | "light" | "cloth" | "mark" | "seam";
  readonly d: string;
  readonly tone: number;
  readonly temp: number;
  readonly width: number;
  /** Tone of a line round the outer edge. */
  readonly edge?: number;
}

/** Drops the decimals: a figure unit is less than a stage unit, and digits are most of the bytes. */
const coarse = (d: string): string => d.replace(/-?\d*\.\d+/g, (n) => String(Math.round(Number(n))));

const part = (kind: Part["kind"], d: string, tone = 0.055, temp = 0.5, width = 0): Part => ({
  kind,
  d,
  tone,
  temp,
  width,
});
export const black = (...d: readonly string[]): Part => part("black", coarse(d.join("")));
/** As black, with its decimals kept: faces. */
export const face = (...d: readonly string[]): Part => part("black", d.join(""));
export const shade = (tone: number, ...d: readonly string[]): Part => part("black", coarse(d.join("")), tone);
export const cloth = (...d: readonly string[]): Part => part("cloth", coarse(d.join("")));
/** The part with a line of that tone engraved round its outer edge only. */
export const edged = (p: Part, tone: number): Part => ({ ...p, edge: tone });
/** Cloth cut from light paper, with an engraved edge: a ghost's. */
export const gown = (d: string, tone = 0.74): Part => edged(part("cloth", coarse(d), tone), 0.2);
/** Light paper with an engraved edge. `fine` keeps the decimals: faces. */
export const paper = (d: string, tone = 0.74, fine = false): Part =>
  edged(part("light", fine ? d : coarse(d), tone), 0.2);
export const light = (d: string, tone = 0.62, temp = 0.5): Part => part("light", coarse(d), tone, temp);
export const mark = (d: string, width = 1.6, tone = 0.3, temp = 0.5): Part =>
  part("mark", coarse(d), tone, temp, width);
export const seam = (d: string, width = 3.6): Part => part("seam", coarse(d), 0, 0.5, width);

/** An outline as points, or written out: "x,y x,y" with a c after a corner, as in "0,0c 10,5 20,0c". */
export type Outline = string | readonly Point[];

export function pts(text: Outline): readonly Point[] {
  if (typeof text !== "string") return text;
  return text
    .trim()
    .split(/\s+/)
    .map((word): Point => {
      const [x, y] = word.split(",").map((n) => Number.parseFloat(n));
      if (x === undefined || y === undefined || Number.isNaN(x + y))
        throw new Error(`pts: "${word}" is not x,y`);
      return [x, y, word.endsWith("c") ? "c" : undefined];
    });
}

/** The outline carried to (dx, dy). */
export const moved = (shape: Outline, dx: number, dy: number): Point[] =>
  pts(shape).map(([x, y, corner]): Point => [x + dx, y + dy, corner]);

export const backward = (points: readonly Point[]): Point[] => points.map((_, i) => points.at(-1 - i)!);

const area = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [u, v] = points.at((i + 1) % points.length)!;
    return sum + x * v - u * y;
  }, 0);

/** A closed outline, always wound the same way so that overlapping subpaths never punch holes. */
export function outline(shape: Outline): string {
  const points = pts(shape);
  return smooth(area(points) < 0 ? backward(points) : points);
}
/** An open engraved line through the points. */
export const stroke = (points: Outline): string => smooth(pts(points), { closed: false });

/** A tapered limb along a centre line; `half` gives the half-width at each point. Which ends are round, the others being cut square. */
export function limb(
  centre: Outline,
  half: readonly number[],
  round: "none" | "start" | "both" = "none",
): string {
  const line = pts(centre),
    last = line.length - 1;
  const left: Point[] = [],
    right: Point[] = [];
  line.forEach(([x, y], i) => {
    const [ax, ay] = line.at(Math.max(0, i - 1))!,
      [bx, by] = line.at(Math.min(last, i + 1))!;
    const w = half[i] ?? half.at(-1)!,
      l = Math.hypot(bx - ax, by - ay) || 1;
    const ux = ((bx - ax) / l) * w,
      uy = ((by - ay) / l) * w;
    const first = i === 0 && round !== "none",
      end = i === last && round === "both";
    const corner = (i === 0 && !first) || (i === last && !end) ? "c" : undefined;
    if (first) left.push([x - ux * 0.9, y - uy * 0.9]);
    left.push([x - uy, y + ux, corner]);
    right.push([x + uy, y - ux, corner]);
    if (end) left.push([x + ux * 0.9, y + uy * 0.9]);
  });
  return outline([...left, ...backward(right)]);
}
/** A round spot as a path. */
export const disc = (x: number, y: number, rx: number, ry = rx): string =>
  `M${R(x - rx)} ${R(y)}A${R(rx)} ${R(ry)} 0 0 1 ${R(x + rx)} ${R(y)}A${R(rx)} ${R(ry)} 0 0 1 ${R(x - rx)} ${R(y)}Z`;

/** Maps unit points to figure units: scale, rotation in degrees, origin, optional mirror across the unit x axis. */
export function place(x: number, y: number, size: number, degrees = 0, mirror = false): (p: Point) => Point {
  const a = (degrees * Math.PI) / 180,
    c = Math.cos(a) * size,
    s = Math.sin(a) * size;
  return ([px, py, k]) => {
    const q = mirror ? -py : py,
      X = px * c - q * s + x,
      Y = px * s + q * c + y;
    return k ? [X, Y, k] : [X, Y];
  };
}

/** The parts carried `dx` to the right, turned to the left first if `flip`. Only for outlines, limbs, strokes and hands: absolute points, no arcs. */
export const carried = (parts: readonly Part[], dx: number, flip = false): Part[] =>
  parts.map((one) => ({
    ...one,
    d: one.d.replace(
      /(-?[\d.]+) (-?[\d.]+)/g,
      (_, x: string, y: string) => `${Math.round((flip ? dx - Number(x) : dx + Number(x)) * 10) / 10} ${y}`,
    ),
  }));
