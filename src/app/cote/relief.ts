/** A course as an engraver cuts it: a line that swells where prices fall, and rules falling from it like a hill's shade. */
import type { Field } from "./field.ts";
import { fillOf, type Ink, type Mark } from "./marks.ts";
import { outline, type Point, sliver } from "./shapes.ts";

export interface Burin {
  /** Pixels between two rules. */
  readonly pitch: number;
  /** Width of the line where it rises. */
  readonly line: number;
}

/** How much in the shade a slope lies, 0 rising .. 1 falling steeply; the light comes from the left. */
function shade(field: Field, closes: readonly number[], x: number, reach: number): number {
  const [before, after] = [x - reach, x + reach].map((each) => field.y(field.at(closes, each)));
  const slope = ((after ?? 0) - (before ?? 0)) / (2 * reach);
  return Math.max(0, Math.min(1, slope * 0.9));
}

/** The profile, from the field's first day to x = `end`. */
export function profile(field: Field, closes: readonly number[], end: number, { pitch, line }: Burin): Mark {
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let x = field.box.x; x < end + 1; x += 1) {
    const at = Math.min(x, end);
    const y = field.y(field.at(closes, at));
    const half = (line * (1 + 1.5 * shade(field, closes, at, pitch))) / 2;
    upper.push([at, y - half]);
    lower.push([at, y + half]);
  }
  return fillOf(outline(upper, lower), "line");
}

/** Dead-straight rules from the profile down to the foot of the field: heavier, and doubled, in the shade. */
export function rules(field: Field, closes: readonly number[], end: number, { pitch, line }: Burin): Mark {
  const foot = field.box.y + field.box.h;
  const parts: string[] = [];
  for (let column = 1; field.box.x + column * pitch < end; column += 1) {
    const x = field.box.x + column * pitch;
    const y = field.y(field.at(closes, x)) + line;
    const dark = shade(field, closes, x, pitch * 2);
    if (y < foot) parts.push(sliver([x, y], line * (0.5 + 0.75 * dark), [x, foot], line * 0.22));
    const half = x - pitch / 2;
    const top = field.y(field.at(closes, half)) + line;
    const depth = (foot - top) * Math.min(1, 0.16 + 0.5 * dark);
    if (depth > 0) parts.push(sliver([half, top], line * (0.4 + 0.6 * dark), [half, top + depth], 0.1));
  }
  return fillOf(parts.join(""), "hatch");
}

/** How far the rules of a stake lean: pixels down for one across. */
const LEAN = 0.7;

/** Leaning rules between the course and the price it was sold at: what that sale has won, or lost, so far. */
export function stake(
  field: Field,
  closes: readonly number[],
  from: number,
  end: number,
  entryY: number,
  { pitch, line }: Burin,
): Mark[] {
  const lean = (end - from) * LEAN;
  const { y: top, h } = field.box;
  const lost: string[] = [];
  const won: string[] = [];
  for (let start = top - lean; start < top + h + lean; start += pitch * 1.3) {
    const falling = (x: number): number => start + (x - from) * LEAN;
    const rising = (x: number): number => start - (x - from) * LEAN;
    const courseY = (x: number): number => field.y(field.at(closes, x));
    const stroke = ([x0, x1]: readonly [number, number], y: (x: number) => number): string =>
      sliver([x0, y(x0)], line * 0.85, [x1, y(x1)], line * 0.85);
    for (const run of stretches(from, end, (x) => courseY(x) < rising(x) && rising(x) < entryY))
      lost.push(stroke(run, rising));
    for (const run of stretches(from, end, (x) => courseY(x) > falling(x) && falling(x) > entryY))
      won.push(stroke(run, falling));
  }
  const inked = (parts: readonly string[], ink: Ink): Mark[] =>
    parts.length > 0 ? [fillOf(parts.join(""), ink)] : [];
  return [...inked(won, "gain"), ...inked(lost, "alarm")];
}

/** The stretches of x, to the pixel, over which `holds`. */
function stretches(from: number, end: number, holds: (x: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let begun: number | null = null;
  for (let x = from; x <= end; x += 1) {
    const isIn = holds(x);
    if (isIn) begun ??= x;
    else if (begun !== null) {
      found.push([begun, x]);
      begun = null;
    }
  }
  if (begun !== null && end > begun) found.push([begun, end]);
  return found;
}
