/** Cassandre at the counter: brings an account to the short she thinks right, by ordinary orders. */
import { GIANTS } from "../story/cues.ts";
import { accountOf, equityCents, sharesOf } from "./account.ts";
import { pricesOf, trade } from "./orders.ts";
import type { MarketState } from "./types.ts";

/** What she lets an account owe, as a part of its equity: a third and two thirds of what Gobseck allows. */
const SIZE = { prudent: 2 / 3, bold: 4 / 3 } as const;

/**
 * Spreads the short over the six evenly; buys everything back once the crash has come.
 * Whole shares only: a small account holds none of the dearest. Nothing happens while the market is closed,
 * and a sale that margin refuses is not made.
 */
export function delegate(state: MarketState, temperament: keyof typeof SIZE): MarketState {
  const account = accountOf(state);
  const prices = pricesOf(state);
  const equity = Math.max(0, equityCents(account, prices));
  const lineCents = state.crashDay === null ? (SIZE[temperament] * equity) / GIANTS.length : 0;
  return GIANTS.reduce((after, giant) => {
    const change = Math.floor(lineCents / prices[giant]) - sharesOf(account, giant);
    if (change === 0) return after;
    const done = trade(after, { side: change > 0 ? "short" : "cover", giant, shares: Math.abs(change) });
    return done.ok ? done.value : after;
  }, state);
}
