/** A tree in winter: tapered boughs, knotted where they were pollarded, thin shoots, and the seed balls that hang till spring. */
import { R, ink, line, path, rng, type Point } from "../draw/index.ts";
import { disc } from "../figures/part.ts";

export interface Bough {
  readonly from: Point;
  /** Degrees, 0 upright, 90 to the right. */
  readonly degrees: number;
  readonly length: number;
  /** Half-width at its root. */
  readonly half: number;
}
export interface Growth {
  readonly boughs: readonly Bough[];
  readonly seed: number;
  readonly tone: number;
  /** How many times a bough forks: 1 for a small tree, 3 for a near one. */
  readonly forks: number;
  /** Seed balls, at most. */
  readonly balls?: number;
}

interface Wood {
  solid: string;
  knots: string;
  /** Strokes by width. */
  readonly twigs: Map<number, string>;
  tips: Point[];
}

const whole = (v: number): number => Math.round(v);

/** A bent, tapering bough as one short path: half-width h at its root, k at its end. */
function taper([ax, ay]: Point, [mx, my]: Point, [ex, ey]: Point, h: number, k: number): string {
  const l = Math.hypot(ex - ax, ey - ay) || 1;
  const [nx, ny] = [-(ey - ay) / l, (ex - ax) / l];
  const at = (x: number, y: number, w: number): string => `${whole(x + nx * w)} ${whole(y + ny * w)}`;
  const g = (h + k) / 2;
  return `M${at(ax, ay, h)}Q${at(mx, my, g)} ${at(ex, ey, k)}L${at(ex, ey, -k)}Q${at(mx, my, -g)} ${at(ax, ay, -h)}z`;
}

function grow(wood: Wood, { from, degrees, length, half }: Bough, forks: number, dice: () => number): void {
  const a = ((degrees - 90) * Math.PI) / 180;
  const bend = (dice() - 0.5) * length * 0.34;
  const along = (t: number): Point => {
    const sag = Math.sin(t * Math.PI) * bend;
    return [
      from[0] + Math.cos(a) * length * t - Math.sin(a) * sag,
      from[1] + Math.sin(a) * length * t + Math.cos(a) * sag,
    ];
  };
  const end = along(1);
  if (half > 2.2) {
    const [mx, my] = along(0.5);
    // a curve through its middle, not toward it
    const through: Point = [mx * 2 - (from[0] + end[0]) / 2, my * 2 - (from[1] + end[1]) / 2];
    wood.solid += taper(from, through, end, half, half * 0.52);
    wood.knots += disc(whole(end[0]), whole(end[1]), R(half * 0.7));
  } else {
    const width = Math.max(1, whole(half * 2));
    const [mx, my] = along(0.5);
    const d = `M${whole(from[0])} ${whole(from[1])}Q${whole(mx)} ${whole(my)} ${whole(end[0])} ${whole(end[1])}`;
    wood.twigs.set(width, (wood.twigs.get(width) ?? "") + d);
    if (forks === 0) wood.tips.push(along(0.7));
  }
  if (forks === 0) return;
  for (const [t, turn] of [
    [0.5, -38],
    [0.74, 40],
    [1, -16],
    [1, 26],
  ] as const) {
    const lean = degrees + turn + (dice() - 0.5) * 34;
    grow(
      wood,
      { from: along(t), degrees: lean, length: length * (0.44 + dice() * 0.26), half: half * 0.46 },
      forks - 1,
      dice,
    );
  }
}

/** SVG of the tree: its boughs grow from where they are told. */
export function planeTree({ boughs, seed, tone, forks, balls = 0 }: Growth): string {
  const dice = rng(seed);
  const wood: Wood = { solid: "", knots: "", twigs: new Map(), tips: [] };
  for (const bough of boughs) grow(wood, bough, forks, dice);
  const t = ink(tone);
  let [threads, fruit] = ["", ""];
  for (const [x, y] of wood.tips.filter((_, i) => i % 4 === 0).slice(0, balls)) {
    const drop = 9 + dice() * 16;
    threads += `M${whole(x)} ${whole(y)}v${whole(drop)}`;
    fruit += disc(whole(x), whole(y + drop), 3.4);
  }
  return (
    [...wood.twigs].map(([width, d]) => line(d, t, width, 'stroke-linecap="round"')).join("") +
    (threads ? line(threads, t, 0.8) : "") +
    path(wood.solid, t) +
    path(wood.knots + fruit, t)
  );
}

/** The boughs of a whole tree standing at (x, y): a trunk `trunk` high and limbs `reach` long, spread like a hand. */
export function standing(x: number, y: number, trunk: number, reach: number, half: number): Bough[] {
  const fork: Point = [x, y - trunk + half];
  return [
    { from: [x, y + half * 0.4], degrees: 0, length: trunk, half },
    ...([-64, -34, -6, 26, 58] as const).map((degrees, i) => ({
      from: fork,
      degrees,
      length: reach * (i % 2 ? 1 : 0.86),
      half: half * 0.52,
    })),
  ];
}
