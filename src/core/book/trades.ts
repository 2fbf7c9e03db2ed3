/** The year's orders as one honest table: a fold of Gobseck's book. Money in integer cents, time in trading days. */
import { accountOf, applyEntry, EMPTY_ACCOUNT, equityCents, owedCents } from "../market/account.ts";
import { pricesOf } from "../market/orders.ts";
import type { LedgerEntry, MarketState } from "../market/types.ts";
import { GIANTS, type Giant } from "../story/cues.ts";

export interface TradeRow {
  readonly kind: "deposit" | "short" | "cover" | "buy-in" | "charges";
  readonly giant: Giant | null;
  readonly shares: number;
  /** Cents a share; of a deposit, the sum brought. */
  readonly priceCents: number;
  /** Borrow fees and dividends paid since the row before, 0 or less. */
  readonly chargesCents: number;
  /** What buying back won or lost; null for rows that settle nothing. */
  readonly resultCents: number | null;
  /** Results and charges so far. */
  readonly totalCents: number;
}

export interface TradeGroup {
  /** Title of the scene the orders were given in; empty before the first. */
  readonly scene: string;
  readonly rows: readonly TradeRow[];
}

export interface Trades {
  readonly groups: readonly TradeGroup[];
  readonly broughtCents: number;
  /** Results and charges of the whole year. */
  readonly settledCents: number;
  /** What the lines still open would win or lose at the last price. */
  readonly openCents: number;
  /** Shares still owed. */
  readonly openShares: number;
  /** `broughtCents + settledCents + openCents`: what Gobseck would give back. */
  readonly leftCents: number;
}

type Scenes = readonly { readonly title: string; readonly day: number }[];

/**
 * A scene's days pass once it has begun, so that what is dated its first day still belongs to the one before.
 * @param scenes each with the market day at which it began, oldest first
 */
export function tradesOf(market: MarketState, scenes: Scenes): Trades {
  const { rows, settled } = rowsOf(market.ledger);
  const groups: { scene: string; rows: TradeRow[] }[] = [];
  for (const { day, row } of rows) {
    const scene = scenes.reduce((found, each) => (each.day < day ? each.title : found), "");
    if (groups.at(-1)?.scene === scene) groups.at(-1)?.rows.push(row);
    else groups.push({ scene, rows: [row] });
  }
  const account = accountOf(market);
  const prices = pricesOf(market);
  const held = GIANTS.map((giant) => account.positions[giant] ?? { shares: 0, proceedsCents: 0 });
  return {
    groups,
    broughtCents: market.ledger.reduce(
      (sum, line) => sum + (line.kind === "deposit" ? line.amountCents : 0),
      0,
    ),
    settledCents: settled,
    openCents: held.reduce((sum, { proceedsCents }) => sum + proceedsCents, 0) - owedCents(account, prices),
    openShares: held.reduce((sum, { shares }) => sum + shares, 0),
    leftCents: equityCents(account, prices),
  };
}

/** One row an order; the charges that no order follows make a last row of their own. */
function rowsOf(ledger: readonly LedgerEntry[]): {
  readonly rows: readonly { readonly day: number; readonly row: TradeRow }[];
  readonly settled: number;
} {
  const rows: { day: number; row: TradeRow }[] = [];
  let account = EMPTY_ACCOUNT;
  let charges = 0;
  let total = 0;
  const write = (day: number, row: Omit<TradeRow, "chargesCents" | "totalCents">): void => {
    total += charges + (row.resultCents ?? 0);
    rows.push({ day, row: { ...row, chargesCents: charges, totalCents: total } });
    charges = 0;
  };
  for (const line of ledger) {
    const { kind, giant, shares, day } = line;
    const before = giant ? (account.positions[giant]?.proceedsCents ?? 0) : 0;
    account = applyEntry(account, line);
    const after = giant ? (account.positions[giant]?.proceedsCents ?? 0) : 0;
    if (kind === "fee" || kind === "dividend") charges += line.amountCents;
    else if (kind === "deposit")
      write(day, { kind, giant, shares, priceCents: line.amountCents, resultCents: null });
    else if (kind === "short")
      write(day, { kind, giant, shares, priceCents: line.priceCents, resultCents: null });
    else if (kind === "cover" || kind === "buy-in")
      write(day, {
        kind,
        giant,
        shares,
        priceCents: line.priceCents,
        resultCents: before - after + line.amountCents,
      });
  }
  const last = ledger.at(-1);
  if (charges !== 0 && last)
    write(last.day, { kind: "charges", giant: null, shares: 0, priceCents: 0, resultCents: null });
  return { rows, settled: total };
}
