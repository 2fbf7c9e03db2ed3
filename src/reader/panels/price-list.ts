/** The six issuers and their mean as a table; the row that is picked is shown large, and ordered at the counter. */
import { courseOf, written } from "../../app/cote/course.ts";
import type { CoteSubject, MarketView } from "../../app/market-view.ts";
import { figuresIn } from "../../content/figures.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { sparkline } from "./sparkline.ts";

export interface Picking {
  readonly picked: CoteSubject;
  readonly pick: (subject: CoteSubject) => void;
}

export function priceList(market: MarketView, language: Language, picking: Picking): HTMLElement {
  const words = EXCHANGE[language];
  const heading = (text: string, isCourse = false) =>
    el("th", { scope: "col", class: isCourse && "course" }, text);
  const head = el(
    "tr",
    {},
    heading(words.house),
    heading(words.course, true),
    heading(words.price),
    heading(words.change),
    heading(words.position),
  );
  const subjects: CoteSubject[] = [...market.issuers.map(({ giant }) => giant), "index"];
  const rows = subjects.map((subject) => row(market, subject, language, picking));
  return el(
    "div",
    { class: "price-list" },
    el(
      "table",
      {},
      el("caption", { class: "sheet-heard" }, words.list),
      el("thead", {}, head),
      el("tbody", {}, ...rows),
    ),
  );
}

function row(
  market: MarketView,
  subject: CoteSubject,
  language: Language,
  { picked, pick }: Picking,
): HTMLElement {
  const figures = figuresIn(language);
  const { code, name, closes, changePercent, owed } = courseOf(market, subject, language);
  const radio = el("input", {
    type: "radio",
    name: "giant",
    value: subject,
    checked: picked === subject,
    onchange: () => pick(subject),
  });
  const house = el("label", {}, radio, el("b", {}, code), " ", el("span", { class: "house" }, name));
  const position = subject === "index" ? "" : owed ? String(owed.shares) : EXCHANGE[language].none;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, house),
    el("td", { class: "course" }, sparkline(closes)),
    el("td", {}, written(subject, closes[market.day] ?? 0, figures)),
    el("td", { class: changePercent > 0 ? "rising" : "falling" }, figures.change(changePercent)),
    el("td", { class: !owed && "quiet" }, position),
  );
}
