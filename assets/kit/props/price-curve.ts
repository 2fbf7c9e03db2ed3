/** What a portable computer's lid shows: a price that falls, cut with the burin. */
import { R, ink, lerp, line, path, rng, type Point } from "../draw/index.ts";
import type { Lid } from "./laptop.ts";

/** The lit sheet: rules, the curve, the hatched mass under it. */
export function priceCurve([a, b, c, d]: Lid): string {
  const at = (u: number, v: number): Point => [
    lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
    lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
  ];
  const to = (u: number, v: number): string => {
    const [x, y] = at(u, v);
    return `${R(x)} ${R(y)}`;
  };
  const dice = rng(42);
  let rules = "";
  for (const v of [0.2, 0.38, 0.56, 0.74]) rules += `M${to(0.05, v)}L${to(0.95, v)}`;
  const n = 26;
  const curve = Array.from({ length: n + 1 }, (_, i): readonly [number, number] => {
    const u = i / n;
    const fall = u < 0.34 ? 0.24 - u * 0.16 : 0.19 + ((u - 0.34) / 0.66) ** 0.8 * 0.56;
    return [0.05 + u * 0.9, fall + (dice() - 0.5) * 0.08];
  });
  const ridge = curve.map(([u, v]) => to(u, v)).join("L");
  let strokes = "";
  for (const [u, v] of curve) strokes += `M${to(u, v + 0.02)}L${to(u, 0.9)}`;
  return (
    path(`M${to(0, 0)}L${to(1, 0)}L${to(1, 1)}L${to(0, 1)}z`, ink(0.95, 0.02)) +
    path(`M${to(0.05, 0.92)}L${ridge}L${to(0.95, 0.92)}z`, ink(0.4, 0.02)) +
    line(rules, ink(0.5, 0.02), 0.8) +
    line(strokes, ink(0.14, 0.02), 1.2) +
    line(`M${ridge}`, ink(0.02, 0.02), 3, 'stroke-linejoin="round"') +
    line(`M${to(0.05, 0.08)}L${to(0.34, 0.08)}`, ink(0.2, 0.02), 3)
  );
}
