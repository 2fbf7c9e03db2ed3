/** Cassandre at the counter, for the reader who would rather not trade: ordinary orders, nothing more. */
import { GIANTS, type Giant, type Temperament } from "../story/cues.ts";
import { accountOf, equityCents, owedCents, sharesOf } from "./account.ts";
import { pricesOf, trade } from "./orders.ts";
import { index } from "./reads.ts";
import type { MarketState } from "./types.ts";

interface Manner {
  /** What she lets an account owe, as a part of its equity; Gobseck would allow 2. */
  readonly size: number;
  /** What she still owes, in the same measure, once she has answered a call; Gobseck calls at 3 1/3. */
  readonly answer: number;
  /** She sells nothing before the mean of the six stands this high, 100 being the day the story opened. */
  readonly from: number;
}

const MANNERS: Readonly<Record<Temperament, Manner>> = {
  prudent: { size: 2 / 3, answer: 2 / 3, from: 0 },
  patient: { size: 1, answer: 1, from: 125 },
  bold: { size: 1.05, answer: 3, from: 0 },
};

/**
 * Does one of four things. Once the crash has come: buys everything back. Under a call: buys back a part of each line,
 * and owes no more than her answer. Else: sells short up to her size, spread over the six, or waits for dearer prices.
 * While the market is closed nothing happens.
 */
export function delegate(state: MarketState, temperament: Temperament): MarketState {
  const { size, answer, from } = MANNERS[temperament];
  const account = accountOf(state);
  if (state.crashDay !== null) return coverPart(state, 1);
  const equity = equityCents(account, pricesOf(state));
  const owed = owedCents(account, pricesOf(state));
  if (account.callDay !== null) return coverPart(state, 1 - Math.max(0, answer * equity) / owed);
  return index(state) < from ? state : sellShort(state, size * equity - owed);
}

/** @param part of each line, 0 to 1: whole shares, rounded up */
function coverPart(state: MarketState, part: number): MarketState {
  const account = accountOf(state);
  return GIANTS.reduce(
    (after, giant) => place(after, "cover", giant, Math.ceil(part * sharesOf(account, giant))),
    state,
  );
}

/** From the dearest down: what is too small for one share of Nucingen goes to the others. */
function sellShort(state: MarketState, cents: number): MarketState {
  const prices = pricesOf(state);
  let room = cents;
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
