/** The market as the page shows it, from the market's state. Pure. */
import { roundCents } from "../core/market/exact.ts";
import { ISSUERS } from "../core/market/issuers.ts";
import {
  accountOf,
  callCents,
  equityCents,
  excessCents,
  graceLeft,
  largestShort,
  maintenanceCents,
} from "../core/market/account.ts";
import { changeSince, index, pricesOf } from "../core/market/market.ts";
import { previewOrder as preview } from "../core/market/orders.ts";
import { borrowRate } from "../core/market/settle.ts";
import type { LedgerEntry, MarketState } from "../core/market/types.ts";
import type {
  AccountView,
  CoteSubject,
  IssuerView,
  LedgerLine,
  MarketView,
  OrderPreview,
  Question,
  SceneMark,
} from "./market-view.ts";

export interface CoteContext {
  /** Each with the day at which it began, oldest first. */
  readonly scenes: readonly SceneMark[];
  /** What the reader picked, if anything. */
  readonly subject: CoteSubject | null;
}

/** @param sinceDay the day of the last named scene: the changes of the six and of the index count from its close */
export function marketView(
  state: MarketState,
  sinceDay: number,
  { scenes, subject }: CoteContext = { scenes: [], subject: null },
): MarketView {
  const issuers = issuerViews(state, sinceDay);
  return {
    open: state.open,
    day: state.day,
    indexPercent: oneDecimal((index(state) / index(state, sinceDay) - 1) * 100),
    issuers,
    account: accountView(state),
    crashDay: state.crashDay,
    scenes: scenes.map(({ title }, at) => ({ title, day: scenes[at + 1]?.day ?? state.day })),
    shown: subject ?? heaviest(issuers),
  };
}

/** Where the reader has the most to lose; the first of the list when nothing is owed. */
const heaviest = (issuers: readonly IssuerView[]): CoteSubject =>
  [...issuers].sort((a, b) => b.shortShares * b.priceCents - a.shortShares * a.priceCents)[0]?.giant ?? "MIR";

/** What an order or a position kept would do; see `OrderPreview`. */
export const previewOrder: (state: MarketState, question: Question) => OrderPreview = preview;

const oneDecimal = (x: number): number => roundCents(x * 10) / 10;

function issuerViews(state: MarketState, sinceDay: number): IssuerView[] {
  const account = accountOf(state);
  const prices = pricesOf(state);
  return ISSUERS.map(({ giant, name }, at) => {
    const held = account.positions[giant];
    return {
      giant,
      name,
      priceCents: prices[giant],
      changePercent: oneDecimal(changeSince(state, giant, sinceDay)),
      history: state.history[giant],
      shortShares: held?.shares ?? 0,
      entryCents: held ? roundCents(held.proceedsCents / held.shares) : null,
      callCents: callCents(account, prices, giant),
      maxShort: state.open ? largestShort(account, prices, giant) : 0,
      borrowPercent: oneDecimal(borrowRate(at, state.hype) * 100),
    };
  });
}

function accountView(state: MarketState): AccountView {
  const account = accountOf(state);
  const prices = pricesOf(state);
  const equity = equityCents(account, prices);
  const maintenance = maintenanceCents(account, prices);
  const daysLeft = graceLeft(account, state.day);
  return {
    opened: state.ledger.length > 0,
    equityCents: equity,
    maintenanceCents: maintenance,
    call:
      daysLeft === null
        ? null
        : {
            missingCents: Math.max(0, maintenance - equity),
            daysLeft,
            excessCents: excessCents(account, prices),
          },
    ledger: statement(state.ledger),
  };
}

/** The book for reading: the borrow fees of consecutive days are one line, dated by the last. */
function statement(ledger: readonly LedgerEntry[]): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const entry of ledger) {
    const last = lines.at(-1);
    const joins = entry.kind === "fee" && last?.kind === "fee";
    if (joins) lines[lines.length - 1] = { ...entry, amountCents: last.amountCents + entry.amountCents };
    else lines.push(entry);
  }
  return lines;
}
