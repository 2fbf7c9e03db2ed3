/** The cote in words: what is owed and at what gain, since when prices are counted, and the sentence said aloud. */
import { figuresIn } from "../../content/figures.ts";
import { COTE } from "../../content/strings/cote.ts";
import { fill } from "../../content/strings/fill.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import type { MarketView } from "../market-view.ts";
import { type Course, courseOf, rounded } from "./course.ts";
import { spokenName } from "./scene-names.ts";

/** "5 titres vendus à 151 €, gain 45 €"; null when nothing of it is owed. */
export function owedText({ owed, closes, subject }: Course, day: number, language: Language): string | null {
  if (!owed) return null;
  const words = COTE[language];
  const figures = figuresIn(language);
  const { shares, entryCents } = owed;
  const won = (entryCents - (closes[day] ?? 0)) * shares;
  const amount = figures.money(Math.abs(won));
  const pattern = shares === 1 ? words.owed[0] : words.owed[1];
  const sold = fill(pattern, { shares, price: rounded(subject, entryCents, figures) });
  const result = won === 0 ? words.even : fill(won > 0 ? words.gain : words.loss, { amount });
  return typeset(`${sold}, ${result}`, language);
}

/** The scene whose close the changes count from, as a sentence names it; null in the first one. */
export function sinceText({ scenes }: MarketView, language: Language): string | null {
  const before = scenes.at(-2);
  return before ? spokenName(before.title, language) : null;
}

const crashText = (days: number, language: Language): string =>
  fill(COTE[language].crashed[Math.min(2, days)] ?? "", { days });

/** The state of what is shown, in two or three plain sentences. */
export function summaryOf(market: MarketView, language: Language): string {
  const words = COTE[language];
  const figures = figuresIn(language);
  const course = courseOf(market, market.shown, language);
  const { subject, code, name, closes, changePercent, owed } = course;
  const price = rounded(subject, closes[market.day] ?? 0, figures);
  const scene = sinceText(market, language);
  const moved = changePercent > 0 ? words.rose : changePercent < 0 ? words.fell : words.same;
  const percent = figures.percent(Math.abs(changePercent));
  const stands = fill(words.stands, { name: subject === "index" ? name : code, price });
  const position = owedText(course, market.day, language);
  const { call } = market.account;
  const said = [
    `${stands}${scene === null ? "" : fill(moved, { percent, scene })}.`,
    position === null ? "" : fill(words.position, { owed: position }),
    call ? fill(words.called, { missing: figures.money(call.missingCents) }) : callText(),
    market.crashDay === null ? "" : crashText(market.day - market.crashDay, language),
  ];
  return typeset(said.filter((part) => part !== "").join(" "), language);

  function callText(): string {
    const callCents = owed?.callCents ?? null;
    return callCents === null ? "" : fill(words.wouldCall, { price: rounded(subject, callCents, figures) });
  }
}
