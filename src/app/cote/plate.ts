/** The plate of the cote: one course large, the seven small, as marks for whichever hand draws them. Sizes in CSS pixels. */
import { figuresIn } from "../../content/figures.ts";
import { COTE } from "../../content/strings/cote.ts";
import type { Language } from "../../core/story/beat.ts";
import type { CoteSubject, MarketView } from "../market-view.ts";
import { crack, levelLines, sceneTicks } from "./axis.ts";
import { border } from "./border.ts";
import { type Course, courseOf, rounded } from "./course.ts";
import { type Field, fieldOf, type Span } from "./field.ts";
import { heading } from "./heading.ts";
import { type Mark, strokeOf } from "./marks.ts";
import { profile, rules, stake } from "./relief.ts";
import { shortName, isLandmark } from "./scene-names.ts";
import type { Box } from "./shapes.ts";
import { smalls } from "./smalls.ts";
import { stakeLines } from "./stake-lines.ts";
import { measuresOf, type Measures } from "./measures.ts";

export interface PlateRequest {
  readonly market: MarketView;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Whether the six and their mean stand small under the course. */
  readonly withSmalls: boolean;
  /** Day the field begins at; by default some time before the first scene. */
  readonly firstDay?: number;
}

export interface Plate {
  readonly marks: readonly Mark[];
  /** Where the etching needle's point rests, and how far it leans, in radians: 0 lies to the right, more turns down. */
  readonly needle: { readonly x: number; readonly y: number; readonly angle: number };
  readonly smalls: readonly { readonly subject: CoteSubject; readonly box: Box }[];
}

/** Trading days before the first scene that are shown. */
const DAYS_BEFORE = 60;
/** A call price farther than this factor above all that is shown is told, and not drawn to scale. */
const FAR_CALL = 1.45;

/** The sheet as it stood at the close of `day`, which may lie between two days; the rulings are those of today. */
export function plateOf(request: PlateRequest, day: number = request.market.day): Plate {
  const { market, language } = request;
  const measures = measuresOf(request);
  const course = courseOf(market, market.shown, language);
  const firstDay = request.firstDay ?? (market.scenes[0]?.day ?? market.day) - DAYS_BEFORE;
  const span = spanOf(market, course, Math.max(0, firstDay));
  const field = fieldOf(measures.field, span, measures.ahead);
  const end = field.x(day);
  const tip = { x: end, y: field.y(field.at(course.closes, end)) };
  const small = smalls(request, measures, span.firstDay, day);
  const marks = [
    ...border(measures.sheet, measures.band),
    ...heading(course, market, language, measures, day),
    ...courseMarks(request, course, field, span, measures, day),
    ...small.marks,
  ];
  // The engraver's hand rests at the foot of the field, to the right.
  const hand = measures.field.y + measures.field.h * 0.96;
  return {
    marks,
    needle: { ...tip, angle: Math.atan2((hand - tip.y) * 0.7, measures.needle) },
    smalls: small.cells,
  };
}

function spanOf(market: MarketView, { closes, owed }: Course, firstDay: number): Span {
  const shown = closes.slice(firstDay, market.day + 1);
  const highest = Math.max(...shown, owed?.entryCents ?? 0);
  const call = owed?.callCents ?? 0;
  return {
    firstDay,
    lastDay: market.day,
    low: Math.min(...shown, owed?.entryCents ?? Infinity),
    high: call <= highest * FAR_CALL ? Math.max(highest, call) : highest,
  };
}

function courseMarks(
  { market, language }: PlateRequest,
  { closes, owed, subject }: Course,
  field: Field,
  span: Span,
  { burin, label }: Measures,
  day: number,
): Mark[] {
  const figures = figuresIn(language);
  const end = field.x(day);
  const ticks = market.scenes
    .filter(({ day: at }) => at >= span.firstDay)
    .map(({ title, day: at }) => ({
      day: at,
      name: shortName(title, language),
      first: isLandmark(title),
    }));
  const price = (value: number): string => rounded(subject, value, figures);
  const level = (value: number): string =>
    subject === "index" ? String(value) : value < 100 ? figures.price(value) : figures.money(value);
  const { lines, words } = levelLines(field, span, label, level);
  const { x, y, w, h } = field.box;
  const held =
    owed && owed.sinceDay <= day
      ? stake(
          field,
          closes,
          Math.max(field.box.x, field.x(owed.sinceDay)),
          end,
          field.y(owed.entryCents),
          burin,
        )
      : [];
  const { crashDay } = market;
  return [
    lines,
    rules(field, closes, end, burin),
    ...held,
    profile(field, closes, end, burin),
    strokeOf(`M${x} ${y + h}h${w}`, "line", 1.1),
    ...(crashDay !== null && crashDay <= day && crashDay >= span.firstDay
      ? crack(field, crashDay, COTE[language].crash, label)
      : []),
    ...(owed
      ? stakeLines(field, owed, closes[market.day] ?? 0, { size: label, words: COTE[language], write: price })
      : []),
    ...words,
    ...sceneTicks(field, ticks, day, label),
  ];
}
