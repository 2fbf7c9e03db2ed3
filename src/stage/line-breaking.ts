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
export const breakLines = (text: string, most: number, measure: Measure): string[] =>
  breakPieces(paragraphsOf(text), most, measure);

/** Pieces of each paragraph. */
const paragraphsOf = (text: string): string[][] => text.split(/\r?\n/u).map(pieces);

function breakPieces(paragraphs: readonly (readonly string[])[], most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    let line = "";
    for (const piece of paragraph.flatMap((each) => cut(each, most, measure))) {
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

/** Each size tried is this much of the one before it; none is smaller than that part of the largest. */
const STEP = 0.94;
const LEAST = 1 / 12;
const STEPS = Math.ceil(Math.log(LEAST) / Math.log(STEP));

/**
 * The largest type, from `largest` down to a twelfth of it, that holds the text in `rows` lines of `width`. A text too
 * long even so takes more lines: no word of the player's is dropped.
 */
export function setInRows(
  text: string,
  rows: number,
  width: number,
  largest: number,
  measure: Measure,
): SetText {
  const paragraphs = paragraphsOf(text);
  const setAt = (step: number): SetText => {
    const size = largest * STEP ** step;
    return { size, lines: breakPieces(paragraphs, width / size, measure) };
  };
  // Smaller type never takes more lines: the first step that holds the text is found by halves.
  let [from, to] = [0, STEPS];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (setAt(middle).lines.length > rows) from = middle + 1;
    else to = middle;
  }
  return setAt(from);
}
