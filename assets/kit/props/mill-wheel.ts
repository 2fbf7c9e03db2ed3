/** A breast-shot mill wheel seen from its side: paddles, two rims, spokes wedged into the hub. */
import { R, bar, circ, ink, line, path, poly, type Point } from "../draw/index.ts";

interface Wheel {
  readonly x: number;
  readonly y: number;
  /** Radius to the tip of the paddles. */
  readonly r: number;
  readonly tone?: number;
  readonly temp?: number;
  readonly spokes?: number;
}

/** SVG of the wheel about (x, y). */
export function millWheel({ x, y, r, tone = 0.34, temp = 0.06, spokes = 12 }: Wheel): string {
  const wood = ink(tone, temp);
  const shade = ink(tone * 0.72, temp);
  const at = (angle: number, part: number): Point => [
    x + Math.cos(angle) * r * part,
    y + Math.sin(angle) * r * part,
  ];
  const ring = (outer: number, inner: number): string => {
    const circle = (part: number): string => {
      const q = R(r * part);
      return `M${R(x - q)} ${y}a${q} ${q} 0 1 0 ${R(q * 2)} 0a${q} ${q} 0 1 0 ${R(-q * 2)} 0z`;
    };
    return `<path fill-rule="evenodd" fill="${wood}" d="${circle(outer)}${circle(inner)}"/>`;
  };
  let paddles = "";
  let arms = "";
  let wedges = "";
  const n = spokes * 3;
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2 + 0.06;
    paddles += poly([at(a - 0.016, 0.78), at(a + 0.02, 0.78), at(a + 0.085, 1), at(a + 0.04, 1.01)], {
      j: 0.3,
      b: 0,
    });
  }
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * Math.PI * 2 + 0.1;
    const [from, to] = [at(a, 0.08), at(a, 0.84)];
    arms += bar(from[0], from[1], to[0], to[1], r * 0.05, r * 0.038, { j: 0.2, b: 0.3 });
    const [p, q] = [at(a + 0.13, 0.82), at(a + 0.02, 0.62)];
    wedges += `M${R(p[0])} ${R(p[1])}L${R(q[0])} ${R(q[1])}`;
  }
  return (
    path(paddles, shade) +
    path(arms, wood) +
    line(wedges, shade, R(r * 0.018)) +
    ring(0.9, 0.8) +
    ring(0.46, 0.42) +
    circ(x, y, r * 0.13, wood) +
    circ(x, y, r * 0.075, ink(tone * 0.5, temp)) +
    circ(x, y, r * 0.03, ink(0.7, temp))
  );
}
