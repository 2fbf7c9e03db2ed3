/** The six houses and their mean, small, on one time scale: to be compared, and picked from. */
import { figuresIn } from "../../content/figures.ts";
import type { CoteSubject, MarketView } from "../market-view.ts";
import type { Language } from "../../core/story/beat.ts";
import { changeAt, type Course, courseOf, SUBJECTS } from "./course.ts";
import { fieldOf } from "./field.ts";
import { fillOf, type Mark, strokeOf, type TextMark } from "./marks.ts";
import type { Measures } from "./measures.ts";
import { profile, rules } from "./relief.ts";
import { type Box, rectangle, sliver } from "./shapes.ts";

export interface Smalls {
  readonly marks: Mark[];
  readonly cells: readonly { readonly subject: CoteSubject; readonly box: Box }[];
}

interface SmallsRequest {
  readonly market: MarketView;
  readonly language: Language;
  readonly withSmalls: boolean;
}

const GAP = 4;

export function smalls(request: SmallsRequest, measures: Measures, firstDay: number, day: number): Smalls {
  if (!request.withSmalls) return { marks: [], cells: [] };
  const { x, y, w, h } = measures.smalls;
  const width = (w + GAP) / SUBJECTS.length;
  const cells = SUBJECTS.map((subject, rank) => ({
    subject,
    box: { x: x + rank * width, y, w: width - GAP, h },
  }));
  const marks = cells.flatMap(({ subject, box }) =>
    cell(courseOf(request.market, subject, request.language), request, box, measures, firstDay, day),
  );
  return { marks, cells };
}

function cell(
  course: Course,
  { market, language }: SmallsRequest,
  box: Box,
  measures: Measures,
  firstDay: number,
  day: number,
): Mark[] {
  const { isSmall, hasCourses } = measures;
  const isShown = course.subject === market.shown;
  const percent = Math.round(changeAt(course, market, day));
  const change = `${percent > 0 ? "+" : ""}${figuresIn(language).percent(percent === 0 ? 0 : percent)}`;
  const frame = strokeOf(rectangle(box), isShown ? "line" : "faint", isShown ? 1.6 : 0.8);
  const size = hasCourses ? Math.max(9.5, Math.min(measures.label - 1, box.w / 6)) : measures.label - 1;
  const word = (text: string, x: number, y: number, anchor: TextMark["anchor"]): Mark => {
    const style = text === course.code ? "bold" : "roman";
    return { kind: "text", text, x, y, size, anchor, ink: "line", style };
  };
  const middle = box.x + box.w / 2;
  const line = box.y + size + 3;
  if (!hasCourses) {
    const under = line + size + 2;
    return [frame, word(course.code, middle, line, "middle"), word(change, middle, under, "middle")];
  }
  const side = isSmall ? 2.5 : 5;
  const inner = { x: box.x + 4, y: line + 5, w: box.w - 8, h: box.y + box.h - line - 9 };
  return [
    frame,
    word(course.code, box.x + side, line, "start"),
    word(change, box.x + box.w - side, line, "end"),
    ...smallCourse(course, inner, { firstDay, lastDay: market.day }, day, isSmall ? 3 : 3.4),
  ];
}

function smallCourse(
  { closes, owed }: Course,
  box: Box,
  { firstDay, lastDay }: { readonly firstDay: number; readonly lastDay: number },
  day: number,
  pitch: number,
): Mark[] {
  const shown = closes.slice(firstDay, lastDay + 1);
  const span = { firstDay, lastDay, low: Math.min(...shown), high: Math.max(...shown) };
  const field = fieldOf(box, span, 0);
  const burin = { pitch, line: 1 };
  const end = field.x(day);
  return [
    rules(field, closes, end, burin),
    profile(field, closes, end, burin),
    ...(owed ? [owedLine(field.x(owed.sinceDay), field.y(owed.entryCents), box)] : []),
  ];
}

function owedLine(since: number, y: number, { x, y: top, w, h }: Box): Mark {
  const level = Math.max(top, Math.min(top + h, y));
  return fillOf(sliver([Math.max(x, since), level], 1.2, [x + w, level], 1.2), "alarm");
}
