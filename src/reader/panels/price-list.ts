/** The six issuers as a table; at the counter each row can be picked for the order. */
import type { IssuerView, MarketView } from "../../app/market-view.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import { figuresIn } from "../../content/figures.ts";
import { sparkline } from "./sparkline.ts";

export interface Picking {
  readonly picked: Giant;
  readonly pick: (giant: Giant) => void;
}

/** @param picking null for a list that is only read */
export function priceList(market: MarketView, language: Language, picking: Picking | null): HTMLElement {
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
  const rows = market.issuers.map((issuer) => row(issuer, language, picking));
  const index = fill(words.index, { change: figuresIn(language).change(market.indexPercent) });
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
    el("p", { class: "sheet-small" }, index),
  );
}

function row(issuer: IssuerView, language: Language, picking: Picking | null): HTMLElement {
  const figures = figuresIn(language);
  const { giant, name } = issuer;
  const radio =
    picking &&
    el("input", {
      type: "radio",
      name: "giant",
      value: giant,
      checked: picking.picked === giant,
      onchange: () => picking.pick(giant),
    });
  const house = el(picking ? "label" : "span", {}, radio, el("b", {}, giant), " ", el("span", {}, name));
  const position = issuer.shortShares > 0 ? String(issuer.shortShares) : EXCHANGE[language].none;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, house),
    el("td", { class: "course" }, sparkline(issuer.history)),
    el("td", {}, figures.price(issuer.priceCents)),
    el(
      "td",
      { class: issuer.changePercent > 0 ? "rising" : "falling" },
      figures.change(issuer.changePercent),
    ),
    el("td", { class: issuer.shortShares === 0 && "quiet" }, position),
  );
}
