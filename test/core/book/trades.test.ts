import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindingOf } from "../../../src/core/book/binding.ts";
import { tradesOf } from "../../../src/core/book/trades.ts";
import { advance, deposit, openMarket, trade } from "../../../src/core/market/market.ts";
import type { MarketState } from "../../../src/core/market/types.ts";
import { GIANTS } from "../../../src/core/story/cues.ts";

const step = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    giant: fc.constantFrom(...GIANTS),
    side: fc.constantFrom("short" as const, "cover" as const),
    shares: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ euros: fc.integer({ min: 1, max: 4000 }) }),
);

/** What Gobseck refuses is not done. */
function play(
  seed: number,
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
): MarketState {
  let market = deposit(advance(openMarket(seed), { do: "open" }, { withheld: 0 }), 240_000);
  for (const each of steps) {
    if ("days" in each) market = advance(market, { do: "days", days: each.days }, { withheld: 0 });
    else if ("euros" in each) market = deposit(market, each.euros * 100);
    else {
      const done = trade(market, each);
      if (done.ok) market = done.value;
    }
  }
  return market;
}

describe("the year's trades", () => {
  it("add up to what Gobseck would give back, whatever was done", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.array(step, { maxLength: 30 }), (seed, steps) => {
        const market = play(seed, steps);
        const trades = tradesOf(market, [{ title: "prologue", day: 0 }]);
        const rows = trades.groups.flatMap((group) => group.rows);
        expect(trades.broughtCents + trades.settledCents + trades.openCents).toBe(trades.leftCents);
        expect(rows.at(-1)?.totalCents).toBe(trades.settledCents);
        const sum = rows.reduce((total, row) => total + row.chargesCents + (row.resultCents ?? 0), 0);
        expect(sum).toBe(trades.settledCents);
        for (const row of rows) expect(row.chargesCents).toBeLessThanOrEqual(0);
        const orders = market.ledger.filter(({ kind }) => !["fee", "dividend", "call"].includes(kind));
        expect(rows.filter(({ kind }) => kind !== "charges")).toHaveLength(orders.length);
      }),
      { numRuns: 60 },
    );
  });

  it("stand under the scene they were given in", () => {
    const market = play(5, [
      { days: 10 },
      { giant: "MIR", side: "short", shares: 2 },
      { days: 10 },
      { giant: "MIR", side: "cover", shares: 1 },
    ]);
    const start = openMarket(5).day;
    const scenes = [
      { title: "scene_1", day: start },
      { title: "scene_2", day: start + 10 },
    ];
    const groups = tradesOf(market, scenes).groups;
    expect(groups.map(({ scene, rows }) => [scene, rows.map(({ kind }) => kind)])).toEqual([
      ["", ["deposit"]],
      ["scene_1", ["short"]],
      ["scene_2", ["cover"]],
    ]);
  });
});

it("binds in what skin is left", () => {
  const skins = [100, 80, 79, 50, 49, 25, 24, 1, 0];
  expect(skins.map(bindingOf)).toEqual([
    "full",
    "full",
    "half",
    "half",
    "spine",
    "spine",
    "label",
    "label",
    "wrappers",
  ]);
});
