/** The look of a printed page: a heading and justified lines, as letters when large enough, else as little bars. */
import { R, ink, rng } from "./ink.ts";
import { path } from "./marks.ts";
import { rect } from "./shapes.ts";

export interface PrintStyle {
  readonly seed?: number;
  readonly tone?: number;
  readonly temp?: number;
  /** Line height in units; from 8 up, letters are drawn. */
  readonly lh?: number;
  readonly cols?: number;
  readonly head?: boolean;
  /** Drop of a line per unit of width, for pages seen askew. */
  readonly slant?: number;
}

type Dice = () => number;

/** One letter at (x, y): a stem, sometimes a bowl and a second stem. Returns its path and how far it advances. */
function letter(x: number, y: number, lh: number, dice: Dice): [string, number] {
  const u = lh * 0.13;
  const q = dice();
  const h = lh * 0.34;
  const top = y + (q < 0.24 ? -lh * 0.22 : 0);
  const foot = y + h + (q > 0.88 ? lh * 0.18 : 0);
  const wide = q > 0.45 && q < 0.7;
  let d = `M${R(x)} ${R(top)}h${R(u)}V${R(foot)}h${R(-u)}z`;
  if (q > 0.3 && q < 0.86) {
    const bowl = q < 0.58 ? y : y + h - u * 0.8;
    d += `M${R(x + u)} ${R(bowl)}h${R(u * 0.9)}v${R(u * 0.8)}h${R(-u * 0.9)}z`;
  }
  if (wide) d += `M${R(x + u * 1.7)} ${R(y)}h${R(u * 0.8)}v${R(h)}h${R(-u * 0.8)}z`;
  return [d, u * (wide ? 3.1 : 2.3)];
}

function lettersLine(from: number, to: number, y: number, lh: number, dice: Dice): string {
  const u = lh * 0.13;
  let d = "";
  let x = from;
  while (x < to - u * 3) {
    const count = 1 + Math.floor(dice() * dice() * 9) + (dice() < 0.6 ? 1 : 0);
    for (let k = 0; k < count && x < to - u; k++) {
      const [mark, advance] = letter(x, y, lh, dice);
      d += mark;
      x += advance;
    }
    x += u * 2.6;
  }
  return d;
}

function barsLine(
  from: number,
  to: number,
  left: number,
  y: number,
  lh: number,
  slant: number,
  dice: Dice,
): string {
  let d = "";
  let x = from;
  while (x < to - 2) {
    const w = Math.min(to - x, lh * (0.45 + dice() * 1.5));
    d += `M${R(x)} ${R(y + slant * (x - left))}h${R(w)}v${R(lh * 0.36)}h${R(-w)}z`;
    x += w + lh * 0.34;
  }
  return d;
}

/** Printed marks filling the box x, y, w, h. */
export function print(x: number, y: number, w: number, h: number, style: PrintStyle = {}): string {
  const { seed = 1, tone = 0.2, temp = 0.5, lh = 7, cols = 1, head = true, slant = 0 } = style;
  const dice = rng(seed);
  let d = head ? rect(x + w * 0.2, y, w * 0.6, lh * 0.75, { j: 0.3, b: 0 }) : "";
  const top = head ? y + lh * 2 : y;
  const width = (w - (cols - 1) * lh) / cols;
  for (let column = 0; column < cols; column++) {
    for (let lineY = top; lineY < y + h - lh * 0.5; lineY += lh) {
      const from = x + column * (width + lh);
      const to = from + width * (dice() < 0.16 ? 0.3 + dice() * 0.5 : 1);
      if (dice() < 0.06) continue;
      d += lh >= 8 ? lettersLine(from, to, lineY, lh, dice) : barsLine(from, to, x, lineY, lh, slant, dice);
    }
  }
  return path(d, ink(tone, temp));
}
