/** Sixty years of the town, pinned up: births, menus, lost dogs. Notices of every size, overlapping like shingles. */
import { R, circ, ink, line, path, rng, type Point } from "../draw/index.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly seed?: number;
  /** Boxes x0, y0, x1, y1 that stay bare. */
  readonly bare?: readonly (readonly [number, number, number, number])[];
}

type Dice = () => number;

const straight = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}z`;

/** A title and a few lines of words: strokes broken into dashes. */
function lines(
  at: (u: number, v: number) => Point,
  w: number,
  h: number,
  tone: number,
  temp: number,
  dice: Dice,
): string {
  const n = Math.min(8, Math.floor((h * 0.66) / 5.6));
  const stroke = (u0: number, u1: number, v: number): string => {
    const [a, b] = [at(u0, v), at(u1, v)];
    return `M${R(a[0])} ${R(a[1])}L${R(b[0])} ${R(b[1])}`;
  };
  let words = "";
  for (let i = 0; i < n; i++)
    words += stroke(-w * 0.36, i === n - 1 ? w * (dice() - 0.4) * 0.5 : w * 0.36, h * 0.3 + i * 5.6);
  const dashes = `stroke-dasharray="${4 + Math.floor(dice() * 5)} 1.6 ${2 + Math.floor(dice() * 4)} 1.6 8 2"`;
  return (
    line(stroke(-w * 0.24, w * 0.24, h * 0.17), ink(tone, temp), 3.6) +
    line(words, ink(tone, temp), 2, dashes)
  );
}

/** One notice, its upper edge's middle on (x, y). Its print leans with it. */
function notice(x: number, y: number, w: number, h: number, dice: Dice): string {
  const turn = (dice() - 0.5) * 0.11;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const at = (u: number, v: number): Point => [x + u * c - v * s, y + u * s + v * c];
  const tone = 0.58 + Math.floor(dice() * 4) * 0.06;
  const temp = 0.2 + Math.floor(dice() * 4) * 0.14;
  const lift = dice() < 0.3 ? 5 : 0;
  const outline = straight([at(-w / 2, 0), at(w / 2, 0), at(w / 2 - lift, h - lift * 0.6), at(-w / 2, h)]);
  const under = straight([
    at(-w / 2 + 2, 3),
    at(w / 2 + 2.5, 3),
    at(w / 2 + 2, h + 2.5),
    at(-w / 2 + 2, h + 2.5),
  ]);
  const text = lines(at, w, h, tone - 0.3, temp, dice);
  const edge =
    dice() < 0.16
      ? path(
          straight([at(-w / 2 + 3, 3), at(w / 2 - 3, 3), at(w / 2 - 3, 6), at(-w / 2 + 3, 6)]),
          ink(0.2, 0.3),
        )
      : "";
  const pin = circ(R(x + 1 * c), R(y + 3.5), 1.9, dice() < 0.08 ? ink(0.5, 0.97) : ink(0.16, 0.3));
  return path(under, ink(0.36, 0.2)) + path(outline, ink(tone, temp)) + text + edge + pin;
}

/** Fills the box with notices, row upon row, ragged at the edges. */
export function proofWall({ x, y, w, h, seed = 5, bare = [] }: Place): string {
  const dice = rng(seed);
  let s = "";
  for (let row = y; row < y + h - 30; row += 40 + dice() * 8) {
    let at = x + dice() * 18 - 6;
    while (at < x + w - 22) {
      const wide = 30 + dice() * dice() * 44;
      const high = wide * (0.8 + dice() * 0.7);
      const top = row + (dice() - 0.5) * 20;
      const hidden = bare.some(
        ([x0, y0, x1, y1]) => at + wide > x0 && at < x1 && top + high > y0 && top < y1,
      );
      if (!hidden && dice() > 0.03) s += notice(R(at + wide / 2), R(top), R(wide), R(high), dice);
      at += wide + (dice() - 0.3) * 9;
    }
  }
  return s;
}
