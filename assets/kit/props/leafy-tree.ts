/** A tree in full leaf: a crown of clumps cut in three tones, the light side last, over a forked trunk. */
import { R, ink, lerp, path, rng, type Point } from "../draw/index.ts";
import { limb } from "../figures/part.ts";

export interface LeafyTree {
  /** Foot of the trunk. */
  readonly x: number;
  readonly y: number;
  /** Middle of the crown and its half-width and half-height. */
  readonly crown: readonly [x: number, y: number, rx: number, ry: number];
  /** Half-width of the trunk. */
  readonly half: number;
  readonly seed: number;
  /** Tones of the shade, the middle and the lit leaves. */
  readonly tones: readonly [number, number, number];
  readonly temp: number;
  /** Which side the sun is on. */
  readonly sun: -1 | 1;
}

/** A clump of leaves as one scalloped outline. */
function clump(x: number, y: number, r: number, dice: () => number): string {
  const n = 7 + Math.floor(dice() * 3);
  let d = "";
  for (let i = 0; i <= n; i++) {
    const a = (i / n) * Math.PI * 2;
    const q = r * (0.82 + dice() * 0.3);
    const [px, py] = [R(x + Math.cos(a) * q), R(y + Math.sin(a) * q * 0.8)];
    d += i === 0 ? `M${px} ${py}` : `A${R(r * 0.42)} ${R(r * 0.36)} 0 0 1 ${px} ${py}`;
  }
  return `${d}Z`;
}

/** Trunk, then leaves. */
export function leafyTree({
  x,
  y,
  crown: [cx, cy, rx, ry],
  half,
  seed,
  tones,
  temp,
  sun,
}: LeafyTree): string {
  const dice = rng(seed);
  const fork: Point = [lerp(x, cx, 0.5), lerp(y, cy, 0.52)];
  const at = (p: Point): string => `${R(p[0])},${R(p[1])}`;
  const wood = [-0.62, -0.2, 0.3, 0.66]
    .map((u) => {
      const tip: Point = [cx + rx * u, cy - ry * 0.1];
      const knee: Point = [lerp(fork[0], tip[0], 0.44), lerp(fork[1], tip[1], 0.6)];
      return limb(`${at(fork)} ${at(knee)} ${at(tip)}`, [half * 0.6, half * 0.4, half * 0.16]);
    })
    .join("");
  const trunk = limb(
    `${R(x)},${R(y)} ${R(lerp(x, fork[0], 0.5) - half * 0.3)},${R(lerp(y, fork[1], 0.5))} ${at([fork[0], fork[1] - half])}`,
    [half * 1.3, half, half * 0.8],
  );
  const ring = (count: number, spread: number, shift: number, r: number): string => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const a = i * 2.39996 + dice();
      const q = Math.sqrt((i + 0.5) / count) * spread;
      const [px, py] = [
        cx + Math.cos(a) * rx * q + shift * rx * sun,
        cy + Math.sin(a) * ry * q - Math.abs(shift) * ry,
      ];
      d += clump(px, py, r * (0.7 + dice() * 0.6), dice);
    }
    return d;
  };
  const r = Math.min(rx, ry) * 0.24;
  return (
    path(trunk + wood, ink(tones[0] * 0.45, temp)) +
    path(ring(34, 0.96, 0, r * 1.02), ink(tones[0], temp)) +
    path(ring(40, 0.88, 0.08, r * 0.56), ink(tones[1], temp)) +
    path(ring(34, 0.74, 0.2, r * 0.34), ink(tones[2], temp))
  );
}
