/** Random stories for the market's laws: what a story and a player may do, and how it is done. */
import * as fc from "fast-check";
import { advance, deposit, type MarketMove, openMarket, trade } from "../../../src/core/market/market.ts";
import type { MarketState, Order } from "../../../src/core/market/types.ts";
import { GIANTS } from "../../../src/core/story/cues.ts";

export type Event =
  | { readonly kind: "act"; readonly action: MarketMove; readonly withheld: number }
  | { readonly kind: "deposit"; readonly cents: number }
  | { readonly kind: "trade"; readonly order: Order };

const EXPOSED = ["MIR", "ABS"] as const;

const markets = new Map<number, MarketState>();

/** An open market with 2,400 euros at Gobseck's; made once a seed. */
export function market(seed: number): MarketState {
  let state = markets.get(seed);
  if (!state) {
    state = advance(deposit(openMarket(seed), 240_000), { do: "open" }, { withheld: 0 });
    markets.set(seed, state);
  }
  return state;
}

/** The same, owing Miroir and L’Absolu: a rise of a fifth draws a call. */
export function exposed(seed: number): MarketState {
  return EXPOSED.reduce(
    (state, giant) => happen(state, { kind: "trade", order: { side: "short", giant, shares: 24 } }),
    market(seed),
  );
}

export const seeds = fc.integer({ min: 0, max: 31 });
const giants = fc.constantFrom(...GIANTS);

/** In tenths: `fc.double` would mostly give numbers next to nothing. */
const tenths = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: low * 10, max: high * 10 }).map((each) => each / 10);
const share = tenths(0, 1);
const act = (actions: fc.Arbitrary<MarketMove>): fc.Arbitrary<Event> =>
  fc.record({ kind: fc.constant("act" as const), action: actions, withheld: share });

const days = (most: number): fc.Arbitrary<MarketMove> =>
  fc.record({ do: fc.constant("days" as const), days: fc.integer({ min: 1, max: most }) });
const shocks = (low: number, high: number, who = giants): fc.Arbitrary<MarketMove> =>
  fc.record({
    do: fc.constant("shock" as const),
    giant: who,
    percent: tenths(low, high),
  });
const hypes: fc.Arbitrary<MarketMove> = fc.record({ do: fc.constant("hype" as const), level: share });
const switches: fc.Arbitrary<MarketMove> = fc.constantFrom(
  { do: "arm" },
  { do: "open" },
  { do: "close" },
  { do: "desk" },
  { do: "delegate", temperament: "prudent" },
  { do: "delegate", temperament: "patient" },
  { do: "delegate", temperament: "bold" },
);

const deposits: fc.Arbitrary<Event> = fc.record({
  kind: fc.constant("deposit" as const),
  cents: fc.integer({ min: 1, max: 100_000 }),
});
export const orders: fc.Arbitrary<Order> = fc.record({
  side: fc.constantFrom("short" as const, "cover" as const),
  giant: giants,
  shares: fc.integer({ min: 1, max: 25 }),
});
const trades: fc.Arbitrary<Event> = orders.map((order) => ({ kind: "trade", order }));

/** Anything in the documented ranges, however violent. */
export const wildStories = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: act(days(12)) },
    { weight: 2, arbitrary: act(shocks(-60, 60)) },
    { weight: 1, arbitrary: act(hypes) },
    { weight: 2, arbitrary: act(switches) },
    { weight: 1, arbitrary: deposits },
    { weight: 4, arbitrary: trades },
  ),
  { minLength: 1, maxLength: 12 },
);

/** Day by day, the prices mostly pushed up against a short player: calls and buy-ins abound. */
export const anxiousStories = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: act(days(1)) },
    { weight: 3, arbitrary: act(shocks(-12, 40, fc.constantFrom(...GIANTS, ...EXPOSED, ...EXPOSED))) },
    { weight: 1, arbitrary: deposits },
    { weight: 3, arbitrary: trades },
  ),
  { minLength: 4, maxLength: 24 },
);

/** A refused order leaves the market as it was. */
export function happen(state: MarketState, event: Event): MarketState {
  if (event.kind === "act") return advance(state, event.action, { withheld: event.withheld }, "a test");
  if (event.kind === "deposit") return deposit(state, event.cents, "a test");
  const done = trade(state, event.order);
  return done.ok ? done.value : state;
}
