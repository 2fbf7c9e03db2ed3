/** The plan of the Machine says what the engine's own matrix says. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foundOnCircle, nextOnCircle } from "../../../src/core/market/circle.ts";
import { circleFrom, type Flow, flowsAt } from "../../../src/core/market/flows.ts";
import { ISSUERS } from "../../../src/core/market/issuers.ts";
import { advance, openMarket, pricesOf } from "../../../src/core/market/market.ts";
import type { MarketState } from "../../../src/core/market/types.ts";
import { GIANTS, type Giant } from "../../../src/core/story/cues.ts";

const prices = pricesOf(openMarket(1));
const opening = flowsAt(prices);
const millions = (flows: readonly Flow[]): number => flows.reduce((sum, flow) => sum + flow.millions, 0);

/** A: part of its revenue that `paid` has from `payer`. */
const part = (payer: Giant, paid: Giant): number =>
  ISSUERS[GIANTS.indexOf(paid)]?.funders[GIANTS.indexOf(payer)] ?? 0;

function roundTrips(rest: readonly Giant[]): Giant[][] {
  if (rest.length === 0) return [[]];
  return rest.flatMap((first) =>
    roundTrips(rest.filter((each) => each !== first)).map((later) => [first, ...later]),
  );
}

test("the circle is the one widest way round the matrix that meets each of the six once", () => {
  const [home, ...others] = GIANTS;
  const widths = roundTrips(others).map((trip) => {
    const way = [home, ...trip];
    return {
      way,
      width: way.reduce((sum, payer, at) => sum + part(payer, way[(at + 1) % way.length] ?? home), 0),
    };
  });
  const [best, second] = widths.sort((a, b) => b.width - a.width);
  expect(widths.length).toBe(120);
  expect(best?.way.map((payer) => nextOnCircle(payer))).toEqual([...(best?.way.slice(1) ?? []), home]);
  expect((best?.width ?? 0) - (second?.width ?? 0)).toBeGreaterThan(0.03);
});

test("there are thirty payments, with the parts of the matrix, in whole millions", () => {
  expect(opening.length).toBe(30);
  for (const { payer, paid, share, millions: amount } of opening) {
    expect(share).toBe(part(payer, paid));
    expect(amount).toBeGreaterThan(0);
    expect(Number.isInteger(amount)).toBe(true);
  }
  expect(circleFrom("NUE", opening).map(({ payer, paid }) => `${payer}-${paid}`)).toEqual([
    "NUE-ORA",
    "ORA-NUC",
    "NUC-ABS",
    "ABS-MIR",
    "MIR-ARG",
    "ARG-NUE",
  ]);
  expect(opening.filter(({ isPrincipal }) => isPrincipal).length).toBe(6);
});

test("who pays with paper pays as much as the paper is worth", () => {
  fc.assert(
    fc.property(fc.constantFrom(...GIANTS), fc.integer({ min: 1, max: 400 }), (payer, percent) => {
      const then = flowsAt({ ...prices, [payer]: Math.ceil((prices[payer] * percent) / 100) });
      for (const [at, flow] of then.entries()) {
        const before = opening[at]?.millions ?? 0;
        if (flow.payer !== payer) expect(flow.millions).toBe(before);
        else expect(Math.abs(flow.millions - (before * percent) / 100)).toBeLessThan(5);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a crash dries the circle", () => {
  let state: MarketState = advance(openMarket(3), { do: "arm" }, { withheld: 1 });
  while (state.crashDay === null) state = advance(state, { do: "days", days: 1 }, { withheld: 1 });
  state = advance(state, { do: "days", days: 40 }, { withheld: 1 });
  expect(millions(flowsAt(pricesOf(state)))).toBeLessThan(0.5 * millions(opening));
});

test("only the circle's links count as found, each once, in their own direction", () => {
  const all = GIANTS.map((payer) => [payer, nextOnCircle(payer)] as const);
  expect(foundOnCircle(all)).toBe(6);
  expect(foundOnCircle([...all, ...all])).toBe(6);
  expect(foundOnCircle(all.map(([payer, paid]) => [paid, payer]))).toBe(0);
  expect(
    foundOnCircle([
      ["NUE", "ORA"],
      ["ORA", "NUE"],
      ["NUE", "ORA"],
    ]),
  ).toBe(1);
});
