/** Gobseck's book, readable: what is left, what he asks, and every entry, newest first. */
import type { LedgerLine, MarketView, SceneMark } from "../../app/market-view.ts";
import { figuresIn } from "../../content/figures.ts";
import type { TitleId } from "../../content/ids.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import { headingOf } from "../../content/titles.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";

export function statement({ account, scenes }: MarketView, language: Language): HTMLElement {
  const words = EXCHANGE[language];
  const figures = figuresIn(language);
  const heading = el("h3", { id: "statement" }, words.statement);
  if (!account.opened) return el("section", { class: "statement" }, heading, el("p", {}, words.unopened));
  const left = fill(words.equity, {
    equity: figures.money(account.equityCents),
    maintenance: figures.money(account.maintenanceCents),
  });
  const columns = [words.when, words.entry, words.amount].map((text) => el("th", { scope: "col" }, text));
  const rows = el("tbody");
  for (const line of account.ledger) {
    const amount = line.kind === "call" ? "" : figures.signed(line.amountCents);
    const cells = [when(line.day, scenes, language), entryText(line, language), amount];
    rows.prepend(el("tr", {}, ...cells.map((text) => el("td", {}, text))));
  }
  const asked = callText(account, language);
  return el(
    "section",
    { class: "statement" },
    heading,
    asked !== null && el("p", { class: "statement-call" }, asked),
    el("p", {}, typeset(left, language)),
    el("table", { "aria-labelledby": "statement" }, el("thead", {}, el("tr", {}, ...columns)), rows),
  );
}

/** The scene in whose days the line was written. */
function when(day: number, scenes: readonly SceneMark[], language: Language): string {
  const scene = scenes.find((each) => each.day >= day) ?? scenes.at(-1);
  return scene ? typeset(headingOf(scene.title as TitleId, language).eyebrow, language) : "";
}

/** What Gobseck asks, and the two ways to answer; null while he asks nothing. */
function callText({ call }: MarketView["account"], language: Language): string | null {
  if (!call) return null;
  const figures = figuresIn(language);
  const values = {
    missing: figures.money(call.missingCents),
    days: figures.days(call.daysLeft),
    excess: figures.money(call.excessCents),
  };
  return typeset(fill(EXCHANGE[language].call, values), language);
}

/** One line of the book in words. */
export function entryText(line: LedgerLine, language: Language): string {
  const figures = figuresIn(language);
  const words = EXCHANGE[language];
  const isLifted = line.kind === "call" && line.priceCents === 0;
  const values = {
    shares: figures.whole(line.shares),
    giant: line.giant ?? "",
    price: figures.price(line.priceCents),
  };
  return typeset(fill(isLifted ? words.lifted : words.lines[line.kind], values), language);
}
