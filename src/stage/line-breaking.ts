/** Sets a text in at most so many lines, at the largest size that holds it. Pure: the measure is given. */

/** Width of a text at size 1. */
export type Measure = (text: string) => number;

export interface SetText {
  readonly lines: readonly string[];
  /** Size of the type, in the unit of `width`. */
  readonly size: number;
}

const graphemes = (word: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(word)].map(({ segment }) => segment);

/** Pieces that may start a line: words with the space before them, and every sign of a script written without spaces. */
function pieces(text: string): string[] {
  return text
    .trim()
    .split(/(?<=\s)(?=\S)/u)
    .flatMap((word) => (/[\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff]/u.test(word) ? graphemes(word) : [word]));
}

/** Cuts a piece wider than the line into parts that fit; a single sign always passes. */
function cut(piece: string, most: number, measure: Measure): string[] {
  if (measure(piece.trimEnd()) <= most) return [piece];
  const parts: string[] = [];
  for (const sign of graphemes(piece)) {
    const last = parts.at(-1);
    if (last !== undefined && measure(last + sign) <= most) parts[parts.length - 1] = last + sign;
    else parts.push(sign);
  }
  return parts;
}

/** Greedy lines no wider than `most`, in the measure's unit. */
export function breakLines(text: string, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/u)) {
    let line = "";
    for (const piece of pieces(paragraph).flatMap((piece) => cut(piece, most, measure))) {
      if (line !== "" && measure((line + piece).trimEnd()) > most) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
  }
  return lines;
}

/**
 * The largest type, between `largest` and a third of the line height, that holds the text in `rows` lines of `width`.
 * A text too long even so is compressed further until it fits: no word of the player's is dropped.
 */
export function setInRows(
  text: string,
  rows: number,
  width: number,
  largest: number,
  measure: Measure,
): SetText {
  let size = largest;
  let lines = breakLines(text, width / size, measure);
  while (lines.length > rows && size > largest / 12) {
    size *= 0.94;
    lines = breakLines(text, width / size, measure);
  }
  return { lines, size };
}
