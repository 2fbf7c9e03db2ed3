/** Digits and letters of a counter, made of seven straight segments. */
import { R } from "../draw/index.ts";

const SHAPES: Readonly<Record<string, string>> = {
  "0": "abcdef",
  "1": "bc",
  "2": "abged",
  "3": "abgcd",
  "4": "fgbc",
  "5": "afgcd",
  "6": "afgedc",
  "7": "abc",
  "8": "abcdefg",
  "9": "abcdfg",
  A: "abcefg",
  "-": "g",
  " ": "",
};

/** Path data of `text`, upper left at (x, y), each glyph `w` by `h`, strokes `t` thick. An unknown glyph is blank. */
export function segments(text: string, x: number, y: number, w: number, h: number, t: number): string {
  const [e, g] = [R(t * 0.5), R(t * 0.12)];
  const across = (px: number, py: number): string =>
    `M${R(px + g)} ${R(py)}l${e} ${-e}h${R(w - 2 * e - 2 * g)}l${e} ${e}l${-e} ${e}h${R(-(w - 2 * e - 2 * g))}z`;
  const down = (px: number, py: number): string =>
    `M${R(px)} ${R(py + g)}l${e} ${e}v${R(h / 2 - 2 * e - 2 * g)}l${-e} ${e}l${-e} ${-e}v${R(-(h / 2 - 2 * e - 2 * g))}z`;
  let d = "";
  [...text].forEach((glyph, i) => {
    const left = x + i * (w + t * 1.9);
    const bars: Readonly<Record<string, string>> = {
      a: across(left, y),
      g: across(left, y + h / 2),
      d: across(left, y + h),
      f: down(left, y),
      b: down(left + w, y),
      e: down(left, y + h / 2),
      c: down(left + w, y + h / 2),
    };
    for (const bar of SHAPES[glyph] ?? "") d += bars[bar] ?? "";
  });
  return d;
}
