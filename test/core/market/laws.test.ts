/** The five laws of the market, each on a thousand random stories or more. */
import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import * as rules from "../../../src/core/market/account.ts";
import {
  accountOf,
  advance,
  decodeMarket,
  type MarketMove,
  previewOrder,
  pricesOf,
  trade,
} from "../../../src/core/market/market.ts";
import type { LedgerEntry, MarketState } from "../../../src/core/market/types.ts";
import { GIANTS } from "../../../src/core/story/cues.ts";
import { anxiousStories, exposed, happen, market, orders, seeds, wildStories } from "./stories.ts";

const RUNS = { numRuns: 1000 };

/** Shares owed of each giant, added up without the engine's fold. */
const owed = (ledger: readonly LedgerEntry[]): number[] =>
  GIANTS.map((giant) =>
    ledger
      .filter((entry) => entry.giant === giant && entry.kind !== "dividend")
      .reduce((sum, { kind, shares }) => sum + (kind === "short" ? shares : -shares), 0),
  );

const equity = (ledger: readonly LedgerEntry[], prices: rules.Prices): number => {
  const shares = owed(ledger);
  const funds = ledger.reduce((sum, entry) => sum + entry.amountCents, 0);
  return GIANTS.reduce((left, giant, at) => left - (shares[at] ?? 0) * prices[giant], funds);
};

const isUnder = (ledger: readonly LedgerEntry[], prices: rules.Prices): boolean => {
  const shares = owed(ledger);
  const debt = GIANTS.reduce((sum, giant, at) => sum + (shares[at] ?? 0) * prices[giant], 0);
  return debt > 0 && equity(ledger, prices) * 10 < debt * 3;
};

test("1. cash is conserved: equity moves by - sum(q dP) - fees - dividends + deposits, to the cent", () => {
  fc.assert(
    fc.property(seeds, anxiousStories, (seed, story) => {
      let before = exposed(seed);
      for (const event of story) {
        const after = happen(before, event);
        const [was, is] = [pricesOf(before), pricesOf(after)];
        const shares = owed(before.ledger);
        const fromPrices = GIANTS.reduce(
          (sum, giant, at) => sum - (shares[at] ?? 0) * (is[giant] - was[giant]),
          0,
        );
        const paid = after.ledger
          .slice(before.ledger.length)
          .filter(({ kind }) => kind === "fee" || kind === "dividend" || kind === "deposit")
          .reduce((sum, entry) => sum + entry.amountCents, 0);
        expect(equity(after.ledger, is) - equity(before.ledger, was)).toBe(fromPrices + paid);
        expect(rules.equityCents(accountOf(after), is)).toBe(equity(after.ledger, is));
        before = after;
      }
    }),
    RUNS,
  );
});

test("2. a state is rebuilt from seed and events, and goes through JSON unchanged", () => {
  fc.assert(
    fc.property(seeds, wildStories, fc.nat(11), (seed, story, cut) => {
      const tell = (from: MarketState, events: typeof story): MarketState => events.reduce(happen, from);
      const half = tell(market(seed), story.slice(0, cut));
      const read = decodeMarket(JSON.parse(JSON.stringify(half)));
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      expect(isDeepStrictEqual(read.value, half)).toBe(true);
      expect(isDeepStrictEqual(tell(read.value, story.slice(cut)), tell(market(seed), story))).toBe(true);
    }),
    RUNS,
  );
});

test("2. passing many days at once is passing them one by one", () => {
  fc.assert(
    fc.property(seeds, wildStories, fc.integer({ min: 1, max: 12 }), (seed, story, days) => {
      const state = story.reduce(happen, market(seed));
      let slow = state;
      for (let day = 0; day < days; day += 1)
        slow = advance(slow, { do: "days", days: 1 }, { withheld: 0.3 });
      expect(isDeepStrictEqual(advance(state, { do: "days", days }, { withheld: 0.3 }), slow)).toBe(true);
    }),
    RUNS,
  );
});

test("3. every price stays a whole number of cents above zero, and every number finite", () => {
  fc.assert(
    fc.property(seeds, wildStories, (seed, story) => {
      const state = [...story, ...story, ...story].reduce(happen, market(seed));
      for (const giant of GIANTS) {
        expect(state.history[giant].length).toBe(state.day + 1);
        expect(state.history[giant].every((cents) => Number.isSafeInteger(cents) && cents >= 1)).toBe(true);
      }
      const inner = [state.value, state.belief, state.trend, state.falling].flat();
      expect(inner.every((each) => Number.isFinite(each))).toBe(true);
      expect(state.value.every((each) => each > 0)).toBe(true);
    }),
    RUNS,
  );
});

