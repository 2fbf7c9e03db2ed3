/** The short account as a fold over Gobseck's book, and the margin rules (Regulation T, FINRA 4210). */
import { GIANTS, type Giant } from "../story/cues.ts";
import { roundCents } from "./exact.ts";
import { GRACE_DAYS, MOST_SHARES } from "./model.ts";
import type { LedgerEntry, MarketState } from "./types.ts";

interface Position {
  /** Shares owed. */
  readonly shares: number;
  /** What the sale of the shares still owed brought in. */
  readonly proceedsCents: number;
}

export interface Account {
  /** Cash and locked proceeds together. */
  readonly fundsCents: number;
  /** Only the giants of which shares are owed. */
  readonly positions: Readonly<Partial<Record<Giant, Position>>>;
  /** Day of the margin call that stands; null when none does. */
  readonly callDay: number | null;
  /** Closed for good: nothing is left but a debt. */
  readonly ruined: boolean;
}

export type Prices = Readonly<Record<Giant, number>>;

export const EMPTY_ACCOUNT: Account = { fundsCents: 0, positions: {}, callDay: null, ruined: false };

/** By book: it is asked for many times a turn, and a book that is written in is another one. */
const folded = new WeakMap<MarketState["ledger"], Account>();

/** The account is nothing but the fold of the book. */
export function accountOf({ ledger }: MarketState): Account {
  const account = folded.get(ledger) ?? ledger.reduce(applyEntry, EMPTY_ACCOUNT);
  folded.set(ledger, account);
  return account;
}

export function applyEntry(account: Account, entry: LedgerEntry): Account {
  const fundsCents = account.fundsCents + entry.amountCents;
  const { kind, giant } = entry;
  if (giant === null || kind === "dividend") {
    const callDay = kind !== "call" ? account.callDay : entry.priceCents > 0 ? entry.day : null;
    return { fundsCents, positions: account.positions, callDay, ruined: account.ruined };
  }
  const { [giant]: held = { shares: 0, proceedsCents: 0 }, ...others } = account.positions;
  const shares = held.shares + (kind === "short" ? entry.shares : -entry.shares);
  const proceedsCents =
    kind === "short"
      ? held.proceedsCents + entry.amountCents
      : roundCents((held.proceedsCents * shares) / held.shares);
  const positions = shares > 0 ? { ...others, [giant]: { shares, proceedsCents } } : others;
  return {
    fundsCents,
    positions,
    callDay: kind === "buy-in" ? null : account.callDay,
    ruined: account.ruined || (fundsCents < 0 && Object.keys(positions).length === 0),
  };
}

export const sharesOf = (account: Account, giant: Giant): number => account.positions[giant]?.shares ?? 0;

/** What buying every owed share back would cost now. */
export const owedCents = (account: Account, prices: Prices): number =>
  GIANTS.reduce((sum, giant) => sum + sharesOf(account, giant) * prices[giant], 0);

export const equityCents = (account: Account, prices: Prices): number =>
  account.fundsCents - owedCents(account, prices);

/** Smallest equity that draws no call: 30 % of what is owed, rounded up to the cent. */
export const maintenanceCents = (account: Account, prices: Prices): number =>
  Math.ceil((3 * owedCents(account, prices)) / 10);

/**
 * Value of the owed shares that must be bought back for maintenance to hold, 0 when it does. Buying x back leaves
 * 13 (owed - x) <= 10 (funds - x).
 */
export const excessCents = (account: Account, prices: Prices): number =>
  Math.max(0, Math.ceil((13 * owedCents(account, prices) - 10 * account.fundsCents) / 3));

/** Under maintenance; never so when nothing is owed. */
export const isUnder = (account: Account, prices: Prices): boolean =>
  owedCents(account, prices) > 0 && equityCents(account, prices) < maintenanceCents(account, prices);

/** Trading days left to answer the call that stands, 0 on the day of the buy-in; null without a call. */
export const graceLeft = (account: Account, day: number): number | null =>
  account.callDay === null ? null : Math.max(0, account.callDay + GRACE_DAYS - day);

/**
 * Lowest price of `giant`, in cents, at which Gobseck would call, the others standing still.
 * Under maintenance means funds - owed < 3/10 owed, that is 13 owed > 10 funds. null without a position.
 */
export function callCents(account: Account, prices: Prices, giant: Giant): number | null {
  const shares = sharesOf(account, giant);
  if (shares === 0) return null;
  const others = owedCents(account, prices) - shares * prices[giant];
  return Math.max(1, Math.floor((10 * account.fundsCents - 13 * others) / (13 * shares)) + 1);
}

/** Largest short sale after which equity is still half of what is owed: 0 to `MOST_SHARES`. */
export function largestShort(account: Account, prices: Prices, giant: Giant): number {
  if (account.ruined) return 0;
  const room = 2 * equityCents(account, prices) - owedCents(account, prices);
  const limit = MOST_SHARES - sharesOf(account, giant);
  return Math.max(0, Math.min(limit, Math.floor(room / prices[giant])));
}
