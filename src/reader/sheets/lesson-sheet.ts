/** Cassandre's lesson over the counter: borrow, sell, wait, fear, with tonight's price of Miroir. */
import type { IssuerView } from "../../app/market-view.ts";
import { figuresIn } from "../../content/figures.ts";
import { LESSON, LESSON_SHARES } from "../../content/lesson.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import { SHEETS } from "../../content/strings/sheets.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { openSheet } from "./sheet-dialog.ts";
import "./lesson.css";

/** Half of what is owed is laid beside it, and Gobseck calls under 130 %: at 150 / 130 of the price sold at. */
const CALL = 15 / 13;

/** Keys that go from card to card. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Settles when the lesson is closed; the focus goes back to where it was asked for. */
export async function openLesson(host: HTMLElement, miroir: IssuerView, language: Language): Promise<void> {
  const { lesson } = EXCHANGE[language];
  const frame = { name: "lesson", title: lesson, turnBack: SHEETS[language].close, language };
  await openSheet<never>(host, frame, ({ body }) => {
    const values = figuresOf(miroir, language);
    const titles = LESSON[language].map(({ title }) => el("h3", { tabindex: -1 }, title));
    const cards = LESSON[language].map(({ text }, at) =>
      el("li", {}, titles[at] ?? null, el("p", {}, typeset(fill(text, values), language))),
    );
    body.append(el("ol", { class: "lesson", onkeydown: (event) => walk(event, titles) }, ...cards));
    return titles[0] ?? null;
  });
}

function figuresOf({ priceCents, borrowPercent }: IssuerView, language: Language): Record<string, string> {
  const figures = figuresIn(language);
  const price = (cents: number): string => figures.price(cents);
  const proceeds = priceCents * LESSON_SHARES;
  return {
    rent: figures.percent(borrowPercent),
    price: price(priceCents),
    proceeds: price(proceeds),
    margin: price(Math.round(proceeds / 2)),
    low: price(Math.round(priceCents / 2)),
    cost: price(Math.round(priceCents / 2) * LESSON_SHARES),
    call: price(Math.floor(priceCents * CALL) + 1),
  };
}

function walk(event: KeyboardEvent, titles: readonly HTMLElement[]): void {
  const step = STEPS[event.key];
  const at = titles.findIndex((title) => title === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  titles[Math.min(titles.length - 1, Math.max(0, at + step))]?.focus();
}
