/** The year's trades as the Book prints them: one table that adds up, in euros and cents. */
import { figuresIn } from "../../content/figures.ts";
import type { TitleId } from "../../content/ids.ts";
import { BOOK } from "../../content/strings/book.ts";
import { fill } from "../../content/strings/fill.ts";
import { headingOf } from "../../content/titles.ts";
import type { TradeRow, Trades } from "../../core/book/trades.ts";
import type { Language } from "../../core/story/beat.ts";
import type { LedgerView, TradeLine } from "./book-view.ts";

export function ledgerView(trades: Trades, language: Language): LedgerView {
  const words = BOOK[language];
  const amount = (cents: number) => figuresIn(language).amount(cents);
  if (trades.groups.length === 0) return { note: words.ledgerNone, groups: [], sums: [] };
  return {
    note: words.ledgerNote,
    groups: trades.groups.map(({ scene, rows }) => ({
      scene: sceneName(scene, language),
      lines: rows.map((row) => lineOf(row, language, amount)),
    })),
    sums: [
      [words.sums.brought, amount(trades.broughtCents)],
      [words.sums.settled, amount(trades.settledCents)],
      ...(trades.openShares > 0 ? [[words.sums.open, amount(trades.openCents)] as const] : []),
      [words.sums.left, amount(trades.leftCents)],
    ],
  };
}

function lineOf(row: TradeRow, language: Language, amount: (cents: number) => string): TradeLine {
  const { kind, giant, shares } = row;
  return {
    order: fill(BOOK[language].rows[kind], { shares, giant: giant ?? "" }),
    price: row.priceCents === 0 ? "" : amount(row.priceCents),
    charges: row.chargesCents === 0 ? "" : amount(row.chargesCents),
    result: row.resultCents === null ? "" : amount(row.resultCents),
    total: amount(row.totalCents),
  };
}

function sceneName(scene: string, language: Language): string {
  if (scene === "") return BOOK[language].before;
  const { eyebrow, text } = headingOf(scene as TitleId, language);
  return `${eyebrow}. ${text}`;
}
