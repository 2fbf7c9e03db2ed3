/** Sets a text in a box: the largest size at which its lines fit, words whole where they can be. */

export interface FittedText {
  readonly lines: readonly string[];
  /** Height of the type, in the box's units. */
  readonly size: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  readonly least: number;
}

/** Height of a line over that of its type. */
export const LEADING = 1.24;

/** @param measure width of a text set at 1 */
export function fitText(text: string, box: Box, measure: (text: string) => number): FittedText {
  for (let size = box.most; size > box.least; size *= 0.94) {
    const lines = breakLines(text, box.width / size, measure);
    if (lines.length * size * LEADING <= box.height) return { lines, size };
  }
  const room = Math.max(1, Math.floor(box.height / (box.least * LEADING)));
  const lines = breakLines(text, box.width / box.least, measure);
  if (lines.length <= room) return { lines, size: box.least };
  return { lines: [...lines.slice(0, room - 1), `${lines[room - 1]}…`], size: box.least };
}

/** Lines no wider than `width`; a word too long for one goes on in the next. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/u).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word;
    if (measure(joined) <= width) line = joined;
    else {
      if (line) lines.push(line);
      line = "";
      for (const point of word) {
        if (line && measure(line + point) > width) {
          lines.push(line);
          line = "";
        }
        line += point;
      }
    }
  }
  return line ? [...lines, line] : lines;
}

/** Whether the first letter that has a direction goes from the right. */
export const goesFromTheRight = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
