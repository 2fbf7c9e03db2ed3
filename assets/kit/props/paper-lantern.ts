/** Paper lanterns: one alone, strings of them going away over the water, and what the water makes of each. */
import { R, ink, lerp, line, path, ropeAt, rng } from "../draw/index.ts";

export interface Hung {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A string from near to far: ends, sag in units, how many hang, radius of the first and of the last. */
export interface LanternString {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly sag: number;
  readonly count: number;
  readonly radii: readonly [near: number, far: number];
}

/** Where its lanterns hang. They crowd together as they go away. */
export function hungOn({ from, to, sag, count, radii }: LanternString): Hung[] {
  return Array.from({ length: count }, (_, i) => {
    const u = (i + 0.6) / count;
    const t = u ** 0.72;
    const [x, y] = ropeAt(...from, ...to, sag, t);
    const r = lerp(radii[0], radii[1], t);
    return { x: Math.round(x), y: Math.round(y + r * 1.5), r: Math.round(r) };
  });
}

/** The strings themselves. */
export const cords = (strings: readonly LanternString[], tone: number): string =>
  line(
    strings
      .map(
        ({ from, to, sag }) =>
          `M${from.join(" ")}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + sag * 2} ${to.join(" ")}`,
      )
      .join(""),
    ink(tone, 0.4),
    1.6,
  );

/** Globes of folded paper, each with its cap; every third is a cylinder, every fifth is rose. */
export function lanterns(hung: readonly Hung[]): string {
  let [warm, rose, caps] = ["", "", ""];
  for (const [i, { x, y, r }] of hung.entries()) {
    const [w, h] = i % 3 === 1 ? [r * 0.72, r * 1.2] : [r, r * 0.94];
    const body =
      i % 3 === 1
        ? `M${R(x - w)} ${R(y - h)}h${R(2 * w)}v${R(2 * h)}h${R(-2 * w)}z`
        : `M${R(x - w)} ${R(y)}a${R(w)} ${R(h)} 0 0 1 ${R(2 * w)} 0a${R(w)} ${R(h)} 0 0 1 ${R(-2 * w)} 0z`;
    if (i % 5 === 3) rose += body;
    else warm += body;
    caps += `M${R(x)} ${R(y - h)}V${R(y - r * 1.5)}M${R(x - w * 0.4)} ${R(y - h)}h${R(w * 0.8)}M${R(x - w * 0.4)} ${R(y + h)}h${R(w * 0.8)}`;
  }
  return line(caps, ink(0.2, 0.5), 2.2) + path(warm, ink(0.97, 0.5)) + path(rose, ink(0.9, 0.92));
}

/** Each lantern drawn out on the water as a column of dashes; `level` is the waterline they are doubled about. */
export function doubled(hung: readonly Hung[], level: number, seed = 1): string {
  const dice = rng(seed);
  let [bright, dim] = ["", ""];
  for (const { x, y, r } of hung) {
    const top = 2 * level - y - r;
    for (let k = 0; k < 6; k++) {
      const v = top + k * (3 + r * 0.45);
      const w = r * (k < 2 ? 1 : 1.3 - k * 0.14) * (0.7 + dice() * 0.6);
      const dash = `M${Math.round(x - w + (dice() - 0.5) * r * 0.8)} ${Math.round(v)}h${Math.round(2 * w)}`;
      if (k < 3) bright += dash;
      else dim += dash;
    }
  }
  return (
    line(dim, ink(0.62, 0.56), 2.4, 'stroke-linecap="round"') +
    line(bright, ink(0.92, 0.52), 3, 'stroke-linecap="round"')
  );
}
