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
  const columns = Math.max(0, Math.floor(end - from) + 1);
  const heights = Array.from({ length: columns }, (_, at) => field.y(field.at(closes, from + at)));
  const lean = columns * LEAN;
  const lost: string[] = [];
  const won: string[] = [];
  const cut = (into: string[], begun: number, ended: number, start: number, slope: number): void => {
    const ends = [begun, ended].map((at): Point => [from + at, start + at * slope]);
    const [first = [0, 0], last = [0, 0]] = ends;
    into.push(sliver(first, line * 0.85, last, line * 0.85));
  };
  const [highest, lowest] = [Math.min(...heights), Math.max(...heights)];
  const isLost = (y: number, courseY: number): boolean => courseY < y && y < entryY;
  const isWon = (y: number, courseY: number): boolean => courseY > y && y > entryY;
  const step = pitch * 1.3;
  // On the sheet's own rhythm, so that the rules stand still while the course grows.
  const starts = (first: number, last: number): number[] => {
    const begin = Math.floor(first / step);
    return Array.from(
      { length: Math.max(0, Math.ceil(last / step) - begin) },
      (_, at) => (begin + at) * step,
    );
  };
  for (const start of highest < entryY ? starts(highest, entryY + lean) : [])
    for (const [begun, ended] of runs(heights, start, -LEAN, isLost)) cut(lost, begun, ended, start, -LEAN);
  for (const start of lowest > entryY ? starts(entryY - lean, lowest) : [])
    for (const [begun, ended] of runs(heights, start, LEAN, isWon)) cut(won, begun, ended, start, LEAN);
  const inked = (parts: readonly string[], ink: Ink): Mark[] =>
    parts.length > 0 ? [fillOf(parts.join(""), ink)] : [];
  return [...inked(won, "gain"), ...inked(lost, "alarm")];
}

/** The stretches of columns over which a leaning line, `y` at each, and the course `holds`. */
function runs(
  heights: readonly number[],
  start: number,
  slope: number,
  holds: (y: number, courseY: number) => boolean,
): [number, number][] {
  const found: [number, number][] = [];
  let begun = -1;
  for (let at = 0; at < heights.length; at += 1) {
    const isIn = holds(start + at * slope, heights[at] ?? 0);
    if (isIn && begun < 0) begun = at;
    if (!isIn && begun >= 0) {
      found.push([begun, at]);
      begun = -1;
    }
  }
  if (begun >= 0 && heights.length - 1 > begun) found.push([begun, heights.length - 1]);
  return found;
}
