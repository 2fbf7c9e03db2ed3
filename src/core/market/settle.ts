/** What Gobseck writes in his book after a close: fees, dividends, calls and buy-ins. */
import { GIANTS, type Giant } from "../story/cues.ts";
import {
  type Account,
  type Prices,
  applyEntry,
  equityCents,
  graceLeft,
  isUnder,
  maintenanceCents,
  sharesOf,
} from "./account.ts";
import { roundCents } from "./exact.ts";
import { ISSUERS } from "./issuers.ts";
import { DAYS_OF_INTEREST } from "./model.ts";
import type { LedgerEntry } from "./types.ts";

/** An account with the lines written since it was folded. */
export interface Book {
  readonly account: Account;
  readonly written: readonly LedgerEntry[];
}

export interface Close {
  readonly day: number;
  readonly prices: Prices;
  /** Cents a share gone ex-dividend this day, perGiant. */
  readonly dividends: readonly number[];
  readonly hype: number;
}

export const write = ({ account, written }: Book, entry: LedgerEntry): Book => ({
  account: applyEntry(account, entry),
  written: [...written, entry],
});

/** Borrow fee of a giant, as a part of the price, a year. */
export function borrowRate(index: number, hype: number): number {
  const [calm = 0, hyped = 0] = ISSUERS[index]?.borrow ?? [];
  return calm + hyped * hype;
}

/** One day's charges, then margin. Nothing is written for an account that owes no share. */
export function settle(book: Book, close: Close): Book {
  if (Object.keys(book.account.positions).length === 0) return book;
  return buyIn(review(charge(book, close), close), close);
}

/** Opens a call when equity is short of maintenance, lifts it when it no longer is. */
export function review(book: Book, { day, prices }: Pick<Close, "day" | "prices">): Book {
  const { account } = book;
  const under = isUnder(account, prices);
  if (under === (account.callDay !== null)) return book;
  const missing = under ? maintenanceCents(account, prices) - equityCents(account, prices) : 0;
  return write(book, { day, kind: "call", giant: null, shares: 0, priceCents: missing, amountCents: 0 });
}

function charge(book: Book, { day, prices, dividends, hype }: Close): Book {
  let [after, fee] = [book, 0];
  for (const [index, giant] of GIANTS.entries()) {
    const shares = sharesOf(book.account, giant);
    const dividend = dividends[index] ?? 0;
    fee += roundCents((borrowRate(index, hype) / DAYS_OF_INTEREST) * shares * prices[giant]);
    if (shares * dividend > 0) {
      const amountCents = -shares * dividend;
      after = write(after, { day, kind: "dividend", giant, shares, priceCents: dividend, amountCents });
    }
  }
  if (fee === 0) return after;
  return write(after, { day, kind: "fee", giant: null, shares: 0, priceCents: 0, amountCents: -fee });
}

/** Once the grace days are over, buys whole lines back, largest loss first, until maintenance holds. */
function buyIn(book: Book, { day, prices }: Close): Book {
  if (graceLeft(book.account, day) !== 0) return book;
  let after = book;
  for (const giant of byLoss(book.account, prices)) {
    if (!isUnder(after.account, prices)) break;
    const shares = sharesOf(after.account, giant);
    const priceCents = prices[giant];
    after = write(after, {
      day,
      kind: "buy-in",
      giant,
      shares,
      priceCents,
      amountCents: -shares * priceCents,
    });
  }
  return after;
}

function byLoss(account: Account, prices: Prices): Giant[] {
  const loss = (giant: Giant): number =>
    sharesOf(account, giant) * prices[giant] - (account.positions[giant]?.proceedsCents ?? 0);
  return GIANTS.filter((giant) => sharesOf(account, giant) > 0).sort((a, b) => loss(b) - loss(a));
}
