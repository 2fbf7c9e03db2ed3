/** The plate's heading: whose course it is, where it stands, and what the reader owes of it. */
import { figuresIn } from "../../content/figures.ts";
import { COTE } from "../../content/strings/cote.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import type { MarketView } from "../market-view.ts";
import { changeAt, type Course, written } from "./course.ts";
import { type Mark, strokeOf, type TextMark } from "./marks.ts";
import type { Measures } from "./measures.ts";
import { owedText, sinceText } from "./told.ts";

/** Room for three bold capitals, in ems. */
const CODE_WIDTH = 2.5;

/** @param day as of which prices are told; between two days, the one before */
export function heading(
  course: Course,
  market: MarketView,
  language: Language,
  measures: Measures,
  day: number,
): Mark[] {
  const { heading: box, title, text, isSmall } = measures;
  const right = box.x + box.w;
  const base = box.y + title * 0.86;
  const word = (part: Omit<TextMark, "kind" | "ink" | "style"> & Partial<TextMark>): Mark => ({
    kind: "text",
    ink: "line",
    style: "roman",
    ...part,
  });
  const { subject, code, name, closes } = course;
  const price = written(subject, closes[Math.floor(day)] ?? 0, figuresIn(language));
  const change = figuresIn(language).change(changeAt(course, market, day));
  const nameAt = box.x + title * CODE_WIDTH;
  const rulesY = box.y + box.h - (isSmall ? 6 : 9);
  const rulings = strokeOf(`M${box.x} ${rulesY}h${box.w}`, "line", 1.6);
  const under = strokeOf(`M${box.x} ${rulesY + 3}h${box.w}`, "line", 0.6);
  const first = [
    word({ text: code, x: box.x, y: base, size: title, anchor: "start", style: "bold" }),
    word({ text: name, x: nameAt, y: base, size: title * 0.84, anchor: "start", style: "italic" }),
  ];
  if (isSmall) {
    const told = `${price}  ${change}`;
    return [
      ...first,
      word({ text: told, x: right, y: base, size: title * 0.9, anchor: "end" }),
      rulings,
      under,
    ];
  }
  const second = base + text * 1.35;
  const owed = owedText(course, Math.floor(day), language) ?? COTE[language].flat;
  const since = sinceText(market, language);
  return [
    ...first,
    word({ text: price, x: right, y: base, size: title, anchor: "end" }),
    word({ text: owed, x: box.x, y: second, size: text, anchor: "start", style: "italic" }),
    word({
      text: since === null ? change : fill(COTE[language].since, { change, scene: since }),
      x: right,
      y: second,
      size: text,
      anchor: "end",
    }),
    rulings,
    under,
  ];
}
