/** What Gobseck has to say of an account, and which lines of his book make him take up the telephone. */
import { EMPTY_ACCOUNT, accountOf, applyEntry, equityCents, maintenanceCents } from "./account.ts";
import { pricesOf } from "./orders.ts";
import type { LedgerEntry, MarketState } from "./types.ts";

export interface News {
  /** Cents missing to the call that stands; 0 when none does. */
  readonly missingCents: number;
  /** Shares he bought back by himself. */
  readonly boughtIn: number;
  /** What is owed to him when the account has just been closed; else 0. */
  readonly debtCents: number;
}

const isCall = ({ kind, priceCents }: LedgerEntry): boolean => kind === "call" && priceCents > 0;

/** A line after which days must not pass before the story has answered. */
export const isNews = (entry: LedgerEntry): boolean => entry.kind === "buy-in" || isCall(entry);

/** What the book says from line `heard` on (0: from its first), as the account stands now. */
export function newsSince(state: MarketState, heard: number): News {
  const lines = state.ledger.slice(heard);
  const account = accountOf(state);
  const prices = pricesOf(state);
  const equity = equityCents(account, prices);
  const rings = account.callDay !== null && lines.some(isCall);
  const closes = account.ruined && !state.ledger.slice(0, heard).reduce(applyEntry, EMPTY_ACCOUNT).ruined;
  return {
    missingCents: rings ? Math.max(1, maintenanceCents(account, prices) - equity) : 0,
    boughtIn: lines.reduce((sum, { kind, shares }) => (kind === "buy-in" ? sum + shares : sum), 0),
    debtCents: closes ? Math.max(0, -equity) : 0,
  };
}

/** Whether the story has something to hear before more days pass. */
export function isRinging(state: MarketState, heard: number): boolean {
  const { missingCents, boughtIn, debtCents } = newsSince(state, heard);
  return missingCents > 0 || boughtIn > 0 || debtCents > 0;
}
