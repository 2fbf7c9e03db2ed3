/** Cassandre at the counter, for the reader who would rather not trade: ordinary orders, nothing more. */
import { GIANTS, type Giant } from "../story/cues.ts";
import { accountOf, equityCents, owedCents, sharesOf } from "./account.ts";
import { pricesOf, trade } from "./orders.ts";
import type { MarketState } from "./types.ts";

/** What she lets an account owe, as a part of its equity; Gobseck would allow 2. */
const SIZE = { prudent: 2 / 3, bold: 1.1 } as const;

/**
 * Before the crash, sells short up to her size, spread over the six, and never buys back: she waits.
 * Once it has come, buys everything back. While the market is closed nothing happens.
 */
export function delegate(state: MarketState, temperament: keyof typeof SIZE): MarketState {
  const account = accountOf(state);
  const prices = pricesOf(state);
  if (state.crashDay !== null) {
    return GIANTS.reduce((after, giant) => place(after, "cover", giant, sharesOf(account, giant)), state);
  }
  let room = SIZE[temperament] * equityCents(account, prices) - owedCents(account, prices);
  // From the dearest down: what is too small for one share of Nucingen goes to the others.
  return [...GIANTS]
    .sort((a, b) => prices[b] - prices[a])
    .reduce((after, giant, placed) => {
      const shares = Math.floor(room / (GIANTS.length - placed) / prices[giant]);
      room -= Math.max(0, shares) * prices[giant];
      return place(after, "short", giant, shares);
    }, state);
}

/** Places an order of at least one share; a refused one is not made. */
function place(state: MarketState, side: "short" | "cover", giant: Giant, shares: number): MarketState {
  const done = shares > 0 ? trade(state, { side, giant, shares }) : null;
  return done?.ok ? done.value : state;
}
