/** Gobseck's book, readable: what is left, what he asks, and every entry, newest first. */
import type { AccountView, LedgerLine } from "../../app/market-view.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { figuresIn } from "./figures.ts";

export function statement(account: AccountView, language: Language): HTMLElement {
  const words = EXCHANGE[language];
  const figures = figuresIn(language);
  const heading = el("h3", {}, words.statement);
  if (!account.opened) return el("section", { class: "statement" }, heading, el("p", {}, words.unopened));
  const { call } = account;
  const asked =
    call &&
    fill(words.call, { missing: figures.money(call.missingCents), days: figures.days(call.daysLeft) });
  const left = fill(words.equity, {
    equity: figures.money(account.equityCents),
    maintenance: figures.money(account.maintenanceCents),
  });
  const columns = [words.day, words.entry, words.amount].map((text) => el("th", { scope: "col" }, text));
  const lines = [...account.ledger]
    .reverse()
    .map((line) =>
      el(
        "tr",
        {},
        el("td", {}, String(line.day)),
        el("td", {}, entryText(line, language)),
        el("td", {}, figures.signed(line.amountCents)),
      ),
    );
  return el(
    "section",
    { class: "statement" },
    heading,
    asked && el("p", { class: "statement-call" }, asked),
    el("p", {}, left),
    el("table", {}, el("thead", {}, el("tr", {}, ...columns)), el("tbody", {}, ...lines)),
  );
}

/** One line of the book in words. */
export function entryText(line: LedgerLine, language: Language): string {
  const price = figuresIn(language).price(line.priceCents);
  return fill(EXCHANGE[language].lines[line.kind], { shares: line.shares, giant: line.giant ?? "", price });
}
