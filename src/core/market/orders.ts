/** Orders at Gobseck's counter: what would happen, and what does. */
import { GIANTS, type Giant } from "../story/cues.ts";
import {
  type Account,
  type Prices,
  callCents,
  equityCents,
  accountOf,
  isUnder,
  largestShort,
  sharesOf,
} from "./account.ts";
import { MOST_SHARES } from "./model.ts";
import { named, quote } from "./prices.ts";
import { type Book, review, write } from "./settle.ts";
import type { LedgerEntry, MarketState, Order, Question, Refusal, Result } from "./types.ts";

interface Move {
  readonly percent: number;
  readonly equityCents: number;
  /** Whether Gobseck would call. */
  readonly called: boolean;
}

export interface Preview {
  readonly ok: true;
  /** Change of cash and locked proceeds: negative when covering; of a position kept, what covering it would change. */
  readonly proceedsCents: number;
  /** Price of the ordered giant at which Gobseck would call, after the order; null without a position. */
  readonly callCents: number | null;
  /** What a rise of the ordered giant alone would then do. */
  readonly moves: readonly Move[];
}

const RISES = [10, 20, 40];

/** Last closing prices. */
export const pricesOf = (state: MarketState): Prices =>
  named(GIANTS.map((giant) => state.history[giant].at(-1) ?? 1));

/** Price after a move of so many percent: the same sum for a preview and for a story shock. */
export const moved = (cents: number, percent: number): number => quote((cents * (100 + percent)) / 100);

/** Sells short or covers at the last price, or refuses and tells the largest order that would pass. */
export function trade(state: MarketState, order: Order): Result<MarketState, Refusal> {
  const filled = fill(state, order);
  if ("ok" in filled) return { ok: false, error: filled };
  return { ok: true, value: { ...state, ledger: [...state.ledger, ...filled.written] } };
}

/** What the order would do, and what a rise of 10, 20 or 40 % would then do; nothing is written. */
export function previewOrder(state: MarketState, question: Question): Preview | Refusal {
  const asked = question.side === "hold" ? keep(state, question.giant) : fill(state, question);
  if ("ok" in asked) return asked;
  const { account, amountCents } = asked;
  const prices = pricesOf(state);
  const { giant } = question;
  const moves = RISES.map((percent) => {
    const then = { ...prices, [giant]: moved(prices[giant], percent) };
    return { percent, equityCents: equityCents(account, then), called: isUnder(account, then) };
  });
  return { ok: true, proceedsCents: amountCents, callCents: callCents(account, prices, giant), moves };
}

/** The account as it stands, where something of the giant is owed. */
function keep(state: MarketState, giant: Giant): Asked | Refusal {
  const account = accountOf(state);
  if (!GIANTS.includes(giant)) return { ok: false, reason: "issuer", largest: 0 };
  const shares = sharesOf(account, giant);
  if (shares === 0) return { ok: false, reason: "position", largest: 0 };
  return { account, written: [], amountCents: -shares * pricesOf(state)[giant] };
}

interface Asked extends Book {
  /** Change of cash and locked proceeds. */
  readonly amountCents: number;
}

function fill(state: MarketState, order: Order): Asked | Refusal {
  const account = accountOf(state);
  const prices = pricesOf(state);
  const refused = refuse(state, account, prices, order);
  if (refused) return refused;
  const { side, giant, shares } = order;
  const priceCents = prices[giant];
  const amountCents = (side === "short" ? 1 : -1) * shares * priceCents;
  const entry: LedgerEntry = { day: state.day, kind: side, giant, shares, priceCents, amountCents };
  return { ...review(write({ account, written: [] }, entry), { day: state.day, prices }), amountCents };
}

function refuse(
  state: MarketState,
  account: Account,
  prices: Prices,
  { side, giant, shares }: Order,
): Refusal | null {
  const no = (reason: Refusal["reason"], largest: number): Refusal => ({ ok: false, reason, largest });
  if (!GIANTS.includes(giant)) return no("issuer", 0);
  if (!state.open || account.ruined) return no("closed", 0);
  const largest = side === "short" ? largestShort(account, prices, giant) : sharesOf(account, giant);
  if (!Number.isSafeInteger(shares) || shares < 1 || shares > MOST_SHARES) return no("shares", largest);
  if (shares <= largest) return null;
  return no(side === "short" ? "margin" : "position", largest);
}
