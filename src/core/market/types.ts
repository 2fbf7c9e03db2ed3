/** The market's data: plain, readonly, made of JSON. Money is integer euro cents, time is trading days. */
import type { Giant } from "../story/cues.ts";
import type { RandomState } from "../random/random.ts";

export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

export type EntryKind = "deposit" | "short" | "cover" | "fee" | "dividend" | "call" | "buy-in";

/** One line of Gobseck's book. Lines are only ever appended. */
export interface LedgerEntry {
  readonly day: number;
  readonly kind: EntryKind;
  readonly giant: Giant | null;
  readonly shares: number;
  /** Cents a share; on a call, the cents that are missing, and 0 when the call is lifted. */
  readonly priceCents: number;
  /** Change of cash and locked proceeds together. */
  readonly amountCents: number;
}

/** Arrays named `perGiant` follow the order of `GIANTS`. */
export interface MarketState {
  readonly version: 1;
  /** Index of the last close in every history; the story opens on `OPENING_DAY`. */
  readonly day: number;
  readonly open: boolean;
  readonly armed: boolean;
  /** Day the cascade began; null before. */
  readonly crashDay: number | null;
  /** The Good News, 0 to 1. */
  readonly hype: number;
  readonly random: RandomState;
  /** F, perGiant: fundamental value in cents a share, with its fractions. */
  readonly value: readonly number[];
  /** b, perGiant: log premium of price over value. */
  readonly belief: readonly number[];
  /** m, perGiant: moving average of log returns, a year. */
  readonly trend: readonly number[];
  /** perGiant: belief the cascade will take at the next close. */
  readonly falling: readonly number[];
  /** Closing prices in cents, oldest first, one a trading day from day 0. */
  readonly history: Readonly<Record<Giant, readonly number[]>>;
  readonly ledger: readonly LedgerEntry[];
}

export interface Order {
  readonly side: "short" | "cover";
  readonly giant: Giant;
  /** Whole shares, 1 to `MOST_SHARES`. */
  readonly shares: number;
}

/** What may be asked of the counter before anything is written: an order, or what keeping a position may bring. */
export type Question = Order | { readonly side: "hold"; readonly giant: Giant };

export interface Refusal {
  readonly ok: false;
  readonly reason: "closed" | "shares" | "margin" | "position" | "issuer";
  /** The largest order on this side and giant that would pass now; 0 when none would. */
  readonly largest: number;
}

/** A call outside the documented ranges: a writer's or programmer's mistake. Names the scene. */
export class MarketError extends Error {
  override readonly name = "MarketError";
  constructor(what: string, where: string | undefined) {
    super(where === undefined ? what : `${where}: ${what}`);
  }
}
