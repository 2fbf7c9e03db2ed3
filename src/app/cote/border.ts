/** The border of a share certificate: engine-turned waves between two rules, and a lozenge at each corner. */
import { fillOf, type Mark, strokeOf } from "./marks.ts";
import { type Box, type Point, polygon, rectangle, wave } from "./shapes.ts";

/** Length of one wave, in pixels. */
const TURN = 11;

const inset = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  w: w - 2 * by,
  h: h - 2 * by,
});

let last: { readonly key: string; readonly marks: readonly Mark[] } = { key: "", marks: [] };

/** @param band width of the waves' band, in pixels; 0 for two plain rules */
export function border(box: Box, band: number): readonly Mark[] {
  const key = JSON.stringify([box, band]);
  if (key !== last.key) last = { key, marks: engraved(box, band) };
  return last.marks;
}

function engraved(box: Box, band: number): Mark[] {
  const outer = strokeOf(rectangle(box), "line", 1.6);
  const inner = strokeOf(rectangle(inset(box, band > 0 ? band : 3)), "line", 0.7);
  return band > 0 ? [outer, ...waves(box, band), inner] : [outer, inner];
}

function waves(box: Box, band: number): Mark[] {
  const { x, y, w, h } = inset(box, band / 2);
  const corners: readonly Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  const sides = corners.map((from, at): string => {
    const to = corners[(at + 1) % 4] ?? from;
    const length = at % 2 === 0 ? w : h;
    const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const gap = band * 0.7;
    const [start, end]: [Point, Point] = [
      [from[0] + ux * gap, from[1] + uy * gap],
      [to[0] - ux * gap, to[1] - uy * gap],
    ];
    const turns = Math.max(1, Math.round((length - 2 * gap) / TURN));
    const [a, b, c] = [0, 1 / 3, 2 / 3].map((phase) => wave(start, end, turns, band * 0.32, phase));
    return `${a}${b}${c}`;
  });
  const r = band * 0.36;
  const lozenges = corners.map(([cx, cy]) =>
    polygon([
      [cx, cy - r],
      [cx + r, cy],
      [cx, cy + r],
      [cx - r, cy],
    ]),
  );
  return [strokeOf(sides.join(""), "hatch", 0.6), fillOf(lozenges.join(""), "line")];
}
