/** An open portable computer seen from in front: a spreadsheet, ruled cells, one row red. */
import { R, ink, lerp, line, path, poly, type Point } from "../draw/index.ts";

/** Corners of the lid, from the upper left clockwise; the keyboard reaches `reach` units toward us. */
export type Lid = readonly [Point, Point, Point, Point];

const at = ([a, b, c, d]: Lid, u: number, v: number): Point => [
  lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
  lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
];
const quad = (lid: Lid, u0: number, v0: number, u1: number, v1: number): string =>
  `M${[at(lid, u0, v0), at(lid, u1, v0), at(lid, u1, v1), at(lid, u0, v1)].map(([x, y]) => `${R(x)} ${R(y)}`).join("L")}z`;

/** Lid and keyboard, switched off. */
export function laptop(lid: Lid, reach = 14): string {
  const [, , c, d] = lid;
  const keys = poly([d, c, [c[0] + 9, c[1] + reach], [d[0] - 9, d[1] + reach]], { j: 0.3, b: 0 });
  const front = poly(
    [
      [d[0] - 9, d[1] + reach],
      [c[0] + 9, c[1] + reach],
      [c[0] + 8, c[1] + reach + 5],
      [d[0] - 8, d[1] + reach + 5],
    ],
    { j: 0.2, b: 0 },
  );
  return (
    path(quad(lid, -0.03, -0.04, 1.03, 1.02), ink(0.07, 0.1)) +
    path(keys, ink(0.3, 0.08)) +
    path(front, ink(0.12, 0.1))
  );
}

/** The lit sheet of cells. */
export function cells(lid: Lid, { rows = 10, columns = 4, red = 8 } = {}): string {
  const edges = [0.04, 0.46, 0.62, 0.79, 0.96].slice(0, columns + 1);
  let ruled = "";
  let filled = "";
  const rowAt = (i: number): number => 0.15 + (i * 0.8) / rows;
  for (let i = 0; i <= rows; i++) {
    const [p, q] = [at(lid, 0.04, rowAt(i)), at(lid, 0.96, rowAt(i))];
    ruled += `M${R(p[0])} ${R(p[1])}L${R(q[0])} ${R(q[1])}`;
    if (i === rows) continue;
    const long = 0.1 + ((i * 37) % 29) / 100;
    filled += quad(lid, 0.07, rowAt(i) + 0.025, 0.07 + long, rowAt(i) + 0.052);
    for (const u of [0.52, 0.68, 0.86])
      filled += quad(lid, u + ((i * 13) % 5) / 100, rowAt(i) + 0.025, u + 0.08, rowAt(i) + 0.052);
  }
  for (const u of edges) {
    const [p, q] = [at(lid, u, 0.15), at(lid, u, 0.95)];
    ruled += `M${R(p[0])} ${R(p[1])}L${R(q[0])} ${R(q[1])}`;
  }
  return (
    path(quad(lid, 0, 0, 1, 1), ink(0.95, 0.02)) +
    path(quad(lid, 0, 0, 1, 0.1), ink(0.4, 0.02)) +
    path(quad(lid, 0.79, rowAt(red), 0.96, rowAt(red + 1)), ink(0.56, 0.98)) +
    path(filled, ink(0.34, 0.04)) +
    line(ruled, ink(0.5, 0.03), 1)
  );
}
