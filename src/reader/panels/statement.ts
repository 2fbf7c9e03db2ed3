/** Gobseck's book, readable: what is left, what he asks, and every entry, newest first. */
import type { AccountView, LedgerLine } from "../../app/market-view.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { figuresIn } from "../../content/figures.ts";

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
  const rows = el("tbody");
  for (const line of account.ledger) {
    const cells = [String(line.day), entryText(line, language), figures.signed(line.amountCents)];
    rows.prepend(el("tr", {}, ...cells.map((text) => el("td", {}, text))));
  }
  return el(
    "section",
    { class: "statement" },
    heading,
    asked && el("p", { class: "statement-call" }, asked),
    el("p", {}, left),
    el("table", {}, el("thead", {}, el("tr", {}, ...columns)), rows),
  );
}

/** One line of the book in words. */
export function entryText(line: LedgerLine, language: Language): string {
  const price = figuresIn(language).price(line.priceCents);
  return fill(EXCHANGE[language].lines[line.kind], { shares: line.shares, giant: line.giant ?? "", price });
}
