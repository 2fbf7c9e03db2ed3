/** A ribbon or a cable along a course, of any breadth at each of its points: the ticker's tape, the stadium's cable. */
import { R } from "../draw/index.ts";

/** x, y, breadth, in stage units. */
export type Course = readonly (readonly [x: number, y: number, breadth: number])[];

/** Catmull-Rom through the course; `t` from 0 to length - 1. */
function spot(course: Course, t: number): readonly [number, number, number] {
  const last = course.length - 1;
  const at = (i: number): Course[number] => course.at(Math.max(0, Math.min(last, i)))!;
  const i = Math.min(last - 1, Math.floor(t));
  const u = t - i;
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const mix = (k: 0 | 1 | 2): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * u +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * u * u +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * u ** 3);
  return [mix(0), mix(1), mix(2)];
}

/** Its outline, and the line running along it at `across` (-.5 one edge .. .5 the other) of its breadth above the middle. */
export function ribbon(course: Course, across = 0.26, steps = 8): { outline: string; along: string } {
  const left: string[] = [];
  const right: string[] = [];
  const along: string[] = [];
  const last = course.length - 1;
  for (let k = 0; k <= last * steps; k++) {
    const t = (k / steps) * 0.9999;
    const [x, y, w] = spot(course, t);
    const [x2, y2] = spot(course, Math.min(last - 0.0001, t + 0.02));
    const l = Math.hypot(x2 - x, y2 - y) || 1;
    const [nx, ny] = [-(y2 - y) / l, (x2 - x) / l];
    left.push(`${R(x + nx * w * 0.5)} ${R(y + ny * w * 0.5)}`);
    right.unshift(`${R(x - nx * w * 0.5)} ${R(y - ny * w * 0.5)}`);
    along.push(`${R(x)} ${R(y - w * across)}`);
  }
  return { outline: `M${left.join("L")}L${right.join("L")}z`, along: `M${along.join("L")}` };
}
