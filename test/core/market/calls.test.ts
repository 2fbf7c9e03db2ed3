/** Days that stop at Gobseck's calls, what he then has to say, and how Cassandre answers. */
import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { equityCents, maintenanceCents, owedCents, sharesOf } from "../../../src/core/market/account.ts";
import {
  accountOf,
  advance,
  index,
  isRinging,
  newsSince,
  passToNews,
  previewOrder,
  pricesOf,
} from "../../../src/core/market/market.ts";
import type { MarketState } from "../../../src/core/market/types.ts";
import { GIANTS, TEMPERAMENTS } from "../../../src/core/story/cues.ts";
import { anxiousStories, exposed, happen, market, seeds } from "./stories.ts";

const CALM = { withheld: 0.2 };
const RUNS = { numRuns: 1000 };

test("stopping at the news loses no day and no cent, and stops where there is news only", () => {
  let stops = 0;
  fc.assert(
    fc.property(seeds, anxiousStories, fc.integer({ min: 1, max: 30 }), (seed, story, days) => {
      const state = story.reduce(happen, exposed(seed));
      let passed = { market: state, left: days };
      while (passed.left > 0) {
        const heard = passed.market.ledger.length;
        const before = passed.market.day + passed.left;
        passed = passToNews(passed.market, passed.left, CALM);
        expect(passed.market.day + passed.left).toBe(before);
        const news = newsSince(passed.market, heard);
        const { missingCents, boughtIn, debtCents } = news;
        expect(isRinging(passed.market, heard)).toBe(missingCents + boughtIn + debtCents > 0);
        if (passed.left > 0) {
          stops += 1;
          expect(isRinging(passed.market, heard)).toBe(true);
        }
      }
      expect(isDeepStrictEqual(passed.market, advance(state, { do: "days", days }, CALM))).toBe(true);
    }),
    RUNS,
  );
  expect(stops).toBeGreaterThan(50);
});

test("the news is what is missing to the call, the shares bought in, and the debt of a closed account", () => {
  const risen = advance(exposed(1), { do: "shock", giant: "MIR", percent: 40 }, CALM);
  const account = accountOf(risen);
  const missing = maintenanceCents(account, pricesOf(risen)) - (account.fundsCents - owed(risen));
  expect(newsSince(risen, 0)).toEqual({ missingCents: missing, boughtIn: 0, debtCents: 0 });
  expect(newsSince(risen, risen.ledger.length)).toEqual({ missingCents: 0, boughtIn: 0, debtCents: 0 });

  const gone = advance(
    advance(risen, { do: "shock", giant: "ABS", percent: 60 }, CALM),
    { do: "shock", giant: "MIR", percent: 60 },
    CALM,
  );
  const closed = advance(gone, { do: "days", days: 2 }, CALM);
  const news = newsSince(closed, risen.ledger.length);
  expect(accountOf(closed).ruined).toBe(true);
  expect(news.boughtIn).toBe(48);
  expect(news.debtCents).toBe(-accountOf(closed).fundsCents);
  expect(newsSince(closed, closed.ledger.length).debtCents).toBe(0);

  const bought = happen(gone, { kind: "trade", order: { side: "cover", giant: "MIR", shares: 24 } });
  const given = happen(bought, { kind: "trade", order: { side: "cover", giant: "ABS", shares: 24 } });
  expect(newsSince(given, risen.ledger.length).debtCents).toBe(-accountOf(given).fundsCents);
});

const owed = (state: MarketState): number => owedCents(accountOf(state), pricesOf(state));

test("what is told of a position kept is what a rise then does to it", () => {
  fc.assert(
    fc.property(seeds, anxiousStories, (seed, story) => {
      const state = story.reduce(happen, exposed(seed));
      for (const giant of GIANTS) {
        const told = previewOrder(state, { side: "hold", giant });
        const shares = sharesOf(accountOf(state), giant);
        expect(told.ok).toBe(shares > 0);
        if (!told.ok) expect(told).toEqual({ ok: false, reason: "position", largest: 0 });
        else {
          expect(told.proceedsCents).toBe(-shares * pricesOf(state)[giant]);
          for (const { percent, equityCents, called } of told.moves) {
            const risen = advance(state, { do: "shock", giant, percent }, CALM);
            expect(equityOf(risen)).toBe(equityCents);
            expect(accountOf(risen).callDay !== null).toBe(called);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  const unknown = previewOrder(exposed(1), { side: "hold", giant: "XYZ" as "MIR" });
  expect(unknown).toEqual({ ok: false, reason: "issuer", largest: 0 });
});

const equityOf = (state: MarketState): number => equityCents(accountOf(state), pricesOf(state));

test("Cassandre's answer lifts any call, and buys nothing short", () => {
  let answers = 0;
  fc.assert(
    fc.property(seeds, anxiousStories, fc.constantFrom(...TEMPERAMENTS), (seed, story, temperament) => {
      const state = story.reduce(happen, exposed(seed));
      if (accountOf(state).callDay === null || !state.open) return;
      answers += 1;
      const after = advance(state, { do: "delegate", temperament }, CALM);
      expect(accountOf(after).callDay).toBeNull();
      const written = after.ledger.slice(state.ledger.length);
      expect(written.every(({ kind }) => kind === "cover" || kind === "call")).toBe(true);
    }),
    RUNS,
  );
  expect(answers).toBeGreaterThan(50);
});

test("the patient one sells nothing before the six are a quarter dearer, the others at once", () => {
  const sold = (state: MarketState, temperament: (typeof TEMPERAMENTS)[number]): number =>
    advance(state, { do: "delegate", temperament }, CALM).ledger.filter(({ kind }) => kind === "short")
      .length;
  const early = market(9);
  expect(TEMPERAMENTS.map((each) => sold(early, each) > 0)).toEqual([true, false, true]);
  const dear = Array.from({ length: 5 }).reduce<MarketState>(
    (state) =>
      ["MIR", "ORA", "ARG", "NUC", "NUE", "ABS"].reduce<MarketState>(
        (each, giant) => advance(each, { do: "shock", giant: giant as "MIR", percent: 5 }, CALM),
        state,
      ),
    early,
  );
  expect(index(dear)).toBeGreaterThan(125);
  expect(sold(dear, "patient")).toBeGreaterThan(0);
});
