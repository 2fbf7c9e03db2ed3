/** A telephone leaning on something, three quarters on, its screen turned left: a cold page of talk, one corner cracked. */
import { R, ink, lerp, line, path, poly, type Point } from "../draw/index.ts";

/** Upper left, upper right, lower right, lower left corner of its face, in stage units. */
export type Face = readonly [Point, Point, Point, Point];

const at = ([a, b, c, d]: Face, u: number, v: number): Point => [
  lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
  lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
];
const quad = (face: Face, u0: number, v0: number, u1: number, v1: number): string =>
  poly([at(face, u0, v0), at(face, u1, v0), at(face, u1, v1), at(face, u0, v1)], { j: 0, b: 0 });

/** The case, `thick` units deep to the right. */
export function shell(face: Face, thick = 5): string {
  const [a, b, c, d] = face;
  const back = poly([a, [a[0] + thick, a[1] - 1], [b[0] + thick, b[1] - 1], [c[0] + thick, c[1] - 1], c, d], {
    j: 0.2,
    b: 0,
  });
  return path(back, ink(0.06, 0.2)) + path(quad(face, 0, 0, 1, 1), ink(0.08, 0.2));
}

/** The lit screen: balloons of talk left and right, and the crack at the upper right corner. */
export function screen(face: Face): string {
  const balloons: readonly (readonly [number, number, number])[] = [
    [0.1, 0.7, 0.14],
    [0.42, 0.9, 0.28],
    [0.1, 0.56, 0.42],
    [0.1, 0.76, 0.52],
    [0.34, 0.9, 0.66],
    [0.1, 0.48, 0.8],
  ];
  const talk = balloons.map(([u0, u1, v]) => quad(face, u0, v, u1, v + 0.085)).join("");
  const crack = [at(face, 1, 0.02), at(face, 0.8, 0.1), at(face, 0.7, 0.2)]
    .map(([x, y], i) => `${i ? "L" : "M"}${R(x)} ${R(y)}`)
    .join("");
  const [p, q] = [at(face, 0.8, 0.1), at(face, 0.98, 0.2)];
  const [m, n] = [at(face, 0.82, 0.09), at(face, 0.74, 0.01)];
  return (
    path(quad(face, 0.06, 0.045, 0.94, 0.955), ink(0.98, 0.02)) +
    path(talk, ink(0.72, 0.02)) +
    line(
      `${crack}M${R(p[0])} ${R(p[1])}L${R(q[0])} ${R(q[1])}M${R(m[0])} ${R(m[1])}L${R(n[0])} ${R(n[1])}`,
      ink(0.12, 0.1),
      1.2,
    )
  );
}
