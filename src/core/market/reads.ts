/** What may be read of a market: prices, changes, the index, whether it has crashed, the account. */
import { GIANTS, type Giant } from "../story/cues.ts";
import * as rules from "./account.ts";
import { named } from "./prices.ts";
import { ISSUERS } from "./issuers.ts";
import { type LedgerEntry, MarketError, type MarketState } from "./types.ts";

export interface HeldPosition extends rules.Position {
  readonly giant: Giant;
  /** Price at which Gobseck would call, the other giants standing still. */
  readonly callCents: number;
}

/** The short account at the last prices. */
export interface AccountReport {
  /** A short story of every number here: the account is nothing but its fold. */
  readonly ledger: readonly LedgerEntry[];
  readonly positions: readonly HeldPosition[];
  /** Cash and locked proceeds together. */
  readonly fundsCents: number;
  /** What would be left if every share were bought back now; negative when ruined by a gap. */
  readonly equityCents: number;
  readonly maintenanceCents: number;
  /** `daysLeft` counts closes; the close that finds it at 0 buys in. */
  readonly call: { readonly missingCents: number; readonly daysLeft: number } | null;
  /** Closed for good: nothing is left but a debt. */
  readonly ruined: boolean;
}

/** Last closing prices. */
export const pricesOf = (state: MarketState): rules.Prices =>
  named(GIANTS.map((giant) => state.history[giant].at(-1) ?? 1));

export const priceCents = (state: MarketState, giant: Giant): number => state.history[giant].at(-1) ?? 1;

/** Percent, unrounded, since the close of `sinceDay` (0 to the current day; else throws). */
export function changeSince(state: MarketState, giant: Giant, sinceDay: number, where?: string): number {
  const then = state.history[giant][sinceDay];
  if (then === undefined) throw new MarketError(`no close on day ${sinceDay}`, where);
  return (priceCents(state, giant) / then - 1) * 100;
}

/** Mean of the six prices at the close of a day, each 100 when the story opens. */
export const index = (state: MarketState, day: number = state.day): number =>
  ISSUERS.reduce((sum, { giant, startCents }) => sum + (state.history[giant][day] ?? 0) / startCents, 0) *
  (100 / ISSUERS.length);

export const hasCrashed = (state: MarketState): boolean => state.crashDay !== null;

export function accountOf(state: MarketState): AccountReport {
  const account = rules.foldLedger(state.ledger);
  const prices = pricesOf(state);
  const equityCents = rules.equityCents(account, prices);
  const maintenanceCents = rules.maintenanceCents(account, prices);
  const daysLeft = rules.graceLeft(account, state.day);
  return {
    ledger: state.ledger,
    positions: GIANTS.flatMap((giant) => {
      const held = account.positions[giant];
      return held ? [{ giant, ...held, callCents: rules.callCents(account, prices, giant) ?? 1 }] : [];
    }),
    fundsCents: account.fundsCents,
    equityCents,
    maintenanceCents,
    call: daysLeft === null ? null : { missingCents: Math.max(0, maintenanceCents - equityCents), daysLeft },
    ruined: account.ruined,
  };
}

/** Largest short sale Gobseck's margin would allow now, in shares, whether or not the market is open. */
export const largestShort = (state: MarketState, giant: Giant): number =>
  rules.largestShort(rules.foldLedger(state.ledger), pricesOf(state), giant);
