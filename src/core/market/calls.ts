/** What Gobseck has to say of an account, and which lines of his book make him take up the telephone. */
import { accountOf, equityCents, maintenanceCents } from "./account.ts";
import { pricesOf } from "./orders.ts";
import type { LedgerEntry, MarketState } from "./types.ts";

export interface News {
  /** Cents missing to the call that stands; 0 when none does. */
  readonly missingCents: number;
  /** Shares he bought back by himself. */
  readonly boughtIn: number;
  /** What is owed to him once the account is closed; 0 before. */
  readonly debtCents: number;
}

const QUIET: News = { missingCents: 0, boughtIn: 0, debtCents: 0 };

export const isCall = ({ kind, priceCents }: LedgerEntry): boolean => kind === "call" && priceCents > 0;

/** A line after which days must not pass before the story has answered. */
export const isNews = (entry: LedgerEntry): boolean => entry.kind === "buy-in" || isCall(entry);

/** What the book says from line `heard` on (0: from its first), as the account stands now. */
export function newsSince(state: MarketState, heard: number): News {
  const lines = state.ledger.slice(heard);
  if (!lines.some(isNews)) return QUIET;
  const account = accountOf(state);
  const prices = pricesOf(state);
  const equity = equityCents(account, prices);
  const rings = account.callDay !== null && lines.some(isCall);
  const bought = lines.filter(({ kind }) => kind === "buy-in");
  return {
    missingCents: rings ? Math.max(1, maintenanceCents(account, prices) - equity) : 0,
    boughtIn: bought.reduce((sum, { shares }) => sum + shares, 0),
    debtCents: account.ruined && bought.length > 0 ? Math.max(0, -equity) : 0,
  };
}

/** Whether the story has something to hear before more days pass. */
export function isRinging(state: MarketState, heard: number): boolean {
  const { missingCents, boughtIn } = newsSince(state, heard);
  return missingCents > 0 || boughtIn > 0;
}