test("3. a story call out of range is refused with an error that names the scene, and changes nothing", () => {
  const outside = (low: number, high: number): fc.Arbitrary<number> =>
    fc
      .oneof(
        fc.double({ max: low, maxExcluded: true, noNaN: true }),
        fc.double({ min: high, minExcluded: true, noNaN: true }),
        fc.constant(Number.NaN),
      )
      .filter((each) => !(each >= low && each <= high));
  const fractions = fc.double({ min: 1, max: 120, noNaN: true }).filter((each) => !Number.isInteger(each));
  const calls: fc.Arbitrary<[MarketMove, number]> = fc.oneof(
    fc.tuple(
      fc.record({ do: fc.constant("days" as const), days: fc.oneof(outside(1, 120), fractions) }),
      fc.constant(0.5),
    ),
    fc.tuple(fc.record({ do: fc.constant("hype" as const), level: outside(0, 1) }), fc.constant(0.5)),
    fc.tuple(
      fc.record({
        do: fc.constant("shock" as const),
        giant: fc.constantFrom(...GIANTS),
        percent: outside(-60, 60),
      }),
      fc.constant(0.5),
    ),
    fc.tuple(
      fc.constantFrom<MarketMove>({ do: "arm" }, { do: "open" }, { do: "days", days: 3 }),
      outside(0, 1),
    ),
  );
  fc.assert(
    fc.property(seeds, wildStories, calls, (seed, story, [action, withheld]) => {
      const state = story.reduce(happen, market(seed));
      const before = JSON.stringify(state);
      expect(() => advance(state, action, { withheld }, "scene_9")).toThrow(/^scene_9: .+ must be/);
      expect(JSON.stringify(state)).toBe(before);
    }),
    RUNS,
  );
});

test("4. a buy-in comes if and only if equity stays under maintenance through the grace days", () => {
  let buyIns = 0;
  let lifted = 0;
  fc.assert(
    fc.property(seeds, anxiousStories, (seed, story) => {
      let state = exposed(seed);
      let underSince: number | null = null;
      for (const event of story) {
        const after = happen(state, event);
        const written = after.ledger.slice(state.ledger.length);
        const beforeBuyIn = after.ledger.filter(
          (entry) => !(written.includes(entry) && entry.kind === "buy-in"),
        );
        const wasUnder = underSince !== null;
        underSince = isUnder(beforeBuyIn, pricesOf(after)) ? (underSince ?? after.day) : null;
        if (wasUnder && underSince === null) lifted += 1;
        const isClose = after.day > state.day;
        const expected = isClose && underSince !== null && after.day - underSince >= 2;
        expect(written.some(({ kind }) => kind === "buy-in")).toBe(expected);
        if (expected) {
          buyIns += 1;
          underSince = null;
          expect(isUnder(after.ledger, pricesOf(after))).toBe(false);
        }
        expect(accountOf(after).callDay).toBe(underSince);
        state = after;
      }
    }),
    RUNS,
  );
  expect(buyIns).toBeGreaterThan(20);
  expect(lifted).toBeGreaterThan(20);
});

test("5. what the preview says of a rise is what that rise then does", () => {
  fc.assert(
    fc.property(seeds, anxiousStories, orders, (seed, story, order) => {
      const state = story.reduce(happen, exposed(seed));
      const preview = previewOrder(state, order);
      const done = trade(state, order);
      expect(preview.ok).toBe(done.ok);
      if (!preview.ok || !done.ok) {
        expect(done).toEqual({ ok: false, error: preview });
        return;
      }
      for (const { percent, equityCents, called } of preview.moves) {
        const risen = advance(done.value, { do: "shock", giant: order.giant, percent }, { withheld: 0 });
        expect(rules.equityCents(accountOf(risen), pricesOf(risen))).toBe(equityCents);
        expect(accountOf(risen).callDay !== null).toBe(called);
      }
      const account = accountOf(done.value);
      const at = (cents: number): rules.Prices => ({ ...pricesOf(done.value), [order.giant]: cents });
      if (preview.callCents === null) return;
      expect(rules.isUnder(account, at(preview.callCents))).toBe(true);
      if (preview.callCents > 1) expect(rules.isUnder(account, at(preview.callCents - 1))).toBe(false);
    }),
    RUNS,
  );
});

test("5. the largest order that a refusal names passes, and one share more does not", () => {
  fc.assert(
    fc.property(seeds, anxiousStories, orders, (seed, story, order) => {
      const state = story.reduce(happen, exposed(seed));
      const refused = trade(state, { ...order, shares: 1_000_000 });
      expect(refused.ok).toBe(false);
      if (refused.ok) return;
      const { largest } = refused.error;
      if (largest > 0) expect(trade(state, { ...order, shares: largest }).ok).toBe(true);
      expect(trade(state, { ...order, shares: largest + 1 }).ok).toBe(false);
    }),
    RUNS,
  );
});
